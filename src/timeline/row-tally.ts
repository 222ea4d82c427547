import type { Columns } from './columns.ts';
import { HOLLOW } from './event-flags.ts';
import type { Arrangement } from './arrange.ts';
import { rowsInto } from './row-membership.ts';
import type { RowMembership } from './row-membership.ts';
import { BLOCK } from './strand-blocks.ts';

/** How many events touch each row, and how many of these have dates that are known to the day. */
export interface RowTally {
  readonly counts: Uint32Array;
  readonly solid: Uint32Array;
}

/** Tallies of all that is on a strand before each of its blocks: row `r` before block `b` is at `b * rows + r`. */
interface TalliesBefore extends RowTally {
  readonly membership: RowMembership;
}

/** Beyond so many rows on screen at once, tallies of blocks would cost more memory than the time they save. */
const MAX_ROWS_IN_BLOCKS = 128;

const kept = new WeakMap<Arrangement, TalliesBefore>();

/** Counts some events row by row. */
export function tallyEvents(
  columns: Columns,
  membership: RowMembership,
  events: ArrayLike<number>,
): RowTally {
  const tally = emptyTally(membership.rows);
  addEvents(tally, 0, columns, membership, events, 0, events.length);
  return tally;
}

/** Counts positions `from` up to `to` of an arrangement's strand row by row, and a few events that are not on it. */
export function tallyRange(
  columns: Columns,
  membership: RowMembership,
  arrangement: Arrangement,
  from: number,
  to: number,
  besides: readonly number[],
): RowTally {
  const { events } = arrangement.strand;
  const { rows } = membership;
  const firstBlock = Math.ceil(from / BLOCK);
  const lastBlock = Math.floor(to / BLOCK);
  const tally = emptyTally(rows);
  addEvents(tally, 0, columns, membership, besides, 0, besides.length);
  if (firstBlock >= lastBlock || rows > MAX_ROWS_IN_BLOCKS) {
    addEvents(tally, 0, columns, membership, events, from, to);
    return tally;
  }
  const { counts, solid } = talliesBefore(columns, membership, arrangement);
  addEvents(tally, 0, columns, membership, events, from, firstBlock * BLOCK);
  for (let row = 0; row < rows; row++) {
    const first = firstBlock * rows + row;
    const last = lastBlock * rows + row;
    tally.counts[row]! += counts[last]! - counts[first]!;
    tally.solid[row]! += solid[last]! - solid[first]!;
  }
  addEvents(tally, 0, columns, membership, events, lastBlock * BLOCK, to);
  return tally;
}

/** What is before each block, kept with the arrangement as long as the rows stay the same. */
function talliesBefore(columns: Columns, membership: RowMembership, arrangement: Arrangement): TalliesBefore {
  const known = kept.get(arrangement);
  if (known !== undefined && known.membership === membership) return known;
  const { events } = arrangement.strand;
  const { rows } = membership;
  const blocks = Math.floor(events.length / BLOCK);
  const tallies = { ...emptyTally((blocks + 1) * rows), membership };
  for (let block = 0; block < blocks; block++) {
    const next = (block + 1) * rows;
    tallies.counts.copyWithin(next, block * rows, next);
    tallies.solid.copyWithin(next, block * rows, next);
    addEvents(tallies, next, columns, membership, events, block * BLOCK, (block + 1) * BLOCK);
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
  membership: RowMembership,
  events: ArrayLike<number>,
  from: number,
  to: number,
): void {
  const { found } = membership;
  for (let at = from; at < to; at++) {
    const event = events[at]!;
    const known = (flags[event]! & HOLLOW) === 0 ? 1 : 0;
    const touched = rowsInto(found, membership, event);
    for (let place = 0; place < touched; place++) {
      const row = offset + found[place]!;
      counts[row]! += 1;
      solid[row]! += known;
    }
  }
}
