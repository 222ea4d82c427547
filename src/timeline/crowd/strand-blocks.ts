import type { Interval } from '../../base/interval.ts';
import type { Milliseconds } from '../../base/units.ts';
import type { Columns } from '../columns/columns.ts';
import { dateEnd, dateStart } from '../columns/date-sides.ts';
import type { Strand, StrandRange } from './strand.ts';

/** Events in a block: a frame looks at single events only at the ends of a range, so at a few hundred per mark. */
export const BLOCK = 256;

/**
 * What a layout wants to know of many neighbouring events at once, for each `BLOCK` of a strand. Block `b` sums up positions
 * `b * BLOCK` up to `(b + 1) * BLOCK`; 28 bytes each, so 11 kB for 100 000 events.
 */
export interface StrandBlocks {
  /** The longest time between an event of the block and the one before it on the strand. */
  readonly longestGap: Float64Array;
  /** The weightiest event, the first of several. */
  readonly head: Uint32Array;
  /** The span of the dates' intervals. */
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** Sums a strand up in blocks. */
export function buildBlocks(columns: Columns, strand: Strand): StrandBlocks {
  const { events, times } = strand;
  const count = Math.ceil(events.length / BLOCK);
  const longestGap = new Float64Array(count);
  const head = new Uint32Array(count);
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  for (let block = 0; block < count; block++) {
    const from = block * BLOCK;
    const to = Math.min(events.length, from + BLOCK);
    let longest = 0;
    let heaviest = events[from]!;
    let first = Infinity;
    let last = -Infinity;
    for (let at = from; at < to; at++) {
      const event = events[at]!;
      if (columns.weight[event]! > columns.weight[heaviest]!) heaviest = event;
      if (at > 0) longest = Math.max(longest, times[at]! - times[at - 1]!);
      first = Math.min(first, dateStart(columns, event));
      last = Math.max(last, dateEnd(columns, event));
    }
    longestGap[block] = longest;
    head[block] = heaviest;
    start[block] = first;
    end[block] = last;
  }
  return { longestGap, head, start, end };
}

/** Finds the weightiest event of each block anew, by other weights. */
export function weighBlocks(
  { weight }: Pick<Columns, 'weight'>,
  { strand, blocks }: { readonly strand: Strand; readonly blocks: StrandBlocks },
): void {
  const { events } = strand;
  for (let block = 0; block < blocks.head.length; block++) {
    const from = block * BLOCK;
    const to = Math.min(events.length, from + BLOCK);
    let heaviest = events[from]!;
    for (let at = from + 1; at < to; at++)
      if (weight[events[at]!]! > weight[heaviest]!) heaviest = events[at]!;
    blocks.head[block] = heaviest;
  }
}

/**
 * Goes through a range by its whole blocks, and by the single positions before and after them.
 * Each position of the range is visited exactly once, in order.
 */
function visitRange(
  { from, to }: StrandRange,
  visitPosition: (position: number) => void,
  visitBlock: (block: number) => void,
): void {
  let at = from;
  while (at < to) {
    if (at % BLOCK === 0 && at + BLOCK <= to) {
      visitBlock(at / BLOCK);
      at += BLOCK;
    } else {
      visitPosition(at++);
    }
  }
}

/** The weightiest event of a range, the first of several. The range is not empty. */
export function headOfRange(
  columns: Columns,
  strand: Strand,
  blocks: StrandBlocks,
  range: StrandRange,
): number {
  let head = strand.events[range.from]!;
  const consider = (event: number) => {
    if (columns.weight[event]! > columns.weight[head]!) head = event;
  };
  visitRange(
    range,
    (position) => consider(strand.events[position]!),
    (block) => consider(blocks.head[block]!),
  );
  return head;
}

/** The span of the dates in a range. */
export function spanOfRange(
  columns: Columns,
  strand: Strand,
  blocks: StrandBlocks,
  range: StrandRange,
): Interval {
  let start = Infinity;
  let end = -Infinity;
  visitRange(
    range,
    (position) => {
      const event = strand.events[position]!;
      start = Math.min(start, dateStart(columns, event));
      end = Math.max(end, dateEnd(columns, event));
    },
    (block) => {
      if (blocks.start[block]! < start) start = blocks.start[block]!;
      if (blocks.end[block]! > end) end = blocks.end[block]!;
    },
  );
  return { start, end };
}

/**
 * The runs of a range: stretches in which no event is `gap` or more after the one before, nor `breakAt` between the two.
 * Blocks without such a gap are passed over.
 */
export function runsOf(
  strand: Strand,
  blocks: StrandBlocks,
  range: StrandRange,
  gap: Milliseconds,
  breakAt: Milliseconds | null,
): StrandRange[] {
  const { times } = strand;
  const runs: StrandRange[] = [];
  let from = range.from;
  let at = range.from + 1;
  while (at < range.to) {
    const block = Math.floor(at / BLOCK);
    const blockEnd = Math.min(range.to, (block + 1) * BLOCK);
    const breaks = breakAt !== null && times[at - 1]! <= breakAt && times[blockEnd - 1]! > breakAt;
    if (blocks.longestGap[block]! < gap && !breaks) {
      at = blockEnd;
      continue;
    }
    for (; at < blockEnd; at++) {
      const before = times[at - 1]!;
      const here = times[at]!;
      if (here - before < gap && !(breakAt !== null && before <= breakAt && here > breakAt)) continue;
      runs.push({ from, to: at });
      from = at;
    }
  }
  if (from < range.to) runs.push({ from, to: range.to });
  return runs;
}
