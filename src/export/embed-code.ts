import { EMBED_PAGE, EMBED_SCRIPT, FRAME_STYLE } from './embed-page.ts';
import { oneLine } from './one-line.ts';

/** What is embedded, and where it lies. */
export interface Embedding {
  /** The full address of the folder that the site lies in, ending with a slash. */
  readonly site: string;
  /** The dataset's full address. */
  readonly data: string;
  /** The story's title, as it stands in the dataset. */
  readonly title: string;
  /** The query string, with its `?`, that has the site's pages show the story and the view. */
  readonly query: string;
  /** The same view as attributes of the element: parameters by name, their values not escaped. */
  readonly view: readonly EmbedParameter[];
}

export type EmbedParameter = readonly [name: string, value: string];

/** The address of the story's page, for sites that make a timeline of it by themselves. */
export function addressCode({ site, query }: Embedding): string {
  return `${site}${query}`;
}

/** The address of the page inside a frame. */
export function frameAddress({ site, query }: Embedding): string {
  return `${site}${EMBED_PAGE}${query}`;
}

/**
 * A plain frame, in one line, for sites that take no scripts.
 *
 *     <iframe src="https://host.example/embed.html?…" loading="lazy" title="…" style="…"></iframe>
 */
export function frameCode(embedding: Embedding): string {
  const attributes: readonly EmbedParameter[] = [
    ['src', frameAddress(embedding)],
    ['loading', 'lazy'],
    ['title', oneLine(embedding.title)],
    ['style', FRAME_STYLE],
  ];
  return `${openTag('iframe', attributes)}</iframe>`;
}

/**
 * The script and the element, with a link in it for readers whom neither reaches.
 *
 *     <script src="https://host.example/embed.js" async></script>
 *     <sourceline-timeline src="https://host.example/stories/x.json" topics="trade">
 *       <a href="https://host.example/?…">Title</a>
 *     </sourceline-timeline>
 */
export function elementCode(embedding: Embedding): string {
  const { site, data, title, view } = embedding;
  const script = openTag('script', [['src', `${site}${EMBED_SCRIPT}`]]).replace(/>$/, ' async>');
  return [
    `${script}</script>`,
    openTag('sourceline-timeline', [['src', data], ...view]),
    `  ${openTag('a', [['href', addressCode(embedding)]])}${asHtml(oneLine(title))}</a>`,
    '</sourceline-timeline>',
  ].join('\n');
}

/**
 * The React component, with the element's attributes as props.
 *
 *     import { TimelineExplorer } from "sourceline";
 *
 *     <TimelineExplorer
 *       src="https://host.example/stories/x.json"
 *       page="https://host.example/"
 *       minSources="2"
 *     >
 *       <a href="https://host.example/?…">Title</a>
 *     </TimelineExplorer>
 */
export function componentCode(embedding: Embedding): string {
  const { site, data, title, view } = embedding;
  const props: readonly EmbedParameter[] = [['src', data], ['page', site], ...view];
  const label = oneLine(title);
  return [
    'import { TimelineExplorer } from "sourceline";',
    '',
    '<TimelineExplorer',
    ...props.map(([name, value]) => `  ${inCamelCase(name)}=${asJsx(value)}`),
    '>',
    `  <a href=${asJsx(addressCode(embedding))}>${PLAIN_IN_JSX.test(label) ? label : asJsx(label)}</a>`,
    '</TimelineExplorer>',
  ].join('\n');
}

function openTag(name: string, attributes: readonly EmbedParameter[]): string {
  const written = attributes.map(([key, value]) => ` ${key}="${asHtml(value)}"`).join('');
  return `<${name}${written}>`;
}

/** What no text of a program can hold as it is: NUL, which HTML has no way to write, and half an astral character. */
const UNWRITABLE = /\0|\p{Surrogate}/gu;

/** Markup, and what can't be seen: who copies a code must see what it says. */
const TO_ESCAPE = /[&<>"'\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** HTML reads references to these as what Windows has in their place. */
const C1 = /[\u0080-\u009f]/;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A text in HTML, in an element or between the quotation marks of an attribute: read back, it is the same. */
function asHtml(text: string): string {
  return text
    .replace(UNWRITABLE, '\uFFFD')
    .replace(TO_ESCAPE, (character) =>
      C1.test(character) ? character : (NAMED.get(character) ?? `&#x${hexOf(character)};`),
    );
}

/** What JSX reads in an attribute as it stands there. */
const PLAIN_IN_JSX = /^[^"&\\{}<>\p{C}\p{Zl}\p{Zp}]*$/u;

/** A value of a prop: a plain string where it is one, else an expression. */
function asJsx(text: string): string {
  const writable = text.replace(UNWRITABLE, '\uFFFD');
  if (PLAIN_IN_JSX.test(writable)) return `"${writable}"`;
  const literal = JSON.stringify(writable).replace(
    /[<>\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${hexOf(character)}}`,
  );
  return `{${literal}}`;
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

/** `min-sources` is `minSources`. */
function inCamelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
