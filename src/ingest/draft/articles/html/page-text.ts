import { isHiddenPart } from './hidden-parts.ts';
import { attribute, TEXT, tagOf, walkPage, type PageNode } from './page-node.ts';

/** Elements that begin and end a line; the others stand within one. */
const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
/** Shorter blocks are captions and links, and tell nothing of where the article is. */
const SHORTEST_PARAGRAPH = 40;
/** More paragraphs than this are not looked at for where the article is. */
const MOST_LOOKED_AT = 50_000;

/**
 * The part of a page that is its article: the element whose own paragraphs have the most letters outside links, or the article element
 * around it; the whole body where no paragraph shows it. Linear in the page.
 */
export function articleElement(root: PageNode): PageNode {
  const scores = new Map<PageNode, number>();
  let looked = 0;
  const blocks: { readonly node: PageNode; letters: number; linked: number }[] = [];
  let links = 0;
  walkPage(
    root,
    (node) => {
      if (isHiddenPart(node)) return 'over';
      const tag = tagOf(node);
      if (tag === 'a') links += 1;
      if (tag === 'p' || tag === 'pre' || tag === 'td' || tag === 'div' || tag === 'section')
        blocks.push({ node, letters: 0, linked: 0 });
      if (node.nodeType === TEXT) {
        const letters = (node.nodeValue ?? '').trim().length;
        const block = blocks.at(-1);
        if (block) block.letters += letters;
        if (block && links > 0) block.linked += letters;
      }
      return 'into';
    },
    (node) => {
      if (tagOf(node) === 'a') links -= 1;
      if (blocks.at(-1)?.node !== node) return;
      const block = blocks.pop();
      const own = block ? block.letters - 2 * block.linked : 0;
      const parent = node.parentNode;
      if (own < SHORTEST_PARAGRAPH || parent === null || looked >= MOST_LOOKED_AT) return;
      looked += 1;
      // A block of bare text holds it itself; a paragraph speaks for what it stands in.
      const holder = tagOf(node) === 'p' || tagOf(node) === 'pre' ? parent : node;
      scores.set(holder, (scores.get(holder) ?? 0) + own);
      if (holder.parentNode) scores.set(holder.parentNode, (scores.get(holder.parentNode) ?? 0) + own * 0.4);
    },
  );
  let best = root;
  let most = 0;
  for (const [node, score] of scores) if (score > most) [best, most] = [node, score];
  for (
    let node: PageNode | null = best, up = 0;
    node !== null && up < MOST_UP;
    node = node.parentNode, up += 1
  ) {
    if (isArticle(node)) return node;
  }
  return best;
}

/** An article element further out is the whole page's. */
const MOST_UP = 6;

function isArticle(node: PageNode): boolean {
  return tagOf(node) === 'article' || /articleBody/iu.test(attribute(node, 'itemprop'));
}

/** What a reader sees of an element, block by block with a blank line between, white space as a browser shows it. */
export function textOf(root: PageNode): string {
  const blocks: string[] = [];
  // Parts, joined where a block ends: asking a growing string for its end copies all of it each time.
  let parts: string[] = [];
  let last = '';
  let preformatted = 0;
  const push = (words: string): void => {
    if (words === '') return;
    parts.push(words);
    last = words.charAt(words.length - 1);
  };
  const end = (): void => {
    const block = parts.join('');
    const trimmed = preformatted > 0 ? block.replace(/^\n+/u, '').trimEnd() : block.trim();
    if (trimmed !== '') blocks.push(trimmed);
    parts = [];
    last = '';
  };
  walkPage(
    root,
    (node) => {
      if (node !== root && isHiddenPart(node)) return 'over';
      if (node.nodeType === TEXT) {
        const words = node.nodeValue ?? '';
        const shown = preformatted > 0 ? words : words.replaceAll(/[\t\n\f\r ]+/gu, ' ');
        const isAfterBlank = last === '' || last === ' ' || last === '\n';
        push(preformatted === 0 && isAfterBlank && shown.startsWith(' ') ? shown.slice(1) : shown);
        return 'into';
      }
      const tag = tagOf(node);
      if (tag === 'br') push('\n');
      else if (BLOCKS.has(tag)) end();
      else if (CELLS.has(tag) && last !== '' && last !== ' ') push(' ');
      if (tag === 'pre') preformatted += 1;
      return 'into';
    },
    (node) => {
      const tag = tagOf(node);
      if (BLOCKS.has(tag)) end();
      if (tag === 'pre') preformatted -= 1;
    },
  );
  end();
  return blocks
    .map((block) => block.replaceAll(/ ?\n(?: ?\n)+/gu, '\n\n').replaceAll(/ \n/gu, '\n'))
    .join('\n\n');
}
