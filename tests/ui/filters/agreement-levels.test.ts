import { expect, test } from 'vitest';
import { agreementLevels } from '../../../src/ui/filters/agreement-levels.ts';

const counts = new Map([
  [2, 9],
  [5, 1],
]);

test('the numbers of sources that events have are offered', () => {
  expect(agreementLevels(counts, 0)).toEqual([
    { atLeast: 2, count: 9 },
    { atLeast: 5, count: 1 },
  ]);
});

test('so is the one asked for, which leaves what the next higher one leaves', () => {
  expect(agreementLevels(counts, 3).map(({ atLeast, count }) => [atLeast, count])).toEqual([
    [2, 9],
    [3, 1],
    [5, 1],
  ]);
  expect(agreementLevels(counts, 9).at(-1)).toEqual({ atLeast: 9, count: 0 });
});

test('of very many the lowest are offered, and the highest', () => {
  const many = new Map(Array.from({ length: 100 }, (_, index) => [index + 2, 100 - index]));
  const levels = agreementLevels(many, 50);
  expect(levels.map(({ atLeast }) => atLeast)).toEqual([2, 3, 4, 5, 6, 7, 8, 50, 101]);
  expect(levels.find(({ atLeast }) => atLeast === 50)?.count).toBe(52);
});
