/** The name of the story shown by default and what it says of itself, as the page's HTML holds them. */
export interface FirstPage {
  readonly title: string;
  readonly description: string;
  /** BCP 47, where it is not that of the page. */
  readonly language: string | undefined;
}

/**
 * Reads the head of the page as it was written at build time, before the explorer takes its place; null where there is none.
 * What is drawn while the dataset loads then begins with the same words in the same place.
 */
export function readFirstPage(root: HTMLElement): FirstPage | null {
  const title = root.querySelector<HTMLElement>('.sl-first-head h1');
  if (title === null) return null;
  return {
    title: title.textContent,
    description: root.querySelector('.sl-first-head p')?.textContent ?? '',
    language: title.lang || undefined,
  };
}
