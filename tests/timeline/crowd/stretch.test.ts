import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToMs, MS_PER_DAY, MS_PER_HOUR } from '../../../src/base/civil.ts';
import { stretchAt, stretchStart, stretchUnit } from '../../../src/timeline/crowd/stretch.ts';

const RUNS = { seed: 42, numRuns: 500 };
/** From a few years before the first to a few after the last that `Date` knows, and near today. */
const moments = fc.oneof(
  fc.integer({ min: civilToMs(1900), max: civilToMs(2100) }),
  fc.integer({ min: civilToMs(-200_000), max: civilToMs(200_000) }),
);
const lengths = fc.double({ min: 4, max: 14, noNaN: true }).map((power) => 10 ** power);

const stretchOf = (least: number, moment: number) => {
  const unit = stretchUnit(least);
  const number = stretchAt(unit, moment);
  return [stretchStart(unit, number), stretchStart(unit, number + 1)] as const;
};

describe('Stretches of the calendar', () => {
  it('begin where a reader would have them begin', () => {
    const moment = civilToMs(2023, 2, 27, 15);
    const day = (month: number, date: number, year = 2023) => civilToMs(year, month, date);
    expect(stretchOf(MS_PER_HOUR, moment)).toEqual([moment, moment + MS_PER_HOUR]);
    expect(stretchOf(3 * MS_PER_DAY, moment)).toEqual([day(2, 26), day(3, 1)]);
    expect(stretchOf(8 * MS_PER_DAY, moment)).toEqual([day(2, 21), day(3, 1)]);
    expect(stretchOf(20 * MS_PER_DAY, moment)).toEqual([day(2, 1), day(3, 1)]);
    expect(stretchOf(80 * MS_PER_DAY, moment)).toEqual([day(1, 1), day(4, 1)]);
    expect(stretchOf(150 * MS_PER_DAY, moment)).toEqual([day(1, 1), day(7, 1)]);
    expect(stretchOf(300 * MS_PER_DAY, moment)).toEqual([day(1, 1), day(1, 1, 2024)]);
    expect(stretchOf(1_000 * MS_PER_DAY, moment)).toEqual([day(1, 1, 2020), day(1, 1, 2025)]);
  });

  it('hold the moment, follow one another and are as long as was asked', () => {
    fc.assert(
      fc.property(lengths, moments, (least, moment) => {
        const unit = stretchUnit(least);
        const number = stretchAt(unit, moment);
        const start = stretchStart(unit, number);
        const end = stretchStart(unit, number + 1);
        expect(start).toBeLessThanOrEqual(moment);
        expect(end).toBeGreaterThan(moment);
        expect(end - start).toBeGreaterThanOrEqual(least);
        expect(stretchAt(unit, end)).toBe(number + 1);
      }),
      RUNS,
    );
  });

  it('are made up of whole stretches of every finer unit', () => {
    fc.assert(
      fc.property(lengths, lengths, moments, (one, other, moment) => {
        const [innerStart, innerEnd] = stretchOf(Math.min(one, other), moment);
        const [outerStart, outerEnd] = stretchOf(Math.max(one, other), moment);
        expect(innerStart).toBeGreaterThanOrEqual(outerStart);
        expect(innerEnd).toBeLessThanOrEqual(outerEnd);
      }),
      RUNS,
    );
  });
});
