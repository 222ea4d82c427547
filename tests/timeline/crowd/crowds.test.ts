import { describe, expect, it } from 'vitest';
import type { ChartInput } from '../../../src/timeline/layout.ts';
import { layoutChart } from '../../../src/timeline/layout.ts';
import type { PlacedMark } from '../../../src/timeline/model.ts';
import { dayChart, dayOf, panned } from '../charts.ts';
import { defined } from '../defined.ts';

/** Events every few days from a day on, each with a weight of a tenth. */
const every = (days: number, count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({
    id: `e${from + index * days}`,
    date: dayOf(from + index * days),
    weight: 0.1,
  }));

const marksOf = (input: ChartInput) => layoutChart(input).marks;
const holding = (marks: readonly PlacedMark[], input: ChartInput, id: string) =>
  defined(
    marks.find(({ events }) => Array.from(events).some((event) => input.dataset.events.at(event)?.id === id)),
  );

const indexOfEvent = ({ dataset }: ChartInput, id: string) =>
  dataset.events.indexOf(defined(dataset.eventById.get(id)));

describe('Where events are near one another', () => {
  it('a run shorter than 120 px is joined in pairs, no further than there is need', () => {
    const counts = marksOf(dayChart(every(10, 12), 100)).map(({ events }) => events.length);
    expect(counts).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('a longer run is cut into cells, each mark in the middle of its cell', () => {
    const inner = marksOf(dayChart(every(1, 200), 100)).slice(1, -1);
    expect(inner.length).toBeGreaterThan(3);
    for (const { events, x } of inner) {
      expect(events.length).toBeGreaterThanOrEqual(24);
      const days = Array.from(events, (event) => 100 + event);
      expect(Math.abs(x - (Math.min(...days) + Math.max(...days)) / 2)).toBeLessThanOrEqual(1);
    }
  });

  it('zooming in splits cells and never reshuffles them', () => {
    const input = dayChart(every(1, 200), 100);
    const { start, end } = input.window;
    let before = marksOf(input);
    for (const zoom of [1.3, 1.7, 2.1, 2.9]) {
      const middle = (start + end) / 2;
      const half = (end - start) / 2 / zoom;
      const after = marksOf({ ...input, window: { start: middle - half, end: middle + half } });
      const within = (inner: PlacedMark) =>
        before.some((outer) =>
          Array.from(inner.events).every((event) => Array.from(outer.events).includes(event)),
        );
      // The ends of the run join what the window cuts.
      expect(after.slice(1, -1).every(within)).toBe(true);
      before = after;
    }
  });

  it('a crowd keeps its place where the fade of one date reaches into it', () => {
    const crowd = every(1, 200);
    const open = { id: 'open', date: `[..${dayOf(213)}]`, weight: 0.7 };
    const alone = dayChart(crowd, 100);
    const both = dayChart([...crowd, open], 100);
    const joined = holding(marksOf(both), both, 'open');
    expect(joined.events.length).toBeGreaterThan(1);
    expect(joined.head).toBe(indexOfEvent(both, 'open'));
    expect(joined.x).toBe(holding(marksOf(alone), alone, 'e199').x);
  });

  it('a crowd of thousands is headed by an event of its own', () => {
    const crowd = Array.from({ length: 4_000 }, (_, index) => ({ date: dayOf(index / 20), weight: 0.1 }));
    const input = dayChart([{ date: dayOf(-50), weight: 0.7 }, ...crowd], 100);
    for (const { head, events } of marksOf(input)) expect(Array.from(events)).toContain(head);
  });

  it('a crowd around the chosen event is told from what comes after it', () => {
    const crowd = every(2, 100).map((event) => ({ ...event, weight: 0.1 }));
    const input = dayChart([...crowd, { id: 'chosen', date: dayOf(91) }], 100);
    const { columns } = input;
    const chosen = indexOfEvent(input, 'chosen');
    const moment = defined(columns.anchor[chosen]);
    for (const { events } of marksOf({ ...input, selectedEvent: chosen })) {
      const sides = Array.from(events, (event) => defined(columns.anchor[event]) > moment);
      expect(new Set(sides).size).toBe(1);
    }
  });

  it('a crowd stays one while it leaves the window', () => {
    const input = dayChart(every(3, 44), 60);
    const known = new Set(marksOf(input).map((mark) => mark.key));
    for (let pixels = 1; pixels <= 150; pixels++) {
      const inside = marksOf(panned(input, pixels)).filter((mark) => mark.x > 50);
      expect(inside.map((mark) => mark.key).filter((key) => !known.has(key))).toEqual([]);
    }
  });
});

describe('The bars of dates drawn together', () => {
  it('are one from the first to the last, and fade as those do', () => {
    const drafts = [
      { id: 'month', date: '2024-01', weight: 0.2 },
      { id: 'ongoing', date: `${dayOf(9)}/..`, weight: 0.1 },
    ];
    const [mark] = marksOf(dayChart(drafts, 100));
    expect(mark?.events).toHaveLength(2);
    expect(mark?.bars).toMatchObject([{ fadeStart: false, fadeEnd: true }]);
    expect(mark?.bars[0]?.x1).toBeCloseTo(99.5);
  });

  it('are left out of a count of more than twelve, over which they would say nothing', () => {
    const months = (count: number) => Array.from({ length: count }, () => ({ date: '2024-01', weight: 0.1 }));
    expect(marksOf(dayChart(months(12), 100))[0]?.bars).toHaveLength(1);
    expect(marksOf(dayChart(months(13), 100))[0]?.bars).toEqual([]);
  });

  it('end a little beyond the edges of the plot', () => {
    const [bar] = defined(marksOf(dayChart([{ date: '19XX/20XX' }, { date: '1000/3000' }], 0))[0]).bars;
    expect([bar?.x1, bar?.x2]).toEqual([-32, 432]);
  });
});

describe('A label with room all around', () => {
  it('stands above its mark in one line, its date in full', () => {
    const { labels } = layoutChart(dayChart([{ date: dayOf(100), title: 'Last meeting, Lima' }], 100));
    expect(labels).toMatchObject([{ align: 'middle', lines: ['Last meeting, Lima'], date: '10 April 2024' }]);
  });
});

describe('At the edges of the window', () => {
  it('the dot of a date that reaches in is in the middle of what is seen of it, or 14 px in', () => {
    for (const [seen, x] of [
      [10, 5],
      [100, 14],
    ] as const) {
      const reaching = { id: 'reaching', date: `${dayOf(-200)}/${dayOf(seen - 1)}` };
      // Half a day, since the chart begins at noon.
      expect(marksOf(dayChart([reaching], 0))[0]?.x).toBeCloseTo(x - (seen === 10 ? 0.25 : 0), 6);
    }
  });

  it('no count steps aside out of the plot', () => {
    const input = dayChart(
      [
        { id: 'one', date: dayOf(1), weight: 0.1 },
        { id: 'two', date: dayOf(3), weight: 0.2 },
        { id: 'chosen', date: dayOf(8), weight: 0.3 },
        { id: 'far', date: dayOf(200) },
      ],
      0,
    );
    const chosen = indexOfEvent(input, 'chosen');
    const marks = marksOf({ ...input, selectedEvent: chosen });
    expect(marks.map((mark) => [mark.key, mark.x])).toEqual([
      ['+two', 3],
      ['=chosen', 8],
      ['=far', 200],
    ]);
  });
});
