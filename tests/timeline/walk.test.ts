import { describe, expect, it } from 'vitest';
import { civilToMs } from '../../src/base/civil.ts';
import { buildColumns } from '../../src/timeline/columns/columns.ts';
import { EVERYTHING, selectEvents } from '../../src/timeline/filter/filter.ts';
import { layoutChart } from '../../src/timeline/layout.ts';
import type { WalkDirection } from '../../src/timeline/walk.ts';
import { nextBeyond, nextEvent, walkMarks } from '../../src/timeline/walk.ts';
import { defined } from './defined.ts';
import { chartOf, datasetWith, firstStory } from './story.ts';

const story = firstStory();
const columns = buildColumns(story);

describe('Walking through a story', () => {
  const tradeOnly = selectEvents(columns, { ...EVERYTHING, topics: ['trade'] });
  const idOf = (event: number | null) => (event === null ? null : story.events[event]?.id);

  it('goes through what is selected, in the order of the list, and ends', () => {
    const walked: (string | null | undefined)[] = [];
    for (
      let at = nextEvent(columns, tradeOnly, null, 1);
      at !== null;
      at = nextEvent(columns, tradeOnly, at, 1)
    ) {
      walked.push(idOf(at));
    }
    expect(walked).toEqual(['sourcing-alternatives', 'lima-2024', 'inauguration-2025']);
    expect(idOf(nextEvent(columns, tradeOnly, null, -1))).toBe('inauguration-2025');
    expect(nextEvent(columns, tradeOnly, nextEvent(columns, tradeOnly, null, -1), 1)).toBeNull();
    expect(nextEvent(columns, tradeOnly, nextEvent(columns, tradeOnly, null, 1), -1)).toBeNull();
  });

  it('goes on from an event that is filtered out', () => {
    const bali = story.events.findIndex((event) => event.id === 'bali-2022');
    expect(idOf(nextEvent(columns, tradeOnly, bali, 1))).toBe('sourcing-alternatives');
    expect(nextEvent(columns, tradeOnly, bali, -1)).toBeNull();
  });

  it('goes on beyond the edges of a window, to what stands nearest', () => {
    const all = selectEvents(columns, EVERYTHING);
    const year = { start: civilToMs(2023), end: civilToMs(2024) };
    expect(idOf(nextBeyond(columns, all, year, -1))).toBe('managing-competition');
    expect(idOf(nextBeyond(columns, all, year, 1))).toBe('defence-talks-2024');
    expect(idOf(nextBeyond(columns, tradeOnly, year, 1))).toBe('sourcing-alternatives');
    expect(nextBeyond(columns, tradeOnly, year, -1)).toBeNull();
  });

  it('counts what stands on the end of a window as beyond it, and on its start as within', () => {
    const all = selectEvents(columns, EVERYTHING);
    const lima = columns.anchor[story.events.findIndex((event) => event.id === 'lima-2024')] ?? 0;
    expect(idOf(nextBeyond(columns, all, { start: lima - 1, end: lima }, 1))).toBe('lima-2024');
    expect(idOf(nextBeyond(columns, all, { start: lima, end: lima + 1 }, -1))).not.toBe('lima-2024');
  });

  it('has nowhere to go where nothing is selected', () => {
    const nothing = selectEvents(columns, { ...EVERYTHING, q: 'no such words' });
    expect(nextEvent(columns, nothing, null, 1)).toBeNull();
    expect(nextEvent(columns, nothing, 3, 1)).toBeNull();
  });
});

describe('Walking through the marks of a chart', () => {
  const layout = layoutChart(
    chartOf(
      datasetWith([
        { id: 'early', date: '2020-01-05', topics: ['top'] },
        { id: 'low', date: '2021-01-05', topics: ['bottom'] },
        { id: 'middle', date: '2022-01-05', topics: ['middle', 'bottom'] },
        { id: 'late', date: '2024-01-05', topics: ['top', 'bottom'] },
      ]),
    ),
  );
  const rows = ['top', 'bottom', 'middle'];
  const [top, bottom, middle] = [0, 1, 2];
  /** From the mark of one event to that of another, by their ids. */
  const walk = (id: string, row: number, direction: WalkDirection) => {
    const place = walkMarks(layout, { key: `=${id}`, row }, direction);
    return place && [place.key.replace(/^=/, ''), rows[place.row]];
  };

  it('goes left and right in time, and no further than the ends', () => {
    expect(layout.rows.map((row) => row.id)).toEqual(rows);
    expect(walk('early', top, 'right')).toEqual(['low', 'bottom']);
    expect(walk('late', top, 'left')).toEqual(['middle', 'bottom']);
    expect(walk('late', bottom, 'left')).toEqual(['middle', 'bottom']);
    expect(walk('late', top, 'right')).toBeNull();
    expect(walk('early', top, 'left')).toBeNull();
  });

  it('goes down and up to the nearest other mark of the next row', () => {
    expect(walk('early', top, 'down')).toEqual(['low', 'bottom']);
    expect(walk('late', top, 'down')).toEqual(['middle', 'bottom']);
    expect(walk('low', bottom, 'down')).toEqual(['middle', 'middle']);
    expect(walk('low', bottom, 'up')).toEqual(['early', 'top']);
    expect(walk('late', bottom, 'up')).toEqual(['early', 'top']);
    expect(walk('early', top, 'up')).toBeNull();
    expect(walk('middle', middle, 'down')).toBeNull();
  });

  it('passes over rows without another mark', () => {
    const sparse = layoutChart(
      chartOf(
        datasetWith([
          { id: 'a', date: '2020', topics: ['one', 'two'] },
          { id: 'b', date: '2022', topics: ['three'] },
        ]),
      ),
    );
    expect(walkMarks(sparse, { key: '=a', row: 0 }, 'down')).toEqual({ key: '=b', row: 2 });
  });

  it('goes to the first and the last, and begins at the first', () => {
    expect(walk('middle', middle, 'home')).toEqual(['early', 'top']);
    expect(walk('middle', bottom, 'end')).toEqual(['late', 'bottom']);
    expect(walkMarks(layout, null, 'right')?.key).toBe('=early');
    expect(walk('gone', top, 'up')).toEqual(['early', 'top']);
    expect(walkMarks(layout, null, 'end')?.key).toBe('=late');
    expect(walkMarks({ ...layout, marks: [] }, null, 'right')).toBeNull();
  });

  it('reaches every mark of a story by right alone, in order', () => {
    const chart = layoutChart(chartOf(story));
    const walked: string[] = [];
    for (let at = walkMarks(chart, null, 'home'); at !== null; at = walkMarks(chart, at, 'right'))
      walked.push(at.key);
    expect(walked).toEqual(chart.marks.map((mark) => mark.key));
  });

  it('goes further down with each press, and up again to where it began', () => {
    const chart = layoutChart(chartOf(story));
    const rowsDown: number[] = [];
    for (let at = walkMarks(chart, null, 'home'); at !== null; at = walkMarks(chart, at, 'down'))
      rowsDown.push(at.row);
    expect(rowsDown.length).toBeGreaterThan(5);
    expect(rowsDown).toEqual([...new Set(rowsDown)].toSorted((a, b) => a - b));
    let up = walkMarks(chart, { key: defined(chart.marks.at(-1)).key, row: defined(rowsDown.at(-1)) }, 'up');
    let least = Infinity;
    for (; up !== null; up = walkMarks(chart, up, 'up')) least = Math.min(least, up.row);
    expect(least).toBe(0);
  });
});
