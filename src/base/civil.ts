import type { Milliseconds } from './units.ts';

/*
 * The proleptic Gregorian calendar without `Date`, which ends at ±8.64e15 ms (years −271821 to 275760), reads year 99 as
 * 1999 and rolls 30 February over to March. Days are counted with a year that begins in March, so that a leap day is the
 * last of its year; 400 such years always have 146 097 days. The method is that of Reingold and Dershowitz,
 * "Calendrical Calculations", and of Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */

export const MS_PER_SECOND = 1_000;
export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;

const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH_FROM_MARCH_0 = 719_468;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A calendar date and time of day. Years count astronomically (0 is 1 BCE); months and days from 1. */
export interface CivilDateTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** Whether an astronomical year has a 29 February; year 0 (1 BCE) has one. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Length of a month, 1 to 12; 0 for any other number, so that no day fits into it. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return DAYS_IN_MONTH[month - 1] ?? 0;
}

/** Days from 1970-01-01, negative before. Exact for every integer year up to about ±2e13. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / YEARS_PER_ERA);
  const yearOfEra = marchYear - era * YEARS_PER_ERA;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_FROM_MARCH_0;
}

/** The calendar date that lies so many days from 1970-01-01: the inverse of `daysFromCivil`. */
export function civilFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + EPOCH_FROM_MARCH_0;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: era * YEARS_PER_ERA + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

/**
 * UTC milliseconds of a calendar date and time; finer fields default to the start. The fields are trusted to exist.
 * Exact while the result is a safe integer (years −283 000 to 287 000), else the nearest number that a double can hold.
 *
 *     civilToMs(2024, 11, 16) === Date.UTC(2024, 10, 16)
 */
export function civilToMs(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0): Milliseconds {
  return (
    daysFromCivil(year, month, day) * MS_PER_DAY +
    hour * MS_PER_HOUR +
    minute * MS_PER_MINUTE +
    second * MS_PER_SECOND
  );
}

/** The calendar date and time of a finite moment in UTC; a fraction of a millisecond is dropped. */
export function msToCivil(moment: Milliseconds): CivilDateTime {
  const days = Math.floor(moment / MS_PER_DAY);
  const rest = Math.floor(moment - days * MS_PER_DAY);
  return {
    ...civilFromDays(days),
    hour: Math.floor(rest / MS_PER_HOUR),
    minute: Math.floor(rest / MS_PER_MINUTE) % 60,
    second: Math.floor(rest / MS_PER_SECOND) % 60,
    millisecond: rest % MS_PER_SECOND,
  };
}

/** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekday(year: number, month: number, day: number): number {
  const fromMonday = (daysFromCivil(year, month, day) + 3) % 7;
  return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1;
}
