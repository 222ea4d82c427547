import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  civilFromDays,
  civilToMs,
  daysFromCivil,
  daysInMonth,
  isLeapYear,
  msToCivil,
  weekday,
} from '../../src/base/civil.ts';

// Properties try thousands of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });

const SEED = { seed: 42, numRuns: 1_000 };

describe('the civil calendar', () => {
  test('agrees with Date wherever Date reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (moment) => {
        const date = new Date(moment);
        const civil = msToCivil(moment);
        expect(civil).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          millisecond: date.getUTCMilliseconds(),
        });
        expect(weekday(civil.year, civil.month, civil.day) % 7).toBe(date.getUTCDay());
      }),
      SEED,
    );
  });

  test('gives back the days it was given, far beyond Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4e14, max: 4e14 }), (days) => {
        const { year, month, day } = civilFromDays(days);
        expect(month).toBeGreaterThanOrEqual(1);
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
        expect(daysFromCivil(year, month, day)).toBe(days);
      }),
      SEED,
    );
  });

  test('counts each day once through the turn of the eras', () => {
    let expected = daysFromCivil(-5, 12, 31);
    for (let year = -4; year <= 4; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= daysInMonth(year, month); day += 1) {
          expected += 1;
          expect(daysFromCivil(year, month, day)).toBe(expected);
        }
      }
    }
  });

  test('reads the year 99 as 99, which Date.UTC takes for 1999', () => {
    expect(msToCivil(civilToMs(99, 2, 28)).year).toBe(99);
    expect(civilToMs(99)).toBeLessThan(civilToMs(100));
  });

  test('has leap years every four, but not every hundred, but every four hundred, before the year 1 too', () => {
    expect([2024, 2000, 1600, 0, -4, -400].every(isLeapYear)).toBe(true);
    expect([2023, 1900, 2100, -1, -100, 1].some(isLeapYear)).toBe(false);
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2023, 2)).toBe(28);
  });

  test('has no days in a month that does not exist', () => {
    expect(daysInMonth(2024, 0)).toBe(0);
    expect(daysInMonth(2024, 13)).toBe(0);
  });

  test('counts weekdays from Monday', () => {
    expect(weekday(2024, 11, 16)).toBe(6);
    expect(weekday(1969, 12, 29)).toBe(1);
    expect(weekday(-170_000_002, 1, 1)).toBeGreaterThanOrEqual(1);
  });

  test('drops a fraction of a millisecond', () => {
    expect(msToCivil(-0.5).millisecond).toBe(999);
  });
});
