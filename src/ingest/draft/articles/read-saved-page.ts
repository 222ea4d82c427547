import { parseHTML } from 'linkedom/worker';
import type { PageText } from './read-draft-article.ts';
import { readMetadata } from './html/page-metadata.ts';
import type { PageNode } from './html/page-node.ts';
import { articleElement, textOf } from './html/page-text.ts';

/** Pages nest some dozen levels; a parser's tree of 10 000 takes it seconds. */
const DEEPEST = 2000;

/**
 * The article of a saved page as text, and what its markup says of it: title, outlet, author, date, address, language. Hidden text, menus,
 * captions and what stands around the article are left out. Nothing in the page is run or fetched. Undefined where it has no text, or
 * where it nests so deep that it is made to harm.
 */
export function readSavedPage(html: string): PageText | undefined {
  if (nestsTooDeep(html)) return undefined;
  // A mark that begins no tag is text; left as it is, a row of them takes the parser quadratic time.
  const plain = html.replaceAll(/<(?![a-z/!?])/giu, '&lt;');
  const { document } = parseHTML(
    /<html[\s>]/iu.test(plain.slice(0, 5000)) ? plain : `<html><body>${plain}</body></html>`,
  );
  const root: PageNode | null = document.documentElement;
  if (root === null) return undefined;
  const findings = readMetadata(root);
  const body = textOf(articleElement(root));
  if (body === '') return undefined;
  const title = findings.title?.value ?? '';
  // The headline often stands outside of what holds the text.
  const text = body.slice(0, LOOKED_FOR_TITLE).includes(title) ? body : `${title}\n\n${body}`;
  return { text, findings, setAside: [] };
}

const LOOKED_FOR_TITLE = 2000;

/** Elements that have no end tag. */
const VOID = new Set(
  'area base br col embed hr img input link meta source track wbr p li td th tr option dt dd'.split(' '),
);

/** Whether more elements are open at once than any page has; told by counting tags, before a tree is built. */
function nestsTooDeep(html: string): boolean {
  let depth = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})\b/giu)) {
    if (VOID.has((match[2] ?? '').toLowerCase())) continue;
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
