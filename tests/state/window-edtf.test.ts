import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowFromEdtf, windowToEdtf } from '../../src/state/window-edtf.ts';

const SEED = { seed: 42, numRuns: 2000 };
const SECOND = 1000;
const YEAR = 365.2425 * 86_400 * SECOND;
/** Within these, EDTF can write seconds. */
const LAST_FINE = 7900 * YEAR;

const utc = (text: string) => Date.parse(`${text}Z`);

describe('a window written as EDTF', () => {
  it.each([
    ['2022-01-01T00:00', '2025-01-01T00:00', '2022', '2024'],
    ['2022-03-01T00:00', '2024-12-01T00:00', '2022-03', '2024-11'],
    ['2024-11-16T00:00', '2024-11-17T00:00', '2024-11-16', '2024-11-16'],
    ['2024-11-16T10:00', '2024-11-16T12:30', '2024-11-16T10:00', '2024-11-16T12:29'],
    ['2024-11-16T10:00:05', '2024-11-16T10:00:09', '2024-11-16T10:00:05', '2024-11-16T10:00:08'],
    ['2022-01-01T07:00', '2024-12-31T20:00', '2022', '2024'],
    ['2022-01-01T07:00', '2022-01-31T20:00', '2022-01-01T07:00', '2022-01-31T19:59'],
  ])('reads %s to %s as from=%s to=%s', (start, end, from, to) => {
    expect(windowToEdtf({ start: utc(start), end: utc(end) })).toEqual({ from, to });
  });

  it('uses signs and Y where years need them, and round years where nobody could see the difference', () => {
    const year = (count: number) => utc('0000-01-01T00:00') + count * YEAR;
    expect(windowToEdtf({ start: year(-44), end: year(14) })).toEqual({ from: '-0044', to: '0013' });
    expect(windowToEdtf({ start: year(-123_456), end: year(1_000_123) })).toEqual({
      from: 'Y-123000',
      to: 'Y999999',
    });
  });

  it('stays within 1/2000 of its width, or a second', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -LAST_FINE, max: LAST_FINE, noNaN: true }),
        fc.double({ min: 0, max: 13.5, noNaN: true }),
        (start, magnitude) => {
          const window = { start, end: Math.min(start + 10 ** magnitude, LAST_FINE + SECOND) };
          fc.pre(window.start < window.end);
          const { from, to } = windowToEdtf(window);
          const read = windowFromEdtf(from, to);
          const tolerance = Math.max((window.end - window.start) / 2000, SECOND);
          expect(Math.abs((read?.start ?? Number.NaN) - window.start)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs((read?.end ?? Number.NaN) - window.end)).toBeLessThanOrEqual(tolerance);
        },
      ),
      SEED,
    );
  });

  it('is written the same again once read', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -LAST_FINE, max: LAST_FINE, noNaN: true }),
        fc.double({ min: 3, max: 13.5, noNaN: true }),
        (start, magnitude) => {
          const first = windowToEdtf({ start, end: start + 10 ** magnitude });
          const read = windowFromEdtf(first.from, first.to);
          expect(read).not.toBeNull();
          if (read === null) return;
          const again = windowFromEdtf(...edges(windowToEdtf(read)));
          expect(Math.abs((again?.start ?? Number.NaN) - read.start)).toBeLessThanOrEqual(
            (read.end - read.start) / 2000,
          );
        },
      ),
      SEED,
    );
  });

  it('stays a window in deep time, to within a year', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e8, max: 1e8, noNaN: true }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        (years, magnitude) => {
          const window = { start: years * YEAR, end: years * YEAR + 10 ** magnitude * YEAR };
          const { from, to } = windowToEdtf(window);
          const read = windowFromEdtf(from, to);
          const tolerance = Math.max((window.end - window.start) / 2000, 1.01 * YEAR);
          expect(Math.abs((read?.start ?? Number.NaN) - window.start)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs((read?.end ?? Number.NaN) - window.end)).toBeLessThanOrEqual(tolerance);
        },
      ),
      SEED,
    );
  });
});

describe('a window read from EDTF', () => {
  it('includes the whole of its last period', () => {
    expect(windowFromEdtf('2022', '2024')).toEqual({ start: Date.UTC(2022, 0), end: Date.UTC(2025, 0) });
    expect(windowFromEdtf('2023-11', '2023-11')).toEqual({
      start: Date.UTC(2023, 10),
      end: Date.UTC(2023, 11),
    });
  });

  it('is open on a side that is not given', () => {
    expect(windowFromEdtf(null, '2024')).toEqual({ start: -Infinity, end: Date.UTC(2025, 0) });
    expect(windowFromEdtf('2022', null)).toEqual({ start: Date.UTC(2022, 0), end: Infinity });
  });

  it.each([
    ['2025', '2024'],
    ['soon', '2024'],
    ['2024-02-30', '2025'],
    ['../2020', '2024'],
    ['2020', '2024/..'],
  ])('is none from %s to %s', (from, to) => {
    expect(windowFromEdtf(from, to)).toBeNull();
  });
});

function edges({ from, to }: { from: string; to: string }): [string, string] {
  return [from, to];
}
