import { civilFromDays, daysFromCivil, MS_PER_DAY } from '../base/civil.ts';
import { isoTime, twoDigits } from '../base/iso-time.ts';
import type { EdtfDate, EdtfPoint } from '../dataset/edtf-model.ts';
import { pointsOf } from '../dataset/points-of.ts';

/** A whole day, counted from 1970-01-01. */
export type DayNumber = number;

/** One side of a date: the day that the source states, with the time of day where it states one. */
export interface DateBound {
  readonly day: DayNumber;
  /** `13:05`, `13:05:09Z`, `13:05+01:00`; absent where days are all that is known. */
  readonly time?: string;
}

/** What a date says at the most: the earliest and the latest day on which it may lie, both included; null where that is open. */
export interface DateBounds {
  readonly earliest: DateBound | null;
  readonly latest: DateBound | null;
}

const YEAR_DIGITS = 4;
const LAST_PLAIN_YEAR = 9_999;

/**
 * The bounds of a date, in the calendar of its source: an hour in Tokyo stays on the day that Tokyo had.
 *
 *     2022             2022-01-01 to 2022-12-31
 *     [..2024-11-16]   open to 2024-11-16
 */
export function dateBounds(date: EdtfDate): DateBounds {
  const { start, end } = date.interval;
  // Nearly all dates, without a list for each.
  if (date.kind === 'point' && date.point.hour === undefined) {
    return {
      earliest: { day: Math.floor(start / MS_PER_DAY) },
      latest: { day: Math.ceil(end / MS_PER_DAY) - 1 },
    };
  }
  const points = pointsOf(date);
  const first = points.find((point) => point.interval.start === start);
  const last = points.find((point) => point.interval.end === end);
  return {
    earliest: Number.isFinite(start) ? (boundAt(first) ?? { day: Math.floor(start / MS_PER_DAY) }) : null,
    latest: Number.isFinite(end) ? (boundAt(last) ?? { day: Math.ceil(end / MS_PER_DAY) - 1 }) : null,
  };
}

/** A bound as ISO 8601: `2024-11-16`, `2024-11-16T13:05Z`, `-0043-03-15`, with a sign beyond four digits. */
export function isoBound(bound: DateBound | null): string {
  if (bound === null) return '';
  const day = isoDay(bound.day);
  return bound.time === undefined ? day : `${day}T${bound.time}`;
}

/** A day as ISO 8601. Years count astronomically: 0 is 1 BCE. */
export function isoDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilFromDays(day);
  const digits = String(Math.abs(year)).padStart(YEAR_DIGITS, '0');
  const sign = year < 0 ? '-' : year > LAST_PLAIN_YEAR ? '+' : '';
  return `${sign}${digits}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The bound that a point with a time of day states; days alone follow from the interval. */
function boundAt(point: EdtfPoint | undefined): DateBound | null {
  if (point?.hour === undefined) return null;
  const { year, month = 1, day = 1 } = point;
  return { day: daysFromCivil(year, month, day), time: isoTime(point) };
}
