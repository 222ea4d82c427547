import { beforeEach, expect, test, vi } from 'vitest';
import { inSteps } from '../../../src/ui/export/in-steps.ts';

let clock = 0;

beforeEach(() => {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

/** Pieces that each take longer than a step may. */
function* slow(count: number): Generator<number> {
  for (let piece = 0; piece < count; piece++) {
    clock += 30;
    yield piece;
  }
}

test('all pieces come in their order, and the share that is done is told', async () => {
  const shares: number[] = [];
  const { signal } = new AbortController();
  expect(await inSteps(slow(4), 4, (share) => shares.push(share), signal)).toEqual([0, 1, 2, 3]);
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
});

test('the page has its turn between steps', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('the page'));
  const { signal } = new AbortController();
  await inSteps(slow(3), 3, () => order.push('a step'), signal);
  expect(order).toEqual(['a step', 'the page', 'a step', 'a step']);
});

test('what is no longer wanted is not made to its end', async () => {
  const controller = new AbortController();
  const made: number[] = [];
  const pieces = slow(100);
  const counted = {
    *[Symbol.iterator]() {
      for (const piece of pieces) {
        made.push(piece);
        yield piece;
      }
    },
  };
  await expect(inSteps(counted, 100, () => controller.abort(), controller.signal)).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(made.length).toBeLessThan(5);
});
