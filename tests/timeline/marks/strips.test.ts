import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MS_PER_DAY } from '../../../src/base/civil.ts';
import type { Columns } from '../../../src/timeline/columns/columns.ts';
import { layoutChart } from '../../../src/timeline/layout.ts';
import type { ChartInput } from '../../../src/timeline/layout.ts';
import { rowMembership, rowsOfEvent } from '../../../src/timeline/marks/row-membership.ts';
import { stretchAt, stretchStart, stretchUnit } from '../../../src/timeline/crowd/stretch.ts';
import { timeScale } from '../../../src/timeline/scale/time-scale.ts';
import { fitWindow } from '../../../src/timeline/window.ts';
import { generateDataset } from '../../fixtures/generate-events.ts';
import { charts, dayChart, dayOf, panned } from '../charts.ts';
import { defined } from '../defined.ts';
import { chartOf, datasetOf, firstStory } from '../story.ts';

const archive = chartOf(datasetOf(generateDataset({ events: 20_000, seed: 9 })), { width: 600 });

/** How much of an event falls into a stretch: by the part of its date that is in it, or its anchor where that is no longer than a day. */
function shareOf({ from, to, anchor }: Columns, event: number, start: number, end: number): number {
  const first = defined(from[event]);
  const last = defined(to[event]);
  const at = defined(anchor[event]);
  if (last - first <= MS_PER_DAY) return at >= start && at < end ? 1 : 0;
  return Math.max(0, Math.min(end, last) - Math.max(start, first)) / (last - first);
}

describe('Strips', () => {
  it('are drawn for an archive, and none for a story', () => {
    expect(layoutChart(archive).strips.length).toBeGreaterThan(50);
    expect(layoutChart(chartOf(firstStory())).strips).toEqual([]);
  });

  it('lie within the plot, in order, none over another of its row', () => {
    fc.assert(
      fc.property(charts, (input) => {
        const { strips, stripCounts } = layoutChart(input);
        for (let row = 0; row < input.rows.length; row++) {
          let end = 0;
          expect(strips.length === 0).toBe(stripCounts.length === 0);
          for (const { x1, x2, shade } of strips.filter((strip) => strip.row === row)) {
            expect(x1).toBeGreaterThanOrEqual(end - 1e-6);
            expect(x2).toBeGreaterThan(x1);
            expect(stripCounts[shade]).toBeGreaterThan(0);
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

  it('are as dark as their events are many, each spread over its date', () => {
    const layout = layoutChart(archive);
    const { stripCounts, strips, stripUnit } = layout;
    const unit = stripUnit ?? stretchUnit(1);
    const { columns, window, width, lanes, rows } = archive;
    const membership = rowMembership(columns, lanes, rows);
    const scale = timeScale(window, width);
    const apart = new Set(
      layout.marks.flatMap((mark) => (mark.strip === null ? Array.from(mark.events) : [])),
    );
    expect(stripCounts[0]).toBe(1);
    for (const { row, x1, x2, shade } of strips.filter((_, at) => at % 20 === 7)) {
      const pieces: number[] = [];
      for (let piece = stretchAt(unit, scale.t(x1 + 0.01)); ; piece++) {
        const start = stretchStart(unit, piece);
        const end = stretchStart(unit, piece + 1);
        if (scale.x(start) >= x2 - 0.01) break;
        let sum = 0;
        for (let event = 0; event < columns.size; event++) {
          if (apart.has(event) || !rowsOfEvent(membership, event).includes(row)) continue;
          sum += shareOf(columns, event, start, end);
        }
        pieces.push((sum * unit.usual) / (end - start));
      }
      expect(pieces.length).toBeGreaterThan(0);
      for (const events of pieces) {
        expect(events).toBeGreaterThanOrEqual(shade === 0 ? 0 : defined(stripCounts[shade]) - 0.01);
        expect(events).toBeLessThan((stripCounts[shade + 1] ?? Infinity) + 0.01);
      }
    }
  });

  it('show years as thin layers over the year, not as spikes in July', () => {
    const days = Array.from({ length: 4_000 }, (_, at) => ({ date: dayOf(at / 5), topics: ['days'] }));
    const years = Array.from({ length: 2_000 }, (_, at) => ({
      date: at % 2 ? '2024' : '2025',
      topics: ['years'],
    }));
    const input = dayChart([...days, ...years], 0);
    const layout = layoutChart({ ...input, width: 400 });
    const row = layout.rows.findIndex(({ id }) => id === 'years');
    const shades = new Set(layout.strips.flatMap((strip) => (strip.row === row ? [strip.shade] : [])));
    expect(shades.size).toBe(1);
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
