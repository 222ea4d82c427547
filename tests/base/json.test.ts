import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isJsonObject, nestsDeeperThan } from '../../src/base/json.ts';

// Properties try thousands of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('nesting of JSON text', () => {
  test('is told without parsing, as it is after parsing', () => {
    fc.assert(
      fc.property(fc.json(), fc.integer({ min: 0, max: 6 }), (json, limit) => {
        expect(nestsDeeperThan(json, limit)).toBe(depthOf(JSON.parse(json)) > limit);
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });

  test('does not count brackets in strings, however they are escaped', () => {
    expect(nestsDeeperThan(JSON.stringify(['[[[[', '\\', '"[[', '\\"[[{{']), 1)).toBe(false);
  });

  test('is found in a hundred thousand levels without overflowing', () => {
    expect(nestsDeeperThan('['.repeat(100_000), 64)).toBe(true);
  });

  test('takes a string that never ends for the end of the text', () => {
    expect(nestsDeeperThan('["abc', 1)).toBe(false);
  });
});

describe('isJsonObject', () => {
  test('tells objects from lists and null', () => {
    expect(isJsonObject(JSON.parse('{"__proto__": 1}'))).toBe(true);
    expect([null, [], 42, 'text', undefined].some(isJsonObject)).toBe(false);
  });
});
