import type { Milliseconds } from './units.ts';

/**
 * A half-open stretch of time in UTC, `start <= t < end`.
 * An open or unknown side is `-Infinity` or `Infinity`. `start` is always less than `end`.
 */
export interface Interval {
  readonly start: Milliseconds;
  readonly end: Milliseconds;
}
