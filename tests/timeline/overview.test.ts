import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToMs } from '../../src/base/civil.ts';
import { buildColumns } from '../../src/timeline/columns/columns.ts';
import { EVERYTHING, selectEvents } from '../../src/timeline/filter/filter.ts';
import { layoutOverview } from '../../src/timeline/overview.ts';
import { fitWindow } from '../../src/timeline/window.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { defined } from './defined.ts';
import { datasetOf, datasetWith } from './story.ts';

const WIDTH = 600;
const domain = { start: civilToMs(2020), end: civilToMs(2025) };

function barsOf(...dates: string[]) {
  const columns = buildColumns(datasetWith(dates.map((date) => ({ date }))));
  return layoutOverview(columns, selectEvents(columns, EVERYTHING), domain, WIDTH);
}

describe('The overview', () => {
  it('spreads a year thinly over the year, and makes a day a single bar', () => {
    const bars = barsOf('2022', '2024-11-16', '2024-11-16');
    const year = bars.filter((bar) => bar.x2 <= 361 && bar.x1 >= 239);
    expect(year.length).toBeGreaterThan(35);
    expect(new Set(year.slice(1, -1).map((bar) => bar.height)).size).toBe(1);
    const day = bars.filter((bar) => bar.x1 > 500);
    expect(day.map((bar) => bar.height)).toEqual([1]);
    expect(year[5]?.height).toBeLessThan(0.3);
  });

  it('shows an event that stands alone', () => {
    expect(barsOf('2022-05-05').map((bar) => bar.height)).toEqual([1]);
    expect(barsOf('[..2022-05-05]')).toHaveLength(1);
    expect(barsOf('2022-05-05/..')).toHaveLength(1);
  });

  it('counts an event that is partly outside only for what is inside', () => {
    expect(barsOf('2019/2020', '2030').every((bar) => bar.x2 <= 123)).toBe(true);
  });

  it('is empty where nothing is selected, or nothing is in its span', () => {
    expect(barsOf()).toEqual([]);
    expect(barsOf('1990', '2030-05-05')).toEqual([]);
  });

  it('keeps heights within bounds and bars apart, whatever the events', () => {
    const datasets = [10, 200, 2_000].map((events) =>
      buildColumns(datasetOf(generateDataset({ events, seed: events }))),
    );
    fc.assert(
      fc.property(
        fc.nat({ max: datasets.length - 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 3, max: 2_000 }),
        (index, place, width) => {
          const columns = defined(datasets[index]);
          const fitted = fitWindow(columns, null);
          const start = fitted.start + place * (fitted.end - fitted.start) * 0.9;
          const bars = layoutOverview(
            columns,
            selectEvents(columns, EVERYTHING),
            { start, end: fitted.end },
            width,
          );
          expect(bars.length).toBeLessThanOrEqual(width / 3);
          const bad = bars.filter(
            (bar, at) =>
              bar.height <= 0 ||
              bar.height > 1 ||
              bar.x2 <= bar.x1 ||
              bar.x2 > width + 1e-6 ||
              bar.x1 < (bars[at - 1]?.x2 ?? 0) - 1e-6,
          );
          expect(bad).toEqual([]);
          expect(bars.some((bar) => bar.height === 1)).toBe(bars.length > 0);
        },
      ),
      { seed: 42, numRuns: 80 },
    );
  });
});
