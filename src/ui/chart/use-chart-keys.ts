import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { Columns } from '../../timeline/columns/columns.ts';
import type { ChartLayout, PlacedMark, Selection } from '../../timeline/model.ts';
import { nextBeyond, walkMarks } from '../../timeline/walk.ts';
import type { MarkPlace, WalkDirection } from '../../timeline/walk.ts';
import { bringIntoView } from '../../timeline/window.ts';
import type { MarkFocus } from './use-mark-focus.ts';

const ARROWS: ReadonlyMap<string, WalkDirection> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'home'],
  ['End', 'end'],
]);

const MOVES_WINDOW: ReadonlySet<string> = new Set(['+', '=', '-', '0', 'PageUp', 'PageDown']);

/** One press doubles or halves what is seen. */
const ZOOM_STEP = 2;
/** One press of a Page key moves by this part of the window. */
const PAN_STEP = 0.5;

export interface ChartKeys {
  readonly columns: Columns;
  readonly selection: Selection;
  readonly layout: ChartLayout | null;
  /** The window that the state holds. */
  readonly window: Interval;
  readonly limits: Interval;
  readonly focus: MarkFocus;
  readonly onZoom: (factor: number) => void;
  readonly onPan: (share: number) => void;
  readonly onWindow: (window: Interval | null) => void;
  /** The arrows have led to a row, which is to be in sight; within the mark, or to another. */
  readonly onStep: (mark: PlacedMark, row: number, isWithin: boolean) => void;
  /** Null where nothing is selected: Escape is then somebody else's. */
  readonly onClear: (() => void) | null;
}

/**
 * The keys of a focused mark: arrows walk through time and rows, Home and End to the first and last on screen, + and − zoom
 * around the mark, Page keys pan, 0 shows everything, Escape clears the selection. All others are left to the page.
 */
export function useChartKeys(keys: ChartKeys): {
  readonly onMarkKey: (mark: PlacedMark) => (event: KeyboardEvent) => void;
  /** Where the arrows have led; null before the first. */
  readonly place: MarkPlace | null;
  /** Says from where the arrows go on. */
  readonly goOnFrom: (place: MarkPlace) => void;
} {
  const { columns, selection, layout, window, limits, focus } = keys;
  const [place, setPlace] = useState<MarkPlace | null>(null);
  const walk = (mark: PlacedMark, direction: WalkDirection) => {
    if (!layout) return;
    const row = place?.key === mark.key ? place.row : (mark.dots[0]?.row ?? 0);
    const next = walkMarks(layout, { key: mark.key, row }, direction);
    const target = layout.marks.find((other) => other.key === next?.key);
    if (next && target) {
      setPlace(next);
      focus.moveTo(target.head);
      keys.onStep(target, next.row, target.key === mark.key);
      return;
    }
    if (direction !== 'left' && direction !== 'right') return;
    // Past the window's edge the walk goes on, and the window comes along.
    const beyond = nextBeyond(columns, selection, window, direction === 'left' ? -1 : 1);
    if (beyond === null) return;
    keys.onWindow(bringIntoView(columns, beyond, window, limits));
    focus.moveTo(beyond);
  };
  const onMarkKey = (mark: PlacedMark) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS.get(event.key);
    // Only what moves the window can take the mark away; Tab has to get past it.
    focus.stayNear(MOVES_WINDOW.has(event.key) ? mark.head : null);
    if (direction) walk(mark, direction);
    else if (event.key === '+' || event.key === '=') keys.onZoom(ZOOM_STEP);
    else if (event.key === '-') keys.onZoom(1 / ZOOM_STEP);
    else if (event.key === '0') keys.onWindow(null);
    else if (event.key === 'PageUp') keys.onPan(-PAN_STEP);
    else if (event.key === 'PageDown') keys.onPan(PAN_STEP);
    else if (event.key === 'Escape' && keys.onClear) keys.onClear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { onMarkKey, place, goOnFrom: setPlace };
}
