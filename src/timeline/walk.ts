import type { Interval } from '../base/interval.ts';
import { hasBit } from './bitset.ts';
import type { Columns } from './columns.ts';
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

/**
 * The mark that a key leads to, by its key: left and right to the neighbour in time, up and down to the nearest mark that
 * begins in a row further up or down, Home and End to the first and the last. It stays where there is nothing further; from
 * nowhere, or a mark that is gone, every key leads to the first, `end` to the last. Null where there are no marks.
 */
export function walkMarks(layout: ChartLayout, key: string | null, direction: WalkDirection): string | null {
  const { marks } = layout;
  const at = marks.findIndex((mark) => mark.key === key);
  const first = marks[0]?.key ?? null;
  if (at === -1 && direction !== 'end') return first;
  switch (direction) {
    case 'home':
      return first;
    case 'end':
      return marks.at(-1)?.key ?? null;
    case 'left':
      return (marks[at - 1] ?? marks[at]!).key;
    case 'right':
      return (marks[at + 1] ?? marks[at]!).key;
    case 'up':
      return nearestInRow(marks, marks[at]!, -1).key;
    case 'down':
      return nearestInRow(marks, marks[at]!, 1).key;
  }
}

/** Of the marks that begin above (-1) or below (1): those in the nearest such row, and of these the nearest in time. */
function nearestInRow(marks: readonly PlacedMark[], from: PlacedMark, direction: 1 | -1): PlacedMark {
  const away = (mark: PlacedMark) => (mark.y1 - from.y1) * direction;
  return marks
    .filter((mark) => away(mark) > 0)
    .reduce((best, mark) => {
      if (best === from || away(mark) < away(best)) return mark;
      if (away(mark) > away(best)) return best;
      return Math.abs(mark.x - from.x) < Math.abs(best.x - from.x) ? mark : best;
    }, from);
}
