const FEWEST = 64;

/** A list of numbers from 0 to 2³² − 1 that grows, in one flat array. */
export class GrowingNumbers {
  length = 0;
  #values: Uint32Array<ArrayBuffer>;

  /** @param expected How many are likely: room that is never used is never touched, and costs nothing. */
  constructor(expected = 0) {
    this.#values = new Uint32Array(Math.max(FEWEST, expected));
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const longer = new Uint32Array(2 * this.length);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.length++] = value;
  }

  /** The number at an index below `length`. */
  at(index: number): number {
    return this.#values[index]!;
  }

  /** Whether one of the numbers from an index on is this one. */
  hasSince(first: number, value: number): boolean {
    for (let index = first; index < this.length; index++) if (this.#values[index] === value) return true;
    return false;
  }

  /** A copy of what is there, without the room for more. */
  toArray(): Uint32Array<ArrayBuffer> {
    return this.#values.slice(0, this.length);
  }

  /** What is there, as a view that holds until the list grows. */
  view(): Uint32Array<ArrayBuffer> {
    return this.#values.subarray(0, this.length);
  }
}
