import { daysInMonth } from '../../../base/civil.ts';
import { dateOfDays, firstDay, monthDate, shift, toEdtf, type CalendarDate } from '../dates/calendar-date.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { firstVerb } from '../verbs.ts';

/*
 * "the quarter ended Dec. 31", "in the six months to June 30": the date says where a stretch of accounts ends. Nothing happened on that day: what is
 * told of the stretch happened throughout it.
 */

type Ending = Pick<DateMention, 'start' | 'end'>;

const COUNTS = new Map(
  Object.entries({ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, nine: 9, ten: 10, twelve: 12 }),
);
/** Months of what accounts are kept for. */
const MONTHS = new Map(Object.entries({ month: 1, quarter: 3, half: 6, 'half-year': 6, year: 12 }));
const ENDED =
  /(?<![\p{L}\p{N}])(?<noun>(?:(?<count>\p{N}{1,2}|one|two|three|four|five|six|nine|ten|twelve)[\s-])?(?<unit>week|month|quarter|half-year|half|year)s?)(?<joint>,?\s(?:that\s|which\s)?(?:ended|ending|ends)\s)(?:on\s|in\s)?(?:\p{Lu}\p{Ll}{2,8}day,?\s)?$/u;
/** "in the year to March", "for the six months through Sept. 30": without "ended" it needs its preposition. */
const UP_TO =
  /\b(?:[Ii]n|[Ff]or|[Oo]ver|[Dd]uring|[Oo]f)\sthe\s(?:full\s|first\s)?(?<noun>(?:(?<count>\p{N}{1,2}|one|two|three|four|five|six|nine|ten|twelve)[\s-])?(?<unit>week|month|quarter|half-year|half|year)s?)(?<joint>\s(?:to|through)\s)(?:the\send\sof\s|end-|end\s)?$/u;
/** What may stand between a preposition and the noun of a period: "its fiscal third", "the company's latest". */
const BETWEEN =
  /(?<![\p{L}\p{N}])(?:(?:the|its|their|our|his|her|a|each|both|fiscal|financial|first|second|third|fourth|final|last|latest|full|previous|prior|current|same|comparable|corresponding|most|recent|earlier|year-ago|year-earlier|\p{N}{4}|[\p{L}.]{1,30}['’]s?)[\s-]){0,6}$/iu;
const PREPOSITION =
  /\b(?:for|in|of|during|over|from|to|with|versus|against|covering|on|by|throughout|since|through|between|than|and|or)\s$/iu;
/** "reported its results for the quarter ended June 30": the period is the report's, and not that of the reporting. */
const REPORT_OF =
  /\b(?:report|announce|release|publishe?|disclose|present|file|issue|unveil|discuss|audit|approve)(?:s|d|ed)?\s(?:[\p{L}-]{1,20}\s){0,4}(?:results|earnings|accounts|figures|statements?|reports?|outlook|guidance|forecasts?)\s(?:for|of|on|covering)\s$/iu;
const OF_ACCOUNTS = /^(?:quarter|half)|\b(?:fiscal|financial|tax|accounting|reporting)\s/u;
const LOOKED_BACK = 120;

interface Period {
  readonly unit: 'week' | 'month';
  readonly count: number;
  /** What stands before its noun, and what joins the date to it. */
  readonly before: string;
  readonly noun: string;
  readonly joint: string;
}

/** The period that a date ends, or null. */
function periodBefore(text: string, { start }: Ending): Period | null {
  const words = text.slice(Math.max(0, start - LOOKED_BACK), start);
  const found = ENDED.exec(words) ?? UP_TO.exec(words);
  const { noun, count = '', unit = '', joint = '' } = found?.groups ?? {};
  if (found === null || noun === undefined) return null;
  const several = count === '' ? 1 : (COUNTS.get(count) ?? Number(count));
  const before = words.slice(0, found.index + found[0].lastIndexOf(noun + joint));
  const months = MONTHS.get(unit);
  return months === undefined
    ? { unit: 'week', count: several, before, noun, joint }
    : { unit: 'month', count: several * months, before, noun, joint };
}

/** What a date does that ends a period: it stands for all of the period, or for nothing that is told, which `why` says; null for any other date. */
function roleOf(text: string, date: Ending): { readonly period: Period; readonly why: string | null } | null {
  const period = periodBefore(text, date);
  if (period === null) return null;
  const { before, noun } = period;
  const lead = before.replace(BETWEEN, '');
  if (REPORT_OF.test(lead))
    return { period, why: 'it says which period a report is of, and not when it was made' };
  if (isNotItsEnd(text, date, period, lead)) return { period, why: null };
  const isOfAccounts = OF_ACCOUNTS.test(noun) || OF_ACCOUNTS.test(before.slice(lead.length));
  return isOfAccounts
    ? { period, why: 'it says when a period of accounts ends, which is no event of its own' }
    : null;
}

/** "the quarter that ended", "in the quarter ended", "The quarter ended June 30 was bad"; but not "The strike, which lasted six weeks, ended on Monday". */
function isNotItsEnd(text: string, date: Ending, { before, noun, joint }: Period, lead: string): boolean {
  if (joint.startsWith(',')) return false;
  if (/that|which|ending|to|through/u.test(joint)) return true;
  if (joint.includes('ends')) return false;
  if (isBeforeVerb(text, date)) return true;
  if (!PREPOSITION.test(lead)) return false;
  const determined = before.slice(lead.length);
  if (OF_ACCOUNTS.test(noun) || (/year/u.test(noun) && DEFINITE.test(determined))) return true;
  // "A truce of one week ended on Monday": nothing else is told. "In the week ended Nov. 9, claims fell"
  const told = lead.replace(/^.*[.!?;]["”]?\s/su, '');
  return firstVerb(told) !== -1 || (DEFINITE.test(determined) && /^\p{L}+\s$/u.test(told));
}

/** "the", "its fiscal": which period is meant. */
const DEFINITE = /^(?:the|its|their|our|his|her|fiscal|financial)\s/iu;

const isBeforeVerb = (text: string, { end }: Ending): boolean =>
  firstVerb(text.slice(end, end + SHORT).trimStart()) === 0;
const SHORT = 40;

/** Why a date that ends a period dates nothing; null where it is no such date, or what is told happened throughout the period. */
export const untoldPeriodEnd = (text: string, date: Ending): string | null => roleOf(text, date)?.why ?? null;

/** Of a clause's dates those that may say when: where there is a day or a month of its own, not where a period ended that is told of. */
export function besidePeriods<T extends DateMention>(text: string, dates: readonly T[]): readonly T[] {
  const own = dates.filter((date) => roleOf(text, date) === null);
  return own.some(({ value }) => /^\d{4}-\d{2}/u.test(value)) ? own : dates;
}

/** Whether a clause says no more than when a period of accounts ends: "Its third quarter ended Oct. 31". */
export function tellsOfPeriodEnd(words: string): boolean {
  const verb = firstVerb(words);
  const subject = words.slice(0, Math.max(0, verb));
  const isPeriod =
    /\bquarter\s$/u.test(subject) ||
    /\b(?:fiscal|financial|tax|accounting|reporting)\s(?:year|half|month|period)\s$/u.test(subject);
  const rest = words.slice(verb);
  return (
    isPeriod &&
    firstVerb(rest.replace(/^\p{L}+\s/u, '')) === -1 &&
    /^end(?:s|ed)\s(?:on\s|in\s)?(?:\p{Lu}|\p{N})/u.test(rest)
  );
}

/**
 * A date that ends a period, as that period: what is told of "the three months ended June 30, 2024" happened from April to June.
 * Any other date as it is.
 */
export function asPeriod<T extends DateMention>(text: string, date: T): T {
  const role = roleOf(text, date);
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(date.value) ?? [];
  if (role === null || role.why !== null || year === undefined || month === undefined) return date;
  const { period } = role;
  const ending = monthDate(Number(year), Number(month));
  const last = daysInMonth(ending.year, ending.month);
  const isWhole = day === undefined || Number(day) === last;
  const value =
    isWhole && period.unit === 'month'
      ? monthsUntil(ending, period.count)
      : daysUntil({ ...ending, unit: 'day', day: Number(day ?? last) }, period);
  const relation = date.relation === 'absolute' ? 'mention' : date.relation;
  return { ...date, value, relation, why: `${date.why}; the period that ends then` };
}

function monthsUntil(end: CalendarDate, count: number): string {
  const last = toEdtf(end) ?? '';
  return count === 1 ? last : `${toEdtf(shift(end, 'month', 1 - count)) ?? ''}/${last}`;
}

const DAYS_PER_WEEK = 7;

/** Accounts that end on another day than the last of a month run for so many weeks: their first day is about known. */
function daysUntil(end: CalendarDate, { unit, count }: Period): string {
  const last = toEdtf(end) ?? '';
  if (unit === 'week')
    return `${toEdtf(dateOfDays(firstDay(end) - DAYS_PER_WEEK * count + 1)) ?? ''}/${last}`;
  const { year, month } = shift(end, 'month', -count);
  const before = dateOfDays(firstDay(monthDate(year, month)) + Math.min(end.day, daysInMonth(year, month)));
  return `${toEdtf(before) ?? ''}~/${last}`;
}
