import type { Columns } from './columns.ts';
import { HOLLOW } from './event-flags.ts';
import type { Arrangement } from './arrange.ts';
import type { RowMembership } from './row-membership.ts';
import { BLOCK } from './strand-blocks.ts';

/** How many events touch each row, and how many of these have dates that are known to the day. */
export interface RowTally {
  readonly counts: Uint32Array;
  readonly solid: Uint32Array;
}

/** The tallies of all blocks of a strand, one after another: row `r` of block `b` is at `b * rows + r`. */
interface BlockTallies extends RowTally {
  readonly membership: RowMembership;
}

/** Beyond so many rows on screen at once, tallies of blocks would cost more memory than the time they save. */
const MAX_ROWS_IN_BLOCKS = 128;

const kept = new WeakMap<Arrangement, BlockTallies>();

/** Counts some events row by row. */
export function tallyEvents(columns: Columns, membership: RowMembership, events: Uint32Array): RowTally {
  const tally = emptyTally(membership.rows);
  addEvents(tally, 0, columns, membership, events, 0, events.length);
  return tally;
}

/** Counts positions `from` up to `to` of an arrangement's strand row by row, whole blocks at once. */
export function tallyRange(
  columns: Columns,
  membership: RowMembership,
  arrangement: Arrangement,
  from: number,
  to: number,
): RowTally {
  const { events } = arrangement.strand;
  const { rows } = membership;
  const firstBlock = Math.ceil(from / BLOCK);
  const lastBlock = Math.floor(to / BLOCK);
  if (firstBlock >= lastBlock || rows > MAX_ROWS_IN_BLOCKS) {
    return tallyEvents(columns, membership, events.subarray(from, to));
  }
  const blocks = tallyBlocks(columns, membership, arrangement);
  const tally = emptyTally(rows);
  addEvents(tally, 0, columns, membership, events, from, firstBlock * BLOCK);
  for (let block = firstBlock; block < lastBlock; block++) {
    for (let row = 0; row < rows; row++) {
      tally.counts[row]! += blocks.counts[block * rows + row]!;
      tally.solid[row]! += blocks.solid[block * rows + row]!;
    }
  }
  addEvents(tally, 0, columns, membership, events, lastBlock * BLOCK, to);
  return tally;
}

/** Tallies of blocks, kept with their arrangement as long as the rows stay the same. */
function tallyBlocks(columns: Columns, membership: RowMembership, arrangement: Arrangement): BlockTallies {
  const known = kept.get(arrangement);
  if (known !== undefined && known.membership === membership) return known;
  const { events } = arrangement.strand;
  const blocks = Math.ceil(events.length / BLOCK);
  const tallies = { ...emptyTally(blocks * membership.rows), membership };
  for (let block = 0; block < blocks; block++) {
    const end = Math.min(events.length, (block + 1) * BLOCK);
    addEvents(tallies, block * membership.rows, columns, membership, events, block * BLOCK, end);
  }
  kept.set(arrangement, tallies);
  return tallies;
}

function emptyTally(length: number): RowTally {
  return { counts: new Uint32Array(length), solid: new Uint32Array(length) };
}

function addEvents(
  { counts, solid }: RowTally,
  offset: number,
  { flags }: Columns,
  { valuesOf, rowOfValue, restRow, otherRow }: RowMembership,
  events: Uint32Array,
  from: number,
  to: number,
): void {
  // `visitRows` written out: a call per event and row would cost a frame of an archive more than the counting itself.
  const { offsets, values } = valuesOf;
  for (let at = from; at < to; at++) {
    const event = events[at]!;
    const known = (flags[event]! & HOLLOW) === 0 ? 1 : 0;
    const low = offsets[event]!;
    const high = offsets[event + 1]!;
    if (low === high && otherRow >= 0) {
      counts[offset + otherRow]! += 1;
      solid[offset + otherRow]! += known;
    }
    let isInRest = false;
    for (let value = low; value < high; value++) {
      const row = rowOfValue[values[value]!]!;
      if (row < 0 || (row === restRow && isInRest)) continue;
      if (row === restRow) isInRest = true;
      counts[offset + row]! += 1;
      solid[offset + row]! += known;
    }
  }
}
