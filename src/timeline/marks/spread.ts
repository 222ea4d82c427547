import type { Milliseconds } from '../../base/units.ts';
import type { Arrangement } from '../crowd/arrange.ts';
import type { Columns } from '../columns/columns.ts';
import { rowsInto } from './row-membership.ts';
import type { RowMembership } from './row-membership.ts';
import { ANCHORED, BEGINS, spreadIndex } from './spread-index.ts';
import type { SpreadIndex } from './spread-index.ts';
import { lowerBound } from '../columns/lower-bound.ts';

/** Moments in a block: so many are gone through at most to get from what is kept to a moment. */
const LEAST_BLOCK = 256;

/** What a block keeps is a number or two per row, so with many rows blocks are longer. */
const MOMENTS_PER_ROW = 16;

/**
 * How the events of an arrangement differ, row by row, from where their anchors are to where their dates spread them. An
 * event known to the year is counted at its anchor in July, and drawn as a 365th in each day of the year: at a moment,
 * `surplus` says how much more of the events is spread before it than has its anchor before it.
 *
 *                     anchor
 *     spread       ╱╱╱╱╱│╱╱╱╱╱      1 at the end
 *     counted      _____│‾‾‾‾‾      1 from the anchor on
 *     surplus      ╱╱╱╱╱│╱╱╱╱╱      up to ½, then from −½ back to 0: over a whole date nothing is added or lost
 *
 * So what is spread over a stretch is its exact count, plus the surplus at its end, less that at its beginning. Dates no
 * longer than a length are left where they are counted.
 */
export class Spread {
  readonly longerThan: Milliseconds;
  readonly membership: RowMembership;
  readonly #arrangement: Arrangement;
  readonly #index: SpreadIndex;
  readonly #extents: Pick<Columns, 'from' | 'to'>;
  readonly #block: number;
  /** Before each block: the surplus at its first moment, and how much it grows per millisecond, row by row. */
  readonly #surplus: Float64Array;
  readonly #growth: Float64Array;
  readonly #under: Uint32Array;
  /** Where the last answer was: before which moment of the index, and at which of time. */
  readonly #now: State;
  #place = 0;
  #moment = -Infinity;

  /** Goes through all dates that are longer, once. */
  constructor(
    columns: Columns,
    membership: RowMembership,
    arrangement: Arrangement,
    longerThan: Milliseconds,
  ) {
    this.longerThan = longerThan;
    this.membership = membership;
    this.#arrangement = arrangement;
    this.#index = spreadIndex(columns, longerThan);
    this.#extents = { from: columns.from, to: columns.to };
    const { times } = this.#index;
    const { rows } = membership;
    this.#block = Math.max(LEAST_BLOCK, rows * MOMENTS_PER_ROW);
    const blocks = Math.ceil(times.length / this.#block);
    this.#surplus = new Float64Array(blocks * rows);
    this.#growth = new Float64Array(blocks * rows);
    this.#under = new Uint32Array(blocks * rows);
    this.#now = startingState(rows);
    const now = startingState(rows);
    for (let block = 0; block < blocks; block++) {
      const first = block * this.#block;
      settle(now, times[first]!);
      this.#surplus.set(now.surplus, block * rows);
      this.#growth.set(now.growth, block * rows);
      this.#under.set(now.under, block * rows);
      this.#advance(now, first, Math.min(times.length, first + this.#block));
    }
  }

  /** Writes the surplus of each row at a moment. Moments asked for in order cost only what lies between them. */
  at(moment: Milliseconds, surplus: Float64Array): void {
    const { times } = this.#index;
    const to = lowerBound(times, moment);
    if (to === 0) {
      surplus.fill(0);
      return;
    }
    const block = Math.floor((to - 1) / this.#block);
    const first = block * this.#block;
    if (this.#place < first || this.#place > to || this.#moment > moment) this.#load(block);
    this.#advance(this.#now, this.#place, to);
    settle(this.#now, moment);
    this.#place = to;
    this.#moment = moment;
    for (let row = 0; row < surplus.length; row++) surplus[row] = this.#now.surplus[row]!;
  }

  /** Goes to where a block begins. */
  #load(block: number): void {
    const { surplus, growth, since, under } = this.#now;
    this.#place = block * this.#block;
    this.#moment = this.#index.times[this.#place]!;
    const offset = block * surplus.length;
    for (let row = 0; row < surplus.length; row++) {
      surplus[row] = this.#surplus[offset + row]!;
      growth[row] = this.#growth[offset + row]!;
      under[row] = this.#under[offset + row]!;
      since[row] = this.#moment;
    }
  }

  #advance({ surplus, growth, since, under }: State, first: number, last: number): void {
    const { times, events, kinds } = this.#index;
    const { from, to } = this.#extents;
    const { bits } = this.#arrangement;
    const membership = this.membership;
    const { found } = membership;
    for (let place = first; place < last; place++) {
      const event = events[place]!;
      if ((bits[event >>> 5]! & (1 << (event & 31))) === 0) continue;
      const kind = kinds[place]!;
      const moment = times[place]!;
      // So much of it is spread over each millisecond.
      const share = 1 / (to[event]! - from[event]!);
      const touched = rowsInto(found, membership, event);
      for (let other = 0; other < touched; other++) {
        const row = found[other]!;
        surplus[row]! += growth[row]! * (moment - since[row]!);
        since[row] = moment;
        if (kind === BEGINS) {
          growth[row]! += share;
          under[row]! += 1;
        } else if (kind === ANCHORED) {
          surplus[row]! -= 1;
        } else {
          growth[row]! -= share;
          under[row]! -= 1;
          // Where no date is under way, sums of fractions have come to nothing, and so must what rounding left of them.
          if (under[row] === 0) {
            growth[row] = 0;
            surplus[row] = 0;
          }
        }
      }
    }
  }
}

const kept = new WeakMap<Arrangement, Spread>();

/** The spread of an arrangement's dates over some rows; the last one of an arrangement is kept. */
export function spreadOf(
  columns: Columns,
  membership: RowMembership,
  arrangement: Arrangement,
  longerThan: Milliseconds,
): Spread {
  const known = kept.get(arrangement);
  if (known?.membership === membership && known.longerThan === longerThan) return known;
  const spread = new Spread(columns, membership, arrangement, longerThan);
  kept.set(arrangement, spread);
  return spread;
}

/** Row by row: the surplus at `since`, its growth from there, and how many dates are under way. */
interface State {
  readonly surplus: Float64Array;
  readonly growth: Float64Array;
  readonly since: Float64Array;
  readonly under: Uint32Array;
}

function startingState(rows: number): State {
  return {
    surplus: new Float64Array(rows),
    growth: new Float64Array(rows),
    since: new Float64Array(rows),
    under: new Uint32Array(rows),
  };
}

/** Brings all rows to a moment. */
function settle({ surplus, growth, since }: State, moment: Milliseconds): void {
  for (let row = 0; row < surplus.length; row++) {
    // Nothing grows before the first date begins, however long ago `since` was.
    if (growth[row] !== 0) surplus[row]! += growth[row]! * (moment - since[row]!);
    since[row] = moment;
  }
}
