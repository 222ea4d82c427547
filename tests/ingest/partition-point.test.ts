import { describe, expect, it } from 'vitest';
import { partitionPoint } from '../../src/ingest/partition-point.ts';

describe('the point that parts items in order', () => {
  it.each([
    [[], 5, 0],
    [[5], 5, 0],
    [[4], 5, 1],
    [[2, 3, 5, 7], 5, 2],
    [[2, 3, 5, 7], 6, 3],
    [[2, 3, 5, 7], 1, 0],
    [[2, 3, 5, 7], 8, 4],
    [[2, 5, 5, 5, 7], 5, 1],
  ])('is, in %j and for what is less than %i, at %i', (items, bound, at) => {
    expect(partitionPoint(items, (item) => item < bound)).toBe(at);
  });

  it('is found wherever it is, in few steps', () => {
    for (let count = 0; count <= 65; count += 1) {
      const items = Array.from({ length: count }, (_item, at) => ({ start: at }));
      for (let bound = 0; bound <= count; bound += 1) {
        let steps = 0;
        const point = partitionPoint(items, ({ start }) => {
          steps += 1;
          return start < bound;
        });
        expect({ count, bound, point }).toEqual({ count, bound, point: bound });
        expect(steps).toBeLessThanOrEqual(count.toString(2).length);
      }
    }
  });
});
