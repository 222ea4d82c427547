import {
  civilToMs,
  daysFromCivil,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  msToCivil,
  weekday,
} from '../../base/civil.ts';
import type { Interval } from '../../base/interval.ts';
import type { Milliseconds } from '../../base/units.ts';

/** A regular division of the calendar: every `count` units. Months divide a year, years count from the start of their era. */
export interface CalendarStep {
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  readonly count: number;
  /** The shortest such step there is: 28 days for a month, 365 for a year. */
  readonly shortest: Milliseconds;
}

/** Coarser than the age of the universe, which no dataset exceeds. */
const LARGEST_POWER_OF_TEN = 10;

/** The divisions that a reader knows from calendars and clocks, finest first. */
export const CALENDAR_STEPS: readonly CalendarStep[] = [
  ...steps('second', [10, 30], MS_PER_SECOND),
  ...steps('minute', [1, 5, 15, 30], MS_PER_MINUTE),
  ...steps('hour', [1, 3, 6, 12], MS_PER_HOUR),
  ...steps('day', [1], MS_PER_DAY),
  ...steps('week', [1], 7 * MS_PER_DAY),
  { unit: 'month', count: 1, shortest: 28 * MS_PER_DAY },
  { unit: 'month', count: 3, shortest: 90 * MS_PER_DAY },
  { unit: 'month', count: 6, shortest: 181 * MS_PER_DAY },
  ...Array.from({ length: LARGEST_POWER_OF_TEN + 1 }, (_, power) =>
    steps('year', [10 ** power, 2 * 10 ** power, 5 * 10 ** power], 365 * MS_PER_DAY),
  ).flat(),
];

function steps(unit: CalendarStep['unit'], counts: readonly number[], length: Milliseconds): CalendarStep[] {
  return counts.map((count) => ({ unit, count, shortest: count * length }));
}

/**
 * The moments at which a step begins, within a window, ascending. The caller sees to it that they are not too many.
 *
 * Years are those that a reader counts: … 1000 BC, 500 BC, AD 1, 500, 1000 …, since there was no year 0.
 */
export function stepMoments(step: CalendarStep, window: Interval): Milliseconds[] {
  switch (step.unit) {
    case 'second':
      return everyMs(step.count * MS_PER_SECOND, 0, window);
    case 'minute':
      return everyMs(step.count * MS_PER_MINUTE, 0, window);
    case 'hour':
      return everyMs(step.count * MS_PER_HOUR, 0, window);
    case 'day':
      return everyMs(step.count * MS_PER_DAY, 0, window);
    case 'week': {
      const firstMonday = daysFromCivil(1970, 1, 1) + 8 - weekday(1970, 1, 1);
      return everyMs(7 * step.count * MS_PER_DAY, firstMonday * MS_PER_DAY, window);
    }
    case 'month':
      return within(window, everyMonths(step.count, window));
    case 'year':
      return within(
        window,
        everyYears(step.count, window).map((year) => civilToMs(year)),
      );
  }
}

/**
 * Whether a larger unit begins at a step's moment: a minute among seconds, a day among hours, a month among days, a year
 * among weeks and months, a rounder year among years. A week is the year's first if the one before began in another year.
 */
export function beginsLargerUnit(step: CalendarStep, moment: Milliseconds): boolean {
  const { year, month, day, hour, minute, second } = msToCivil(moment);
  switch (step.unit) {
    case 'second':
      return second === 0;
    case 'minute':
    case 'hour':
      return hour === 0 && minute === 0;
    case 'day':
      return day === 1;
    case 'week':
      return msToCivil(moment - 7 * MS_PER_DAY).year !== year;
    case 'month':
      return month === 1;
    case 'year': {
      const larger = 10 ** (Math.floor(Math.log10(step.count)) + 1);
      return year === 1 || eraYear(year) % larger === 0;
    }
  }
}

/** The year as it is counted in its era: 44 for the astronomical year -43. */
export function eraYear(year: number): number {
  return year > 0 ? year : 1 - year;
}

function everyMs(length: Milliseconds, from: Milliseconds, window: Interval): Milliseconds[] {
  const first = Math.ceil((window.start - from) / length);
  const moments: Milliseconds[] = [];
  for (let at = first; from + at * length < window.end; at++) moments.push(from + at * length);
  return moments;
}

function everyMonths(count: number, window: Interval): Milliseconds[] {
  const start = msToCivil(window.start);
  const end = msToCivil(window.end);
  const first = Math.floor((start.year * 12 + start.month - 1) / count);
  const last = Math.floor((end.year * 12 + end.month - 1) / count);
  const moments: Milliseconds[] = [];
  for (let at = first; at <= last; at++) {
    const months = at * count;
    const year = Math.floor(months / 12);
    moments.push(civilToMs(year, months - year * 12 + 1));
  }
  return moments;
}

function everyYears(count: number, window: Interval): number[] {
  const low = msToCivil(window.start).year;
  const high = msToCivil(window.end).year;
  const years: number[] = [];
  if (count === 1) {
    for (let year = low; year <= high; year++) years.push(year);
    return years;
  }
  for (let at = Math.floor(eraYear(Math.min(low, 0)) / count); at > 0; at--) {
    if (1 - at * count > high) break;
    years.push(1 - at * count);
  }
  if (low <= 1 && high >= 1) years.push(1);
  for (let at = Math.max(1, Math.ceil(low / count)); at * count <= high; at++) {
    // AD 2 right beside AD 1 would be nearer than a step.
    if (at * count > 2) years.push(at * count);
  }
  return years;
}

function within(window: Interval, moments: readonly Milliseconds[]): Milliseconds[] {
  return moments.filter((moment) => moment >= window.start && moment < window.end);
}
