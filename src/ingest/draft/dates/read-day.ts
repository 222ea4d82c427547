import { lowerAt } from '../tokens.ts';
import { dayDate, monthDate } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import { COUNTED, DATE_PREPOSITIONS, MONTHS, WEEKDAYS, words } from './lexicon.ts';
import type { Read, Reading } from './reading.ts';
import type { At, Tokens } from './token-tests.ts';
import { afterOrdinalEnding, afterStop, isDash, isEnd, isFreeNumber } from './token-tests.ts';
import { fullYear, ordinalAt, yearAt } from './read-year.ts';
import { spokenYearAt } from './spoken-year.ts';

/** Names of months that are words or people's names as well. */
const DOUBTFUL_MONTHS = new Set(
  words('may march april june august mar jan jun dec apr aug sept sep nov oct feb jul'),
);

/** The month that a token names, with its full stop. Small letters are taken for a month beside a number only. */
function monthAt(tokens: Tokens, at: number): At<number> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const month = MONTHS.get(token.lower);
  if (month === undefined) return null;
  const isShort =
    token.text.length <= 4 && token.lower !== 'may' && token.lower !== 'june' && token.lower !== 'july';
  return { value: month, next: isShort ? afterStop(tokens, at + 1) : at + 1 };
}

/** A day of a month, 1 to 31, with its ending: `5`, `5th`, `the 5th`. */
function dayNumberAt(tokens: Tokens, at: number): At<number> | null {
  const token = tokens[at];
  if (token?.kind === 'word') return spokenDayAt(tokens, at);
  // What is no number counts as 0.
  if (token === undefined || token.digits > 2 || token.number < 1 || token.number > 31) return null;
  const ending = afterOrdinalEnding(tokens, at + 1);
  // `May 5%`: no day.
  const isFree =
    isFreeNumber(tokens, at) || isHyphenOfDay(tokens, at) || tightYearAt(tokens, at + 1) !== null;
  if (!ending.value && !isFree) return null;
  return { value: token.number, next: ending.next };
}

/** The year of "May 5,2023", whose comma has no blank behind it: no number is grouped by fours. */
function tightYearAt(tokens: Tokens, at: number): At<number> | null {
  const [comma, year, after, second] = tokens.slice(at, at + 4);
  if (comma?.text !== ',' || !comma.isGlued || year?.digits !== 4 || !year.isGlued) return null;
  // "5,2023.5", "5,2023km"
  const isLonger = after?.isGlued === true && (after.kind === 'word' || second?.isGlued === true);
  return isLonger || year.number < FIRST_TIGHT_YEAR || year.number > LAST_TIGHT_YEAR
    ? null
    : { value: year.number, next: at + 2 };
}
const FIRST_TIGHT_YEAR = 1700;
const LAST_TIGHT_YEAR = 2199;

/** "March eighth", "the twenty-first of May", as transcripts have them; but not "March first lady" nor "the May second-quarter figures". */
function spokenDayAt(tokens: Tokens, at: number): At<number> | null {
  const day = ordinalAt(tokens, at);
  if (day === null || day.value > 31) return null;
  const after = tokens[day.next];
  if (isEnd(tokens, day.next) || YEAR_WORDS.has(after?.lower ?? '')) return day;
  // "In March second in command": the first ones are ranks as well; "the first of May" is none.
  const isRank = day.value <= LAST_RANK && lowerAt(tokens, day.next) !== 'of';
  return !isRank && SPOKEN_AFTER.has(after?.lower ?? '') ? day : null;
}
const LAST_RANK = 3;
const YEAR_WORDS = new Set(words('nineteen two twenty'));
const SPOKEN_AFTER = new Set(words('of in at on to through and as when with for from he she it they we'));

/** `16-Nov-2024`, `3-5 May`, `July 4-weekend`: the hyphen is the date's own or joins it to a word; that of `May 12-year-old` does not. */
function isHyphenOfDay(tokens: Tokens, at: number): boolean {
  return isDash(tokens[at - 1]) || (isDash(tokens[at + 1]) && !MEASURES.has(lowerAt(tokens, at + 2)));
}
const MEASURES = new Set(
  'year years day days week weeks month months hour hours minute minutes point points mile miles metre meter foot inch storey story member man woman person strong odd'.split(
    ' ',
  ),
);

/** A weekday before a date: `Friday, `, `Fri. `. */
export function weekdayBefore(tokens: Tokens, at: number): At<number> | null {
  const weekday = WEEKDAYS.get(lowerAt(tokens, at));
  const token = tokens[at];
  // The short names are words as well: "sat", "sun".
  if (weekday === undefined || token === undefined || !(token.isCapital || token.text.length > 5))
    return null;
  let next = afterStop(tokens, at + 1);
  if (lowerAt(tokens, next) === ',') next += 1;
  if (lowerAt(tokens, next) === 'the' || lowerAt(tokens, next) === 'on') next += 1;
  return { value: weekday, next };
}

/** Dates that name a month: "Friday, November 15, 2024", "the 15th of November", "Nov. 2024", "May 3–5", "in May". */
export function readMonthDate(tokens: Tokens, at: number): Read | null {
  const before = weekdayBefore(tokens, at);
  const weekday = before?.value ?? null;
  const start = before?.next ?? at;
  const found = readMonthFirst(tokens, start, weekday) ?? readDayFirst(tokens, start, weekday);
  return found ?? readMonth(tokens, at);
}

function readMonthFirst(tokens: Tokens, at: number, weekday: number | null): Read | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const isSkipped = lowerAt(tokens, month.next) === 'the' || isHyphenedMonth(tokens, month.next);
  const place = isSkipped ? month.next + 1 : month.next;
  const day = dayNumberAt(tokens, place);
  if (day === null || isQuantity(tokens, at, day.next)) return null;
  // "They may first of all rest."
  if (tokens[place]?.kind === 'word' && tokens[at]?.isCapital !== true) return null;
  if (lowerAt(tokens, month.next) === 'the' && day.next === place + 1) return null;
  const last = lastDayAt(tokens, day.next, day.value, true);
  const end = last?.next ?? day.next;
  const year = yearAfter(tokens, end) ?? yearOfName(tokens, month.value, day.value, end);
  const from = dayReading(year?.value ?? null, month.value, day.value, weekday);
  const to = last === null ? null : dayReading(year?.value ?? null, month.value, last.value, null);
  const next = year?.next ?? end;
  return from === null ? null : rangeOr(from, to, next);
}

/** `Nov-16-2024`: hyphens on both sides of the day, and a year in full. */
function isHyphenedMonth(tokens: Tokens, at: number): boolean {
  const [first, day, second, year] = tokens.slice(at, at + 4);
  const areTied = [first, day, second, year].every((token) => token?.isGlued === true);
  return areTied && isDash(first) && day?.kind === 'number' && isDash(second) && year?.digits === 4;
}

/** "In May 30 people died": a month and a quantity. */
function isQuantity(tokens: Tokens, at: number, next: number): boolean {
  const after = tokens[next];
  if (after === undefined || after.isCapital) return false;
  if (['million', 'billion', 'percent', 'per', 'thousand'].includes(after.lower)) return true;
  return COUNTED.has(after.lower) && lowerAt(tokens, at - 1) === 'in';
}

/** The day that ends a stretch of days: `–5`, ` to 5`, ` and 6` after a 5; `hasMonth` where their month stood before the first. */
function lastDayAt(tokens: Tokens, at: number, first: number, hasMonth: boolean): At<number> | null {
  const joint = tokens[at];
  const isJoint = isDash(joint) || ['to', 'through', 'until', 'and'].includes(joint?.lower ?? '');
  if (!isJoint) return null;
  const day = dayNumberAt(tokens, at + 1);
  if (day === null || day.value <= first) return null;
  // "May 30 to 2 June": the second day has a month of its own.
  if (hasMonth && monthAt(tokens, day.next) !== null) return null;
  if (joint?.lower === 'and' && day.value !== first + 1) return null;
  return COUNTED.has(lowerAt(tokens, day.next)) ? null : day;
}

/** "30 September 420", "December of 384": three digits, where nothing follows that they could count. */
function earlyYearAt(tokens: Tokens, at: number): At<number> | null {
  const year = tokens[at];
  if (year?.digits !== 3 || year.number < 100 || year.isGlued || !isFreeNumber(tokens, at)) return null;
  return isEnd(tokens, at + 1) && !tokens[at + 1]?.text.startsWith('—')
    ? { value: year.number, next: at + 1 }
    : null;
}

function yearAfter(tokens: Tokens, at: number): At<number> | null {
  const token = tokens[at];
  // "30 September 420", "September 30, 420", "December of 384"; but "in July, and in August 420" may count anything.
  const isFull = [at - 1, at - 2].some((place) => [1, 2].includes(tokens[place]?.digits ?? 0));
  const isOf = token?.lower === 'of';
  const early = isFull || isOf ? earlyYearAt(tokens, isOf || token?.text === ',' ? at + 1 : at) : null;
  if (early !== null) return early;
  if (token?.text === ',') {
    return yearAt(tokens, at + 1) ?? (isFull ? tightYearAt(tokens, at) : null);
  }
  const isJoined = isDash(token) && token?.isGlued === true && tokens[at + 1]?.isGlued === true;
  if (isJoined && tokens[at + 1]?.digits === 4) return yearAt(tokens, at + 1);
  if (isJoined && isOfThreeParts(tokens, at))
    return { value: fullYear(tokens[at + 1]?.number ?? 0), next: at + 2 };
  if (token?.lower === 'of' || token?.lower === 'in') {
    return tokens[at + 1]?.digits === 4 ? yearAt(tokens, at + 1) : spokenYearAt(tokens, at + 1);
  }
  return yearAt(tokens, at);
}

/** `16-Nov-24`: a year of two digits behind the second of two hyphens, and nothing tied to it. */
function isOfThreeParts(tokens: Tokens, at: number): boolean {
  const [day, hyphen] = [tokens[at - 3], tokens[at - 2]];
  const isTied = isDash(hyphen) && hyphen?.isGlued === true && tokens[at - 1]?.isGlued === true;
  if (day?.kind !== 'number' || !isTied || tokens[at + 1]?.digits !== 2) return false;
  const after = tokens[at + 2];
  return (
    after?.isGlued !== true || (isEnd(tokens, at + 2) && !isDash(after) && tokens[at + 3]?.isGlued !== true)
  );
}

/** "the September 11 attacks", "the attacks of Sept. 11": the day is the name of one event. */
function yearOfName(tokens: Tokens, month: number, day: number, at: number): At<number> | null {
  if (month !== 9 || day !== 11) return null;
  const place = ['terrorist', 'terror'].includes(lowerAt(tokens, at)) ? at + 1 : at;
  const before = lowerAt(tokens, at - 2) === '.' ? at - 5 : at - 4;
  if (lowerAt(tokens, before + 1) === 'of' && lowerAt(tokens, before) === 'attacks')
    return { value: 2001, next: at };
  return ['attack', 'attacks', 'hijackers', 'commission'].includes(lowerAt(tokens, place))
    ? { value: 2001, next: at }
    : null;
}

function readDayFirst(tokens: Tokens, at: number, weekday: number | null): Read | null {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const day = dayNumberAt(tokens, start);
  if (day === null || (start !== at && day.next === start + 1 && lowerAt(tokens, day.next) !== 'of'))
    return null;
  const last = lastDayAt(tokens, day.next, day.value, false);
  const end = last?.next ?? day.next;
  const place = monthPlace(tokens, end);
  const month = monthAt(tokens, place);
  if (month === null || tokens[place]?.isCapital !== true) return null;
  const year = yearAfter(tokens, month.next);
  if (year === null && isScore(tokens, start) && dayNumberAt(tokens, month.next) !== null) return null;
  const from = dayReading(year?.value ?? null, month.value, day.value, weekday);
  const to = last === null ? null : dayReading(year?.value ?? null, month.value, last.value, null);
  return from === null ? null : rangeOr(from, to, year?.next ?? month.next);
}

/** "voted 7-2 May 14": the number ends a count of votes, and the month has a day of its own behind it. */
function isScore(tokens: Tokens, at: number): boolean {
  return isDash(tokens[at - 1]) && tokens[at - 1]?.isGlued === true && tokens[at - 2]?.kind === 'number';
}

/** Over an "of" or the hyphen of `16-Nov-2024`. */
function monthPlace(tokens: Tokens, at: number): number {
  const isHyphen = isDash(tokens[at]) && tokens[at]?.isGlued === true && tokens[at + 1]?.isGlued === true;
  return lowerAt(tokens, at) === 'of' || isHyphen ? at + 1 : at;
}

function rangeOr(from: Reading, to: Reading | null, next: number): Read {
  return { reading: to === null ? from : { kind: 'range', from, to }, next };
}

function dayReading(year: number | null, month: number, day: number, weekday: number | null): Reading | null {
  // 29 February exists in the years that have one.
  const proof = dayDate(year ?? 2000, month, day);
  if (proof === null) return null;
  if (year !== null) return fixed(proof);
  return { kind: 'yearless', form: { unit: 'day', month, day, weekday }, direction: null };
}

const fixed = (date: CalendarDate): Reading => ({ kind: 'fixed', date });

/** "went bankrupt that August": of the year that is spoken of; but "told them that August was dry". */
function readThatMonth(tokens: Tokens, at: number): Read | null {
  const month = lowerAt(tokens, at) === 'that' && tokens[at + 1]?.isCapital ? monthAt(tokens, at + 1) : null;
  const after = month && tokens[month.next];
  if (month === null || (after?.kind === 'word' && !DATE_PREPOSITIONS.has(after.lower))) return null;
  const of: Reading = { kind: 'current', unit: 'year', shift: 0, anchor: 'mention' };
  return { reading: { kind: 'within', form: { unit: 'month', month: month.value }, of }, next: month.next };
}

/** A month with or without its year: "November 2023", "in May", "that August". */
function readMonth(tokens: Tokens, at: number): Read | null {
  const pointedAt = readThatMonth(tokens, at);
  if (pointedAt !== null) return pointedAt;
  const month = monthAt(tokens, at);
  const token = tokens[at];
  if (month === null || token === undefined) return null;
  const year = yearAfter(tokens, month.next);
  if (year !== null && (token.isCapital || token.lower.length > 3)) {
    return { reading: fixed(monthDate(year.value, month.value)), next: year.next };
  }
  if (!token.isCapital || !isMonthUse(tokens, at, month.next)) return null;
  const form = { unit: 'month', month: month.value } as const;
  return { reading: { kind: 'yearless', form, direction: null }, next: month.next };
}

/** Speech and deeds of people called April, May or August. */
const PERSONAL_VERBS = new Set(words('said says told was is has had will who be have not also'));

/** Whether a month's name that stands alone is one: "in May", "an August ruling", but not "Theresa May" nor "May I". */
function isMonthUse(tokens: Tokens, at: number, next: number): boolean {
  const token = tokens[at];
  const before = lowerAt(tokens, at - 1);
  const after = tokens[next];
  if (token === undefined) return false;
  if (!DOUBTFUL_MONTHS.has(token.lower)) return !isName(tokens, at);
  if (before !== 'and' && before !== 'or' && DATE_PREPOSITIONS.has(before))
    return before === 'in' || after?.isCapital !== true;
  if (isDash(tokens[at - 1]) && tokens[at - 1]?.isGlued === true) return true;
  if (token.text.length === 3 && token.lower !== 'may' && tokens[at + 1]?.text !== '.') return false;
  if (isName(tokens, at)) return false;
  if (isInList(tokens, at, next)) return true;
  if (token.lower === 'march') return false;
  const isNoun = ['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our'].includes(before);
  if (isNoun && after?.kind === 'word' && !after.isCapital) return !PERSONAL_VERBS.has(after.lower);
  return false;
}

/** "in March, May and June": months beside it show that it is one. */
function isInList(tokens: Tokens, at: number, next: number): boolean {
  const isJoint = (place: number) =>
    [',', 'and', 'or', 'to'].includes(lowerAt(tokens, place)) || isDash(tokens[place]);
  return (
    (isJoint(at - 1) && MONTHS.has(lowerAt(tokens, at - 2))) ||
    (isJoint(next) && MONTHS.has(lowerAt(tokens, next + 1)))
  );
}

/** "Black September", "Agence October Films": a name before it makes it one. */
function isName(tokens: Tokens, at: number): boolean {
  const place = lowerAt(tokens, at - 1) === '.' ? at - 2 : at - 1;
  if (tokens[place]?.isCapital !== true) return false;
  return ['black', 'red', 'miss', 'mr', 'ms', 'mrs', 'dr', 'lady', 'sir'].includes(lowerAt(tokens, place));
}
