import type { Span } from '../../span.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { timeOf } from '../verbs.ts';
import { besidePeriods } from './period-ends.ts';
import { isWhenSaid } from './said-by.ts';

/** The words before a date are looked through so far. */
const AROUND = 250;

/** Of the dates of a clause those that say when: a year within a name ("the APEC 2024 Summit") only where nothing else does. */
export function datesThatPlace(
  text: string,
  clause: Span,
  all: readonly DateMention[],
): readonly DateMention[] {
  // "will report results for the quarter ended June 30 on Friday"
  const dates = besidePeriods(text, all).filter(
    (date) => !onlyBounds(text, clause, date) && !(all.length > 1 && isWhenSaid(text, clause, date, all)),
  );
  if (dates.length < 2) return dates;
  const plain = dates.filter((date) => !isInName(text, date));
  const unowned = plain.filter(({ end }) => !/^['’]s\s/u.test(text.slice(end, end + 3)));
  // "will publish the minutes of Thursday's meeting on Feb. 14"
  const placing = unowned.length > 0 ? unowned : plain;
  const finest = placing.length > 0 ? placing : dates.slice(0, 1);
  // One clause tells one event: further dates in it say since when or until when, and so does a second way to name the same day.
  const [best] = finest.toSorted(
    (a, b) =>
      Number(a.bound !== null) - Number(b.bound !== null) ||
      finenessOf(b.value) - finenessOf(a.value) ||
      b.value.length - a.value.length ||
      a.start - b.start,
  );
  const apart = finest.filter(
    (date) =>
      date.bound === null &&
      /\b(?:and|or)\s+(?:in\s+|on\s+)?$/u.test(text.slice(Math.max(0, date.start - 10), date.start)),
  );
  return best === undefined ? [] : [best, ...apart.filter((date) => date !== best)];
}

/** How exactly a date is given: "third-quarter results" by less than "on Oct. 23", though its value has two ends. */
const finenessOf = (value: string): number =>
  Math.max(
    ...value
      .replaceAll('X', '')
      .split('/')
      .map((end) => end.length),
  );

/** "the highest since 1996", "banned until 2030": the date measures what is told, which happened at another time. */
function onlyBounds(text: string, clause: Span, date: DateMention): boolean {
  if (date.bound === 'until') return timeOf(text.slice(clause.start, clause.end)) === 'past';
  if (date.bound !== 'since') return false;
  const before = text.slice(Math.max(clause.start, date.start - AROUND), date.start);
  return /\b(?:first|second|third|last|only|most|least|best|worst|\p{Ll}{3,}est)\b/iu.test(before);
}

/** Whether a year belongs to a name: `2024 Summit`, `APEC 2024`. */
export function isInName(text: string, date: Span): boolean {
  if (!/^[12]\d{3}$/u.test(text.slice(date.start, date.end))) return false;
  const before = text.slice(Math.max(0, date.start - 20), date.start);
  // "In 1956 Churchill …": at the beginning of a sentence a comma is often left out behind the year.
  if (/\b(?:in|since|by|from|until)\s$/iu.test(before)) return false;
  return (
    /^\s\p{Lu}/u.test(text.slice(date.end, date.end + 2)) ||
    /\p{Lu}[\p{L}\p{N}]*\s$/u.test(
      before.replace(/^.*\b(?:In|Since|By|During|From|Until|After|Before|Of)\s$/u, ''),
    )
  );
}
