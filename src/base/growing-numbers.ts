type Numbers = Uint32Array<ArrayBuffer> | Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

const FEWEST = 64;

/**
 * Numbers of one kind that are appended one by one, in one flat array that grows: an array of millions of numbers takes twice as
 * much.
 *
 *     const ends = new GrowingNumbers(Uint32Array);
 *     ends.push(7);
 */
export class GrowingNumbers<Kind extends Numbers = Uint32Array<ArrayBuffer>> {
  /** Set it lower to forget what is beyond. */
  length = 0;
  readonly #Kind: new (length: number) => Kind;
  #values: Kind;

  /** @param expected How many are likely: room that is never used is never touched, and costs nothing. */
  constructor(Kind: new (length: number) => Kind, expected = 0) {
    this.#Kind = Kind;
    this.#values = new Kind(Math.max(FEWEST, expected));
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const longer = new this.#Kind(2 * this.length);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.length++] = value;
  }

  /** The number at an index below `length`; 0 at any other. */
  at(index: number): number {
    return index < this.length ? (this.#values[index] ?? 0) : 0;
  }

  /** Whether one of the numbers from an index on is this one. */
  hasSince(first: number, value: number): boolean {
    for (let index = first; index < this.length; index++) if (this.#values[index] === value) return true;
    return false;
  }

  /** What is there, as a view that shares memory and holds until the list grows: `slice` it to keep it without the room for more. */
  view(): Kind {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a part of an array is of its kind
    return this.#values.subarray(0, this.length) as Kind;
  }
}
