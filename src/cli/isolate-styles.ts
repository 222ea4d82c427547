/** The size of letters that browsers come with, in CSS pixels, for what is settled before any element is. */
const USUAL_FONT_SIZE = 16;

/** `1.5rem`, `.8125rem`; not the end of a name. */
const ROOT_LENGTH = /(?<![\w.-])(-?\d*\.?\d+)rem\b/g;

/** The head of a query, in which no variable holds. */
const QUERY_HEAD = /@(?:container|media)[^{]*\{/g;

/**
 * Styles for a shadow tree in a page of which nothing is known. `rem` counts from that page's root, which one sets to 10 px and
 * another to 64: here it counts from `--sl-rem`, the size that the reader has chosen, which the widget finds out. What is said of
 * whole sheets of paper is left out, for they are the page's.
 *
 *     isolateStyles('p{margin:1.5rem}') // 'p{margin:calc(1.5*var(--sl-rem,16px))}'
 */
export function isolateStyles(css: string): string {
  return withoutPageRules(css)
    .replace(QUERY_HEAD, (head) =>
      head.replace(ROOT_LENGTH, (_length, count: string) => `${Number(count) * USUAL_FONT_SIZE}px`),
    )
    .replace(ROOT_LENGTH, (_length, count: string) => `calc(${count}*var(--sl-rem,${USUAL_FONT_SIZE}px))`);
}

/** Takes away each `@page { … }`, with the boxes in its margins. */
function withoutPageRules(css: string): string {
  const start = css.search(/@page\b/);
  if (start === -1) return css;
  let depth = 0;
  for (let at = css.indexOf('{', start); at !== -1 && at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}') depth -= 1;
    if (depth === 0) return css.slice(0, start) + withoutPageRules(css.slice(at + 1));
  }
  throw new Error('The styles have a rule for paper that does not end');
}
