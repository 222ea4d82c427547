import type { Milliseconds } from '../../base/units.ts';
import type { Columns } from '../columns/columns.ts';
import { sortByNumber } from '../columns/sort-by-number.ts';

/** What a moment is of an event's extent. In this order where several are at one moment. */
export const BEGINS = 0;
export const ANCHORED = 1;
export const ENDS = 2;

/**
 * The moments at which dates longer than a length begin, have their anchors and end, ascending: what the spreading of
 * events over their extents changes at. Three for each such event; of all events, whatever the filter.
 */
export interface SpreadIndex {
  readonly times: Float64Array;
  readonly events: Uint32Array;
  /** `BEGINS`, `ANCHORED` or `ENDS`. */
  readonly kinds: Uint8Array;
}

/** By the anchors, which columns that have grown by a facet still share. */
const kept = new WeakMap<Float64Array, Map<Milliseconds, SpreadIndex>>();

/** What of columns says how long dates are, and where. */
type Extents = Pick<Columns, 'size' | 'from' | 'to' | 'anchor'>;

/** The index of all dates longer than that, built when first asked for. */
export function spreadIndex(extents: Extents, longerThan: Milliseconds): SpreadIndex {
  const known = kept.get(extents.anchor)?.get(longerThan);
  if (known !== undefined) return known;
  const index = buildSpreadIndex(extents, longerThan);
  keepSpreadIndex(extents, longerThan, index);
  return index;
}

/** Takes what `buildSpreadIndex` has made of some columns elsewhere as theirs. */
export function keepSpreadIndex({ anchor }: Extents, longerThan: Milliseconds, index: SpreadIndex): void {
  const perLength = kept.get(anchor) ?? new Map<Milliseconds, SpreadIndex>();
  kept.set(anchor, perLength);
  perLength.set(longerThan, index);
}

/** Builds the index of all dates longer than that, and keeps none. */
export function buildSpreadIndex({ size, from, to, anchor }: Extents, longerThan: Milliseconds): SpreadIndex {
  let count = 0;
  for (let event = 0; event < size; event++) if (to[event]! - from[event]! > longerThan) count += 1;
  const long = new Uint32Array(count);
  const moments = new Float64Array(3 * count);
  let at = 0;
  for (let event = 0; event < size; event++) {
    if (to[event]! - from[event]! <= longerThan) continue;
    long[at] = event;
    moments[at] = from[event]!;
    moments[count + at] = anchor[event]!;
    moments[2 * count + at] = to[event]!;
    at += 1;
  }
  const order = sortByNumber(moments);
  const times = new Float64Array(3 * count);
  const events = new Uint32Array(3 * count);
  const kinds = new Uint8Array(3 * count);
  for (let place = 0; place < order.length; place++) {
    const moment = order[place]!;
    const kind = moment < count ? BEGINS : moment < 2 * count ? ANCHORED : ENDS;
    times[place] = moments[moment]!;
    events[place] = long[moment - kind * count]!;
    kinds[place] = kind;
  }
  return { times, events, kinds };
}
