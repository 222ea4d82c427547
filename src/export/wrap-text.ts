import { longestFitting } from '../base/longest-fitting.ts';
import type { CssPixels } from '../base/units.ts';

export interface WrapOptions {
  readonly width: CssPixels;
  /** At least 1; what doesn't fit into so many lines ends with "…". */
  readonly maxLines: number;
  readonly measure: (text: string) => CssPixels;
}

const ELLIPSIS = '…';

/** More than any picture has room for, so that a text of megabytes is not measured to its end. */
const MAX_CHARACTERS = 2_000;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Sets a text in lines no wider than `width`, broken at blanks, and within a word only where a word alone is wider than a
 * line; never within a letter and its accents or an emoji. White space of any kind counts as one blank. No lines for a
 * text without characters.
 *
 *     wrapText('Last meeting as presidents', { width: 100, maxLines: 2, measure }) // ['Last meeting', 'as presidents']
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  const { width, maxLines, measure } = options;
  const cut = text.length > MAX_CHARACTERS;
  const words = text.slice(0, MAX_CHARACTERS).split(/\s+/u).filter(Boolean);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = measure(word) <= width ? [word] : broken(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    if (lines.length > maxLines) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines && !cut) return lines;
  const shown = lines.slice(0, maxLines);
  return [...shown.slice(0, -1), shortened(shown.at(-1) ?? '', width, measure, true)];
}

/** A text in one line, shortened with "…" where it is wider. */
export function fitText(text: string, width: CssPixels, measure: (text: string) => CssPixels): string {
  const line = text.slice(0, MAX_CHARACTERS).replace(/\s+/gu, ' ').trim();
  return shortened(line, width, measure, text.length > MAX_CHARACTERS);
}

/** A word in pieces that each fit, at least one letter in each. */
function broken(word: string, width: CssPixels, measure: (text: string) => CssPixels): string[] {
  const pieces: string[] = [];
  let rest = lettersOf(word);
  while (rest.length > 0) {
    const fitting = Math.max(
      1,
      longestFitting(rest, '', (text) => measure(text) <= width),
    );
    pieces.push(rest.slice(0, fitting).join(''));
    rest = rest.slice(fitting);
  }
  return pieces;
}

function shortened(
  line: string,
  width: CssPixels,
  measure: (text: string) => CssPixels,
  goesOn: boolean,
): string {
  if (!goesOn && measure(line) <= width) return line;
  const letters = lettersOf(line);
  const fitting = longestFitting(letters, ELLIPSIS, (text) => measure(text) <= width);
  return letters.slice(0, fitting).join('').trimEnd() + ELLIPSIS;
}

function lettersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), (part) => part.segment);
}
