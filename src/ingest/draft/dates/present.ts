import { daysOf, dateOfDays, firstDay, monthDate, yearDate } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Sighting } from './sighting.ts';

/** When an article was written, as well as can be told. */
export interface Present {
  readonly date: CalendarDate;
  /** How it is known, to follow "relative to": "the publication date 2024-11-15". */
  readonly source: string;
  readonly confidence: number;
}

/** A history's dates lie at least so far back. */
const HISTORY_YEARS = 4;
/** So few dates tell nothing of what kind an article is. */
const HISTORY_DATES = 4;

/** An EDTF day, month or year as a date; null for what is none. */
export function publishedDate(published: string | null): CalendarDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/u.exec(published ?? '');
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (year < 1) return null;
  if (month < 1 || month > 12) return yearDate(year);
  const whole = monthDate(year, month);
  const length = daysOf(whole).end - daysOf(whole).start;
  return day >= 1 && day <= length ? { unit: 'day', year, month, day } : whole;
}

/** A date whose year is stated by its own words, beside how it is told. */
export interface DatedSighting {
  readonly sighting: Sighting;
  readonly date: CalendarDate;
}

/** The date of a line that says when the article was written. */
export function datelinePresent(dated: readonly DatedSighting[]): Present | null {
  const line = dated.find(({ sighting, date }) => sighting.isDateline && date.unit === 'day');
  return line === undefined
    ? null
    : {
        date: line.date,
        source: `the date “${line.sighting.text}” at the head of the text`,
        confidence: 0.9,
      };
}

/** An article appears so many days after its dateline at the most. */
const DATELINE_DAYS = 7;

/**
 * What "yesterday" counts from: the day at the head of the text, which its writer had in mind, where that lies within the
 * week of the publication; else the publication.
 */
export function statedPresent(
  known: CalendarDate | null,
  published: string,
  dateline: Present | null,
): Present | null {
  if (known === null) return dateline;
  const isSame = dateline !== null && known.unit === 'day' && firstDay(dateline.date) === firstDay(known);
  if (dateline !== null && !isSame && isWithin(dateline.date, known)) return dateline;
  return { date: known, source: `the publication date ${published}`, confidence: 1 };
}

function isWithin(day: CalendarDate, known: CalendarDate): boolean {
  const days = daysOf(known);
  return firstDay(day) >= days.start - DATELINE_DAYS && firstDay(day) < days.end + DATELINE_DAYS;
}

/**
 * When a text without a date was written, from what it tells as done and as to come: between the last of the one and
 * the first of the other, as exact as these agree; null where they lie in two years, or one of them is missing.
 */
export function ownPresent(dated: readonly DatedSighting[]): Present | null {
  let past: DatedSighting | null = null;
  let future: DatedSighting | null = null;
  for (const one of dated) {
    if (one.sighting.tense === 'past' && (past === null || startOf(one) > startOf(past))) past = one;
    if (one.sighting.tense === 'future' && (future === null || lastOf(one) < lastOf(future))) future = one;
  }
  if (past === null || future === null || startOf(past) > lastOf(future)) return null;
  const isOneYear = dateOfDays(startOf(past)).year === dateOfDays(lastOf(future)).year;
  return isOneYear ? { ...between(past, future), confidence: 0.75 } : null;
}

const startOf = ({ date }: DatedSighting): number => daysOf(date).start;
const lastOf = ({ date }: DatedSighting): number => daysOf(date).end - 1;

function between(past: DatedSighting, future: DatedSighting): { date: CalendarDate; source: string } {
  const [from, to] = [dateOfDays(startOf(past)), dateOfDays(lastOf(future))];
  const isOneMonth = from.year === to.year && from.month === to.month && past.date.unit !== 'year';
  const date = isOneMonth ? monthDate(from.year, from.month) : yearDate(from.year);
  const source = `${date.year}, when the text was written: it tells “${past.sighting.text}” as past and “${future.sighting.text}” as to come`;
  return { date, source };
}

/** Whether an article tells of times long before it was written, so that months lean on the years it names. */
export function isHistory(
  sightings: readonly Sighting[],
  dated: readonly DatedSighting[],
  now: CalendarDate,
): boolean {
  if (dated.length < HISTORY_DATES || isNews(sightings)) return false;
  const years = dated.map(({ date }) => date.year).toSorted((a, b) => a - b);
  const middle = years[Math.floor(years.length / 2)] ?? now.year;
  return middle <= now.year - HISTORY_YEARS;
}

/** A history names a weekday only beside a date, and has so many full dates for one that stands alone. */
const DAYS_PER_WEEKDAY = 3;

/** Whether an article speaks of its own day or week: "today", "last month", more bare weekdays than full dates. */
function isNews(sightings: readonly Sighting[]): boolean {
  let balance = 0;
  for (const { reading } of sightings) {
    if (reading.kind === 'current' && reading.anchor === 'published' && reading.unit !== 'year') return true;
    if (reading.kind === 'weekday' && reading.anchor === 'published') balance += DAYS_PER_WEEKDAY;
    if (reading.kind === 'fixed' && reading.date.unit === 'day') balance -= 1;
  }
  return balance > 0;
}
