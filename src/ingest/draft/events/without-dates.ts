import type { Span } from '../../span.ts';
import { spansWithin } from './walk.ts';

/** What joins a date to the words before it, and goes with it. */
const JOINT =
  /(?:^|[\s,(])(?:(?:for|on|in|by|since|during|until|from|at|around|late|early|mid|as of|back in|before|after|and|or)\s+)*$/iu;
/** The words before a date look back no further. */
const LOOKED_BACK = 40;

/**
 * The words of a stretch of text without the dates in it, which stand elsewhere on a timeline. A date that is a part of a name stays ("the APEC
 * 2024 Summit"), and so does one that an article or a noun needs ("the 1972 final").
 *
 *     withoutDates('It sank on 5 March off Bali', …)   // 'It sank off Bali'
 */
export function withoutDates(text: string, span: Span, dates: readonly Span[]): string {
  let words = text.slice(span.start, span.end);
  for (const date of spansWithin(dates, span).toReversed()) {
    words = withoutDate(words, date.start - span.start, date.end - span.start);
  }
  return words;
}

function withoutDate(words: string, start: number, end: number): string {
  const before = words.slice(0, start);
  const after = words.slice(end);
  const joint = JOINT.exec(before.slice(-LOOKED_BACK));
  const isNoun =
    /(?:\bof|\bthe|\ba|\bbetween|['’]s)\s+$/iu.test(before.slice(-LOOKED_BACK)) ||
    /^(?:['’]s|\s+(?:that|when|as)\b)/u.test(after) ||
    /^\s+(?:summit|election|season|games|cup|report|budget|final|deal|agreement|war|crisis)\b/u.test(after);
  // "In 1956 Churchill …" has a name behind the year, and "the APEC 2024 Summit" has the year in it.
  const isInName = /^\s+\p{Lu}/u.test(after) && !/^(?:In|Since|By|From|Until)\s+$/u.test(before);
  if (isNoun || isInName || (joint === null && before !== '')) return words;
  const front = before.slice(0, before.length - (joint?.[0].length ?? 0));
  const kept = front.replace(/,?\s*$/u, '');
  // Of two commas around the date none is needed; a single one parts what stands before it from what stands behind.
  const isBetweenCommas = before === '' || before.slice(kept.length).trimStart().startsWith(',');
  const rest = isBetweenCommas ? after.replace(/^\s*,\s*/u, ' ') : after;
  if (kept.trim() === '') return rest;
  return `${kept}${/^[\s.,;)]/u.test(rest) || rest === '' ? '' : ' '}${rest}`;
}
