import { hasBit } from './bitset.ts';
import type { Columns } from './columns.ts';
import type { Selection } from './model.ts';
import type { ReachStrand, Strand } from './strand.ts';
import { buildBlocks } from './strand-blocks.ts';
import type { StrandBlocks } from './strand-blocks.ts';

/**
 * The selected events as a layout asks for them: sorted by anchor, so that a window is a range found by bisection, and
 * summed up in blocks, so that a frame need not look at each. `byReach` has them again by length, each strand up to eight
 * times as long as the one before.
 */
export interface Arrangement {
  readonly strand: Strand;
  readonly blocks: StrandBlocks;
  readonly byReach: readonly ReachStrand[];
}

interface Kept {
  readonly except: readonly number[];
  readonly arrangement: Arrangement;
}

/** Strands by length differ by this factor, so that asking around a window looks at few events that don't reach it. */
const REACH_FACTOR = 8;

const everything = new WeakMap<Columns, Omit<Arrangement, 'blocks'>>();
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
  const keep = <Some extends Strand>(strand: Some) => keepSelected(strand, selection, except);
  const strand = keep(all.strand);
  const arrangement = { strand, blocks: buildBlocks(columns, strand), byReach: all.byReach.map(keep) };
  perColumns.set(columns, { except, arrangement });
  return arrangement;
}

function arrangeAll(columns: Columns): Omit<Arrangement, 'blocks'> {
  const known = everything.get(columns);
  if (known !== undefined) return known;
  const { anchor, from, to } = columns;
  const events = Uint32Array.from(anchor.keys()).toSorted((a, b) => anchor[a]! - anchor[b]! || a - b);
  const strand = { events, times: Float64Array.from(events, (event) => anchor[event]!) };
  const byClass = new Map<number, number[]>();
  for (const event of events) {
    const lengthClass = Math.ceil(Math.log(Math.max(1, to[event]! - from[event]!)) / Math.log(REACH_FACTOR));
    const members = byClass.get(lengthClass);
    if (members === undefined) byClass.set(lengthClass, [event]);
    else members.push(event);
  }
  const byReach = Array.from(byClass.values(), (members): ReachStrand => ({
    events: Uint32Array.from(members),
    times: Float64Array.from(members, (event) => anchor[event]!),
    reach: members.reduce(
      (longest, event) => Math.max(longest, anchor[event]! - from[event]!, to[event]! - anchor[event]!),
      0,
    ),
  }));
  const arrangement = { strand, byReach };
  everything.set(columns, arrangement);
  return arrangement;
}

function keepSelected<Some extends Strand>(
  strand: Some,
  selection: Selection,
  except: readonly number[],
): Some {
  const events = new Uint32Array(strand.events.length);
  const times = new Float64Array(strand.events.length);
  let count = 0;
  for (let at = 0; at < strand.events.length; at++) {
    const event = strand.events[at]!;
    if (except.includes(event) || !hasBit(selection.bits, event)) continue;
    events[count] = event;
    times[count++] = strand.times[at]!;
  }
  return { ...strand, events: events.slice(0, count), times: times.slice(0, count) };
}

/** Whether two short lists without repeats hold the same, in whatever order: choosing a landmark arranges nothing anew. */
function isSameSet(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((event) => b.includes(event));
}
