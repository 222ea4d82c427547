import type { Span } from '../../span.ts';

/** "every June", "each winter", "as of every other Monday". */
const EVERY =
  /\b(?:every|each|most|per)\s+(?:(?:other|second|third|fourth|single|new|late|early|last|first)\s+)?(?:the\s+)?(?:\p{L}+day(?:,|,?\s+and|,?\s+or)\s+)?$/iu;
/** "usually in April". */
const USUALLY =
  /\b(?:usually|normally|typically|generally|traditionally|customarily|often|mostly|always)\s+(?:held\s+|fall(?:s|en)?\s+|open(?:s|ed)?\s+)?(?:(?:in|on|at|around|during|late|early|mid)\s+)*$/iu;
/** "every Tuesday and Thursday": the words between two dates of a list. */
const LISTED = /^\s*(?:,|and|or|,\s*and|&)\s*(?:on\s+)?$/iu;
/** These are told in the plural: "on Mondays", "in the winters". */
const PLURAL =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:spring|summer|autumn|winter|weekend|evening|morning)s)$/iu;
/** "closed over Christmas each year", "on 5 May every year". */
const EACH_YEAR = /^,?\s+(?:every|each)\s+(?:year|week|month|season|day)\b|^,?\s+(?:annually|yearly)\b/iu;
/** The words around a date look no further. */
const LOOKED_BACK = 40;

/**
 * Those of some dates, in order, that say how often and not when: what happens "every June" is no event of a June.
 *
 *     'It floods every spring and autumn, as in May 2002.'   // 'spring', 'autumn'
 */
export function habitsAmong<T extends Span>(text: string, dates: readonly T[]): ReadonlySet<T> {
  const habits = new Set<T>();
  let last: T | undefined;
  for (const date of dates) {
    const before = text.slice(Math.max(0, date.start - LOOKED_BACK), date.start);
    const words = text.slice(date.start, date.end);
    const isListed =
      last !== undefined &&
      date.start - last.end < LOOKED_BACK &&
      /\d/u.test(words) === /\d/u.test(text.slice(last.start, last.end)) &&
      LISTED.test(text.slice(last.end, date.start));
    // What states its year was once: "They arrived, mostly in 2015".
    const isHabit =
      !/\d{4}/u.test(words) &&
      (EVERY.test(before) ||
        USUALLY.test(before) ||
        isListed ||
        PLURAL.test(words) ||
        PLURAL.test(/^\p{L}*/u.exec(text.slice(date.start, date.end + 2))?.[0] ?? '') ||
        EACH_YEAR.test(text.slice(date.end, date.end + LOOKED_BACK)));
    if (isHabit) habits.add(date);
    last = isHabit ? date : undefined;
  }
  return habits;
}
