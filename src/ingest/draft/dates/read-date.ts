import { lowerAt } from '../tokens.ts';
import { current } from './current.ts';
import { DAY_PARTS, words } from './lexicon.ts';
import type { Read, Reading } from './reading.ts';
import { endsHours, hoursAt } from './hours.ts';
import { clockAt } from './read-clock.ts';
import { afterLocalTime } from './zone-names.ts';
import { readMonthDate } from './read-day.ts';
import { readHoliday } from './read-holiday.ts';
import { readDivision } from './read-division.ts';
import { readMonthWithin, readNamedYear, readPart, readSeason, readWeekOf, yearShift } from './read-part.ts';
import { readDirected, readNamedDay, readNeighbour, readTimeOfYear } from './read-directed.ts';
import { lengthAt } from './read-length.ts';
import { readOffset, readStretch } from './read-offset.ts';
import { readSpokenOf } from './read-spoken-of.ts';
import { readDirectedWeekday, readWeekday } from './read-weekday.ts';
import { readStamp } from './read-stamp.ts';
import { ordinalAt, readCentury, readDecade, readYear } from './read-year.ts';
import type { At, Tokens } from './token-tests.ts';
import { areWords, isDash } from './token-tests.ts';

/**
 * The longest date that begins at a token, or null. Looks at a bounded number of tokens, so that reading a whole text
 * stays linear.
 */
export function readDate(tokens: Tokens, at: number): Read | null {
  const simple = readWhole(tokens, at);
  return readRange(tokens, at, simple) ?? readBetween(tokens, at) ?? simple;
}

/** A date with all that may stand about it: a part of it, a time of day. */
function readWhole(tokens: Tokens, at: number): Read | null {
  const clock = readClockFirst(tokens, at);
  if (clock !== null) return clock;
  const date = readPart(tokens, at, readSimple) ?? readSimple(tokens, at);
  if (date === null) return null;
  return withDayPart(tokens, withClock(tokens, date));
}

function readSimple(tokens: Tokens, at: number): Read | null {
  const found = [
    readDayOfYear(tokens, at),
    tokens[at]?.kind === 'number' ? readStamp(tokens, at) : null,
    readMonthWithin(tokens, at),
    readHoliday(tokens, at),
    readDivision(tokens, at, readWholeYear),
    readWeekOf(tokens, at, readInner),
    readSeason(tokens, at),
    readNamedDay(tokens, at),
    readTimeOfYear(tokens, at),
    readDirectedWeekday(tokens, at),
    readStretch(tokens, at),
    readDirected(tokens, at),
    readNeighbour(tokens, at, readInner),
    readOffset(tokens, at, readInner),
    readSpokenOf(tokens, at),
    readNamedYear(tokens, at),
    fromDate(readCentury(tokens, at)),
    fromDate(readDecade(tokens, at)),
    fromDate(readYear(tokens, at)),
    readWeekday(tokens, at),
    readMonthless(tokens, at),
  ];
  let best: Read | null = null;
  for (const read of found) if (read !== null && (best === null || read.next > best.next)) best = read;
  return best;
}

/** What may stand inside of another date: "two days before 5 May", "the last week of next month". */
function readInner(tokens: Tokens, at: number): Read | null {
  const found = [
    readDayOfYear(tokens, at),
    readMonthWithin(tokens, at),
    readHoliday(tokens, at),
    readSeason(tokens, at),
    readDirected(tokens, at),
    readDirectedWeekday(tokens, at),
    readNamedDay(tokens, at),
    fromDate(readDecade(tokens, at)),
    fromDate(readCentury(tokens, at)),
    fromDate(readYear(tokens, at)),
    readWeekday(tokens, at),
  ];
  let best: Read | null = null;
  for (const read of found) if (read !== null && (best === null || read.next > best.next)) best = read;
  return best;
}

function readWholeYear(tokens: Tokens, at: number): Read | null {
  const found = [
    readDirected(tokens, at),
    fromDate(readDecade(tokens, at)),
    fromDate(readCentury(tokens, at)),
  ];
  return found.find((read) => read !== null) ?? null;
}

function fromDate(found: At<Extract<Reading, { kind: 'fixed' }>['date']> | null): Read | null {
  return found === null ? null : { reading: { kind: 'fixed', date: found.value }, next: found.next };
}

/** A date that names a month, with a year that is spoken of: "5 May last year". */
function readDayOfYear(tokens: Tokens, at: number): Read | null {
  const read = readMonthDate(tokens, at);
  if (read === null || read.reading.kind !== 'yearless' || read.reading.form.unit !== 'day') return read;
  const place =
    lowerAt(tokens, read.next) === ',' || lowerAt(tokens, read.next) === 'of' ? read.next + 1 : read.next;
  const shift = yearShift(tokens, place);
  if (shift === null) return read;
  const of: Reading = {
    kind: 'current',
    unit: 'year',
    shift: shift.value,
    anchor: shift.isMention ? 'mention' : 'published',
  };
  return { reading: { kind: 'within', form: read.reading.form, of }, next: shift.next };
}

const DAY_PREPOSITIONS = new Set(words('on by until since before after to'));

const NO_NOUNS = new Set(
  words('and but in at with when to a an the he she it they we his her its their that'),
);

/** "on the 16th": the day of a month that is spoken of. */
function readMonthless(tokens: Tokens, at: number): Read | null {
  if (lowerAt(tokens, at) !== 'the' || !DAY_PREPOSITIONS.has(lowerAt(tokens, at - 1))) return null;
  if (tokens[at + 1]?.kind !== 'number') return null;
  const day = ordinalAt(tokens, at + 1);
  if (day === null || day.value < 1 || day.value > 31) return null;
  const after = tokens[day.next];
  const isNoun = after?.kind === 'word' && !NO_NOUNS.has(after.lower);
  return isNoun ? null : { reading: { kind: 'monthless', day: day.value }, next: day.next };
}

/** "16:08 UTC on Tuesday", "5 p.m.". */
function readClockFirst(tokens: Tokens, at: number): Read | null {
  const clock = clockAt(tokens, at);
  if (clock === null || hoursAt(tokens, at) !== null) return readHours(tokens, at);
  const told = dayInBrackets(tokens, clock.next);
  if (told !== null)
    return { reading: { kind: 'clock', clock: clock.value.edtf, on: told.reading }, next: told.next };
  let place = afterOtherZone(tokens, clock.next);
  if (lowerAt(tokens, place) === ',') place += 1;
  if (lowerAt(tokens, place) === 'on') place += 1;
  const on = readSimple(tokens, place);
  if (on !== null && isDayReading(on.reading)) {
    return { reading: { kind: 'clock', clock: clock.value.edtf, on: on.reading }, next: on.next };
  }
  if (!clock.value.isSure && !opensEntry(tokens, at, clock.next)) return null;
  if (endsHours(tokens, at, clock.next)) return null;
  if (isOfUntoldDay(tokens, clock.next)) return null;
  // "as of 15:10 GMT": on the day when it is told.
  const isNow = areWords(tokens, at - 2, ['as', 'of']);
  const today = isNow ? current('day', 0) : null;
  return { reading: { kind: 'clock', clock: clock.value.edtf, on: today }, next: clock.next };
}

/** "10:35 a.m. (0735 GMT) Friday": the same time elsewhere. */
function afterOtherZone(tokens: Tokens, at: number): number {
  if (lowerAt(tokens, at) !== '(') return at;
  for (let place = at + 1; place < at + LONGEST_CLOCK; place += 1) {
    if (lowerAt(tokens, place) === ')') return clockAt(tokens, at + 1)?.next === place ? place + 1 : at;
  }
  return at;
}

/** "was seen at 6 a.m. near the mill ten days before the fire": on a day that its sentence counts from an event. */
function isOfUntoldDay(tokens: Tokens, at: number): boolean {
  for (let place = at; place < at + COUNT_REACH; place += 1) {
    const word = lowerAt(tokens, place);
    if (STOPS.has(word)) return false;
    const length = lengthAt(tokens, place);
    const turn = length === null ? '' : lowerAt(tokens, length.next);
    if (turn === 'before' || turn === 'after') return true;
  }
  return false;
}
const COUNT_REACH = 8;
const STOPS = new Set([',', ';', '.', '(']);

/** "at 4 in the morning (4 a.m. EDT Thursday)": its day is told with the time elsewhere. */
function dayInBrackets(tokens: Tokens, at: number): Read | null {
  const clock = lowerAt(tokens, at) === '(' ? clockAt(tokens, at + 1) : null;
  const day =
    clock === null
      ? null
      : readSimple(tokens, lowerAt(tokens, clock.next) === 'on' ? clock.next + 1 : clock.next);
  const isClosed = day !== null && isDayReading(day.reading) && lowerAt(tokens, day.next) === ')';
  return day === null || !isClosed ? null : { reading: day.reading, next: day.next + 1 };
}

/** "6 a.m. to 10 p.m. on Friday" is on Friday; without a day no date. */
function readHours(tokens: Tokens, at: number): Read | null {
  const hours = hoursAt(tokens, at);
  if (hours === null) return null;
  const place = [',', 'on'].includes(lowerAt(tokens, hours.next)) ? hours.next + 1 : hours.next;
  const on = readSimple(tokens, place);
  if (on === null || !isDayReading(on.reading)) return null;
  return { reading: { kind: 'clock', clock: hours.value.edtf, on: on.reading }, next: on.next };
}

/** "10:30 p.m. (CET)" */
const LONGEST_CLOCK = 12;

/** Before the time of an entry stand so many marks of Markdown at most. */
const MOST_MARKS = 4;

/** "21:40 The toll has risen", "18:02 – Germany", "[18:02] Germany": the time that an entry of a live report begins with. */
function opensEntry(tokens: Tokens, at: number, next: number): boolean {
  let behind = next;
  while (CLOSING.has(lowerAt(tokens, behind)) && behind < next + 3) behind += 1;
  const after = tokens[behind];
  const isStart =
    at <= MOST_MARKS && tokens.slice(0, at).every(({ text }) => text === '*' || text === '[' || text === '-');
  if (!isStart || tokens[at]?.kind !== 'number' || after === undefined || after.isGlued) return false;
  return after.isCapital || isDash(after);
}
const CLOSING = new Set(['*', ']']);

/** "Tuesday at 5 p.m.", "15 November 2024, 16:08 UTC". */
function withClock(tokens: Tokens, date: Read): Read {
  if (!isDayReading(date.reading)) return date;
  let place = date.next;
  if (lowerAt(tokens, place) === ',') place += 1;
  const isOpened = ['from', 'between'].includes(lowerAt(tokens, place));
  const hours = hoursAt(tokens, isOpened ? place + 1 : place);
  if (hours !== null)
    return { reading: { kind: 'clock', clock: hours.value.edtf, on: date.reading }, next: hours.next };
  if (lowerAt(tokens, place) === 'at') place += 1;
  const clock = clockAt(tokens, place);
  if (clock === null) return date;
  return { reading: { kind: 'clock', clock: clock.value.edtf, on: date.reading }, next: clock.next };
}

/** "Tuesday morning", "yesterday evening". */
function withDayPart(tokens: Tokens, date: Read): Read {
  return isDayReading(date.reading) && DAY_PARTS.has(lowerAt(tokens, date.next))
    ? { ...date, next: afterLocalTime(tokens, date.next + 1) }
    : date;
}

function isDayReading(reading: Reading): boolean {
  switch (reading.kind) {
    case 'fixed':
      return reading.date.unit === 'day';
    case 'yearless':
    case 'within':
      return reading.form.unit === 'day' || reading.form.unit === 'holiday';
    case 'weekday':
    case 'monthless':
    case 'stamp':
      return true;
    case 'current':
    case 'offset':
      return reading.unit === 'day';
    case 'part':
    case 'about':
      return isDayReading(reading.of);
    case 'after-mention':
    case 'week-of':
    case 'unit-around':
    case 'range':
    case 'stretch':
    case 'clock':
      return false;
  }
}

const RANGE_WORDS = new Set(['to', 'until', 'till', 'through', 'thru']);

/** "from X to Y", "between X and Y", "X–Y", "2019-21": two dates that bound one stretch. */
function readRange(tokens: Tokens, at: number, from: Read | null): Read | null {
  if (from === null || !canBound(from.reading)) return null;
  const short = readShortYears(tokens, from);
  if (short !== null) return short;
  const before = lowerAt(tokens, at - 1);
  // "from Nov. 30, 2022, to Jan. 5, 2023": the comma is the year's.
  const isParted = before === 'from' && lowerAt(tokens, from.next) === ',' && isStated(from.reading);
  const place = isParted ? from.next + 1 : from.next;
  const joint = tokens[place];
  if (joint === undefined) return null;
  const isDashed =
    isDash(joint) || (joint.text === '/' && joint.isGlued && precision(from.reading) === 'year');
  const isAsked =
    (before === 'between' && joint.lower === 'and') || (before === 'from' && RANGE_WORDS.has(joint.lower));
  const isPlain = joint.lower === 'to' || joint.lower === 'through';
  if (!isAsked && !isDashed && !isPlain) return null;
  const to = readPart(tokens, place + 1, readSimple) ?? readSimple(tokens, place + 1);
  if (to === null || !canBound(to.reading)) return null;
  const isAlike = precision(from.reading) === precision(to.reading);
  // "closed Friday – Monday's vote": a dash between blanks parts clauses, too.
  if (isDashed && !(isAlike && isTight(tokens, place, to.reading))) return null;
  const areStated = isStated(to.reading) && (isStated(from.reading) || isMonth(from.reading));
  if (isPlain && !isAsked && !(isAlike && areStated)) return null;
  return { reading: { kind: 'range', from: from.reading, to: to.reading }, next: to.next };
}

function isTight(tokens: Tokens, at: number, to: Reading): boolean {
  const isGlued = tokens[at]?.isGlued === true && tokens[at + 1]?.isGlued === true;
  return isGlued || (to.kind === 'fixed' && tokens[at]?.text !== '—');
}

/** `2019-21`, `1914/18`: the second year by its last two digits. */
function readShortYears(tokens: Tokens, from: Read): Read | null {
  if (from.reading.kind !== 'fixed' || from.reading.date.unit !== 'year') return null;
  const [joint, second] = [tokens[from.next], tokens[from.next + 1]];
  const isJoint = isDash(joint) || joint?.text === '/';
  if (!isJoint || joint?.isGlued !== true || second?.digits !== 2 || !second.isGlued) return null;
  const first = from.reading.date;
  const year = first.year - (first.year % 100) + second.number;
  const after = tokens[from.next + 2];
  const isLonger = after?.isGlued === true && (after.kind !== 'mark' || isDash(after) || after.text === '/');
  if (year <= first.year || isLonger) return null;
  const to: Reading = { kind: 'fixed', date: { ...first, year } };
  return { reading: { kind: 'range', from: from.reading, to }, next: from.next + 2 };
}

/** "from 3 to 5 May", "between 3 and 5 May 2024": the first day gets its month from the second. */
function readBetween(tokens: Tokens, at: number): Read | null {
  const before = lowerAt(tokens, at - 1);
  const joint = before === 'between' ? 'and' : before === 'from' ? 'to' : null;
  const first = tokens[at];
  // What is no number counts as 0.
  if (joint === null || first === undefined || first.number < 1) return null;
  if (lowerAt(tokens, at + 1) !== joint) return null;
  const to = readDayOfYear(tokens, at + 2);
  if (to === null) return null;
  const from = withDay(to.reading, first.number);
  return from === null ? null : { reading: { kind: 'range', from, to: to.reading }, next: to.next };
}

function withDay(reading: Reading, day: number): Reading | null {
  if (reading.kind === 'fixed' && reading.date.unit === 'day' && day < reading.date.day) {
    return { kind: 'fixed', date: { ...reading.date, day } };
  }
  if (reading.kind !== 'yearless' || reading.form.unit !== 'day' || day >= reading.form.day) return null;
  return { ...reading, form: { ...reading.form, day, weekday: null } };
}

function canBound(reading: Reading): boolean {
  return !['range', 'stretch', 'clock', 'unit-around'].includes(reading.kind);
}

/** Whether the words name a place in the calendar, rather than one beside today. */
function isStated(reading: Reading): boolean {
  return reading.kind === 'fixed' || (reading.kind === 'yearless' && reading.form.unit === 'day');
}

/** "December to January 2023" */
const isMonth = (reading: Reading): boolean => reading.kind === 'yearless' && reading.form.unit === 'month';

/** What two dates must share for a dash between them to join them. */
function precision(reading: Reading): string {
  switch (reading.kind) {
    case 'fixed':
      return reading.date.unit;
    case 'yearless':
    case 'within':
    case 'after-mention':
      return reading.form.unit;
    case 'part':
    case 'about':
      return precision(reading.of);
    case 'current':
    case 'offset':
    case 'stretch':
    case 'unit-around':
      return reading.unit;
    case 'weekday':
    case 'monthless':
    case 'clock':
    case 'stamp':
      return 'day';
    case 'week-of':
      return 'week';
    case 'range':
      return 'range';
  }
}
