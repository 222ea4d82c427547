import { describe, expect, test } from 'vitest';
import { duration, hull, isClosed, middle } from '../../src/base/interval.ts';

const january = { start: 0, end: 31 };
const february = { start: 31, end: 59 };
const openEnd = { start: 40, end: Infinity };

describe('half-open intervals', () => {
  test('are both within their hull', () => {
    expect(hull(january, openEnd)).toEqual({ start: 0, end: Infinity });
    expect(hull(february, january)).toEqual({ start: 0, end: 59 });
  });

  test('have a middle that is a number even where a side is open', () => {
    expect(middle(february)).toBe(45);
    expect(middle(openEnd)).toBe(40);
    expect(middle({ start: -Infinity, end: 7 })).toBe(7);
    expect(middle({ start: -Infinity, end: Infinity })).toBe(0);
  });

  test('know whether both sides are known', () => {
    expect(isClosed(january)).toBe(true);
    expect(isClosed(openEnd)).toBe(false);
    expect(duration(openEnd)).toBe(Infinity);
  });
});
