import type { Interval } from '../../base/interval.ts';
import type { CssPixels, Milliseconds } from '../../base/units.ts';
import type { Arrangement } from './arrange.ts';
import { MIN_CELL, STRIP_BIN } from '../sizes.ts';
import { lowerBound } from '../columns/lower-bound.ts';
import { stretchAt, stretchStart, stretchUnit } from './stretch.ts';
import type { StretchUnit } from './stretch.ts';

/**
 * Whether strips or marks are drawn is decided for stretches at least this long on screen: about a plot's width, so that the two
 * don't alternate in it.
 */
const MIN_DECIDED: CssPixels = 960;

/** So many events in a pixel are told by how dense they are, no longer by numbers. */
const DENSE_PER_PIXEL = 1;

/** Events of one day, however many, are a count: density has to be spread over some pieces of strips to be seen as such. */
const MIN_PIECES = 4;

/** Fewer events than this are never a crowd. */
const MIN_EVENTS = 96;

/**
 * Where in time events are too dense for marks, as stretches of the calendar, ascending, joined where they touch; by the
 * events and the scale alone, whatever the window: while it moves, nothing changes between strips and marks.
 *
 *     marks  ·  ··  ·  |:::::::::::::|:::::::::: ::|  ·   ·· ·  marks
 *     ─────────────────┴────── 1980s ┴────── 1990s ┴───────────
 *
 * @param seen What is looked at; a stretch that reaches into it is decided as a whole.
 */
export function denseStretches(
  arrangement: Arrangement,
  seen: Interval,
  perPixel: Milliseconds,
): readonly Interval[] {
  const unit = stretchUnit(MIN_DECIDED * perPixel);
  const dense: Interval[] = [];
  for (let number = stretchAt(unit, seen.start); stretchStart(unit, number) < seen.end; number++) {
    const start = stretchStart(unit, number);
    const end = stretchStart(unit, number + 1);
    if (!isDense(arrangement, { start, end }, perPixel)) continue;
    const before = dense.at(-1);
    if (before?.end === start) dense[dense.length - 1] = { start: before.start, end };
    else dense.push({ start, end });
  }
  return dense;
}

/** Whether a stretch's events are dense where there are any: an archive may begin or pause within it. */
function isDense(
  { strand: { times } }: Arrangement,
  { start, end }: Interval,
  perPixel: Milliseconds,
): boolean {
  const from = lowerBound(times, start);
  const to = lowerBound(times, end, from);
  if (to - from < MIN_EVENTS) return false;
  const cells = stretchUnit(MIN_CELL * perPixel);
  const filled = countFilled(times, cells, from, to, Infinity);
  if (to - from < ((filled * cells.usual) / perPixel) * DENSE_PER_PIXEL) return false;
  const pieces = stretchUnit(STRIP_BIN * perPixel);
  return countFilled(times, pieces, from, to, MIN_PIECES) >= MIN_PIECES;
}

/** How many stretches of a unit have events at positions `from` up to `to`, counted as far as to `enough`. */
function countFilled(
  times: Float64Array,
  unit: StretchUnit,
  from: number,
  to: number,
  enough: number,
): number {
  let filled = 0;
  for (let at = from; at < to && filled < enough; filled++) {
    at = Math.max(at + 1, lowerBound(times, stretchStart(unit, stretchAt(unit, times[at]!) + 1), at, to));
  }
  return filled;
}

/** What of a stretch of time is between some ascending others. */
export function between(seen: Interval, taken: readonly Interval[]): Interval[] {
  const free: Interval[] = [];
  let { start } = seen;
  for (const other of taken) {
    if (other.start > start) free.push({ start, end: other.start });
    start = Math.max(start, other.end);
  }
  if (start < seen.end) free.push({ start, end: seen.end });
  return free;
}
