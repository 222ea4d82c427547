import type { Milliseconds } from '../../base/units.ts';
import { countBits } from '../columns/bitset.ts';
import type { Columns } from '../columns/columns.ts';
import type { Selection } from '../model.ts';
import { sortByNumber } from '../columns/sort-by-number.ts';
import type { ReachStrand, Strand } from './strand.ts';
import { buildBlocks, weighBlocks } from './strand-blocks.ts';
import type { StrandBlocks } from './strand-blocks.ts';

/**
 * The selected events as a layout asks for them: sorted by anchor, so that a window is a range found by bisection, and
 * summed up in blocks, so that a frame need not look at each.
 */
export interface Arrangement {
  readonly strand: Strand;
  readonly blocks: StrandBlocks;
  /** What is on the strand, a bit per event: the selection without what gets marks of its own. */
  readonly bits: Uint32Array;
  /** All events of the dataset again, selected or not, by length: each strand's up to eight times as long as the one before. */
  readonly byReach: readonly ReachStrand[];
}

interface Kept {
  readonly except: readonly number[];
  readonly arrangement: Arrangement;
  /** By which the blocks' heads are the weightiest. */
  weight: Float32Array;
}

/** Strands by length differ by this factor, so that asking around a window looks at few events that don't reach it. */
const REACH_FACTOR = 8;

/** No span of time that a double holds in milliseconds, and a date states, is longer than this power of the factor. */
const MOST_CLASSES = 32;

/** All events of some columns, selected or not, as an `Arrangement` rests on them: flat arrays, so that another thread can make them. */
export interface ArrangedEvents {
  /** Ascending by anchor; those with the same anchor ascend by index. */
  readonly events: Uint32Array;
  readonly byReach: readonly ReachStrand[];
}

/** What places events in time. */
type Places = Pick<Columns, 'anchor' | 'from' | 'to'>;

/** By the anchors that they arrange, which columns that have grown by a facet still share. */
const everything = new WeakMap<Float64Array, ArrangedEvents>();
const selected = new WeakMap<Selection, WeakMap<Float64Array, Kept>>();

/**
 * Arranges a selection, leaving out some events (those that get marks of their own). Linear in all events, and kept
 * with the selection: only a changed filter or choice costs it, never a frame.
 */
export function arrangeSelection(
  columns: Columns,
  selection: Selection,
  except: readonly number[],
): Arrangement {
  const perColumns = selected.get(selection) ?? new WeakMap<Float64Array, Kept>();
  selected.set(selection, perColumns);
  const kept = perColumns.get(columns.anchor);
  if (kept !== undefined && isSameSet(kept.except, except)) {
    // Of an archive the weights come after the dates, and nothing else that is kept with an arrangement rests on them.
    if (kept.weight !== columns.weight) weighBlocks(columns, kept.arrangement);
    kept.weight = columns.weight;
    return kept.arrangement;
  }
  const all = arrangeAll(columns);
  const bits = selection.bits.slice();
  for (const event of except) bits[event >>> 5]! &= ~(1 << (event & 31));
  const strand = strandOf(all.events, bits, columns.anchor);
  const arrangement = { strand, blocks: buildBlocks(columns, strand), bits, byReach: all.byReach };
  perColumns.set(columns.anchor, { except, arrangement, weight: columns.weight });
  return arrangement;
}

/** Arranges all events. Of a million that takes a tenth of a second, which a page had better not spend. */
export function arrangeEvents(places: Places): ArrangedEvents {
  const { anchor } = places;
  const events = sortByNumber(anchor);
  return { events, byReach: strandsByReach(places, events) };
}

/** Takes what `arrangeEvents` has made of some columns elsewhere as theirs. */
export function keepArranged({ anchor }: Places, arranged: ArrangedEvents): void {
  everything.set(anchor, arranged);
}

function arrangeAll(columns: Columns): ArrangedEvents {
  const known = everything.get(columns.anchor);
  if (known !== undefined) return known;
  const arranged = arrangeEvents(columns);
  keepArranged(columns, arranged);
  return arranged;
}

/** @param events All events by their anchors. */
function strandsByReach({ anchor, from, to }: Places, events: Uint32Array): ReachStrand[] {
  const classOf = new Uint8Array(events.length);
  const sizes = new Uint32Array(MOST_CLASSES);
  let lastLength = Number.NaN;
  let lastClass = 0;
  for (let event = 0; event < events.length; event++) {
    const length = to[event]! - from[event]!;
    // Most dates are days: a logarithm for each would be most of what this costs.
    if (length !== lastLength) lastClass = classOfLength(length);
    lastLength = length;
    classOf[event] = lastClass;
    sizes[lastClass]! += 1;
  }
  const members = Array.from(sizes, (size) => new Uint32Array(size));
  const counts = members.map(() => 0);
  const reaches = members.map(() => 0);
  for (let at = 0; at < events.length; at++) {
    const event = events[at]!;
    const lengthClass = classOf[event]!;
    members[lengthClass]![counts[lengthClass]!++] = event;
    const reach = Math.max(anchor[event]! - from[event]!, to[event]! - anchor[event]!);
    if (reach > reaches[lengthClass]!) reaches[lengthClass] = reach;
  }
  return members.flatMap((own, lengthClass) =>
    own.length === 0 ? [] : { events: own, times: timesOf(anchor, own), reach: reaches[lengthClass]! },
  );
}

function classOfLength(length: Milliseconds): number {
  return Math.min(MOST_CLASSES - 1, Math.ceil(Math.log(Math.max(1, length)) / Math.log(REACH_FACTOR)));
}

function timesOf(anchor: Float64Array, events: Uint32Array): Float64Array {
  const times = new Float64Array(events.length);
  for (let at = 0; at < events.length; at++) times[at] = anchor[events[at]!]!;
  return times;
}

/** @param all All events by their anchors, of which `bits` holds some. */
function strandOf(all: Uint32Array, bits: Uint32Array, anchor: Float64Array): Strand {
  const size = countBits(bits);
  if (size === all.length) return { events: all, times: timesOf(anchor, all) };
  const events = new Uint32Array(size);
  const times = new Float64Array(size);
  let count = 0;
  for (let at = 0; at < all.length; at++) {
    const event = all[at]!;
    if ((bits[event >>> 5]! & (1 << (event & 31))) === 0) continue;
    events[count] = event;
    times[count++] = anchor[event]!;
  }
  return { events, times };
}

/** Whether two short lists without repeats hold the same, in whatever order: choosing a landmark arranges nothing anew. */
function isSameSet(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((event) => b.includes(event));
}
