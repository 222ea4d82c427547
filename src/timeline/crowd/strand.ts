import type { Milliseconds } from '../../base/units.ts';

/** Some events and their anchors, ascending by anchor; events with the same anchor ascend by index. */
export interface Strand {
  readonly events: Uint32Array;
  readonly times: Float64Array;
}

/** Events whose anchors lie at most `reach` inside their extents, so that a window's neighbourhood can be asked for. */
export interface ReachStrand extends Strand {
  readonly reach: Milliseconds;
}

/** Positions `from` up to, not including, `to` of a strand. */
export interface StrandRange {
  readonly from: number;
  readonly to: number;
}

/** The first position from `low` up to `high` in ascending numbers at which none is below `least`; by bisection. */
export function lowerBound(
  ascending: Float64Array | Uint32Array,
  least: number,
  low = 0,
  high = ascending.length,
): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
