import type { Csr } from './csr.ts';

/** Stands for an id that no value has. */
export const NO_VALUE = -1;

/** Room to begin with, in numbers per list; it grows where that is too little. */
const USUAL_LENGTH = 2;

/** Writes the lists of one key after the other. */
export interface ListsOfNumbers {
  /** Adds a number to the open list; one that is in it already, and `NO_VALUE`, change nothing. */
  readonly add: (value: number) => void;
  /** Ends the open list and begins that of the next key. */
  readonly close: () => void;
  /** All lists, those of keys that never came empty. */
  readonly end: () => Csr;
}

/** Collects lists of numbers, each number once per list, in their order. */
export function listsOfNumbers(keys: number): ListsOfNumbers {
  const offsets = new Uint32Array(keys + 1);
  let values = new Uint32Array(keys * USUAL_LENGTH + 1);
  let count = 0;
  let key = 0;
  let first = 0;
  return {
    add: (value) => {
      if (value === NO_VALUE) return;
      for (let at = first; at < count; at++) if (values[at] === value) return;
      if (count === values.length) {
        const longer = new Uint32Array(2 * count);
        longer.set(values);
        values = longer;
      }
      values[count++] = value;
    },
    close: () => {
      offsets[++key] = count;
      first = count;
    },
    end: () => {
      offsets.fill(count, key + 1);
      return { offsets, values: values.slice(0, count) };
    },
  };
}
