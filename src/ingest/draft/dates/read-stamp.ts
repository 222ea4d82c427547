import { Chrono, GB, strict } from 'chrono-node/en';
import type { CalendarDate } from './calendar-date.ts';
import { dayDate, firstDay, monthDate } from './calendar-date.ts';
import type { Read } from './reading.ts';
import type { Tokens } from './token-tests.ts';

/*
 * Dates in figures: `2024-11-15T08:30Z`, `15/11/2024`, `9.11.1989`. Chrono reads them, one at a time: it knows which
 * orders there are and which days exist. It gets a few characters only, so that the whole stays linear.
 */

/** A full time stamp has no more tokens: `2024-11-15T08:30:00.000+01:00`. */
const LONGEST_STAMP = 17;
const LAST_MONTH = 12;
/** Chrono fills in from a reference what a text leaves open; nothing is left open here. */
const REFERENCE = new Date(0);
/** One of each order that is read here. */
const SAMPLES = ['2024-11-25T08:30Z', '2024/11/25', '11/25/2024', '25.11.2024'];
const AMERICAN_FIGURES = figuresOf(strict);
const BRITISH_FIGURES = figuresOf(GB);

/** The parsers of a language that read dates in figures: its others would only look in vain. */
function figuresOf({ parsers }: Chrono): Chrono {
  const fitting = parsers.filter((parser) => {
    const alone = new Chrono({ parsers: [parser], refiners: [] });
    return SAMPLES.some((sample) => alone.parse(sample, REFERENCE).some(({ index }) => index === 0));
  });
  return new Chrono({ parsers: fitting, refiners: [] });
}

/** A date in figures; the reading tells where day and month could be exchanged. */
export function readStamp(tokens: Tokens, at: number): Read | null {
  if (!isStamp(tokens, at)) return readYearMonth(tokens, at) ?? readNineEleven(tokens, at);
  if (isPlain(tokens, at)) return readPlain(tokens, at);
  const run = runOf(tokens, at);
  const american = parse(AMERICAN_FIGURES, run.text);
  const british =
    american === null || american.date.day <= LAST_MONTH ? parse(BRITISH_FIGURES, run.text) : null;
  const found = american ?? british;
  if (found === null) return null;
  const next = tokenAfter(tokens, at, found.length);
  if (next === null) return null;
  const isOpen = american !== null && british !== null && !isSameDay(american.date, british.date);
  if (isOpen) {
    return { reading: { kind: 'stamp', monthFirst: american.date, dayFirst: british.date }, next };
  }
  return { reading: { kind: 'fixed', date: found.date }, next };
}

/** Whether it ends with the year, and no letters follow at once: then the calendar alone tells what the figures mean. */
function isPlain(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 5];
  return tokens[at + 4]?.digits === 4 && (after?.isGlued !== true || after.kind === 'mark');
}

/** `15/11/2024`, `1.5.1989`: the most of the dates in figures, read at a hundredth of the cost. */
function readPlain(tokens: Tokens, at: number): Read | null {
  const [first, second, year] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (first === undefined || second === undefined || year === undefined) return null;
  const monthFirst = dayDate(year.number, first.number, second.number);
  const dayFirst = dayDate(year.number, second.number, first.number);
  const next = at + 5;
  if (monthFirst !== null && dayFirst !== null && !isSameDay(monthFirst, dayFirst)) {
    // Full stops between the figures are a custom of countries that put the day first.
    return tokens[at + 1]?.text === '.'
      ? { reading: { kind: 'fixed', date: dayFirst }, next }
      : { reading: { kind: 'stamp', monthFirst, dayFirst }, next };
  }
  const date = monthFirst ?? dayFirst;
  return date === null ? null : { reading: { kind: 'fixed', date }, next };
}

const isSameDay = (a: CalendarDate, b: CalendarDate): boolean => firstDay(a) === firstDay(b);

/** Three numbers with the same sign between them, one of them a year, and no fourth. */
function isStamp(tokens: Tokens, at: number): boolean {
  const [a, first, b, second, c, after] = tokens.slice(at, at + 6);
  if (a === undefined || b === undefined || c === undefined || first === undefined || second === undefined)
    return false;
  if (!'/-.'.includes(first.text) || first.text !== second.text || isTied(tokens, at)) return false;
  if (![first, b, second, c].every(({ isGlued }) => isGlued)) return false;
  if (b.digits < 1 || b.digits > 2) return false;
  const isYearFirst = a.digits === 4 && c.digits >= 1 && c.digits <= 2;
  const isYearLast =
    a.digits >= 1 && a.digits <= 2 && (c.digits === 4 || (c.digits === 2 && first.text === '/'));
  if (!isYearFirst && !isYearLast) return false;
  const isLonger = after?.isGlued === true && (after.text === first.text || after.text === '%');
  return !(isLonger && (tokens[at + 6]?.kind === 'number' || after.text === '%'));
}

function isTied(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.isGlued === true && before !== undefined && !'("“‘\'[:—–,'.includes(before.text);
}

/** The characters up to the next blank. */
function runOf(tokens: Tokens, at: number): { text: string } {
  let text = tokens[at]?.text ?? '';
  for (let place = at + 1; place < at + LONGEST_STAMP; place += 1) {
    const token = tokens[place];
    if (token?.isGlued !== true) break;
    text += token.text;
  }
  return { text };
}

function tokenAfter(tokens: Tokens, at: number, length: number): number | null {
  const end = (tokens[at]?.start ?? 0) + length;
  for (let place = at; place < at + LONGEST_STAMP; place += 1) {
    if (tokens[place]?.end === end) return place + 1;
  }
  return null;
}

function parse(chrono: Chrono, text: string): { date: CalendarDate; length: number } | null {
  const results = chrono
    .parse(text, REFERENCE)
    .filter(({ index, start }) => index === 0 && start.isCertain('year'));
  const longest = results.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (longest === undefined) return null;
  const { start } = longest;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || day === null || !start.isCertain('day')) return null;
  const date = dayDate(year, month, day);
  if (date === null) return null;
  const isWhole = start.isCertain('hour') && start.isCertain('minute');
  return { date: isWhole ? { ...date, clock: clockOf(start) } : date, length: longest.text.length };
}

type Components = ReturnType<Chrono['parse']>[number]['start'];

function clockOf(start: Components): string {
  const part = (name: 'hour' | 'minute' | 'second') => String(start.get(name) ?? 0).padStart(2, '0');
  const seconds = start.isCertain('second') ? `:${part('second')}` : '';
  return `T${part('hour')}:${part('minute')}${seconds}${zoneOf(start)}`;
}

function zoneOf(start: Components): string {
  if (!start.isCertain('timezoneOffset')) return '';
  const minutes = start.get('timezoneOffset') ?? 0;
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`;
}

/** `2024-05`, where the second number can't be a year that follows: `2004-05` are two. */
function readYearMonth(tokens: Tokens, at: number): Read | null {
  const [year, joint, month, after] = tokens.slice(at, at + 4);
  if (year?.digits !== 4 || joint?.text !== '-' || month?.digits !== 2) return null;
  if (
    !joint.isGlued ||
    !month.isGlued ||
    (after?.isGlued === true && after.kind !== 'mark') ||
    isTied(tokens, at)
  )
    return null;
  if (year.number < 1900 || year.number > 2099 || month.number < 1 || month.number > 12) return null;
  if (month.number > year.number % 100) return null;
  const isLonger = after?.isGlued === true && '-/:.'.includes(after.text) && tokens[at + 4]?.isGlued === true;
  return isLonger
    ? null
    : { reading: { kind: 'fixed', date: monthDate(year.number, month.number) }, next: at + 3 };
}

/** `9/11`, which has become the name of one day. */
function readNineEleven(tokens: Tokens, at: number): Read | null {
  const [nine, slash, eleven, after] = tokens.slice(at, at + 4);
  if (nine?.text !== '9' || slash?.text !== '/' || eleven?.text !== '11' || isTied(tokens, at)) return null;
  if (!slash.isGlued || !eleven.isGlued || (after?.isGlued === true && '/-%'.includes(after.text)))
    return null;
  return { reading: { kind: 'fixed', date: SEPTEMBER_11 }, next: at + 3 };
}
const SEPTEMBER_11: CalendarDate = { unit: 'day', year: 2001, month: 9, day: 11 };
