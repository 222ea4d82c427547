import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MS_PER_DAY } from '../../src/base/civil.ts';
import { layoutChart } from '../../src/timeline/layout.ts';
import type { ChartInput } from '../../src/timeline/layout.ts';
import { rowMembership, rowsOfEvent } from '../../src/timeline/row-membership.ts';
import { timeScale } from '../../src/timeline/time-scale.ts';
import { fitWindow } from '../../src/timeline/window.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { charts, panned } from './charts.ts';
import { defined } from './defined.ts';
import { chartOf, datasetOf, firstStory } from './story.ts';

const archive = chartOf(datasetOf(generateDataset({ events: 20_000, seed: 9 })), { width: 600 });

/** How many events have their dot's place in a stretch of the plot, in a row. */
function eventsIn(input: ChartInput, row: number, x1: number, x2: number): number {
  const { columns, window, width, lanes, rows } = input;
  const scale = timeScale(window, width);
  const membership = rowMembership(columns, lanes, rows);
  let count = 0;
  for (let event = 0; event < columns.size; event++) {
    const x = scale.x(defined(columns.anchor[event]));
    if (x >= x1 && x < x2 && rowsOfEvent(membership, event).includes(row)) count++;
  }
  return count;
}

describe('Strips', () => {
  it('are drawn for an archive, and none for a story', () => {
    expect(layoutChart(archive).strips.length).toBeGreaterThan(50);
    expect(layoutChart(chartOf(firstStory())).strips).toEqual([]);
  });

  it('lie within the plot, in order, none over another of its row', () => {
    fc.assert(
      fc.property(charts, (input) => {
        const { strips } = layoutChart(input);
        for (let row = 0; row < input.rows.length; row++) {
          let end = 0;
          for (const { x1, x2, shade } of strips.filter((strip) => strip.row === row)) {
            expect(x1).toBeGreaterThanOrEqual(end - 1e-6);
            expect(x2).toBeGreaterThan(x1);
            expect([0, 1, 2, 3, 4]).toContain(shade);
            end = x2;
          }
          expect(end).toBeLessThanOrEqual(input.width);
        }
      }),
      { seed: 42, numRuns: 120 },
    );
  });

  it('have the colour of their row and its middle, and leave those of its neighbours apart', () => {
    const { strips, rows } = layoutChart({ ...archive, rowHeight: 33 });
    expect(strips.length).toBeGreaterThan(50);
    for (const { row, y, height, colour } of strips) {
      const placed = defined(rows[row]);
      expect(colour).toBe(placed.colour);
      expect(Number.isInteger(height)).toBe(true);
      expect(y - placed.y).toBeCloseTo(placed.y + placed.height - (y + height), 9);
      expect(y - placed.y).toBeGreaterThan(3);
    }
  });

  it('are as dark as their events are many', () => {
    const layout = layoutChart(archive);
    const { stripCounts } = layout;
    expect(stripCounts[0]).toBe(1);
    const long = layout.strips.filter(({ x1, x2 }) => x1 > 1 && x2 < archive.width - 1).slice(0, 60);
    for (const { row, x1, x2, shade } of long) {
      // A piece is at most twice 3 px wide; the landmarks that stand on a strip are not counted in it.
      const pieces = Math.max(1, Math.ceil((x2 - x1) / 3));
      const count = eventsIn(archive, row, x1, x2) + 1;
      expect(count).toBeGreaterThanOrEqual(defined(stripCounts[shade]));
      expect(count).toBeLessThan((stripCounts[shade + 1] ?? Infinity) * pieces + 14);
    }
  });

  it('move along with a pan and keep their shades', () => {
    const { start, end } = fitWindow(archive.columns, null);
    const third = (end - start) / 3;
    const input = { ...archive, window: { start: start + third, end: end - third } };
    const shades = (chart: ChartInput, by: number) =>
      layoutChart(chart)
        .strips.filter(({ x1, x2 }) => x1 + by > 60 && x2 + by < 540)
        .map(({ row, x1, shade }) => `${row} ${Math.round(x1 + by)} ${shade}`);
    const before = new Set(shades(input, 0));
    const after = shades(panned(input, 17), 17);
    expect(after.length).toBeGreaterThan(30);
    expect(after.filter((strip) => !before.has(strip))).toEqual([]);
  });

  it('give way to dots where one looks closely', () => {
    const { start } = fitWindow(archive.columns, null);
    const near = {
      ...archive,
      window: { start: start + 9_000 * MS_PER_DAY, end: start + 9_060 * MS_PER_DAY },
    };
    const layout = layoutChart(near);
    expect(layout.strips).toEqual([]);
    expect(layout.marks.every((mark) => mark.strip === null)).toBe(true);
    expect(layout.marks.length).toBeGreaterThan(10);
  });

  it('have their marks in the middle of what these take presses on', () => {
    for (const { strip, x } of layoutChart(archive).marks) {
      if (strip === null) continue;
      expect(strip.x2 - strip.x1).toBeLessThan(120);
      expect(x).toBeGreaterThanOrEqual(strip.x1 - 1e-6);
      expect(x).toBeLessThanOrEqual(strip.x2 + 1e-6);
    }
  });
});
