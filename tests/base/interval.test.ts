import { describe, expect, test } from 'vitest';
import {
  contains,
  duration,
  encloses,
  hull,
  intersection,
  isClosed,
  middle,
  overlaps,
} from '../../src/base/interval.ts';

const january = { start: 0, end: 31 };
const february = { start: 31, end: 59 };
const openEnd = { start: 40, end: Infinity };

describe('half-open intervals', () => {
  test('that touch do not overlap', () => {
    expect(overlaps(january, february)).toBe(false);
    expect(overlaps(february, openEnd)).toBe(true);
    expect(intersection(january, february)).toBeNull();
    expect(intersection(february, openEnd)).toEqual({ start: 40, end: 59 });
  });

  test('hold their start and not their end', () => {
    expect(contains(january, 0)).toBe(true);
    expect(contains(january, 31)).toBe(false);
  });

  test('are enclosed by their hull', () => {
    const both = hull(january, openEnd);
    expect(both).toEqual({ start: 0, end: Infinity });
    expect(encloses(both, january) && encloses(both, openEnd)).toBe(true);
    expect(encloses(january, both)).toBe(false);
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
