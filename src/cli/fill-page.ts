/** What is put into `index.html`, each part HTML that is safe already. */
export interface PageParts {
  /** For the `<html>` element. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly head: string;
  readonly story: string;
  /** After everything else in the body. */
  readonly data: string;
}

const HTML_TAG = /<html lang="en"/;

/** Where each part goes: comments in `index.html`. */
const PLACES = {
  head: '<!-- sourceline: head -->',
  story: '<!-- sourceline: story -->',
  data: '<!-- sourceline: data -->',
} as const;

/** Whether a page is made to be filled; the door for embeds is not. */
export function isFillable(page: string): boolean {
  return Object.values(PLACES).some((place) => page.includes(place));
}

/** Puts the parts into the page in the place of its comments. Throws where one of them, or the language, has no place. */
export function fillPage(page: string, parts: PageParts): string {
  if (!HTML_TAG.test(page)) {
    throw new Error(
      'index.html does not begin with <html lang="en">, where the story’s language goes; put it back',
    );
  }
  let filled = page.replace(HTML_TAG, () => `<html lang="${parts.language}" dir="${parts.direction}"`);
  for (const name of ['head', 'story', 'data'] as const) {
    const place = PLACES[name];
    if (!filled.includes(place)) {
      throw new Error(`index.html has no comment ${place}, where the story's ${name} goes; put it back`);
    }
    // A function, since the text may hold what `replace` takes for patterns: "$&".
    filled = filled.replace(place, () => parts[name]);
  }
  return filled;
}
