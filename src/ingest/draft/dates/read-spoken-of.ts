import { lowerAt } from '../tokens.ts';
import type { CalendarUnit } from './calendar-date.ts';
import { current } from './current.ts';
import { MONTHS, words } from './lexicon.ts';
import type { Read } from './reading.ts';
import { unitAt } from './read-year.ts';
import type { Tokens } from './token-tests.ts';
import { isApostrophe, isDash, isEnd, isSingular } from './token-tests.ts';
import { weekend } from './weekend.ts';

const WEEKEND_PREPOSITIONS = new Set(words('over during at on for by of before after through until'));
const DURING = new Set(words('in during throughout of until for by over through'));
const LASTS = new Set(
  words(
    'end ended ending ends finish finished finishing close closed closing began begin start started starting remainder rest',
  ),
);

/**
 * "the day", "the year": what the narrative is at, where a word before tells that a point of the calendar is meant:
 * "later in the day", "ended the day lower", "the rest of the year", "for the entire year".
 */
export function readSpokenOf(tokens: Tokens, at: number): Read | null {
  if (lowerAt(tokens, at) !== 'the') return readUnitEnd(tokens, at);
  const isWhole = ['entire', 'whole', 'full'].includes(lowerAt(tokens, at + 1));
  const noun = isWhole ? at + 2 : at + 1;
  const found = unitAt(tokens, noun);
  if (found === undefined || !isSingular(tokens, noun) || unitIsLong(found.unit)) return null;
  const next = noun + 1;
  if (found.unit === 'weekend') {
    const isAsked = WEEKEND_PREPOSITIONS.has(lowerAt(tokens, at - 1));
    return isAsked && !isWhole && lowerAt(tokens, next) !== 'of' ? { reading: weekend(null), next } : null;
  }
  if (!isFreeEnd(tokens, next) || !asksForPoint(tokens, at, isWhole)) return null;
  // "in the year to March 31"
  if (UP_TO.has(lowerAt(tokens, next)) && isDayOrMonth(tokens, next + 1)) return null;
  return { reading: current(found.unit, 0, 'nearest'), next };
}

/** "by year-end", "by month end", "by day's end". */
function readUnitEnd(tokens: Tokens, at: number): Read | null {
  const found = unitAt(tokens, at);
  if (found === undefined || unitIsLong(found.unit) || found.unit === 'weekend') return null;
  const isPossessive = isApostrophe(tokens[at + 1]) && lowerAt(tokens, at + 2) === 's';
  const place = isPossessive ? at + 3 : isDash(tokens[at + 1]) ? at + 2 : at + 1;
  const isAsked = ['by', 'at', 'before', 'until', 'around', 'near'].includes(lowerAt(tokens, at - 1));
  if (lowerAt(tokens, place) !== 'end' || !isAsked) return null;
  return { reading: current(found.unit, 0, 'nearest'), next: place + 1 };
}

const UP_TO = new Set(['to', 'through']);

function isDayOrMonth(tokens: Tokens, at: number): boolean {
  const day = tokens[at]?.digits === 1 || tokens[at]?.digits === 2 ? at + 1 : at;
  return tokens[day]?.isCapital === true && MONTHS.has(lowerAt(tokens, day));
}

const unitIsLong = (unit: CalendarUnit): boolean =>
  unit === 'decade' || unit === 'century' || unit === 'quarter';

function asksForPoint(tokens: Tokens, at: number, isWhole: boolean): boolean {
  const before = lowerAt(tokens, at - 1);
  if (LASTS.has(before)) return true;
  if (lowerAt(tokens, at + 1) === 'day' && before === 'on') return isEnd(tokens, at + 2);
  if (lowerAt(tokens, at + 1) === 'day' && before === 'throughout') return true;
  if (!DURING.has(before)) return false;
  const second = lowerAt(tokens, at - 2);
  if (before === 'for') return true;
  if (before === 'in') return ['later', 'earlier', 'late', 'early'].includes(second);
  if (before === 'of') {
    const third = lowerAt(tokens, at - 3);
    // "at the end of the day" says "after all".
    return (
      ['rest', 'remainder', 'end', 'start', 'beginning', 'course', 'close', 'part'].includes(second) &&
      third === 'the' &&
      !isIdiom(tokens, at)
    );
  }
  return isWhole;
}

const isIdiom = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at + 1) === 'day' && ['end', 'beginning', 'start'].includes(lowerAt(tokens, at - 2));

/** Whether no noun follows that the unit would belong to: "the day care", "the year of the dragon". */
function isFreeEnd(tokens: Tokens, at: number): boolean {
  if (isEnd(tokens, at)) return true;
  return FREE_AFTER.has(lowerAt(tokens, at));
}
const FREE_AFTER = new Set(
  words(
    'in on with at by down up and but as to from when while lower higher after before because that it he she they the is was will had has which under despite without whether if where unless until since though although or',
  ),
);
