/** What stands for the publisher where an article names none: a story's article must have one, and this is what a build then shows. */
export const NO_PUBLISHER = 'Publisher not stated';

/** Why a headline is what it is where there was none: it was made of the article's first words. */
export const NO_HEADLINE = 'there is no headline; the first words';

/** What stands for the publisher of an article that names only whose report it retells. */
export function retellingOf(origin: string): string {
  return `A retelling of ${origin}`;
}

/** The title of an article that has no words. */
export const NO_TITLE = 'Untitled';
