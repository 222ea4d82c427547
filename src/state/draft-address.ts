/** The parameter that opens the part of the page where timelines are made; its value means nothing. */
const DRAFT = 'draft';

/** Whether an address asks for the part of the page where timelines are made of a reader's own articles. */
export function isDraftAddress(search: string): boolean {
  return new URLSearchParams(search).has(DRAFT);
}

/**
 * The address of that part, from an address of the explorer: in the same language and theme, and nothing else of it, since what is shown
 * there is another story.
 */
export function draftAddress(search: string): string {
  const now = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of ['lang', 'theme']) {
    const value = now.get(name);
    if (value !== null) kept.set(name, value);
  }
  return `?${[DRAFT, kept.toString()].filter((part) => part !== '').join('&')}`;
}

/** The way back: the page in the same language and theme. */
export function publishedAddress(search: string): string {
  const kept = draftAddress(search).replace(/^\?draft&?/, '');
  return kept === '' ? './' : `./?${kept}`;
}
