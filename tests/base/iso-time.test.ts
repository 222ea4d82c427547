import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isoTime, twoDigits } from '../../src/base/iso-time.ts';

describe('a time of day in ISO 8601', () => {
  test.each([
    [{ hour: 13, minute: 5 }, '13:05'],
    [{ hour: 9, minute: 0, second: 7 }, '09:00:07'],
    [{ hour: 9, minute: 5, second: 0 }, '09:05:00'],
    [{ hour: 0, minute: 0, offset: 0 }, '00:00Z'],
    [{ hour: 23, minute: 59, offset: 60 }, '23:59+01:00'],
    [{ hour: 23, minute: 59, second: 59, offset: 345 }, '23:59:59+05:45'],
    [{ hour: 8, minute: 30, offset: -210 }, '08:30-03:30'],
    [{ hour: 8, minute: 30, offset: -30 }, '08:30-00:30'],
    [{ hour: 8 }, '08:00'],
  ])('%j is %s', (time, text) => {
    expect(isoTime(time)).toBe(text);
  });

  it('is the moment that the platform reads, in every zone', () => {
    const fields = fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      second: fc.integer({ min: 0, max: 59 }),
      offset: fc.integer({ min: -12 * 60, max: 14 * 60 }),
    });
    fc.assert(
      fc.property(fields, (time) => {
        const { hour, minute, second, offset } = time;
        expect(Date.parse(`2024-11-16T${isoTime(time)}`)).toBe(
          Date.UTC(2024, 10, 16, hour, minute - offset, second),
        );
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});

test('the fields of a date have two digits', () => {
  expect([0, 7, 12].map(twoDigits)).toEqual(['00', '07', '12']);
});
