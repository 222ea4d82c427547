import { describe, expect, it } from 'vitest';
import { civilToMs } from '../../src/base/civil.ts';
import { EVERYTHING, selectEvents } from '../../src/timeline/filter/filter.ts';
import { layoutChart } from '../../src/timeline/layout.ts';
import type { ChartInput } from '../../src/timeline/layout.ts';
import type { ChartLayout, PlacedMark } from '../../src/timeline/model.ts';
import { chartOf, datasetWith, firstStory } from './story.ts';

const story = firstStory();
const indexOf = (id: string) => story.events.findIndex((event) => event.id === id);
const markOf = (layout: ChartLayout, id: string): PlacedMark => {
  const found = layout.marks.find((mark) => Array.from(mark.events).includes(indexOf(id)));
  if (found === undefined) throw new Error(`No mark holds ${id}`);
  return found;
};
const idsOf = (mark: PlacedMark) => Array.from(mark.events, (event) => story.events[event]?.id ?? '');
const sorted = (ids: readonly (string | undefined)[]) => ids.toSorted((a = '', b = '') => a.localeCompare(b));
const rowIds = (input: ChartInput, mark: PlacedMark) => mark.dots.map((dot) => input.rows[dot.row]?.id);

describe('The first story, fitted', () => {
  const input = chartOf(story);
  const layout = layoutChart(input);

  it('draws Lima as a thread through all its topics, with its own title above', () => {
    const lima = markOf(layout, 'lima-2024');
    expect(story.events[lima.head]?.id).toBe('lima-2024');
    expect(sorted(rowIds(input, lima))).toEqual(sorted(story.events[indexOf('lima-2024')]?.topics ?? []));
    const label = layout.labels.find((placed) => placed.event === indexOf('lima-2024'));
    expect(label?.lines.join(' ')).toBe('Last meeting as presidents, Lima');
    expect(label?.leader.x).toBe(lima.x);
  });

  it('keeps a mark of its own for each landmark, however near others are', () => {
    for (const id of ['bali-2022', 'san-francisco-2023', 'lima-2024', 'inauguration-2025']) {
      expect(idsOf(markOf(layout, id))).toEqual([id]);
    }
    // Eleven days apart is less than a dot at this zoom: the election joins what else came shortly before.
    expect(idsOf(markOf(layout, 'us-election-2024'))).toContain('dprk-troops');
    // Ten days before the inauguration, and nothing else near: partly covered, but where it belongs.
    expect(idsOf(markOf(layout, 'biden-term-ends'))).toEqual(['biden-term-ends']);
  });

  it('puts what happened some time up to that day into one count beside it, that fades to the left', () => {
    const without = { ...EVERYTHING, without: ['us-transition'] };
    const early = { ...input, selection: selectEvents(input.columns, without) };
    const apart = layoutChart({ ...early, selectedEvent: null });
    const before = markOf(apart, 'dprk-troops');
    expect(sorted(idsOf(before))).toEqual([
      'briefing',
      'dprk-troops',
      'espionage-revelations',
      'joint-concern',
      'missile-tests',
      'sourcing-alternatives',
    ]);
    expect(before.x).toBeLessThan(markOf(layout, 'lima-2024').x - 12);
    expect(before.dots.every((dot) => dot.hollow)).toBe(true);
    expect(before.dots.find((dot) => input.rows[dot.row]?.id === 'north-korea')?.count).toBe(3);
    expect(before.bars.every((bar) => bar.fadeStart && !bar.fadeEnd && bar.x1 < before.x)).toBe(true);
    expect(before.span.start).toBe(-Infinity);
  });

  it('draws a year as a long bar with a hollow dot in its middle, a month hollow, a day solid', () => {
    const bali = markOf(layout, 'bali-2022');
    expect(bali.bars).toHaveLength(1);
    expect(bali.bars[0]?.fadeStart).toBe(false);
    expect(bali.x).toBeCloseTo(((bali.bars[0]?.x1 ?? 0) + (bali.bars[0]?.x2 ?? 0)) / 2, 0);
    expect(bali.dots[0]?.hollow).toBe(true);
    expect(markOf(layout, 'san-francisco-2023').dots[0]?.hollow).toBe(true);
    expect(markOf(layout, 'lima-2024').dots.every((dot) => !dot.hollow)).toBe(true);
  });

  it('gives all four headline events their labels', () => {
    const named = layout.labels.map((label) => story.events[label.event]?.id);
    expect(named).toEqual(
      expect.arrayContaining([
        'lima-2024',
        'bali-2022',
        'san-francisco-2023',
        'inauguration-2025',
        'biden-takes-office',
      ]),
    );
  });

  it('says with a label how many more events its mark holds', () => {
    for (const label of layout.labels) {
      const mark = layout.marks.find((candidate) => candidate.head === label.event);
      expect(label.more).toBe((mark?.events.length ?? 0) - 1);
    }
  });

  it('names marks by their events, or by the weightiest of a count', () => {
    expect(markOf(layout, 'bali-2022').key).toBe('=bali-2022');
    expect(markOf(layout, 'dprk-troops').key).toBe('+us-election-2024');
    expect(new Set(layout.marks.map((mark) => mark.key)).size).toBe(layout.marks.length);
  });

  it('keeps the area of the labels the same, whatever the window', () => {
    const empty = layoutChart({ ...input, window: { start: civilToMs(1990), end: civilToMs(1991) } });
    expect(empty.marks).toEqual([]);
    expect(empty.labels).toEqual([]);
    expect(empty.labelsHeight).toBe(layout.labelsHeight);
    expect(empty.rowsBottom).toBe(layout.rowsBottom);
  });
});

describe('The chosen event', () => {
  const input = chartOf(story, { selectedEvent: indexOf('lima-2024') });
  const layout = layoutChart(input);

  it('has a mark of its own, and the first label', () => {
    expect(idsOf(markOf(layout, 'lima-2024'))).toEqual(['lima-2024']);
    expect(layout.labels[0]?.event).toBe(indexOf('lima-2024'));
  });

  it('hides no other: what is too near joins its neighbour, on its own side', () => {
    const election = markOf(layout, 'us-election-2024');
    expect(idsOf(election)).toContain('dprk-troops');
    expect(election.x).toBeLessThanOrEqual(markOf(layout, 'lima-2024').x - 12);
  });

  it('is not drawn where the filter leaves it out', () => {
    const other = layoutChart({ ...input, selection: { bits: Uint32Array.of(1), count: 1 } });
    expect(other.marks.map(idsOf)).toEqual([[story.events[0]?.id]]);
  });

  it('keeps its mark among ten thousand at the same moment', () => {
    const crowd = datasetWith(
      Array.from({ length: 10_000 }, (_, index) => ({ date: '2024-11-16', weight: index / 10_000 })),
    );
    const { marks } = layoutChart(chartOf(crowd, { selectedEvent: 77 }));
    expect(marks).toHaveLength(2);
    expect(marks.find((mark) => mark.events.length === 1)?.head).toBe(77);
    expect(Math.abs((marks[0]?.x ?? 0) - (marks[1]?.x ?? 0))).toBeGreaterThanOrEqual(12);
  });
});

describe('At the edges', () => {
  const spring = { start: civilToMs(2022, 2), end: civilToMs(2022, 5) };

  it('what reaches in from beyond has its dot at the edge, and its bar through the window', () => {
    const layout = layoutChart(chartOf(story, { window: spring }));
    for (const id of ['bali-2022', 'managing-competition']) {
      const mark = markOf(layout, id);
      expect(mark.x).toBeGreaterThan(740);
      expect(mark.x).toBeLessThan(770);
      expect(mark.bars.every((bar) => bar.x1 < 0 && bar.x2 > 770)).toBe(true);
    }
  });

  it('a chosen event that reaches in has a mark of its own there', () => {
    const layout = layoutChart(chartOf(story, { window: spring, selectedEvent: indexOf('bali-2022') }));
    expect(idsOf(markOf(layout, 'bali-2022'))).toEqual(['bali-2022']);
    expect(markOf(layout, 'managing-competition').x).toBeLessThanOrEqual(markOf(layout, 'bali-2022').x - 12);
  });
});

describe('Dates as known', () => {
  const barsOf = (date: string) => {
    const dataset = datasetWith([{ date, topics: ['a'] }, { date: '2010' }, { date: '2030' }]);
    const { marks } = layoutChart(chartOf(dataset));
    return marks.find((mark) => mark.dots.some((dot) => dot.row === 0));
  };

  it('fade on the side that is open', () => {
    expect(barsOf('[..2024-11-16]')?.bars[0]).toMatchObject({ fadeStart: true, fadeEnd: false });
    expect(barsOf('2024-11-16/..')?.bars[0]).toMatchObject({ fadeStart: false, fadeEnd: true });
    expect(barsOf('[..2019,2021..]')?.bars[0]).toMatchObject({ fadeStart: true, fadeEnd: true });
  });

  it('fade on both sides where they are about or possibly so, with room to fade even for a day', () => {
    for (const date of ['2024~', '2024?', '2024-11-16~']) {
      const bar = barsOf(date)?.bars[0];
      expect(bar).toMatchObject({ fadeStart: true, fadeEnd: true });
      expect((bar?.x2 ?? 0) - (bar?.x1 ?? 0)).toBeGreaterThan(24);
      expect(barsOf(date)?.dots[0]?.hollow).toBe(true);
    }
  });

  it('have no bar where a dot is as wide', () => {
    expect(barsOf('2024-11-16')?.bars).toEqual([]);
    expect(barsOf('2024-11')?.bars).toEqual([]);
  });

  it('are finite numbers wherever they are in time', () => {
    const dates = ['0000', '-0044', '0099', 'Y170000002', 'Y-170000002', '99', '2024/..', '[..1900]'].filter(
      (date) => date !== '99',
    );
    const layout = layoutChart(chartOf(datasetWith(dates.map((date) => ({ date, topics: ['a'] })))));
    const numbers = JSON.stringify(layout, (_, value: unknown) =>
      typeof value === 'number' && Number.isNaN(value) ? 'not a number' : value,
    );
    expect(numbers).not.toContain('not a number');
    for (const mark of layout.marks) {
      for (const x of [mark.x, ...mark.bars.flatMap((bar) => [bar.x1, bar.x2])])
        expect(Number.isFinite(x)).toBe(true);
    }
    expect(layout.marks.reduce((sum, mark) => sum + mark.events.length, 0)).toBe(dates.length);
  });
});

describe('Where there is nothing to draw on', () => {
  it('the layout is empty, and never fails', () => {
    for (const changes of [{ width: 0 }, { width: -5 }, { window: { start: 5, end: 5 } }]) {
      const layout = layoutChart(chartOf(story, changes));
      expect(layout.marks).toEqual([]);
      expect(layout.ticks).toEqual([]);
    }
    expect(layoutChart(chartOf(datasetWith([]))).marks).toEqual([]);
    expect(layoutChart(chartOf(story, { rows: [] })).marks.every((mark) => mark.dots.length === 0)).toBe(
      true,
    );
    expect(layoutChart(chartOf(story, { labelTiers: 0 })).labelsHeight).toBe(0);
    expect(layoutChart(chartOf(story, { labelTiers: 0 })).labels).toEqual([]);
  });

  it('one event alone stands in the middle', () => {
    const layout = layoutChart(chartOf(datasetWith([{ date: '2024-11-16', topics: ['a'] }])));
    expect(layout.marks[0]?.x).toBeCloseTo(385);
    expect(layout.labels).toHaveLength(1);
  });
});
