import { beforeEach, expect, test, vi } from 'vitest';
import { inSteps } from '../../../src/ui/export/in-steps.ts';

let clock = 0;

beforeEach(() => {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

/** Pieces that take some time each. */
function* slow(count: number, milliseconds: number): Generator<string> {
  for (let piece = 0; piece < count; piece++) {
    clock += milliseconds;
    yield `${piece},`;
  }
}

test('all pieces come in their order, few at a time', async () => {
  const { signal } = new AbortController();
  const steps = await inSteps(slow(10, 8), 10, () => undefined, signal);
  expect(steps).toEqual(['0,1,2,', '3,4,5,', '6,7,8,', '9,']);
});

test('the share that is done is told now and then', async () => {
  const shares: number[] = [];
  const { signal } = new AbortController();
  await inSteps(slow(20, 50), 20, (share) => shares.push(share), signal);
  expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
});

test('the page has its turn between steps', async () => {
  const turns: string[] = [];
  const pieces = function* pieces() {
    for (const piece of slow(200, 30)) {
      turns.push(piece);
      yield piece;
    }
  };
  setTimeout(() => turns.push('the page'));
  const { signal } = new AbortController();
  await inSteps(pieces(), 200, () => undefined, signal);
  expect(turns.indexOf('the page')).toBeLessThan(200);
  expect(turns).toHaveLength(201);
});

test('what is no longer wanted is not made to its end', async () => {
  const controller = new AbortController();
  const pieces = slow(100, 250);
  await expect(inSteps(pieces, 100, () => controller.abort(), controller.signal)).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(clock).toBeLessThan(5 * 250);
});
