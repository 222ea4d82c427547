import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToMs, MS_PER_DAY, MS_PER_MINUTE } from '../../src/base/civil.ts';
import type { Interval } from '../../src/base/interval.ts';
import { buildColumns } from '../../src/timeline/columns/columns.ts';
import { selectEvents, EVERYTHING } from '../../src/timeline/filter/filter.ts';
import { timeScale } from '../../src/timeline/scale/time-scale.ts';
import {
  bringIntoView,
  clampWindow,
  fitWindow,
  limits,
  MIN_WINDOW,
  panWindow,
  zoomWindow,
} from '../../src/timeline/window.ts';
import { datasetWith } from './story.ts';
import { defined } from './defined.ts';

const MILLION_YEARS = 1e6 * 365.2425 * MS_PER_DAY;
const WIDTH = 800;

const fitted = (...dates: string[]) =>
  fitWindow(buildColumns(datasetWith(dates.map((date) => ({ date })))), null);
const span = ({ start, end }: Interval) => end - start;

describe('A fitted window', () => {
  it('shows all events with room at both edges', () => {
    const window = fitted('2021-01', '2025-01-20');
    expect(window.start).toBeLessThan(civilToMs(2021, 1, 1) - 30 * MS_PER_DAY);
    expect(window.end).toBeGreaterThan(civilToMs(2025, 1, 21) + 30 * MS_PER_DAY);
  });

  it('shows the neighbourhood of a single event, by how exact its date is', () => {
    const day = fitted('2024-11-16');
    expect(span(day) / MS_PER_DAY).toBeGreaterThan(7);
    expect(span(day) / MS_PER_DAY).toBeLessThan(31);
    expect(timeScale(day, WIDTH).x(civilToMs(2024, 11, 16, 12))).toBeCloseTo(WIDTH / 2);
    const year = fitted('2024');
    expect(span(year) / MS_PER_DAY).toBeGreaterThan(7 * 365);
  });

  it('shows a day that holds all events as a day', () => {
    const window = fitted('2024-11-16T10:00Z', '2024-11-16T12:00Z');
    expect(span(window)).toBeLessThan(MS_PER_DAY);
  });

  it('does not go on for ever where a side is open', () => {
    const window = fitted('[..2024-11-16]', '2024/..', '2020');
    expect(window.start).toBeGreaterThan(civilToMs(2019));
    expect(window.end).toBeLessThan(civilToMs(2027));
    expect(span(fitted('[..2024-11-16]')) / MS_PER_DAY).toBeLessThan(31);
  });

  it('includes outliers', () => {
    const window = fitted('2024', '2023', '-9999');
    expect(window.start).toBeLessThan(civilToMs(-9999));
  });

  it('fits what is selected, or everything where nothing is', () => {
    const columns = buildColumns(
      datasetWith([
        { date: '1990', topics: ['a'] },
        { date: '2020', topics: ['b'] },
      ]),
    );
    const one = fitWindow(columns, selectEvents(columns, { ...EVERYTHING, topics: ['b'] }));
    expect(one.start).toBeGreaterThan(civilToMs(2000));
    const none = fitWindow(columns, selectEvents(columns, { ...EVERYTHING, topics: ['c'] }));
    expect(none).toEqual(fitWindow(columns, null));
  });

  it('is a window even without events', () => {
    expect(span(fitted())).toBeGreaterThan(0);
  });
});

describe('Zooming and panning', () => {
  const within = { start: -MILLION_YEARS, end: MILLION_YEARS };
  const windows = fc
    .tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: Math.log(MIN_WINDOW), max: Math.log(MILLION_YEARS), noNaN: true }),
    )
    .map(([place, size]) => {
      const length = Math.exp(size);
      const start = place * (MILLION_YEARS - length);
      return { start, end: start + length };
    });

  it('keeps the moment under the pointer where it is', () => {
    fc.assert(
      fc.property(
        windows,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (window, share, factor) => {
          const at = window.start + share * span(window);
          const next = zoomWindow(window, factor, at, within);
          const inside =
            next.start > within.start && next.end < within.end && span(window) / factor > 2 * MIN_WINDOW;
          if (!inside) return;
          const before = timeScale(window, WIDTH).x(at);
          expect(Math.abs(timeScale(next, WIDTH).x(at) - before)).toBeLessThan(0.5);
          expect(Math.abs((span(next) * factor) / span(window) - 1)).toBeLessThan(0.005);
        },
      ),
      { seed: 42, numRuns: 300 },
    );
  });

  it('stops at a minute and at the limits', () => {
    let window: Interval = { start: 0, end: MILLION_YEARS / 2 };
    for (let press = 0; press < 100; press++) window = zoomWindow(window, 2, 1e12, within);
    expect(span(window)).toBeCloseTo(MS_PER_MINUTE, 0);
    for (let press = 0; press < 100; press++) window = zoomWindow(window, 0.5, 1e12, within);
    expect(window).toEqual(within);
    for (let press = 0; press < 100; press++) window = panWindow({ start: 0, end: 10 }, 1e20, within);
    expect(window.end).toBe(within.end);
  });

  it('comes out even after zooming in and out again', () => {
    let window: Interval = { start: civilToMs(2020), end: civilToMs(2025) };
    for (let press = 0; press < 20; press++) window = zoomWindow(window, 2, civilToMs(2024, 11, 16), within);
    for (let press = 0; press < 20; press++)
      window = zoomWindow(window, 0.5, civilToMs(2024, 11, 16), within);
    expect(Math.abs(window.start - civilToMs(2020))).toBeLessThan(MS_PER_MINUTE);
  });

  it('always gives a window within the limits, whatever is asked for', () => {
    const anything = fc.double();
    fc.assert(
      fc.property(anything, anything, anything, anything, (start, end, by, factor) => {
        const small = { start: civilToMs(2020), end: civilToMs(2025) };
        for (const window of [
          clampWindow({ start, end }, small),
          panWindow(small, Number.isFinite(by) ? by : 0, small),
          zoomWindow(small, factor, civilToMs(2022), small),
        ]) {
          expect(window.start).toBeGreaterThanOrEqual(small.start - MIN_WINDOW);
          expect(window.end).toBeLessThanOrEqual(small.end + MIN_WINDOW);
          expect(span(window)).toBeGreaterThan(0);
        }
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('still moves at the other end of time', () => {
    const columns = buildColumns(datasetWith([{ date: 'Y-170000002' }]));
    let window = fitWindow(columns, null);
    for (let press = 0; press < 60; press++)
      window = zoomWindow(window, 2, defined(columns.anchor[0]), limits(columns));
    expect(span(window)).toBeGreaterThan(0);
    const { x } = timeScale(window, WIDTH);
    expect(x(defined(columns.anchor[0]))).toBeGreaterThan(0);
    expect(x(defined(columns.anchor[0]))).toBeLessThan(WIDTH);
  });

  it('brings an event into view without zooming, and leaves a view alone that shows it', () => {
    const columns = buildColumns(datasetWith([{ date: '1990-05-05' }, { date: '2020-05-05' }]));
    const window = { start: civilToMs(2019), end: civilToMs(2022) };
    const all = limits(columns);
    expect(bringIntoView(columns, 1, window, all)).toBe(window);
    const moved = bringIntoView(columns, 0, window, all);
    expect(span(moved)).toBe(span(window));
    expect(timeScale(moved, WIDTH).x(defined(columns.anchor[0]))).toBeCloseTo(WIDTH / 2);
  });
});

describe('A time scale', () => {
  it('goes both ways, from a million years to a minute', () => {
    for (const length of [MILLION_YEARS, 365 * MS_PER_DAY, MS_PER_DAY, MS_PER_MINUTE]) {
      const start = civilToMs(2024, 11, 16);
      const { x, t } = timeScale({ start, end: start + length }, WIDTH);
      for (const place of [0, 1, 399.5, 800]) expect(x(t(place))).toBeCloseTo(place, 2);
    }
  });

  it('stays finite for open sides, and where there is no width', () => {
    const { x } = timeScale({ start: 0, end: 1_000 }, WIDTH);
    expect(Number.isFinite(x(Infinity))).toBe(true);
    expect(Number.isFinite(x(-Infinity))).toBe(true);
    expect(x(-Infinity)).toBeLessThan(x(0));
    expect(x(Infinity)).toBeGreaterThan(x(1_000));
    expect(timeScale({ start: 0, end: 1_000 }, 0).x(500)).toBe(0);
  });
});
