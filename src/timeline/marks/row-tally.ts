import type { Arrangement } from '../crowd/arrange.ts';
import { rowsInto } from './row-membership.ts';
import type { RowMembership } from './row-membership.ts';
import { BLOCK } from '../crowd/strand-blocks.ts';

/** How much of all that is on a strand comes before each of its blocks: row `r` before block `b` is at `b * rows + r`. */
interface TalliesBefore {
  readonly membership: RowMembership;
  readonly counts: Uint32Array;
}

/** Beyond so many rows on screen at once, tallies of blocks would cost more memory than the time they save. */
const MAX_ROWS_IN_BLOCKS = 128;

const kept = new WeakMap<Arrangement, TalliesBefore>();

/** How many of some events touch each row. */
export function tallyEvents(membership: RowMembership, events: ArrayLike<number>): Uint32Array {
  const counts = new Uint32Array(membership.rows);
  addEvents(counts, 0, membership, events, 0, events.length);
  return counts;
}

/**
 * How many events at positions `from` up to `to` of an arrangement's strand touch each row, whole blocks at once.
 *
 * @param counts Where to write that, so that a layout of hundreds of pieces need not make an array for each; a new array
 * where none is given.
 */
export function tallyRange(
  membership: RowMembership,
  arrangement: Arrangement,
  from: number,
  to: number,
  counts: Uint32Array = new Uint32Array(membership.rows),
): Uint32Array {
  const { events } = arrangement.strand;
  const { rows } = membership;
  const firstBlock = Math.ceil(from / BLOCK);
  const lastBlock = Math.floor(to / BLOCK);
  counts.fill(0);
  if (firstBlock >= lastBlock || rows > MAX_ROWS_IN_BLOCKS) {
    addEvents(counts, 0, membership, events, from, to);
    return counts;
  }
  const before = talliesBefore(membership, arrangement);
  addEvents(counts, 0, membership, events, from, firstBlock * BLOCK);
  for (let row = 0; row < rows; row++) {
    counts[row]! += before[lastBlock * rows + row]! - before[firstBlock * rows + row]!;
  }
  addEvents(counts, 0, membership, events, lastBlock * BLOCK, to);
  return counts;
}

/** Adds a few events to a tally. */
export function addToTally(
  counts: Uint32Array,
  membership: RowMembership,
  events: ArrayLike<number>,
): Uint32Array {
  addEvents(counts, 0, membership, events, 0, events.length);
  return counts;
}

/** What is before each block, kept with the arrangement as long as the rows stay the same. */
function talliesBefore(membership: RowMembership, arrangement: Arrangement): Uint32Array {
  const known = kept.get(arrangement);
  if (known !== undefined && known.membership === membership) return known.counts;
  const { events } = arrangement.strand;
  const { rows } = membership;
  const blocks = Math.floor(events.length / BLOCK);
  const counts = new Uint32Array((blocks + 1) * rows);
  for (let block = 0; block < blocks; block++) {
    const next = (block + 1) * rows;
    for (let row = 0; row < rows; row++) counts[next + row] = counts[next - rows + row]!;
    addEvents(counts, next, membership, events, block * BLOCK, (block + 1) * BLOCK);
  }
  kept.set(arrangement, { membership, counts });
  return counts;
}

function addEvents(
  counts: Uint32Array,
  offset: number,
  membership: RowMembership,
  events: ArrayLike<number>,
  from: number,
  to: number,
): void {
  const { found } = membership;
  for (let at = from; at < to; at++) {
    const touched = rowsInto(found, membership, events[at]!);
    for (let place = 0; place < touched; place++) counts[offset + found[place]!]! += 1;
  }
}
