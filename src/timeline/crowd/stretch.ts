import {
  civilFromDays,
  civilToMs,
  daysFromCivil,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
} from '../../base/civil.ts';
import type { Milliseconds } from '../../base/units.ts';

/**
 * A division of the calendar into stretches that a reader can name: "21 – 31 October 1962", "October – December 1962",
 * "1960 – 1964". Each unit's stretches are made up of whole ones of the finer units, so that looking closer splits them and
 * never reshuffles what is in them.
 *
 *     year  ├───────────── 1962 ──────────────┤
 *     month ├ Jan ┼ Feb ┼ … ┼ Oct ┼ Nov ┼ Dec ┤
 *     days                  ├1–10┼11–20┼21–31┤
 */
export interface StretchUnit {
  /** Of `clock` the count is in milliseconds; `days` are so many days of a month, whose last stretch has what is left. */
  readonly kind: 'clock' | 'days' | 'month' | 'year';
  readonly count: number;
  /** The shortest such stretch there is: 8 days for a third of a month, 28 for a month. */
  readonly shortest: Milliseconds;
  /** How long one is on average. */
  readonly usual: Milliseconds;
}

/** Coarser than the age of the universe, which no dataset exceeds. */
const LARGEST_POWER_OF_TEN = 10;

const DAYS_PER_YEAR = 365.2425;
const MONTHS_PER_YEAR = 12;

/** The units, finest first. */
const STRETCH_UNITS: readonly StretchUnit[] = [
  ...[1, 5, 15, 30].map((minutes) => clock(minutes * MS_PER_MINUTE)),
  ...[1, 3, 6, 12, 24].map((hours) => clock(hours * MS_PER_HOUR)),
  days(5, 3, DAYS_PER_YEAR / MONTHS_PER_YEAR / 6),
  days(10, 8, DAYS_PER_YEAR / MONTHS_PER_YEAR / 3),
  months(1, 28),
  months(3, 90),
  months(6, 181),
  years(1),
  years(5),
  ...Array.from({ length: LARGEST_POWER_OF_TEN }, (_, power) => [
    years(10 * 10 ** power),
    years(20 * 10 ** power),
  ]).flat(),
];

function clock(length: Milliseconds): StretchUnit {
  return { kind: 'clock', count: length, shortest: length, usual: length };
}

function days(count: number, shortest: number, usual: number): StretchUnit {
  return { kind: 'days', count, shortest: shortest * MS_PER_DAY, usual: usual * MS_PER_DAY };
}

function months(count: number, shortest: number): StretchUnit {
  const usual = (count * DAYS_PER_YEAR * MS_PER_DAY) / MONTHS_PER_YEAR;
  return { kind: 'month', count, shortest: shortest * MS_PER_DAY, usual };
}

function years(count: number): StretchUnit {
  const length = count * DAYS_PER_YEAR * MS_PER_DAY;
  return { kind: 'year', count, shortest: count * 365 * MS_PER_DAY, usual: length };
}

/** The finest unit none of whose stretches is shorter than that; the coarsest where all are. */
export function stretchUnit(least: Milliseconds): StretchUnit {
  return STRETCH_UNITS.find(({ shortest }) => shortest >= least) ?? STRETCH_UNITS.at(-1)!;
}

/** The number of the stretch that a moment is in. Stretch `n` lasts from `stretchStart(unit, n)` to that of `n + 1`. */
export function stretchAt(unit: StretchUnit, moment: Milliseconds): number {
  const guess = guessAt(unit, moment);
  // In deep time a double rounds bounds; what begins by them belongs by them.
  if (stretchStart(unit, guess) > moment) return guess - 1;
  return stretchStart(unit, guess + 1) <= moment ? guess + 1 : guess;
}

function guessAt({ kind, count }: StretchUnit, moment: Milliseconds): number {
  if (kind === 'clock') return Math.floor(moment / count);
  const { year, month, day } = civilFromDays(Math.floor(moment / MS_PER_DAY));
  const monthNumber = year * MONTHS_PER_YEAR + month - 1;
  switch (kind) {
    case 'days': {
      const perMonth = partsOfMonth(count);
      return monthNumber * perMonth + Math.min(perMonth - 1, Math.floor((day - 1) / count));
    }
    case 'month':
      return Math.floor(monthNumber / count);
    case 'year':
      return Math.floor(year / count);
  }
}

/** When a stretch begins. */
export function stretchStart({ kind, count }: StretchUnit, number: number): Milliseconds {
  switch (kind) {
    case 'clock':
      return number * count;
    case 'days': {
      const perMonth = partsOfMonth(count);
      const month = Math.floor(number / perMonth);
      return startOfMonth(month) + (number - month * perMonth) * count * MS_PER_DAY;
    }
    case 'month':
      return startOfMonth(number * count);
    case 'year':
      return civilToMs(number * count);
  }
}

/** Stretches of so many days in a month: the 31st belongs to the last of them. */
function partsOfMonth(count: number): number {
  return Math.floor(30 / count);
}

function startOfMonth(monthNumber: number): Milliseconds {
  const year = Math.floor(monthNumber / MONTHS_PER_YEAR);
  return daysFromCivil(year, monthNumber - year * MONTHS_PER_YEAR + 1, 1) * MS_PER_DAY;
}
