import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../../src/timeline/layout.ts';
import type { ChartInput } from '../../../src/timeline/layout.ts';
import { isSelected } from '../../../src/timeline/filter/filter.ts';
import type { PlacedMark } from '../../../src/timeline/model.ts';
import { countSharedRows, rowMembership, rowsOfEvent } from '../../../src/timeline/marks/row-membership.ts';
import { withRest } from '../../../src/timeline/rows.ts';
import { charts, crowdedCharts, eventsTouching, panned } from '../charts.ts';
import { defined } from '../defined.ts';

const RUNS = { seed: 42, numRuns: 100 };

/** Charts of stories and of archives, with all rows on screen, some of them and the rest, or none. */
const drawings = fc
  .tuple(fc.oneof(charts, crowdedCharts), fc.option(fc.nat({ max: 12 })))
  .map(([input, shown]): ChartInput => {
    if (shown === null) return input;
    const values = input.rows.filter((row) => row.kind === 'value');
    const kept = input.rows.filter((row) => row.kind !== 'value' || values.indexOf(row) < shown);
    return { ...input, rows: withRest(kept, values.length) };
  });

/** How many of some events are in each row. */
function perRow({ columns, lanes, rows }: ChartInput, events: readonly number[]): number[] {
  const membership = rowMembership(columns, lanes, rows);
  const counts = rows.map(() => 0);
  for (const event of events) {
    for (const row of rowsOfEvent(membership, event)) counts[row] = defined(counts[row]) + 1;
  }
  return counts;
}

/** What the marks say: their counts, row by row. */
function shownPerRow({ rows }: ChartInput, marks: readonly PlacedMark[]): number[] {
  const counts = rows.map(() => 0);
  for (const dot of marks.flatMap((mark) => mark.dots))
    counts[dot.row] = defined(counts[dot.row]) + dot.count;
  return counts;
}

describe('At every zoom, window, width, filter and kind of rows', () => {
  it('the numbers shown add up to the filtered events that reach into the window, in all and in each row', () => {
    fc.assert(
      fc.property(drawings, (input) => {
        const touching = eventsTouching(input);
        const { marks } = layoutChart(input);
        expect(marks.reduce((sum, mark) => sum + mark.events.length, 0)).toBe(touching.length);
        expect(shownPerRow(input, marks)).toEqual(perRow(input, touching));
      }),
      RUNS,
    );
  });

  it('a strip counts exactly the events with their anchors in its stretch, but those that have marks of their own', () => {
    let strips = 0;
    fc.assert(
      fc.property(drawings, (input) => {
        const { columns, selection } = input;
        const { marks } = layoutChart(input);
        const apart = new Set(
          marks.filter((mark) => mark.strip === null).flatMap((mark) => Array.from(mark.events)),
        );
        for (const { strip, events } of marks) {
          if (strip === null) continue;
          strips += 1;
          const expected: number[] = [];
          for (let event = 0; event < columns.size; event++) {
            const anchor = defined(columns.anchor[event]);
            const isIn = anchor >= strip.time.start && anchor < strip.time.end;
            if (isIn && isSelected(selection, event) && !apart.has(event)) expected.push(event);
          }
          expect(Array.from(events).toSorted((a, b) => a - b)).toEqual(expected);
        }
      }),
      RUNS,
    );
    expect(strips).toBeGreaterThan(200);
  });

  it('strips lie beside one another, and never across the window’s edges', () => {
    fc.assert(
      fc.property(drawings, (input) => {
        let end = -Infinity;
        for (const { strip } of layoutChart(input).marks) {
          if (strip === null) continue;
          expect(strip.time.start).toBeGreaterThanOrEqual(end);
          expect(strip.time.start).toBeGreaterThanOrEqual(input.window.start);
          expect(strip.time.end).toBeLessThanOrEqual(input.window.end);
          ({ end } = strip.time);
        }
      }),
      RUNS,
    );
  });

  it('what stands beside the names of shared rows is what all their marks would count', () => {
    fc.assert(
      fc.property(drawings, (input) => {
        const { columns, lanes, rows, selection } = input;
        const membership = rowMembership(columns, lanes, rows);
        const selected = Array.from({ length: columns.size }, (_, event) => event).filter((event) =>
          isSelected(selection, event),
        );
        const counts = perRow(input, selected);
        expect(countSharedRows(columns, membership, selection)).toEqual({
          rest: counts[membership.restRow] ?? 0,
          none: counts[membership.otherRow] ?? 0,
        });
      }),
      RUNS,
    );
  });
});

describe('While the window moves', () => {
  it('strips stay the same stretches with the same counts, however far it goes', () => {
    let same = 0;
    fc.assert(
      fc.property(crowdedCharts, fc.integer({ min: -600, max: 600 }), (input, pixels) => {
        const wholes = (chart: ChartInput) =>
          layoutChart(chart).marks.filter(
            ({ strip }) =>
              strip && strip.time.start > chart.window.start && strip.time.end < chart.window.end,
          );
        const before = wholes(input);
        const moved = panned(input, pixels);
        const after = new Map(wholes(moved).map((mark) => [mark.strip?.time.start, mark]));
        for (const { strip, events } of before) {
          if (!strip || strip.time.start <= moved.window.start || strip.time.end >= moved.window.end)
            continue;
          const again = after.get(strip.time.start);
          expect(again?.strip?.time).toEqual(strip.time);
          expect(Array.from(again?.events ?? [])).toEqual(Array.from(events));
          same += 1;
        }
      }),
      RUNS,
    );
    expect(same).toBeGreaterThan(200);
  });
});
