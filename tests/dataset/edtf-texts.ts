import fc from 'fast-check';
import { daysInMonth } from '../../src/base/civil.ts';

/** Generators of EDTF texts that exist, for the tests of the reader. */

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(4, '0')}`;

const year = fc.oneof(
  fc.integer({ min: 1_800, max: 2_100 }),
  fc.integer({ min: -9_999, max: 9_999 }),
  fc.constantFrom(-1, 0, 1, 4, 99, 100, 400, -4, -100, -400, 1_900, 2_000),
);
const month = fc.integer({ min: 1, max: 12 });
export const qualifier = fc.constantFrom('', '', '?', '~', '%');

export const yearText = year.map(four);
export const monthText = fc.tuple(year, month).map(([y, m]) => `${four(y)}-${two(m)}`);
export const dayText = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${four(y)}-${two(m)}-${two(Math.min(d, daysInMonth(y, m)))}`);
export const calendarText = fc.oneof(yearText, monthText, dayText, dayText);

export const timeText = fc
  .tuple(
    dayText,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.option(fc.integer({ min: 0, max: 59 }), { nil: undefined }),
    fc.constantFrom('', 'Z', '+02:00', '-05:00', '+05:30', '-03:30', '+14:00'),
  )
  .map(([d, h, m, s, zone]) => `${d}T${two(h)}:${two(m)}${s === undefined ? '' : `:${two(s)}`}${zone}`);

/** Years without a sign for what is unspecified in them, since the digits before year 0 have their own test. */
export const unspecifiedText = fc
  .tuple(fc.integer({ min: 1_000, max: 9_999 }), month)
  .chain(([y, m]) =>
    fc.constantFrom(
      `${four(y).slice(0, 3)}X`,
      `${four(y).slice(0, 2)}XX`,
      `${four(y)}-XX`,
      `${four(y)}-XX-XX`,
      `${four(y)}-${two(m)}-XX`,
    ),
  );

export const seasonText = fc
  .tuple(year, fc.integer({ min: 21, max: 24 }))
  .map(([y, season]) => `${four(y)}-${season}`);

export const longYearText = fc
  .tuple(fc.constantFrom('', '-'), fc.bigInt({ min: 10_000n, max: 999_999_999_999n }))
  .map(([sign, digits]) => `Y${sign}${digits}`);

/** Any single date that the reader knows. */
export const pointText = fc.oneof(
  fc
    .tuple(fc.oneof(calendarText, unspecifiedText, seasonText, longYearText), qualifier)
    .map((p) => p.join('')),
  timeText,
);
