import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MS_PER_DAY } from '../../src/base/civil.ts';
import { dateEnd, dateStart } from '../../src/timeline/columns/date-sides.ts';
import { landmarksOf } from '../../src/timeline/crowd/landmarks.ts';
import { layoutChart } from '../../src/timeline/layout.ts';
import type { ChartInput } from '../../src/timeline/layout.ts';
import type { ChartLayout, PlacedLabel } from '../../src/timeline/model.ts';
import { rowMembership, rowsOfEvent } from '../../src/timeline/marks/row-membership.ts';
import { BAR_HEIGHT } from '../../src/timeline/sizes.ts';
import { fitWindow } from '../../src/timeline/window.ts';
import { charts, DATASETS, described, eventsTouching, panned } from './charts.ts';
import { chartOf } from './story.ts';
import { defined } from './defined.ts';

/** The chosen event and the landmarks. */
const mayStandAlone = ({ columns, selection, selectedEvent }: ChartInput) => [
  ...landmarksOf(columns, selection),
  ...(selectedEvent === null ? [] : [selectedEvent]),
];

const RUNS = { seed: 42, numRuns: 120 };

describe('Marks', () => {
  it('hold every selected event that touches the window exactly once, and no other', () => {
    fc.assert(
      fc.property(charts, (input) => {
        const held = layoutChart(input).marks.flatMap((mark) => Array.from(mark.events));
        expect(held.toSorted((a, b) => a - b)).toEqual(eventsTouching(input));
      }),
      RUNS,
    );
  });

  it('count in each row the events that belong there, solid where any is known to the day', () => {
    fc.assert(
      fc.property(charts, (input) => {
        const { columns, lanes, rows } = input;
        const membership = rowMembership(columns, lanes, rows);
        for (const mark of layoutChart(input).marks) {
          const counts = new Map<number, number>();
          for (const event of Array.from(mark.events)) {
            for (const row of rowsOfEvent(membership, event)) counts.set(row, (counts.get(row) ?? 0) + 1);
          }
          expect(new Map(mark.dots.map((dot) => [dot.row, dot.count]))).toEqual(counts);
        }
      }),
      RUNS,
    );
  });

  it('have bars as long as their dots are wide, so that drawings need no least width', () => {
    fc.assert(
      fc.property(charts, (input) => {
        for (const { x1, x2 } of layoutChart(input).marks.flatMap((mark) => mark.bars)) {
          expect(x2).toBeGreaterThan(x1);
          const isCut = x1 < 0 || x2 > input.width;
          expect(isCut || x2 - x1 >= BAR_HEIGHT).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('are headed by their weightiest event and span all their dates', () => {
    fc.assert(
      fc.property(charts, (input) => {
        const { columns } = input;
        for (const { events, head, span } of layoutChart(input).marks) {
          const all = Array.from(events);
          expect(all).toContain(head);
          expect(columns.weight[head]).toBe(
            all.reduce((most, event) => Math.max(most, defined(columns.weight[event])), 0),
          );
          expect(span.start).toBe(
            all.reduce((least, event) => Math.min(least, dateStart(columns, event)), Infinity),
          );
          expect(span.end).toBe(
            all.reduce((most, event) => Math.max(most, dateEnd(columns, event)), -Infinity),
          );
        }
      }),
      RUNS,
    );
  });

  it('stand in the plot in order of time, 12 px apart, but beside those that stand alone and upon strips', () => {
    fc.assert(
      fc.property(charts, (input) => {
        const all = layoutChart(input).marks;
        for (const mark of all) {
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.x).toBeLessThanOrEqual(input.width);
        }
        const marks = all.filter((mark) => mark.strip === null);
        const distances = marks.slice(1).map((mark, index) => {
          const before = defined(marks[index]);
          const alone = [mark, before].filter(({ events }) => events.length === 1).map(({ head }) => head);
          const besideAlone = alone.some((event) => mayStandAlone(input).includes(event));
          return { distance: mark.x - before.x, besideAlone };
        });
        expect(distances.every(({ distance }) => distance >= 0)).toBe(true);
        // Half a pixel for the rounding of scales in decisions.
        expect(distances.filter(({ distance, besideAlone }) => distance < 11.5 && !besideAlone)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('are never more than the width has room for, but for a dozen landmarks and the chosen one', () => {
    fc.assert(
      fc.property(charts, (input) => {
        const alone = new Set(mayStandAlone(input));
        const others = layoutChart(input).marks.filter(
          ({ events, head }) => events.length > 1 || !alone.has(head),
        );
        expect(others.length).toBeLessThanOrEqual(input.width / 12 + 2);
        expect(alone.size).toBeLessThanOrEqual(13);
      }),
      RUNS,
    );
  });

  it('leave the weightiest landmark alone, where no chosen event is', () => {
    fc.assert(
      fc.property(charts, (input) => {
        const [weightiest] = landmarksOf(input.columns, input.selection);
        if (weightiest === undefined || input.selectedEvent !== null) return;
        if (!eventsTouching(input).includes(weightiest)) return;
        const { marks } = layoutChart(input);
        const own = marks.filter((mark) => Array.from(mark.events).includes(weightiest));
        expect(own.map((mark) => Array.from(mark.events))).toEqual([[weightiest]]);
      }),
      RUNS,
    );
  });

  it('leave the chosen event alone', () => {
    fc.assert(
      fc.property(charts, (input) => {
        const chosen = input.selectedEvent;
        if (chosen === null || !eventsTouching(input).includes(chosen)) return;
        const own = layoutChart(input).marks.filter((mark) => Array.from(mark.events).includes(chosen));
        expect(own.map((mark) => Array.from(mark.events))).toEqual([[chosen]]);
      }),
      RUNS,
    );
  });

  it('have keys of their own', () => {
    fc.assert(
      fc.property(charts, (input) => {
        const keys = layoutChart(input).marks.map((mark) => mark.key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      RUNS,
    );
  });
});

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

const boxOf = ({ x, y, width, height }: PlacedLabel): Box => ({
  x1: x,
  x2: x + width,
  y1: y,
  y2: y + height,
});
const leaderOf = ({ leader }: PlacedLabel): Box => ({
  x1: leader.x,
  x2: leader.x,
  y1: leader.y1,
  y2: leader.y2,
});
/** Least room beside a label: to another label, and to another's leader. */
const BESIDE_BOX = 14;
const BESIDE_LEADER = 6;
/** A box with room on both sides, less what sums of fractions are off by. */
const widened = (box: Box, by: number): Box => ({ ...box, x1: box.x1 - by + 1e-6, x2: box.x2 + by - 1e-6 });
const overlapping = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
const crossing = (line: Box, box: Box) =>
  line.x1 > box.x1 && line.x1 < box.x2 && line.y1 < box.y2 && line.y2 > box.y1;

describe('Labels', () => {
  it('keep clear of other labels and of the leaders of others, and within the edges', () => {
    fc.assert(
      fc.property(charts, (input) => {
        const { labels, labelsHeight } = layoutChart(input);
        for (const label of labels) {
          const box = boxOf(label);
          expect(box.x1).toBeGreaterThanOrEqual(0);
          expect(box.x2).toBeLessThanOrEqual(input.width);
          expect(box.y1).toBeGreaterThanOrEqual(0);
          expect(box.y2).toBeLessThanOrEqual(labelsHeight);
          for (const other of labels) {
            if (other === label) continue;
            expect(overlapping(widened(box, BESIDE_BOX), boxOf(other))).toBe(false);
            expect(crossing(leaderOf(other), widened(box, BESIDE_LEADER))).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  it('are as wide as their text at least, in at most two lines', () => {
    fc.assert(
      fc.property(charts, (input) => {
        for (const label of layoutChart(input).labels) {
          expect(label.lines.length).toBeGreaterThan(0);
          expect(label.lines.length).toBeLessThanOrEqual(2);
          for (const line of label.lines)
            expect(input.measureText(line, 'label-title')).toBeLessThanOrEqual(label.width);
          const more = label.more > 0 ? ` +${label.more}` : '';
          expect(input.measureText(label.date + more, 'label-date')).toBeLessThanOrEqual(label.width);
        }
      }),
      RUNS,
    );
  });

  it('hang on their marks, above or beside them', () => {
    fc.assert(
      fc.property(charts, (input) => {
        const { labels, marks } = layoutChart(input);
        for (const label of labels) {
          const mark = marks.find((candidate) => candidate.head === label.event);
          expect(mark?.headX).toBe(label.leader.x);
          expect(label.leader.x).toBeGreaterThanOrEqual(label.x - 0.001);
          expect(label.leader.x).toBeLessThanOrEqual(label.x + label.width + 0.001);
          expect(label.leader.y2).toBeLessThanOrEqual(Math.max(label.leader.y1, mark?.y1 ?? 0));
        }
      }),
      RUNS,
    );
  });

  it('begin with the chosen event wherever there are labels at all', () => {
    fc.assert(
      fc.property(charts, (input) => {
        const chosen = input.selectedEvent;
        if (chosen === null || input.labelTiers < 2 || !eventsTouching(input).includes(chosen)) return;
        const { labels, marks } = layoutChart(input);
        if (marks.find((mark) => mark.head === chosen)?.dots.length === 0) return;
        expect(labels[0]?.event).toBe(chosen);
      }),
      RUNS,
    );
  });
});

describe('Under a pan of a few pixels', () => {
  /** Away from the edges by more than the pan and an edge's own reach. */
  const EDGE = 40;

  it('marks away from the edges keep their events and move along', () => {
    fc.assert(
      fc.property(charts, fc.integer({ min: -9, max: 9 }), (input, pixels) => {
        const before = layoutChart(input).marks;
        const after = new Map(layoutChart(panned(input, pixels)).marks.map((mark) => [mark.key, mark]));
        for (const mark of before) {
          if (mark.x < EDGE || mark.x > input.width - EDGE) continue;
          const same = after.get(mark.key);
          expect(same).toBeDefined();
          expect((same?.x ?? 0) + pixels).toBeCloseTo(mark.x, 3);
          expect(Array.from(same?.events ?? [])).toEqual(Array.from(mark.events));
        }
      }),
      RUNS,
    );
  });

  /** What of a label a pan may not change: everything but its place, which moves along. */
  const choice = ({ event, date, lines, align, y, more }: PlacedLabel) => ({
    event,
    date,
    lines,
    align,
    y,
    more,
  });

  it('labels stay the same and move along, where no edge is near', () => {
    const story = fc
      .record({
        data: fc.nat({ max: 2 }),
        width: fc.integer({ min: 900, max: 1_800 }),
        labelTiers: fc.integer({ min: 1, max: 4 }),
        choice: fc.option(fc.double({ min: 0, max: 0.999, noNaN: true })),
      })
      .map((draft) => {
        const { dataset, columns } = defined(DATASETS[draft.data]);
        const { start, end } = fitWindow(columns, null);
        const input = chartOf(dataset, {
          columns,
          // A third of the plot on each side stays empty, more than any label is wide.
          window: { start: 2 * start - end, end: 2 * end - start },
          width: draft.width,
          labelTiers: draft.labelTiers,
          selectedEvent: draft.choice === null ? null : Math.floor(draft.choice * dataset.events.length),
        });
        return described(input, draft);
      });
    fc.assert(
      fc.property(story, fc.double({ min: -40, max: 40, noNaN: true }), (input, pixels) => {
        const before = layoutChart(input).labels;
        const after = layoutChart(panned(input, pixels)).labels;
        expect(before.length).toBeGreaterThan(0);
        expect(after.map(choice)).toEqual(before.map(choice));
        for (const [index, label] of before.entries()) {
          expect((after[index]?.x ?? 0) + pixels).toBeCloseTo(label.x, 3);
        }
      }),
      RUNS,
    );
  });

  it('at a pixel a time, few labels of a fitted archive change', () => {
    const input = chartOf(defined(DATASETS[3]).dataset, { width: 1_000 });
    const chosen = (layout: ChartLayout) => new Set(layout.labels.map((label) => label.event));
    let changes = 0;
    let before = chosen(layoutChart(input));
    for (let pixels = 1; pixels <= 100; pixels++) {
      const after = chosen(layoutChart(panned(input, pixels)));
      changes += [...after].filter((event) => !before.has(event)).length;
      before = after;
    }
    // A label comes in every few steps, as marks do; a reshuffle at each would be hundreds.
    expect(changes).toBeLessThan(40);
  });
});

describe('From afar and near by', () => {
  it('zooming in splits crowds and never loses an event', () => {
    const { dataset, columns } = defined(DATASETS[4]);
    const fitted = fitWindow(columns, null);
    const day = MS_PER_DAY;
    for (let span = fitted.end - fitted.start; span > day; span /= 1.3) {
      const middle = (fitted.start + fitted.end) / 2;
      const input = chartOf(dataset, {
        columns,
        window: { start: middle - span / 2, end: middle + span / 2 },
      });
      const held = layoutChart(input).marks.reduce((sum, mark) => sum + mark.events.length, 0);
      expect(held).toBe(eventsTouching(input).length);
    }
  });
});
