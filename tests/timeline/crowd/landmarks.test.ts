import { describe, expect, it } from 'vitest';
import { MS_PER_DAY } from '../../../src/base/civil.ts';
import { landmarksOf, standingApart } from '../../../src/timeline/crowd/landmarks.ts';
import { EVERYTHING, selectEvents } from '../../../src/timeline/filter/filter.ts';
import { buildColumns } from '../../../src/timeline/columns/columns.ts';
import { layoutChart } from '../../../src/timeline/layout.ts';
import { dayChart, dayOf, panned } from '../charts.ts';
import { chartOf, datasetWith } from '../story.ts';

/** A chart of one pixel a day, whose first landmark stands at `left`; the others follow every few days, each lighter. */
function row(spacing: number, left: number, count = 12) {
  const drafts = Array.from({ length: count }, (_, index) => ({
    id: `landmark-${index}`,
    date: dayOf(index * spacing),
    weight: 1 - index / 100,
  }));
  return dayChart(drafts, left);
}

const keysOf = (input: ReturnType<typeof row>) => layoutChart(input).marks.map((mark) => mark.key);

describe('Landmarks', () => {
  it('are the weightiest events from a weight of 0.8 on, at most twelve, the earlier of equals', () => {
    const weights = [0.79, 0.8, 0.9, 0.9, ...Array.from({ length: 12 }, () => 0.85), 1];
    const dataset = datasetWith(weights.map((weight, index) => ({ date: dayOf(index), weight })));
    const columns = buildColumns(dataset);
    const selection = selectEvents(columns, EVERYTHING);
    expect(landmarksOf(columns, selection)).toEqual([16, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const few = datasetWith([0.79, 0.8].map((weight, index) => ({ date: dayOf(index), weight })));
    const fewColumns = buildColumns(few);
    expect(landmarksOf(fewColumns, selectEvents(fewColumns, EVERYTHING))).toEqual([1]);
  });

  it('stand unless they fall on a weightier one that stands', () => {
    const { columns } = row(6, 0, 4);
    expect(standingApart(columns, [0, 1, 2, 3], MS_PER_DAY)).toEqual([0, 2]);
    expect(standingApart(columns, [1, 0, 2, 3], MS_PER_DAY)).toEqual([1, 3]);
    expect(standingApart(columns, [0, 1, 2, 3], MS_PER_DAY / 2)).toEqual([0, 1, 2, 3]);
  });

  it('that fall on one another are drawn together with their like, and none is lost', () => {
    const { marks } = layoutChart(row(5, 100));
    expect(marks.map(({ key, events }) => `${key}: ${events.length}`)).toEqual([
      '=landmark-0: 1',
      '+landmark-1: 2',
      '=landmark-3: 1',
      '+landmark-4: 2',
      '=landmark-6: 1',
      '+landmark-7: 2',
      '=landmark-9: 1',
      '+landmark-10: 2',
    ]);
  });

  it.each([4, 5, 7, 10])(
    'every %i px stay the marks that they are while one after the other leaves the window',
    (spacing) => {
      const input = row(spacing, 60);
      const known = new Set(keysOf(input));
      for (let pixels = 1; pixels <= 60 + 12 * spacing; pixels++) {
        const { marks } = layoutChart(panned(input, pixels));
        // What lies on the edge may be part of a count that is cut.
        const inside = marks.filter((mark) => mark.x > 24).map((mark) => mark.key);
        expect(inside.filter((key) => !known.has(key))).toEqual([]);
      }
    },
  );

  it('beyond an edge that reach into the window are in it, also where they fall on another', () => {
    const dataset = datasetWith([
      { id: 'heavy', date: '2020/2029', weight: 1 },
      { id: 'light', date: '2020/2029', weight: 0.9 },
      { id: 'inside', date: '2028-06', weight: 0.1 },
    ]);
    const window = { start: Date.UTC(2028, 0), end: Date.UTC(2029, 0) };
    const held = layoutChart(chartOf(dataset, { window })).marks.map((mark) =>
      Array.from(mark.events, (event) => dataset.events[event]?.id),
    );
    expect(held.flat()).toHaveLength(3);
    expect(new Set(held.flat())).toEqual(new Set(['heavy', 'inside', 'light']));
    expect(held).toContainEqual(['heavy']);
  });
});
