import type { Interval } from '../base/interval.ts';
import { hasBit } from './columns/bitset.ts';
import type { Columns } from './columns/columns.ts';
import type { ChartLayout, PlacedMark, Selection } from './model.ts';

/** What an arrow or a Home or End key asks for. */
export type WalkDirection = 'left' | 'right' | 'up' | 'down' | 'home' | 'end';

/**
 * The selected event that comes before (-1) or after (1) another in time, which is the dataset's order and the list's;
 * from nowhere the last or the first.
 * Null at either end, and where nothing is selected. `from` need not be selected itself: the walk goes on from its place.
 */
export function nextEvent(
  columns: Columns,
  selection: Selection,
  from: number | null,
  step: 1 | -1,
): number | null {
  const start = from ?? (step === 1 ? -1 : columns.size);
  for (let event = start + step; event >= 0 && event < columns.size; event += step) {
    if (hasBit(selection.bits, event)) return event;
  }
  return null;
}

/**
 * The selected event whose dot is nearest beyond an edge of a window: before it (-1) or after it (1). Null where there is
 * none: there the walk through the marks ends.
 */
export function nextBeyond(
  columns: Columns,
  selection: Selection,
  window: Interval,
  step: 1 | -1,
): number | null {
  const { anchor } = columns;
  let nearest: number | null = null;
  for (let event = 0; event < columns.size; event++) {
    const at = anchor[event]!;
    if (step === 1 ? at < window.end : at >= window.start) continue;
    if (nearest !== null && (at - anchor[nearest]!) * step >= 0) continue;
    if (hasBit(selection.bits, event)) nearest = event;
  }
  return nearest;
}

/** Where the keyboard is in a chart: on a mark, in one of the rows that it touches. */
export interface MarkPlace {
  readonly key: string;
  readonly row: number;
}

/**
 * Where a key leads: left and right to the neighbour in time, up and down to the nearest other mark in the next row that has
 * one, Home and End to the first and the last. Along time the row stays where the mark touches it, else it is the mark's
 * first. From nowhere, or a mark that is gone, every key leads to the first, `end` to the last.
 *
 *     row 0   ●──┐       ●         down from the mark at the left, row 0: to the mark below it, row 1;
 *     row 1      │  ●    │         down again, row 2: to the first mark's own neighbour there
 *     row 2      ●       ●
 *
 * Null where there is nothing further, or no mark at all.
 */
export function walkMarks(
  layout: ChartLayout,
  from: MarkPlace | null,
  direction: WalkDirection,
): MarkPlace | null {
  const { marks, rows } = layout;
  const at = from === null ? -1 : marks.findIndex((mark) => mark.key === from.key);
  const mark = marks[at];
  if (from === null || mark === undefined) return placeIn(marks.at(direction === 'end' ? -1 : 0), null);
  switch (direction) {
    case 'home':
      return placeIn(marks[0], from.row);
    case 'end':
      return placeIn(marks.at(-1), from.row);
    case 'left':
      return placeIn(marks[at - 1], from.row);
    case 'right':
      return placeIn(marks[at + 1], from.row);
    case 'up':
      return nearestInRows(marks, mark, from.row, -1, rows.length);
    case 'down':
      return nearestInRows(marks, mark, from.row, 1, rows.length);
  }
}

function placeIn(mark: PlacedMark | undefined, row: number | null): MarkPlace | null {
  if (mark === undefined) return null;
  const isThere = row !== null && touches(mark, row);
  return { key: mark.key, row: isThere ? row : (mark.dots[0]?.row ?? 0) };
}

/**
 * Of the other marks in the next row that has any, the nearest in time; of equals the earlier. A strip is walked down row by
 * row, since it has a count in each.
 */
function nearestInRows(
  marks: readonly PlacedMark[],
  from: PlacedMark,
  row: number,
  step: 1 | -1,
  rows: number,
): MarkPlace | null {
  for (let next = row + step; next >= 0 && next < rows; next += step) {
    let nearest: PlacedMark | null = null;
    for (const mark of marks) {
      if ((mark === from && from.strip === null) || !touches(mark, next)) continue;
      if (nearest === null || Math.abs(mark.x - from.x) < Math.abs(nearest.x - from.x)) nearest = mark;
    }
    if (nearest !== null) return { key: nearest.key, row: next };
  }
  return null;
}

function touches(mark: PlacedMark, row: number): boolean {
  return mark.dots.some((dot) => dot.row === row);
}
