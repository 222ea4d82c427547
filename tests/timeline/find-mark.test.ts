import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../src/timeline/columns/columns.ts';
import { findMark } from '../../src/timeline/find-mark.ts';
import { layoutChart } from '../../src/timeline/layout.ts';
import type { ChartInput } from '../../src/timeline/layout.ts';
import type { PlacedMark } from '../../src/timeline/model.ts';
import { fitWindow } from '../../src/timeline/window.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { charts } from './charts.ts';
import { chartOf, datasetOf, datasetWith, firstStory } from './story.ts';

/** The same, by looking at every event of every mark. */
function findByScan(marks: readonly PlacedMark[], event: number): PlacedMark | undefined {
  return marks.find((mark) => Array.from(mark.events).includes(event));
}

describe('The mark of an event', () => {
  it('is found in whichever order marks hold their events', () => {
    const chart = chartOf(firstStory(), { width: 120 });
    const { marks } = layoutChart(chart);
    expect(marks.some((mark) => mark.events.length > 1)).toBe(true);
    for (let event = 0; event < chart.dataset.events.length; event++) {
      expect(findMark(marks, chart.columns, event)).toBe(findByScan(marks, event));
    }
  });

  it('is found where dates are open, and so without a first or a last day', () => {
    const drafts = ['[..2024-11-16]', '2024-11-16/..', '[..2019,2021..]', '2024-11-16', '-0043'];
    const dataset = datasetWith(drafts.map((date, at) => ({ id: `e${at}`, date, topics: ['a'] })));
    for (const width of [60, 900]) {
      const chart = chartOf(dataset, { width });
      const { marks } = layoutChart(chart);
      for (const event of dataset.events.keys()) {
        expect(findMark(marks, chart.columns, event)?.events).toContain(event);
      }
    }
  });

  it('is none where the event is filtered out, outside the window or none of the dataset', () => {
    const chart = chartOf(firstStory());
    const size = chart.dataset.events.length;
    const { start, end } = fitWindow(chart.columns, null);
    const { marks } = layoutChart({ ...chart, window: { start, end: start + (end - start) / 2 } });
    expect(marks.length).toBeGreaterThan(0);
    expect(findByScan(marks, size - 1)).toBeUndefined();
    expect(findMark(marks, chart.columns, size - 1)).toBeUndefined();
    expect(findMark(layoutChart(chart).marks, chart.columns, size)).toBeUndefined();
    expect(findMark([], chart.columns, 0)).toBeUndefined();
  });

  it('is the one that a look at every event finds, in any chart', () => {
    fc.assert(
      fc.property(charts, fc.double({ min: 0, max: 0.999, noNaN: true }), (input, choice) => {
        const { marks } = layoutChart(input);
        const event = Math.floor(choice * input.columns.size);
        expect(findMark(marks, input.columns, event)).toBe(findByScan(marks, event));
        // One of those that are drawn, too: any event is mostly outside the window.
        const drawn = marks.flatMap((mark) => Array.from(mark.events));
        const among = drawn.slice(Math.floor(choice * drawn.length)).slice(0, 1);
        expect(among.map((one) => findMark(marks, input.columns, one)?.key)).toEqual(
          among.map((one) => findByScan(marks, one)?.key),
        );
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('takes looks at the events of a mark or two, however many the archive has', () => {
    const dataset = datasetOf(generateDataset({ events: 20_000, seed: 9 }));
    const { start, end } = fitWindow(buildColumns(dataset), null);
    const near = { start: start + (end - start) * 0.4, end: start + (end - start) * 0.5 };
    for (const window of [{ start, end }, near]) {
      const chart = chartOf(dataset, { width: 900, window });
      const { marks } = layoutChart(chart);
      const looks = new Set<number>();
      for (let event = 0; event < chart.columns.size; event += 97) {
        looks.add(looksFor(marks, chart, event));
      }
      expect(looks.size).toBeGreaterThan(1);
      expect(Math.max(...looks)).toBeLessThan(chart.columns.size / 10);
    }
  });
});

/** How often the events of marks are read until an event's mark is found. */
function looksFor(marks: readonly PlacedMark[], { columns }: ChartInput, event: number): number {
  let looks = 0;
  const watched = marks.map((mark) => ({
    ...mark,
    events: new Proxy(mark.events, {
      get(events, name): unknown {
        if (name !== 'length') looks++;
        return Reflect.get(events, name);
      },
    }),
  }));
  findMark(watched, columns, event);
  return looks;
}
