import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByNumber } from '../../../src/timeline/columns/sort-by-number.ts';

it('Positions are sorted by their numbers, equal ones in their order', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -2e12, max: 2e12 }),
  );
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const expected = numbers
        .map((_, at) => at)
        .toSorted((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
      expect([...sortByNumber(Float64Array.from(numbers))]).toEqual(expected);
    }),
    { seed: 42, numRuns: 500 },
  );
});
