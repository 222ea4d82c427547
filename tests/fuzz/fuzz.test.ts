import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzTarget, holds } from './fuzz-target.ts';
import { TARGETS } from './targets.ts';

/** The short form of `npm run fuzz`: the same inputs each time. */
const RUNS = { seed: 42, runs: 150 };

describe('any input gives a result or a message, and nothing that must not be', () => {
  it.each(TARGETS)('$name', ({ run }) => {
    expect(run(RUNS).failure).toBeNull();
  });
});

describe('a target', () => {
  const numbers = fuzzTarget('numbers', fc.nat({ max: 1_000 }), (n) => holds(n < 900, 'it is small'));

  it('is found out where something does not hold, with the least input', () => {
    expect(numbers.run({ seed: 1, runs: 1_000 }).failure).toContain('900');
  });

  it('has names that no other has', () => {
    expect(new Set(TARGETS.map(({ name }) => name)).size).toBe(TARGETS.length);
  });
});
