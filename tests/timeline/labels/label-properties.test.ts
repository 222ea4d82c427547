import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepsLabels, layoutChart } from '../../../src/timeline/layout.ts';
import type { ChartInput } from '../../../src/timeline/layout.ts';
import { labelOptions } from '../../../src/timeline/labels/label-options.ts';
import { collide } from '../../../src/timeline/labels/label-space.ts';
import type { LabelBox } from '../../../src/timeline/labels/label-space.ts';
import type { ChartLayout, MeasureText, PlacedLabel, PlacedMark } from '../../../src/timeline/model.ts';
import { LABEL_LEVEL, LEVELS_PER_TIER } from '../../../src/timeline/sizes.ts';
import { fitWindow } from '../../../src/timeline/window.ts';
import { charts, DATASETS, panned } from '../charts.ts';
import { defined } from '../defined.ts';
import { chartOf, measureText } from '../story.ts';

const RUNS = { seed: 42, numRuns: 120 };

/** Typefaces narrow and wide, and one whose letters differ. */
const MEASURERS: readonly MeasureText[] = [
  measureText,
  (text) => text.length * 4,
  (text) => text.length * 12,
  (text, font) =>
    Array.from(text).reduce((sum, letter) => sum + 3 + ((letter.codePointAt(0) ?? 0) % 9), font.length),
];
const anyFont = fc.constantFrom(...MEASURERS);

const levelsOf = (input: ChartInput) => input.labelTiers * LEVELS_PER_TIER;
const boxOf = (label: PlacedLabel, levels: number): LabelBox => ({
  x: label.x,
  width: label.width,
  level: levels - Math.round(label.leader.y1 / LABEL_LEVEL),
  tall: Math.ceil(label.height / LABEL_LEVEL),
  leaderX: label.leader.x,
});
const markOf = (layout: ChartLayout, label: PlacedLabel): PlacedMark =>
  defined(layout.marks.find((mark) => mark.head === label.event));

describe('Labels, in any typeface', () => {
  it('keep clear of one another, of the leaders of others and of the edges', () => {
    fc.assert(
      fc.property(charts, anyFont, (chart, measure) => {
        const input = { ...chart, measureText: measure };
        const { labels } = layoutChart(input);
        const boxes = labels.map((label) => boxOf(label, levelsOf(input)));
        for (const [at, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(input.width);
          expect(box.level + box.tall).toBeLessThanOrEqual(levelsOf(input));
          expect(boxes.slice(at + 1).filter((other) => collide(box, other))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('go to the weightier event wherever two want the same room', () => {
    fc.assert(
      fc.property(charts, anyFont, (chart, measure) => {
        const input = { ...chart, measureText: measure };
        const { columns, selectedEvent } = input;
        const layout = layoutChart(input);
        const levels = levelsOf(input);
        const weight = (event: number) =>
          event === selectedEvent ? Infinity : defined(columns.weight[event]);
        const lightest = layout.labels.reduce((least, { event }) => Math.min(least, weight(event)), Infinity);
        const labelled = new Set(layout.labels.map((label) => label.event));
        for (const mark of layout.marks) {
          const own = weight(mark.head);
          if (labelled.has(mark.head) || mark.dots.length === 0 || own <= lightest) continue;
          // Only labels of at least its weight can be what leaves it without: no option is free of these.
          const heavier = layout.labels.filter((label) => weight(label.event) >= own);
          const taken = heavier.map((label) => boxOf(label, levels));
          const free = labelOptions(mark, { ...input, levels }, []).filter(
            ({ box }) => !taken.some((other) => collide(box, other)),
          );
          expect(free).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('shorten a title only where two lines cannot hold it', () => {
    fc.assert(
      fc.property(charts, anyFont, (chart, measure) => {
        const input = { ...chart, measureText: measure };
        for (const { event, lines } of layoutChart(input).labels) {
          const { title } = defined(input.dataset.events.at(event));
          const shown = lines.join(' ');
          if (shown === title) continue;
          expect(shown.endsWith('…')).toBe(true);
          expect(measure(title, 'label-title')).toBeGreaterThan(Math.min(240, Math.floor(input.width)));
        }
      }),
      RUNS,
    );
  });
});

describe('Labels that were there before', () => {
  /** What a pan may not change of a label, but for its place on screen. */
  const look = ({ date, lines, place, leader }: PlacedLabel) => ({ date, lines, place, level: leader.y1 });

  it('stay beside their marks, unless the edge or a weightier label needs the room', () => {
    fc.assert(
      fc.property(charts, anyFont, fc.integer({ min: -12, max: 12 }), (chart, measure, pixels) => {
        const input = { ...chart, measureText: measure };
        const before = layoutChart(input);
        const next = { ...panned(input, pixels), labelsBefore: before.labels };
        expect(keepsLabels(input, next)).toBe(true);
        const after = layoutChart(next);
        const levels = levelsOf(input);
        const weight = (event: number) =>
          event === input.selectedEvent ? Infinity : defined(input.columns.weight[event]);
        for (const label of before.labels) {
          const mark = after.marks.find((one) => one.head === label.event);
          if (mark === undefined) continue;
          const moved = labelOptions(mark, { ...next, levels }, []).find(
            (option) =>
              option.place === label.place &&
              option.date === label.date &&
              option.lines.join('\n') === label.lines.join('\n') &&
              option.box.level === boxOf(label, levels).level,
          );
          // It would stick out of the plot.
          if (moved === undefined) continue;
          const same = after.labels.find((one) => one.event === label.event);
          const inTheWay = after.labels.filter(
            (other) =>
              other.event !== label.event &&
              weight(other.event) >= weight(label.event) &&
              collide(boxOf(other, levels), moved.box),
          );
          if (inTheWay.length > 0) continue;
          expect(same && look(same)).toEqual(look(label));
          expect(same?.x).toBeCloseTo(moved.box.x, 6);
        }
      }),
      RUNS,
    );
  });

  it('are placed anew by a zoom, a resize or another language', () => {
    const input = chartOf(defined(DATASETS[0]).dataset);
    const { start, end } = input.window;
    expect(keepsLabels(input, { ...input, selectedEvent: 3 })).toBe(true);
    expect(keepsLabels(input, { ...input, window: { start, end: (start + end) / 2 } })).toBe(false);
    expect(keepsLabels(input, { ...input, width: input.width + 1 })).toBe(false);
    expect(keepsLabels(input, { ...input, labelTiers: 1 })).toBe(false);
    expect(keepsLabels(input, { ...input, locale: 'de' })).toBe(false);
  });

  it('stay where they are when an event is chosen that has one', () => {
    const { dataset } = defined(DATASETS[0]);
    const input = chartOf(dataset, { width: 700 });
    const before = layoutChart(input).labels;
    for (const { event } of before) {
      const after = layoutChart({ ...input, selectedEvent: event, labelsBefore: before }).labels;
      const placed = new Map(after.map((label) => [label.event, look(label)]));
      expect(before.filter((label) => placed.has(label.event)).map(look)).toEqual(
        before.flatMap((label) => placed.get(label.event) ?? []),
      );
      expect(placed.size).toBeGreaterThanOrEqual(before.length - 1);
    }
  });
});

describe('Over a slow pan of the whole width', () => {
  /** How often a label that is well inside the plot changes its look, or comes or goes, per step of a pixel. */
  function restlessness(input: ChartInput): number {
    const edge = 260;
    let now = input;
    let before = layoutChart(now);
    let changes = 0;
    for (let step = 0; step < input.width; step++) {
      const next: ChartInput = { ...panned(now, 1), labelsBefore: before.labels };
      const after = layoutChart(next);
      const inside = (layout: ChartLayout) =>
        new Map(
          layout.labels
            .filter(({ leader }) => leader.x > edge && leader.x < input.width - edge)
            .map((label) => [label.event, `${label.place} ${label.leader.y1} ${label.lines.join('|')}`]),
        );
      const [was, is] = [inside(before), inside(after)];
      for (const [event, state] of was) {
        const mark = after.marks.find((one) => one.head === event);
        const stillInside = mark !== undefined && mark.x > edge && mark.x < input.width - edge;
        if (stillInside && is.get(event) !== state) changes++;
      }
      now = next;
      before = after;
    }
    return changes / input.width;
  }

  it('labels away from the edges hardly ever change', () => {
    const rates = DATASETS.map(({ dataset, columns }) => {
      const fitted = fitWindow(columns, null);
      const quarter = (fitted.end - fitted.start) / 4;
      return restlessness(
        chartOf(dataset, {
          columns,
          width: 1_000,
          window: { start: fitted.start, end: fitted.start + quarter },
        }),
      );
    });
    // A heavier event that comes in from the edge may take the room of a lighter one; nothing else may happen.
    for (const rate of rates) expect(rate).toBeLessThan(0.02);
  });

  it('no mark flickers: one that is inside stays inside, under the same key, at every step', () => {
    for (const { dataset, columns } of DATASETS.slice(0, 5)) {
      const fitted = fitWindow(columns, null);
      let input = chartOf(dataset, {
        columns,
        width: 600,
        window: { start: fitted.start, end: (fitted.start + fitted.end) / 2 },
      });
      for (let step = 0; step < 120; step++) {
        const next = panned(input, 1);
        const keys = new Set(layoutChart(next).marks.map((mark) => mark.key));
        const lost = layoutChart(input).marks.filter(
          (mark) => mark.x > 60 && mark.x < 540 && !keys.has(mark.key),
        );
        expect(lost.map((mark) => mark.key)).toEqual([]);
        input = next;
      }
    }
  });
});

it('every label hangs on the mark of its own event', () => {
  fc.assert(
    fc.property(charts, anyFont, (chart, measure) => {
      const layout = layoutChart({ ...chart, measureText: measure });
      for (const label of layout.labels) expect(markOf(layout, label).headX).toBe(label.leader.x);
    }),
    RUNS,
  );
});
