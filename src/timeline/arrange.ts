import type { Interval } from '../base/interval.ts';
import type { Milliseconds } from '../base/units.ts';
import { hasBit } from './bitset.ts';
import type { Columns } from './columns.ts';
import { OPEN_END, OPEN_START, OPEN_SIDES } from './event-flags.ts';
import type { Selection } from './model.ts';

/** Some events and a moment for each, ascending by moment; events at the same moment ascend by index. */
export interface Strand {
  readonly events: Uint32Array;
  readonly times: Float64Array;
}

/** Events whose anchors lie at most `reach` inside their extents, so that a window's neighbourhood can be asked for. */
export interface ReachStrand extends Strand {
  readonly reach: Milliseconds;
}

/**
 * The selected events as a layout asks for them: sorted by anchor, so that a window is a range found by bisection and a
 * frame costs what it shows. Open dates stand apart, since their dots are a fixed way in pixels beside their bounds.
 */
export interface Arrangement {
  readonly closed: Strand;
  readonly openStart: ReachStrand;
  readonly openEnd: ReachStrand;
  /** Both sides open: with their dots on the anchor. */
  readonly openBoth: ReachStrand;
  /** The closed ones again, by length: each strand up to eight times as long as the one before. */
  readonly byReach: readonly ReachStrand[];
}

interface Kept {
  readonly except: number | null;
  readonly arrangement: Arrangement;
}

/** Strands by length differ by this factor, so that asking around a window looks at few events that don't reach it. */
const REACH_FACTOR = 8;

const everything = new WeakMap<Columns, Arrangement>();
const selected = new WeakMap<Selection, WeakMap<Columns, Kept>>();

/**
 * Arranges a selection, leaving out one event (the chosen one, that gets a mark of its own). Linear in all events, and kept
 * with the selection: only a changed filter or choice costs it, never a frame.
 */
export function arrangeSelection(columns: Columns, selection: Selection, except: number | null): Arrangement {
  const perColumns = selected.get(selection) ?? new WeakMap<Columns, Kept>();
  selected.set(selection, perColumns);
  const kept = perColumns.get(columns);
  if (kept !== undefined && kept.except === except) return kept.arrangement;
  const all = arrangeAll(columns);
  const whole = selection.count === columns.size && except === null;
  const arrangement = whole ? all : keepSelected(all, selection, except);
  perColumns.set(columns, { except, arrangement });
  return arrangement;
}

/** The first position in ascending `times` whose time is not before `moment`. */
export function lowerBound(times: Float64Array, moment: Milliseconds): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]! < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a strand with `window.start <= time < window.end`; shares its memory. */
export function sliceStrand(strand: Strand, window: Interval): Strand {
  const low = lowerBound(strand.times, window.start);
  const high = Math.max(low, lowerBound(strand.times, window.end));
  return { events: strand.events.subarray(low, high), times: strand.times.subarray(low, high) };
}

function arrangeAll(columns: Columns): Arrangement {
  const known = everything.get(columns);
  if (known !== undefined) return known;
  const { anchor, flags, from, to } = columns;
  const byAnchor = Uint32Array.from(anchor.keys()).toSorted((a, b) => anchor[a]! - anchor[b]! || a - b);
  const pick = (wanted: (event: number) => boolean): Strand => {
    const events = byAnchor.filter(wanted);
    return { events, times: Float64Array.from(events, (event) => anchor[event]!) };
  };
  const openness = (event: number) => flags[event]! & OPEN_SIDES;
  const closed = pick((event) => openness(event) === 0);
  const lengthClasses = Uint8Array.from(anchor, (_, event) =>
    Math.max(0, Math.ceil(Math.log(to[event]! - from[event]!) / Math.log(REACH_FACTOR))),
  );
  const withReach = (strand: Strand): ReachStrand => ({
    ...strand,
    reach: strand.events.reduce(
      (longest, event) => Math.max(longest, anchor[event]! - from[event]!, to[event]! - anchor[event]!),
      0,
    ),
  });
  const byReach = Array.from(new Set(lengthClasses), (lengthClass) =>
    withReach(pick((event) => openness(event) === 0 && lengthClasses[event] === lengthClass)),
  );
  const arrangement: Arrangement = {
    closed,
    openStart: withReach(pick((event) => openness(event) === OPEN_START)),
    openEnd: withReach(pick((event) => openness(event) === OPEN_END)),
    openBoth: withReach(pick((event) => openness(event) === OPEN_SIDES)),
    byReach: byReach.toSorted((a, b) => a.reach - b.reach),
  };
  everything.set(columns, arrangement);
  return arrangement;
}

function keepSelected(all: Arrangement, selection: Selection, except: number | null): Arrangement {
  const keep = <Some extends Strand>(strand: Some): Some => {
    const events = new Uint32Array(strand.events.length);
    const times = new Float64Array(strand.events.length);
    let count = 0;
    for (let at = 0; at < strand.events.length; at++) {
      const event = strand.events[at]!;
      if (event === except || !hasBit(selection.bits, event)) continue;
      events[count] = event;
      times[count++] = strand.times[at]!;
    }
    return { ...strand, events: events.slice(0, count), times: times.slice(0, count) };
  };
  return {
    closed: keep(all.closed),
    openStart: keep(all.openStart),
    openEnd: keep(all.openEnd),
    openBoth: keep(all.openBoth),
    byReach: all.byReach.map(keep),
  };
}
