import type { Milliseconds } from './units.ts';

/**
 * A half-open stretch of time in UTC, `start <= t < end`.
 * An open or unknown side is `-Infinity` or `Infinity`. `start` is always less than `end`.
 */
export interface Interval {
  readonly start: Milliseconds;
  readonly end: Milliseconds;
}

/** The smallest interval that encloses both. */
export function hull(a: Interval, b: Interval): Interval {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Whether both sides are known. */
export function isClosed(interval: Interval): boolean {
  return Number.isFinite(interval.start) && Number.isFinite(interval.end);
}

/** Length in milliseconds; `Infinity` where a side is open. */
export function duration(interval: Interval): Milliseconds {
  return interval.end - interval.start;
}

/** Half-way between two known sides; the known side where one is open; 0 where both are. */
export function middle(interval: Interval): Milliseconds {
  if (isClosed(interval)) return interval.start + (interval.end - interval.start) / 2;
  if (Number.isFinite(interval.start)) return interval.start;
  return Number.isFinite(interval.end) ? interval.end : 0;
}
