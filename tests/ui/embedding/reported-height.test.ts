import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportedHeight } from '../../../src/ui/embedding/reported-height.ts';

const height = (value: unknown) => reportedHeight({ sourceline: 1, type: 'height', value });

test('a height is whole pixels, within bounds', () => {
  expect(height(640.2)).toBe(641);
  expect(height(1)).toBe(120);
  expect(height(Infinity)).toBe(12_000);
});

test('what is no height of this version is none', () => {
  for (const value of [0, -1, NaN, '640', null, undefined]) expect(height(value)).toBeNull();
  expect(reportedHeight({ sourceline: 2, type: 'height', value: 640 })).toBeNull();
  expect(reportedHeight({ sourceline: 1, type: 'ready' })).toBeNull();
});

test('nothing that a window may send is anything else', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(reportedHeight(message)).toBeNull();
    }),
    { seed: 42, numRuns: 300 },
  );
});
