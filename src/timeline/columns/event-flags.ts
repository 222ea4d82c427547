import { duration } from '../../base/interval.ts';
import { MS_PER_DAY } from '../../base/civil.ts';
import type { EdtfDate } from '../../dataset/edtf-model.ts';
import { pointsOf } from '../../dataset/points-of.ts';

/*
 * What a date says about itself, a bit each, as `Columns.flags` keeps it.
 */

/** The date has no known beginning: drawn as a bar that fades to the left of its bound. */
export const OPEN_START = 1;
/** The date has no known end. */
export const OPEN_END = 2;
/** `~` or `%` at any of its points: about. */
export const APPROXIMATE = 4;
/** `?` or `%` at any of its points: possibly. */
export const UNCERTAIN = 8;
/** Coarser than a day, or a bound unknown, or about, or possibly: its dot is hollow. */
export const HOLLOW = 16;

/** The bits that say which sides are open; both are, for instance, of `[..1983,1990..]`. */
export const OPEN_SIDES = OPEN_START | OPEN_END;

/** The flags of a date. */
export function flagsOf(date: EdtfDate): number {
  let flags = 0;
  if (date.interval.start === -Infinity) flags |= OPEN_START;
  if (date.interval.end === Infinity) flags |= OPEN_END;
  for (const point of pointsOf(date)) {
    if (point.approximate) flags |= APPROXIMATE;
    if (point.uncertain) flags |= UNCERTAIN;
  }
  if (flags !== 0 || duration(date.interval) > MS_PER_DAY) flags |= HOLLOW;
  return flags;
}
