import { describe, expect, it } from 'vitest';
import { civilToMs } from '../../src/base/civil.ts';
import { buildColumns } from '../../src/timeline/columns.ts';
import { EVERYTHING, selectEvents } from '../../src/timeline/filter.ts';
import { layoutChart } from '../../src/timeline/layout.ts';
import { nextBeyond, nextEvent, walkMarks } from '../../src/timeline/walk.ts';
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

  it('goes left and right in time, and stays at the ends', () => {
    expect(walkMarks(layout, 'early', 'right')).toBe('low');
    expect(walkMarks(layout, 'late', 'left')).toBe('middle');
    expect(walkMarks(layout, 'late', 'right')).toBe('late');
    expect(walkMarks(layout, 'early', 'left')).toBe('early');
  });

  it('goes down and up to the nearest mark that begins further down or up', () => {
    expect(rows).toHaveLength(layout.rows.length);
    expect(walkMarks(layout, 'early', 'down')).toBe('low');
    expect(walkMarks(layout, 'late', 'down')).toBe('middle');
    expect(walkMarks(layout, 'low', 'up')).toBe('early');
    expect(walkMarks(layout, 'early', 'up')).toBe('early');
  });

  it('goes to the first and the last, and begins at the first', () => {
    expect(walkMarks(layout, 'middle', 'home')).toBe('early');
    expect(walkMarks(layout, 'middle', 'end')).toBe('late');
    expect(walkMarks(layout, null, 'right')).toBe('early');
    expect(walkMarks(layout, 'gone', 'up')).toBe('early');
    expect(walkMarks(layout, null, 'end')).toBe('late');
    expect(walkMarks({ ...layout, marks: [] }, null, 'right')).toBeNull();
  });

  it('reaches every mark of a story by right alone, in order', () => {
    const chart = layoutChart(chartOf(story));
    const walked = [walkMarks(chart, null, 'home')];
    for (let step = 1; step < chart.marks.length; step++)
      walked.push(walkMarks(chart, walked.at(-1) ?? null, 'right'));
    expect(walked).toEqual(chart.marks.map((mark) => mark.key));
  });
});
