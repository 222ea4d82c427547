import { visibleText } from '../base/visible-text.ts';

/** A piece of HTML that is complete already. Only `html` and `fragment` make one, so that no text can pass for markup. */
export interface HtmlNode {
  readonly html: string;
}

export type HtmlChild = HtmlNode | string;

const MARKUP = /[&<>"']/g;

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Elements without an end tag. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'link', 'meta']);

/** Stands for a value while a sentence is built; a private-use character that no sentence of the interface holds. */
const SLOT = '\uE000';

/**
 * A text as it stands in HTML, in an element or between the quotation marks of an attribute. What can't be seen is shown, as
 * in the explorer: controls as their pictures, direction overrides and the like as ␦, lone surrogates as U+FFFD.
 *
 *     escapeHtml('a < b & "c"') // 'a &lt; b &amp; &quot;c&quot;'
 */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(MARKUP, (character) => REFERENCES.get(character) ?? '');
}

/**
 * An element with its attributes and children; strings are text, and escaped. An attribute that is undefined is left out.
 * Names are trusted: they come from code.
 *
 *     html('p', { class: 'a' }, 'A & B').html === '<p class="a">A &amp; B</p>'
 */
export function html(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly HtmlChild[]
): HtmlNode {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeHtml(value)}"`))
    .join('');
  if (VOID.has(name)) return { html: `<${name}${written}>` };
  return { html: `<${name}${written}>${fragment(...children).html}</${name}>` };
}

/** Nodes and texts one after another. */
export function fragment(...children: readonly HtmlChild[]): HtmlNode {
  return {
    html: children.map((child) => (typeof child === 'string' ? escapeHtml(child) : child.html)).join(''),
  };
}

/**
 * A sentence with something in it that needs an element of its own; the language decides where it stands.
 *
 *     filled((name) => `by ${name}`, html('bdi', {}, author))
 */
export function filled(say: (slot: string) => string, node: HtmlNode): HtmlNode {
  const parts = say(SLOT).split(SLOT);
  return fragment(...parts.flatMap((part, index) => (index === 0 ? [part] : [node, part])));
}
