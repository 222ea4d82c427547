import type { Milliseconds } from '../base/units.ts';
import type { Columns } from './columns.ts';
import { sortByNumber } from './sort-by-number.ts';

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
  /** How much more of the event there is from then on in each millisecond: a part of it where it begins, as much less where it ends. */
  readonly growths: Float64Array;
}

const kept = new WeakMap<Columns, Map<Milliseconds, SpreadIndex>>();

/** The index of all dates longer than that, built when first asked for. */
export function spreadIndex(columns: Columns, longerThan: Milliseconds): SpreadIndex {
  const perLength = kept.get(columns) ?? new Map<Milliseconds, SpreadIndex>();
  kept.set(columns, perLength);
  const known = perLength.get(longerThan);
  if (known !== undefined) return known;
  const index = buildIndex(columns, longerThan);
  perLength.set(longerThan, index);
  return index;
}

function buildIndex({ size, from, to, anchor }: Columns, longerThan: Milliseconds): SpreadIndex {
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
  const growths = new Float64Array(3 * count);
  for (let place = 0; place < order.length; place++) {
    const moment = order[place]!;
    const kind = moment < count ? BEGINS : moment < 2 * count ? ANCHORED : ENDS;
    times[place] = moments[moment]!;
    const event = long[moment - kind * count]!;
    events[place] = event;
    kinds[place] = kind;
    if (kind !== ANCHORED) growths[place] = (kind === BEGINS ? 1 : -1) / (to[event]! - from[event]!);
  }
  return { times, events, kinds, growths };
}
