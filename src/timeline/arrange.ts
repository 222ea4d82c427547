import { countBits } from './bitset.ts';
import type { Columns } from './columns.ts';
import type { Selection } from './model.ts';
import { sortByNumber } from './sort-by-number.ts';
import type { ReachStrand, Strand } from './strand.ts';
import { buildBlocks } from './strand-blocks.ts';
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
}

/** Strands by length differ by this factor, so that asking around a window looks at few events that don't reach it. */
const REACH_FACTOR = 8;

interface Everything {
  readonly strand: Strand;
  readonly byReach: readonly ReachStrand[];
}

const everything = new WeakMap<Columns, Everything>();
const selected = new WeakMap<Selection, WeakMap<Columns, Kept>>();

/**
 * Arranges a selection, leaving out some events (those that get marks of their own). Linear in all events, and kept
 * with the selection: only a changed filter or choice costs it, never a frame.
 */
export function arrangeSelection(
  columns: Columns,
  selection: Selection,
  except: readonly number[],
): Arrangement {
  const perColumns = selected.get(selection) ?? new WeakMap<Columns, Kept>();
  selected.set(selection, perColumns);
  const kept = perColumns.get(columns);
  if (kept !== undefined && isSameSet(kept.except, except)) return kept.arrangement;
  const all = arrangeAll(columns);
  const bits = selection.bits.slice();
  for (const event of except) bits[event >>> 5]! &= ~(1 << (event & 31));
  const strand = keepBits(all.strand, bits);
  const arrangement = { strand, blocks: buildBlocks(columns, strand), bits, byReach: all.byReach };
  perColumns.set(columns, { except, arrangement });
  return arrangement;
}

function arrangeAll(columns: Columns): Everything {
  const known = everything.get(columns);
  if (known !== undefined) return known;
  const { anchor } = columns;
  const events = sortByNumber(anchor);
  const strand = { events, times: timesOf(anchor, events) };
  const arrangement = { strand, byReach: strandsByReach(columns, events) };
  everything.set(columns, arrangement);
  return arrangement;
}

/** @param events All events by their anchors. */
function strandsByReach({ anchor, from, to }: Columns, events: Uint32Array): ReachStrand[] {
  const classOf = new Int8Array(events.length);
  const sizes = new Map<number, number>();
  for (let event = 0; event < events.length; event++) {
    const length = Math.max(1, to[event]! - from[event]!);
    const lengthClass = Math.ceil(Math.log(length) / Math.log(REACH_FACTOR));
    classOf[event] = lengthClass;
    sizes.set(lengthClass, (sizes.get(lengthClass) ?? 0) + 1);
  }
  return Array.from(sizes, ([lengthClass, size]): ReachStrand => {
    const members = new Uint32Array(size);
    let count = 0;
    let reach = 0;
    for (let at = 0; at < events.length; at++) {
      const event = events[at]!;
      if (classOf[event] !== lengthClass) continue;
      members[count++] = event;
      reach = Math.max(reach, anchor[event]! - from[event]!, to[event]! - anchor[event]!);
    }
    return { events: members, times: timesOf(anchor, members), reach };
  });
}

function timesOf(anchor: Float64Array, events: Uint32Array): Float64Array {
  const times = new Float64Array(events.length);
  for (let at = 0; at < events.length; at++) times[at] = anchor[events[at]!]!;
  return times;
}

function keepBits(strand: Strand, bits: Uint32Array): Strand {
  const size = countBits(bits);
  if (size === strand.events.length) return strand;
  const events = new Uint32Array(size);
  const times = new Float64Array(size);
  let count = 0;
  for (let at = 0; at < strand.events.length; at++) {
    const event = strand.events[at]!;
    if ((bits[event >>> 5]! & (1 << (event & 31))) === 0) continue;
    events[count] = event;
    times[count++] = strand.times[at]!;
  }
  return { events, times };
}

/** Whether two short lists without repeats hold the same, in whatever order: choosing a landmark arranges nothing anew. */
function isSameSet(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((event) => b.includes(event));
}
