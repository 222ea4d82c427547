import type { Csr } from '../../base/csr.ts';
import { GrowingNumbers } from '../../base/growing-numbers.ts';

/** Room for values to begin with. */
const VALUES_PER_LIST = 2;

/** Lists that are being written, one record after the other. */
export class GrowingLists {
  readonly values: GrowingNumbers;
  readonly #ends: GrowingNumbers;

  /** @param expected How many lists are likely. */
  constructor(expected = 0) {
    this.values = new GrowingNumbers(Uint32Array, VALUES_PER_LIST * expected);
    this.#ends = new GrowingNumbers(Uint32Array, expected);
  }

  /** Ends the list of a record: what was pushed to `values` since the last end. */
  close(): void {
    this.#ends.push(this.values.length);
  }

  /** Forgets what was pushed since the last end. */
  undo(): void {
    this.values.length = this.start;
  }

  /** Where the open list begins. */
  get start(): number {
    return this.#ends.length === 0 ? 0 : this.#ends.at(this.#ends.length - 1);
  }

  /** The lists in another order: list `r` of the result is `order[r]` of these. */
  inOrder(order: Uint32Array): Csr {
    const from = this.values.view();
    const ends = this.#ends.view();
    const offsets = new Uint32Array(order.length + 1);
    const values = new Uint32Array(from.length);
    let end = 0;
    for (let index = 0; index < order.length; index++) {
      const record = order[index]!;
      const to = ends[record]!;
      for (let at = record === 0 ? 0 : ends[record - 1]!; at < to; at++) values[end++] = from[at]!;
      offsets[index + 1] = end;
    }
    return { offsets, values };
  }
}
