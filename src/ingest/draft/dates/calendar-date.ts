import { civilFromDays, daysFromCivil, daysInMonth, weekday } from '../../../base/civil.ts';

/** A stretch of the calendar that a language has a word for. */
export type CalendarUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/**
 * One date as exact as a text gives it. Years count astronomically (-43 is 44 BC). `month` and `day` say where the unit
 * begins: a week with its Monday, a weekend with its Saturday, a quarter and a half with their first month, a decade and
 * a century with their first year. `season` is 21 to 24 as in EDTF, spring first.
 */
export interface CalendarDate {
  readonly unit: CalendarUnit;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly season?: number;
  /** `T14:30Z`, as EDTF appends it to a day. */
  readonly clock?: string;
  /** "about 2019". */
  readonly isApproximate?: boolean;
  /** Lasting to the end of this later date. */
  readonly until?: CalendarDate;
}

/** Stretches of days, the end excluded; days count from 1970-01-01. */
export interface DayRange {
  readonly start: number;
  readonly end: number;
}

const SEASON_MONTHS = 3;
/** First month of spring, summer, autumn, winter: those that the dataset's reader takes. */
const SEASON_START = [3, 6, 9, 12] as const;
const FIRST_SEASON = 21;
/** EDTF writes years of four digits; what is beyond is no date of an article. */
const LAST_YEAR = 9999;

export const yearDate = (year: number): CalendarDate => ({ unit: 'year', year, month: 1, day: 1 });

export const monthDate = (year: number, month: number): CalendarDate => ({
  unit: 'month',
  year,
  month,
  day: 1,
});

/** The season, 21 to 24, that begins in a year; winter reaches into the next one. */
export const seasonDate = (year: number, season: number): CalendarDate => ({
  unit: 'season',
  year,
  month: SEASON_START[season - FIRST_SEASON] ?? 1,
  day: 1,
  season,
});

export const quarterDate = (year: number, quarter: number): CalendarDate => ({
  unit: 'quarter',
  year,
  month: quarter * 3 - 2,
  day: 1,
});

export const halfDate = (year: number, half: number): CalendarDate => ({
  unit: 'half',
  year,
  month: half * 6 - 5,
  day: 1,
});

/** A day, or null where the calendar has none such. */
export function dayDate(year: number, month: number, day: number): CalendarDate | null {
  return day >= 1 && day <= daysInMonth(year, month) ? { unit: 'day', year, month, day } : null;
}

/** The day that lies so many days from 1970-01-01. */
export const dateOfDays = (days: number): CalendarDate => ({ unit: 'day', ...civilFromDays(days) });

/** Days from 1970-01-01 to the first day of a date. */
export const firstDay = (date: CalendarDate): number => daysFromCivil(date.year, date.month, date.day);

/** Monday is 1. */
export const weekdayOf = (date: CalendarDate): number => weekday(date.year, date.month, date.day);

/** The days of a date, to the last one's end. */
export function daysOf(date: CalendarDate): DayRange {
  return { start: firstDay(date), end: endOf(date.until ?? date) };
}

function endOf(date: CalendarDate): number {
  switch (date.unit) {
    case 'day':
      return firstDay(date) + 1;
    case 'week':
      return firstDay(date) + 7;
    case 'weekend':
      return firstDay(date) + 2;
    case 'month':
      return firstOfMonth(date.year, date.month + 1);
    case 'quarter':
    case 'season':
      return firstOfMonth(date.year, date.month + SEASON_MONTHS);
    case 'half':
      return firstOfMonth(date.year, date.month + 6);
    case 'year':
      return firstOfMonth(date.year + 1, 1);
    case 'decade':
      return firstOfMonth(date.year + 10, 1);
    case 'century':
      return firstOfMonth(date.year + 100, 1);
  }
}

function firstOfMonth(year: number, month: number): number {
  const shifted = addMonths(year, month, 0);
  return daysFromCivil(shifted.year, shifted.month, 1);
}

/** A year and month moved by some months. */
function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The week (from Monday) or weekend that holds a day. */
export function weekOf(days: number, unit: 'week' | 'weekend' = 'week'): CalendarDate {
  const monday = days - (weekdayOf(dateOfDays(days)) - 1);
  return { ...dateOfDays(unit === 'week' ? monday : monday + 5), unit };
}

/** The whole unit that holds the first day of a date: its month, its decade, its week. */
export function widen(date: CalendarDate, unit: CalendarUnit): CalendarDate {
  switch (unit) {
    case 'day':
      return { unit, year: date.year, month: date.month, day: date.day };
    case 'week':
    case 'weekend':
      return weekOf(firstDay(date), unit);
    case 'month':
      return monthDate(date.year, date.month);
    case 'quarter':
      return quarterDate(date.year, Math.ceil(date.month / 3));
    case 'half':
      return halfDate(date.year, date.month > 6 ? 2 : 1);
    case 'season':
      return seasonHolding(date.year, date.month);
    case 'year':
      return yearDate(date.year);
    case 'decade':
      return { ...yearDate(Math.floor(date.year / 10) * 10), unit };
    case 'century':
      return { ...yearDate(Math.floor(date.year / 100) * 100), unit };
  }
}

function seasonHolding(year: number, month: number): CalendarDate {
  if (month < 3) return seasonDate(year - 1, FIRST_SEASON + 3);
  return seasonDate(year, FIRST_SEASON + Math.floor(month / 3) - 1);
}

/** The unit that holds a date, moved by so many units: `shift(2024-11-15, 'month', 1)` is December 2024. */
export function shift(date: CalendarDate, unit: CalendarUnit, count: number): CalendarDate {
  const whole = widen(date, unit);
  switch (unit) {
    case 'day':
      return dateOfDays(firstDay(whole) + count);
    case 'week':
    case 'weekend':
      return { ...dateOfDays(firstDay(whole) + 7 * count), unit };
    case 'month':
      return { ...whole, ...addMonths(whole.year, whole.month, count) };
    case 'quarter':
    case 'season':
    case 'half': {
      const moved = addMonths(whole.year, whole.month, count * (unit === 'half' ? 6 : 3));
      return unit === 'season' ? seasonHolding(moved.year, moved.month) : { ...whole, ...moved };
    }
    case 'year':
      return yearDate(whole.year + count);
    case 'decade':
      return { ...whole, year: whole.year + 10 * count };
    case 'century':
      return { ...whole, year: whole.year + 100 * count };
  }
}

const ORDER: readonly CalendarUnit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

/** Whether one unit tells a date more exactly than another. */
export const isFiner = (unit: CalendarUnit, than: CalendarUnit): boolean =>
  ORDER.indexOf(unit) < ORDER.indexOf(than);

/** A date in EDTF; null for what four digits of a year don't reach. Weeks, quarters and halves are intervals. */
export function toEdtf(date: CalendarDate): string | null {
  if (Math.abs(date.year) > LAST_YEAR || Math.abs(date.until?.year ?? 0) > LAST_YEAR) return null;
  const about = date.isApproximate === true ? '~' : '';
  const last = date.until ?? date;
  if (date.until === undefined && !isInterval(date.unit)) return `${point(date)}${about}`;
  const from = isInterval(date.unit) ? boundPoint(firstDay(date), date.unit) : point(date);
  const to = isInterval(last.unit) ? boundPoint(endOf(last) - 1, last.unit) : point(last);
  return `${from}${about}/${to}${about}`;
}

function isInterval(unit: CalendarUnit): boolean {
  return unit === 'week' || unit === 'weekend' || unit === 'quarter' || unit === 'half';
}

function boundPoint(days: number, unit: CalendarUnit): string {
  const day = dateOfDays(days);
  return point(unit === 'week' || unit === 'weekend' ? day : monthDate(day.year, day.month));
}

function point(date: CalendarDate): string {
  const year = fourDigits(date.year);
  switch (date.unit) {
    case 'decade':
      return date.year < 0 ? `${year}/${fourDigits(date.year + 9)}` : `${year.slice(0, 3)}X`;
    case 'century':
      return date.year < 0 ? `${year}/${fourDigits(date.year + 99)}` : `${year.slice(0, 2)}XX`;
    case 'season':
      return `${year}-${date.season ?? FIRST_SEASON}`;
    case 'year':
      return year;
    case 'month':
      return `${year}-${twoDigits(date.month)}`;
    case 'day':
    case 'week':
    case 'weekend':
    case 'quarter':
    case 'half':
      return `${year}-${twoDigits(date.month)}-${twoDigits(date.day)}${date.clock ?? ''}`;
  }
}

function fourDigits(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
