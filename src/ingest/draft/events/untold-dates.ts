import type { DateMention } from '../dates/date-mention.ts';
import { habitsAmong } from './habits.ts';

/** Before a date in brackets: "(born 1955)", "(b. 3 May 1901)", "(reigned 1558–1603)". */
const OF_A_LIFE =
  /\(\s*(?:born|b\.?|died|d\.?|reigned|r\.?|ruled|fl\.?|active)\s+(?:(?:in|on|from|about|around|c\.?|ca\.?)\s*)?$/iu;
const LOOKED_BACK = 30;

/**
 * Those of an article's dates that date nothing that is told, and why: they say how often something happens, or, in brackets, when somebody lived
 * and what some years were.
 *
 *     'Einstein (1879–1955) loved the sea every summer.'   // both dates
 */
export function untoldDates<T extends Pick<DateMention, 'start' | 'end' | 'value'>>(
  text: string,
  dates: readonly T[],
): ReadonlyMap<T, string> {
  const untold = new Map<T, string>();
  for (const date of habitsAmong(text, dates))
    untold.set(date, 'it says how often something happens, and not when');
  for (const date of dates) {
    const before = text.slice(Math.max(0, date.start - LOOKED_BACK), date.start);
    const isInBrackets = /\(\s*$/u.test(before) && /^\s*\)/u.test(text.slice(date.end, date.end + 3));
    const isSpan = isInBrackets && /^-?\d{3,4}[~?]?\/-?\d{3,4}[~?]?$/u.test(date.value);
    if (isSpan || OF_A_LIFE.test(before))
      untold.set(date, 'it says how long somebody lived or something lasted, and dates nothing that is told');
  }
  return untold;
}
