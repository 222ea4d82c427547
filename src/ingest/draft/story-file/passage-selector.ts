import type { Span } from '../../span.ts';
import { MOST_PLACES } from './find-all.ts';

/** A passage as `story.yaml` names it: its words, and what stands around them where the words stand twice. */
export interface DraftSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** So much of the surrounding text is tried, growing; beyond the last the passage can't be told from its double. */
const CONTEXTS = [24, 60, 150, 400, 1200];

/**
 * How to name a stretch of an article so that it is found there and nowhere else; null where nothing tells it from another. `places` are those
 * where its words stand.
 */
export function selectorOf(
  text: string,
  { start, end }: Span,
  places: readonly number[],
): DraftSelector | null {
  const exact = text.slice(start, end);
  const others = places.filter((place) => place !== start);
  if (others.length === 0) return { exact };
  if (places.length >= MOST_PLACES) return null;
  for (const length of CONTEXTS) {
    const prefix = wordsBefore(text, start, length);
    const suffix = wordsAfter(text, end, length);
    const [before, after] = [fold(prefix), fold(suffix)];
    const alikeBefore = others.filter((place) => endsWith(text, place, prefix.length, before));
    const isAlikeAfter = (among: readonly number[]) =>
      among.some((place) => startsWith(text, place + exact.length, suffix.length, after));
    if (prefix !== '' && alikeBefore.length === 0) return { exact, prefix };
    if (suffix !== '' && !isAlikeAfter(others)) return { exact, suffix };
    if (prefix !== '' && suffix !== '' && !isAlikeAfter(alikeBefore)) return { exact, prefix, suffix };
  }
  return null;
}

/** The last words before a place, on its line, without the blanks around them. */
function wordsBefore(text: string, start: number, length: number): string {
  // A line is looked for no further: a text may be all one.
  const far = Math.max(0, start - length);
  const from = far + text.slice(far, start).lastIndexOf('\n') + 1;
  const slice = text.slice(from, start).trim();
  return from > 0 && /[\p{L}\p{N}]/u.test(text.charAt(from - 1))
    ? slice.replace(/^[\p{L}\p{N}\p{M}]+/u, '').trim()
    : slice;
}

function wordsAfter(text: string, end: number, length: number): string {
  const line = text.slice(end, end + length).indexOf('\n');
  const to = Math.min(text.length, end + (line === -1 ? length : line));
  const slice = text.slice(end, to).trim();
  return /[\p{L}\p{N}]/u.test(text.charAt(to)) ? slice.replace(/[\p{L}\p{N}\p{M}]+$/u, '').trim() : slice;
}

/** Folded as loosely as a build folds marks and blanks, so that what is told apart here is told apart there. */
function fold(words: string): string {
  return words
    .replaceAll(/[\p{Quotation_Mark}]/gu, "'")
    .replaceAll(/\p{Dash}+/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function endsWith(text: string, place: number, length: number, folded: string): boolean {
  return fold(text.slice(Math.max(0, place - length - 8), place)).endsWith(folded);
}

function startsWith(text: string, place: number, length: number, folded: string): boolean {
  return fold(text.slice(place, place + length + 8)).startsWith(folded);
}
