import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readEdtf, readEdtfOrNull } from '../../src/dataset/edtf.ts';
import {
  calendarText,
  dayText,
  monthText,
  qualifier,
  timeText,
  unspecifiedText,
  yearText,
} from './edtf-texts.ts';

// Properties try thousands of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });

/*
 * Our reader against the `edtf` package. Its upper bound is the last millisecond, ours the first one after; where it
 * says null for an unknown side, ours is infinite. Each deliberate difference has a test of its own, below.
 */

const SEED = { seed: 42, numRuns: 3_000 };

function packageBounds(text: string): { start: number; end: number } {
  const { min, max } = edtf(text);
  return { start: min ?? -Infinity, end: max === null ? Infinity : max + 1 };
}

/** The package makes of the year 0 a common year: see the differences below. */
const LEAP_DAY_OF_YEAR_0 = /(?<!\d)0000-02-2[89]/;

function expectAgreement(text: string): void {
  fc.pre(!LEAP_DAY_OF_YEAR_0.test(text));
  expect({ text, ...readEdtf(text).interval }).toEqual({ text, ...packageBounds(text) });
}

describe('our reader agrees with the edtf package', () => {
  test('on years, months and days with and without qualifiers, thousands of them', () => {
    fc.assert(
      fc.property(calendarText, qualifier, (text, mark) => expectAgreement(text + mark)),
      SEED,
    );
  });

  test('on unspecified digits, months and days', () => {
    fc.assert(
      fc.property(unspecifiedText, (text) => expectAgreement(text)),
      SEED,
    );
  });

  test('on where a date-time starts, with and without a zone', () => {
    fc.assert(
      fc.property(timeText, (text) => {
        fc.pre(!LEAP_DAY_OF_YEAR_0.test(text));
        expect({ text, start: readEdtf(text).interval.start }).toEqual({ text, start: edtf(text).min });
      }),
      SEED,
    );
  });

  test('on intervals whose sides are dates, open or unknown', () => {
    const side = fc.oneof(
      fc.tuple(calendarText, qualifier).map((p) => p.join('')),
      fc.constantFrom('', '..'),
    );
    fc.assert(
      fc.property(side, side, (from, to) => {
        const text = `${from}/${to}`;
        const ours = readEdtfOrNull(text);
        // What is refused here, and what only the package refuses, have tests of their own.
        fc.pre(ours !== null && !isRefusedByPackage(text));
        expectAgreement(text);
      }),
      SEED,
    );
  });

  test('on sets and lists of dates in time order, with an open beginning or end', () => {
    const several = (text: fc.Arbitrary<string>): fc.Arbitrary<string[]> =>
      fc
        .array(text, { minLength: 1, maxLength: 5 })
        .map((texts) => texts.toSorted((a, b) => readEdtf(a).interval.start - readEdtf(b).interval.start));
    fc.assert(
      fc.property(
        fc.oneof(several(yearText), several(monthText), several(dayText)),
        fc.boolean(),
        fc.constantFrom('', '..'),
        fc.constantFrom('', '..'),
        (dates, one, before, after) => {
          const members = dates.map((text, index) => {
            const opened = index === 0 ? before : '';
            // Both at once would be a range that has no sides.
            const ended = index === dates.length - 1 && (dates.length > 1 || before === '') ? after : '';
            return `${opened}${text}${ended}`;
          });
          expectAgreement(one ? `[${members.join(',')}]` : `{${members.join(',')}}`);
        },
      ),
      SEED,
    );
  });

  test.each([
    '2024',
    '2024-02',
    '2024-02-29',
    '2000-02-29',
    '1900-02-28',
    '0000',
    '0001-01-01',
    '0099',
    '-0001',
    '-0043-03-15',
    '-9999',
    '9999-12-31',
    '201X',
    '20XX',
    '-201X',
    '-20XX',
    '2004-XX',
    '1985-04-XX',
    '1985-02-XX',
    '1984-02-XX',
    '1985-XX-XX',
    '2019~',
    '2024-11-16?',
    '2004-06-11%',
    '2022/2024',
    '2004-06-XX/2004-07-03',
    '1984-06-02?/2004-08-08~',
    '2024/..',
    '2024/',
    '../2024',
    '/2024-11-16',
    '-0100/-0043',
    '[..2024-11-16]',
    '[2023-11..]',
    '[1667,1668]',
    '[1667, 1668]',
    '{1667,1668, 1670}',
    '{..1983-12-31,1984-10-10}',
    'Y-10000',
    'Y12345',
    'Y-271820',
    'Y275759',
  ])('on %s', (text) => {
    expectAgreement(text);
  });
});

function isRefusedByPackage(text: string): boolean {
  try {
    edtf(text);
    return false;
  } catch {
    return true;
  }
}

describe('our reader deliberately differs from the edtf package', () => {
  test('in seasons: the northern meteorological ones, where the package has the quarters of the calendar', () => {
    const day = (text: string): number => readEdtf(text).interval.start;
    expect(readEdtf('2024-21').interval).toEqual({ start: day('2024-03-01'), end: day('2024-06-01') });
    expect(readEdtf('2024-22').interval).toEqual({ start: day('2024-06-01'), end: day('2024-09-01') });
    expect(readEdtf('2024-23').interval).toEqual({ start: day('2024-09-01'), end: day('2024-12-01') });
    expect(readEdtf('2024-24').interval).toEqual({ start: day('2024-12-01'), end: day('2025-03-01') });
    expect(edtf('2024-21').min).toBe(day('2024-01-01'));
  });

  test('in the length of a date-time: as long as its last field, where the package has an instant', () => {
    const { start, end } = readEdtf('2024-11-16T10:00').interval;
    expect(end - start).toBe(60_000);
    expect(edtf('2024-11-16T10:00').max).toBe(start);
    const second = readEdtf('2024-11-16T10:00:00.250Z').interval;
    expect(second.end - second.start).toBe(1_000);
  });

  test('in a date-time without a zone: placed as if in UTC, where the package takes the zone of the machine', () => {
    expect(readEdtf('2024-11-16T10:00').interval).toEqual(readEdtf('2024-11-16T10:00Z').interval);
  });

  test('in years that Date can not hold, for which the package gives NaN', () => {
    expect(edtf('Y170000002').min).toBeNaN();
    expect(edtf('Y275760').max).toBeNaN();
    const { start, end } = readEdtf('Y170000002').interval;
    expect(start).toBeLessThan(end);
    expect(Number.isFinite(end)).toBe(true);
  });

  test('in ranges of a set that are not its last: the package counts their first date only', () => {
    const day = (text: string): number => readEdtf(text).interval.start;
    expect(readEdtf('[1667,1668,1670..1672]').interval).toEqual({ start: day('1667'), end: day('1673') });
    expect(packageBounds('[1667,1668,1670..1672]').end).toBe(day('1671'));
  });

  test('in sets that are not in time order: the package gives the first date and the last, whichever is earlier', () => {
    const day = (text: string): number => readEdtf(text).interval.start;
    expect(readEdtf('[2000,1800]').interval).toEqual({ start: day('1800'), end: day('2001') });
    expect(packageBounds('[2000,1800]')).toEqual({ start: day('2000'), end: day('1801') });
  });

  test('in 29 February of the year 0, a leap year, which the package takes for 1900', () => {
    const march = readEdtf('0000-03-01').interval.start;
    expect(readEdtf('0000-02-29').interval).toEqual({ start: march - 86_400_000, end: march });
    expect(edtf('0000-02-29').min).toBe(march);
  });

  test('in 29 February of a common year: refused, where the package rolls it over to March', () => {
    expect(readEdtfOrNull('2023-02-29')).toBeNull();
    expect(readEdtfOrNull('1900-02-29')).toBeNull();
    expect(edtf('2023-02-29').min).toBe(readEdtf('2023-03-01').interval.start);
  });

  test('in 24:00: refused, where the package rolls it over to the next day', () => {
    expect(readEdtfOrNull('2024-11-16T24:00:00Z')).toBeNull();
    expect(edtf('2024-11-16T24:00:00Z').min).toBe(readEdtf('2024-11-17').interval.start);
  });

  test('in intervals within one date: read, where the package refuses an end that does not start later', () => {
    for (const text of ['2024/2024', '2024-11-16/2024-11-16', '2024-06/2024', '2024-06-05/2024-06']) {
      expect(isRefusedByPackage(text)).toBe(true);
      expect(readEdtf(text).interval.start).toBe(edtf(text.split('/')[0] ?? '').min);
    }
  });

  test('in intervals without a known side, which say nothing: refused', () => {
    for (const text of ['../..', '/', '../', '/..']) {
      expect(isRefusedByPackage(text)).toBe(false);
      expect(readEdtfOrNull(text)).toBeNull();
    }
  });

  test('in seasons on the sides of an interval, and qualifiers on unspecified years: read', () => {
    for (const text of ['2001-21/2003-22', '201X?', '20XX~', '2001-21~']) {
      expect(isRefusedByPackage(text) || text === '2001-21~').toBe(true);
      expect(readEdtfOrNull(text)).not.toBeNull();
    }
  });

  test('in the other forms of level 2, and in dates without a year: refused', () => {
    for (const text of [
      'Y17E8',
      '1950S2',
      '2004?-06',
      '20XX-11',
      '2024-1X',
      '2024-33',
      'XXXX',
      '2XXX',
      '20',
    ]) {
      expect(isRefusedByPackage(text)).toBe(false);
      expect(readEdtfOrNull(text)).toBeNull();
    }
  });
});
