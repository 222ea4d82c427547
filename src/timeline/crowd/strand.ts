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
