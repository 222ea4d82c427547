import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToMs, MS_PER_DAY, MS_PER_MINUTE, msToCivil } from '../../../src/base/civil.ts';
import type { Interval } from '../../../src/base/interval.ts';
import { beginsLargerUnit, stepMoments } from '../../../src/timeline/scale/calendar-step.ts';
import { timeTicks } from '../../../src/timeline/scale/ticks.ts';
import { measureText } from '../story.ts';

const YEAR = 365.2425 * MS_PER_DAY;

const between = (start: number, end: number): Interval => ({ start, end });
const labels = (window: Interval, width = 800, locale = 'en') =>
  timeTicks(window, width, locale, measureText)
    .map((tick) => tick.label)
    .filter((label) => label !== '');
const majors = (window: Interval, width = 800) =>
  timeTicks(window, width, 'en', measureText)
    .filter((tick) => tick.major)
    .map((tick) => tick.label);

describe('Ticks', () => {
  it('name the year where it begins among months', () => {
    const window = between(civilToMs(2023, 11, 15), civilToMs(2024, 5, 15));
    expect(labels(window)).toEqual(['Dec', '2024', 'Feb', 'Mar', 'Apr', 'May']);
    expect(majors(window)).toEqual(['2024']);
  });

  it('are years for a story of some years, and quarters nearer by', () => {
    expect(labels(between(civilToMs(2020, 10), civilToMs(2025, 9)), 270)).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(labels(between(civilToMs(2022, 12, 20), civilToMs(2024, 6)), 400)).toEqual([
      '2023',
      'Apr',
      'Jul',
      'Oct',
      '2024',
      'Apr',
    ]);
  });

  it('say where in time one is when no larger unit begins in the window', () => {
    expect(labels(between(civilToMs(2024, 2, 20), civilToMs(2024, 7, 20)))[0]).toBe('Mar 2024');
    expect(labels(between(civilToMs(2024, 11, 3), civilToMs(2024, 11, 20)))[0]).toBe('3 Nov 2024');
    expect(labels(between(civilToMs(2024, 11, 16, 9), civilToMs(2024, 11, 16, 17)))[0]).toMatch(
      /16 Nov 2024.*9:00/u,
    );
    expect(labels(between(civilToMs(2024, 11, 16, 9, 30), civilToMs(2024, 11, 16, 9, 31)))[0]).toMatch(
      /16 Nov 2024.*9:30:00/u,
    );
  });

  it('name the day where it begins among hours, the first with its year', () => {
    expect(majors(between(civilToMs(2024, 11, 14, 1), civilToMs(2024, 11, 18)))).toEqual([
      '15 Nov 2024',
      '16 Nov',
      '17 Nov',
    ]);
  });

  it('name the month among days and the year where that begins', () => {
    expect(majors(between(civilToMs(2024, 12, 20), civilToMs(2025, 1, 12)))).toEqual(['Jan 2025']);
    expect(majors(between(civilToMs(2024, 11, 20), civilToMs(2024, 12, 12)))).toEqual(['Dec 2024']);
  });

  it('are weeks from Monday between days and months', () => {
    const weeks = labels(between(civilToMs(2024, 11, 1), civilToMs(2025, 2, 1)));
    expect(weeks).toContain('11 Nov');
    expect(weeks).toContain('6 Jan 2025');
  });

  it('count years without a year 0', () => {
    expect(labels(between(civilToMs(-3), civilToMs(5)))).toEqual([
      '4 BC',
      '3 BC',
      '2 BC',
      '1 BC',
      '1 AD',
      '2',
      '3',
      '4',
    ]);
    expect(labels(between(civilToMs(-1200), civilToMs(1200)), 420)).toEqual([
      '1000 BC',
      '500 BC',
      '1 AD',
      '500',
      '1000',
    ]);
  });

  it('fit a span from -10000 to 2025', () => {
    expect(labels(between(civilToMs(-9999), civilToMs(2025)), 600)).toEqual([
      '10,000 BC',
      '8000 BC',
      '6000 BC',
      '4000 BC',
      '2000 BC',
      '1 AD',
    ]);
  });

  it('reach beyond what Date can hold', () => {
    expect(labels(between(civilToMs(-4_100_000), civilToMs(300_000)), 900)).toEqual([
      '4 million BC',
      '3 million BC',
      '2 million BC',
      '1 million BC',
      '1 AD',
    ]);
    expect(labels(between(civilToMs(-300_000, 1), civilToMs(-300_000, 9)), 800)[0]).toBe('300,001 BC');
  });

  it('are in the language asked for, with the Gregorian calendar and UTC', () => {
    const window = between(civilToMs(2023, 11, 15), civilToMs(2024, 5, 15));
    expect(labels(window, 800, 'de')).toEqual(['Dez', '2024', 'Feb', 'Mär', 'Apr', 'Mai']);
    expect(labels(window, 800, 'th')).toContain('2024');
    expect(labels(window, 800, 'not a language')).toContain('2024');
    expect(labels(between(civilToMs(-3), civilToMs(5)), 1200, 'de')).toContain('4 v. Chr.');
  });

  const windows = fc
    .tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: Math.log(MS_PER_MINUTE), max: Math.log(3e6 * YEAR), noNaN: true }),
    )
    .map(([place, size]) => {
      const start = place * 1e6 * YEAR;
      return between(start, start + Math.exp(size));
    });
  const recent = fc
    .tuple(
      fc.double({ min: civilToMs(1000), max: civilToMs(2100), noNaN: true }),
      fc.double({ min: Math.log(MS_PER_MINUTE), max: Math.log(3_000 * YEAR), noNaN: true }),
    )
    .map(([start, size]) => between(start, start + Math.exp(size)));
  const widths = fc.integer({ min: 120, max: 4_000 });
  const locales = fc.constantFrom('en', 'en-US', 'de', 'ar', 'ja', 'pt-BR');

  it('never touch, leave the plot or become too many, from a minute to millions of years', () => {
    fc.assert(
      fc.property(fc.oneof(windows, recent), widths, locales, (window, width, locale) => {
        const ticks = timeTicks(window, width, locale, measureText);
        expect(ticks.length).toBeLessThanOrEqual(110);
        const named = ticks.filter((tick) => tick.label !== '');
        for (const [index, tick] of named.entries()) {
          const right = tick.x + measureText(tick.label, 'label-date');
          expect(tick.x).toBeGreaterThanOrEqual(-1e-9);
          expect(right).toBeLessThanOrEqual(width);
          expect(named[index + 1]?.x ?? Infinity).toBeGreaterThan(right);
        }
        for (const [index, tick] of ticks.entries()) {
          expect(tick.x).toBeGreaterThan(ticks[index - 1]?.x ?? -Infinity);
          expect(tick.at).toBeGreaterThan(ticks[index - 1]?.at ?? -Infinity);
        }
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  it('are there at every zoom where there is room', () => {
    fc.assert(
      fc.property(recent, fc.integer({ min: 600, max: 2_000 }), locales, (window, width, locale) => {
        expect(labels(window, width, locale).length).toBeGreaterThan(0);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('keep their kind and their labels when the window moves', () => {
    fc.assert(
      fc.property(recent, fc.integer({ min: -30, max: 30 }), (window, pixels) => {
        const width = 800;
        const by = ((window.end - window.start) / width) * pixels;
        const before = timeTicks(window, width, 'en', measureText);
        const after = timeTicks(between(window.start + by, window.end + by), width, 'en', measureText);
        const found = after.flatMap((tick) => {
          const same = before.find((other) => Math.abs(other.x - pixels - tick.x) < 0.1);
          return same === undefined ? [] : [{ tick, same }];
        });
        expect(found.length).toBeGreaterThanOrEqual(Math.min(before.length, after.length) - 2);
        for (const { tick, same } of found) {
          expect(tick.major).toBe(same.major);
          expect(tick.at).toBe(same.at);
        }
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('are none where there is no room at all', () => {
    expect(timeTicks(between(0, 1_000), 0, 'en')).toEqual([]);
    expect(timeTicks(between(5, 5), 100, 'en')).toEqual([]);
  });
});

describe('The years around the turn of the era', () => {
  const yearsOf = (count: number) =>
    stepMoments(
      { unit: 'year', count, shortest: 0 },
      { start: civilToMs(1 - 2 * count), end: civilToMs(2 * count + 1) },
    );

  it('have no year 0, and none beside year 1 that is nearer than a step', () => {
    expect(yearsOf(2).map((moment) => msToCivil(moment).year)).toEqual([-3, -1, 1, 4]);
    expect(yearsOf(500).map((moment) => msToCivil(moment).year)).toEqual([-999, -499, 1, 500, 1000]);
  });

  it('are divided by year 1 as by a rounder year', () => {
    const step = { unit: 'year', count: 500, shortest: 0 } as const;
    const divides = yearsOf(500).map((moment) => beginsLargerUnit(step, moment));
    expect(divides).toEqual([true, false, true, false, true]);
  });
});
