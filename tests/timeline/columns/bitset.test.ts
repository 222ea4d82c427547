import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBit,
  bitIndices,
  countBits,
  emptyBits,
  fullBits,
  hasBit,
  intersectBits,
  subtractBits,
} from '../../../src/timeline/columns/bitset.ts';

const SIZE = 100;
const sets = fc.uniqueArray(fc.nat({ max: SIZE - 1 }));

function bitsOf(numbers: readonly number[]): Uint32Array {
  const bits = emptyBits(SIZE);
  for (const number of numbers) addBit(bits, number);
  return bits;
}

const ascending = (numbers: Iterable<number>) => [...numbers].toSorted((a, b) => a - b);

describe('A set of bits', () => {
  it('holds what was added, ascending, and counts it', () => {
    fc.assert(
      fc.property(sets, (numbers) => {
        expect([...bitIndices(bitsOf(numbers))]).toEqual(ascending(numbers));
        expect(countBits(bitsOf(numbers))).toBe(numbers.length);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('intersects and subtracts like a set', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const both = bitsOf(a);
        intersectBits(both, bitsOf(b));
        expect([...bitIndices(both)]).toEqual(ascending(a.filter((number) => b.includes(number))));
        const rest = bitsOf(a);
        subtractBits(rest, bitsOf(b));
        expect([...bitIndices(rest)]).toEqual(ascending(a.filter((number) => !b.includes(number))));
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('is full up to its size and no further, also where a word ends', () => {
    for (const size of [0, 1, 31, 32, 33, 64]) {
      expect(countBits(fullBits(size))).toBe(size);
      expect(hasBit(fullBits(size), size)).toBe(false);
    }
  });
});
