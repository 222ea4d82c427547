import { longestFitting } from '../../base/longest-fitting.ts';
import type { CssPixels } from '../../base/units.ts';
import type { MeasureText } from '../model.ts';

/** A title set in lines, and how wide the widest of them is. */
export interface TitleForm {
  readonly lines: readonly string[];
  readonly width: CssPixels;
}

const ELLIPSIS = '…';

/** More of a title than two lines could ever show; a title of megabytes is not measured to its end. */
export const MAX_TITLE_LENGTH = 400;

const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemeSegmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The ways to set a title within a width, the best first: one line where it fits, and two lines of about the same length;
 * what doesn't fit two lines either is shortened with "…" after a word, or within a word that is longer than a line, never
 * within a letter and its accents or an emoji.
 *
 *     titleForms('Last meeting as presidents, Lima', 240, measure)
 *     // [{ lines: ['Last meeting as presidents, Lima'], … }, { lines: ['Last meeting as', 'presidents, Lima'], … }]
 */
export function titleForms(title: string, maxWidth: CssPixels, measureText: MeasureText): TitleForm[] {
  const measure = (text: string) => measureText(text, 'label-title');
  const cut = title.length > MAX_TITLE_LENGTH;
  const pieces = breakable(title.slice(0, MAX_TITLE_LENGTH));
  if (pieces.length === 0) return [{ lines: [''], width: 0 }];
  const whole = textOf(pieces);
  const forms: TitleForm[] = [];
  const wholeWidth = cut ? Infinity : measure(whole);
  if (wholeWidth <= maxWidth) forms.push({ lines: [whole], width: wholeWidth });
  const balanced = cut ? null : inTwoLines(pieces, maxWidth, measure);
  if (balanced !== null) forms.push(balanced);
  return forms.length > 0 ? forms : [shortened(pieces, maxWidth, measure)];
}

/**
 * The most balanced break into two lines that fit, or null. The first line grows with each word that it takes over from the
 * second, so that the best break is beside the one where they change places; measuring is dear, and bisection finds it in a few.
 */
function inTwoLines(
  pieces: readonly string[],
  maxWidth: CssPixels,
  measure: (text: string) => CssPixels,
): TitleForm | null {
  const brokenAt = (at: number) => {
    const lines = [textOf(pieces.slice(0, at)), textOf(pieces.slice(at))] as const;
    const widths = [measure(lines[0]), measure(lines[1])] as const;
    return { lines, width: Math.max(...widths), isFirstLonger: widths[0] >= widths[1] };
  };
  let low = 1;
  let high = pieces.length - 1;
  let best: TitleForm | null = null;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const { lines, width, isFirstLonger } = brokenAt(middle);
    if (width <= maxWidth && (best === null || width < best.width)) best = { lines, width };
    if (isFirstLonger) high = middle - 1;
    else low = middle + 1;
  }
  return best;
}

/** As much as fits the first line, then as much as fits the second with "…". */
function shortened(
  pieces: readonly string[],
  maxWidth: CssPixels,
  measure: (text: string) => CssPixels,
): TitleForm {
  const fits = (text: string) => measure(text) <= maxWidth;
  const first = longestFitting(pieces, '', fits);
  if (first === 0) {
    const line = shortenedWord(pieces[0]!, fits);
    return { lines: [line], width: measure(line) };
  }
  const lines = [textOf(pieces.slice(0, first))];
  const rest = pieces.slice(first);
  if (rest.length > 0) {
    const second = longestFitting(rest, ELLIPSIS, fits);
    lines.push(second === 0 ? shortenedWord(rest[0]!, fits) : textOf(rest.slice(0, second)) + ELLIPSIS);
  }
  return { lines, width: Math.max(...lines.map(measure)) };
}

function shortenedWord(word: string, fits: (text: string) => boolean): string {
  const letters = Array.from(graphemeSegmenter.segment(word), (part) => part.segment);
  return letters.slice(0, longestFitting(letters, ELLIPSIS, fits)).join('') + ELLIPSIS;
}

/** Pieces between which a line may break: words with what follows them, so that no line begins with a comma or a blank. */
function breakable(text: string): string[] {
  const pieces: string[] = [];
  let open = '';
  for (const { segment, isWordLike } of wordSegmenter.segment(text.replace(/\s+/gu, ' ').trim())) {
    const last = pieces.length - 1;
    if (isWordLike === true || (last < 0 && segment !== ' ')) {
      // A hyphen or an apostrophe binds; only after a blank, or in scripts without blanks, may a line break.
      if (last >= 0 && open === '' && bindsTo(pieces[last]!, segment)) pieces[last] += segment;
      else pieces.push(open + segment);
      open = '';
    } else if (opensWord(segment)) {
      open += segment;
    } else {
      pieces[last] += open + segment;
      open = '';
    }
  }
  if (open !== '') pieces.push(open);
  return pieces;
}

/** Quotation marks and brackets that belong to the word after them. */
function opensWord(segment: string): boolean {
  return /^[\p{Ps}\p{Pi}¿¡]$/u.test(segment);
}

/** Whether two neighbouring pieces without a blank between them stay on one line: all but scripts written without blanks. */
function bindsTo(before: string, after: string): boolean {
  return (
    !before.endsWith(' ') &&
    !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u.test(after)
  );
}

function textOf(pieces: readonly string[]): string {
  return pieces.join('').trim();
}
