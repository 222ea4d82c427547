import type { Span } from '../../span.ts';
import type { DateMention } from '../dates/date-mention.ts';

/** "since May 2020", "since their last meeting, in May 2020" */
const SINCE = /\bsince\s+(?:[\p{L}’'-]+,?\s+){0,8}$/iu;
const LOOKED_BACK = 90;
/** A sentence with one of these says of what the one before it told in general. */
const MORE_EXACTLY =
  /\b(?:particularly|in particular|notably|especially|specifically|for (?:example|instance)|among (?:them|these|those)|first of all|above all)\b/iu;

/**
 * The date since when a sentence says that something has come about: `progress made since the meeting in November 2023`; `null` where it says
 * none, or where that date is itself a bound or a stretch.
 */
export function sinceIn(text: string, sentence: Span, dates: readonly DateMention[]): DateMention | null {
  const since = dates.find(({ start, value }) => {
    const before = text.slice(Math.max(sentence.start, start - LOOKED_BACK), start);
    return /^-?\d{4}(?:-\d{2}){0,2}$/u.test(value) && SINCE.test(before);
  });
  return since ?? null;
}

/** Whether a sentence tells more exactly what the one before it told: "The official particularly pointed out …". */
export function tellsMoreExactly(words: string): boolean {
  return MORE_EXACTLY.test(words);
}
