import { visibleText } from '../base/visible-text.ts';

/** Breaks and runs of blanks; spaces that don't break a line are the writer's, and stay. */
const BLANKS = /[\t-\r \u2028\u2029]+/g;

/** A text for other people's pages: in one line, with nothing hidden in it. Some hosts take line breaks out without a blank. */
export function oneLine(text: string): string {
  return visibleText(text.replace(BLANKS, ' ').trim());
}
