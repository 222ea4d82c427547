import type { Csr } from '../../base/csr.ts';
import { GrowingNumbers } from '../../base/growing-numbers.ts';

/** Stands for an id that no value has. */
export const NO_VALUE = -1;

/** Room to begin with, in numbers per list. */
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
  const values = new GrowingNumbers(Uint32Array, keys * USUAL_LENGTH);
  let key = 0;
  let first = 0;
  return {
    add: (value) => {
      if (value !== NO_VALUE && !values.hasSince(first, value)) values.push(value);
    },
    close: () => {
      offsets[++key] = values.length;
      first = values.length;
    },
    end: () => {
      offsets.fill(values.length, key + 1);
      return { offsets, values: values.view().slice() };
    },
  };
}
