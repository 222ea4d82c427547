import { lowerAt } from '../tokens.ts';
import type { CalendarUnit } from './calendar-date.ts';
import { cardinalAt, unitAt } from './read-year.ts';
import type { At, Tokens } from './token-tests.ts';
import { areWords, isDash } from './token-tests.ts';

/** A length of time in units of the calendar. */
export interface Length {
  readonly unit: CalendarUnit;
  readonly count: number;
  /** Whether the words give it in parts of a longer unit, as which it is no more than about right. */
  readonly isRound: boolean;
}

/** What halves and quarters of a unit are counted in; those of the others have no whole number of anything shorter. */
const PARTS = new Map<CalendarUnit, { readonly unit: CalendarUnit; readonly count: number }>([
  ['year', { unit: 'month', count: 12 }],
  ['decade', { unit: 'year', count: 10 }],
  ['century', { unit: 'year', count: 100 }],
]);

const HALF = 1 / 2;
const QUARTER = 1 / 4;

/**
 * A length of time that begins here: "two weeks", "a fortnight", "half a century", "a year and a half", "two and a half years", "a quarter of a
 * century". Null where there is none, and where no whole number of days, weeks, months or years says it ("half a month").
 */
export function lengthAt(tokens: Tokens, at: number): At<Length> | null {
  const part = partAt(tokens, at);
  if (part !== null) return inParts(tokens, part.value, part.next, part.next + 1);
  if (isInPart(tokens, at)) return null;
  const count = cardinalAt(tokens, at);
  if (count === null || count.value === 0) return null;
  const half = andHalf(tokens, count.next);
  if (half !== null) return inParts(tokens, count.value + HALF, half, half + 1);
  const place = overDash(tokens, count.next);
  const halfBehind = andHalf(tokens, place + 1);
  if (halfBehind !== null) return inParts(tokens, count.value + HALF, place, halfBehind);
  const found = unitAt(tokens, place);
  if (found === undefined) return null;
  return { value: { unit: found.unit, count: count.value * found.count, isRound: false }, next: place + 1 };
}

/** So many of the unit at a place, in the unit that it has a whole number of. */
function inParts(tokens: Tokens, count: number, place: number, next: number): At<Length> | null {
  const found = unitAt(tokens, place);
  const part = found === undefined ? undefined : PARTS.get(found.unit);
  if (part === undefined || !Number.isInteger(count * part.count)) return null;
  return { value: { unit: part.unit, count: count * part.count, isRound: true }, next };
}

/** "half a", "a quarter of a", "a quarter-", before a unit. */
function partAt(tokens: Tokens, at: number): At<number> | null {
  if (areWords(tokens, at, ['half', 'a'])) return { value: HALF, next: at + 2 };
  // "two and a quarter years": the quarter is not all of it.
  if (!areWords(tokens, at, ['a', 'quarter']) || lowerAt(tokens, at - 1) === 'and') return null;
  if (areWords(tokens, at + 2, ['of', 'a'])) return { value: QUARTER, next: at + 4 };
  const next = overDash(tokens, at + 2);
  return unitAt(tokens, next) === undefined ? null : { value: QUARTER, next };
}

/** Whether the words before it make it less than it says: "half a century", "a quarter of a century". */
function isInPart(tokens: Tokens, at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return (
    before === 'half' ||
    (before === 'of' && /^(?:half|quarter|quarters|third|thirds)$/u.test(lowerAt(tokens, at - 2)))
  );
}

/** Behind "and a half", with its hyphens. */
function andHalf(tokens: Tokens, at: number): number | null {
  const and = overDash(tokens, at);
  if (lowerAt(tokens, and) !== 'and') return null;
  const a = overDash(tokens, and + 1);
  if (lowerAt(tokens, a) !== 'a') return null;
  const half = overDash(tokens, a + 1);
  return lowerAt(tokens, half) === 'half' ? overDash(tokens, half + 1) : null;
}

function overDash(tokens: Tokens, at: number): number {
  return isDash(tokens[at]) ? at + 1 : at;
}
