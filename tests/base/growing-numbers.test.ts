import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingNumbers } from '../../src/base/growing-numbers.ts';

describe('numbers that are appended one by one', () => {
  it('are those of an array, however many come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 400 }), fc.nat(300), (values, expected) => {
        const numbers = new GrowingNumbers(Uint32Array, expected);
        for (const value of values) numbers.push(value);
        expect([...numbers.view()]).toEqual(values);
        expect(numbers.length).toBe(values.length);
        expect(numbers.at(values.length - 1)).toBe(values.at(-1) ?? 0);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('are forgotten beyond a lower length, and found from an index on', () => {
    const numbers = new GrowingNumbers(Float64Array);
    for (const value of [0.5, 2, 2.5]) numbers.push(value);
    expect([numbers.hasSince(0, 0.5), numbers.hasSince(1, 0.5), numbers.hasSince(1, 2.5)]).toEqual([
      true,
      false,
      true,
    ]);
    numbers.length = 1;
    expect([numbers.at(0), numbers.at(1), numbers.at(-1)]).toEqual([0.5, 0, 0]);
    expect(numbers.hasSince(0, 2)).toBe(false);
  });
});
