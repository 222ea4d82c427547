import type { Interval } from '../base/interval.ts';
import { MS_PER_DAY, MS_PER_MINUTE } from '../base/civil.ts';
import type { Milliseconds } from '../base/units.ts';
import type { Columns } from './columns/columns.ts';
import type { Selection } from './model.ts';

/** Nothing closer than a minute: the finest date that a source states. */
export const MIN_WINDOW: Milliseconds = MS_PER_MINUTE;

/**
 * In deep time a double can't tell minutes apart. A window is at least this part of its distance from 1970 long, so that
 * each pixel is some steps of a double: a minute up to half a million years away, five hours at 170 million.
 */
const MIN_WINDOW_OF_DISTANCE = 2 ** -38;

/** Room on each side of a fitted window, as a part of what is fitted, so that no dot touches an edge. */
const FIT_PADDING = 0.05;

/**
 * Room at the end of a story's window, where the last event's label would otherwise have to be squeezed in between the
 * leaders of those before it. What has more events than a story shows only the weightiest labels, and needs its width.
 */
const STORY_PADDING_END = 0.18;
const STORY_EVENTS = 100;

/**
 * A fitted window is at least so many times as long as the finest date in it. One event alone then stands in a window that
 * shows its neighbourhood: a day in a week and a half, a year among eleven.
 */
const FIT_EXTENTS = 11;

/** How far beyond what is fitted the reader may pan or zoom out, as a part of the fitted window. */
const LIMIT_PADDING = 1;

/** Where there is no event at all: any window will do, and this is the shortest to write. */
const NO_EVENTS: Interval = { start: 0, end: MS_PER_DAY };

/**
 * The window that shows all selected events (all there are, where null or nothing is selected), with some room around.
 * Sides that are open don't count, outliers do. Without any event an arbitrary day: show the empty state instead.
 */
export function fitWindow(columns: Columns, selection: Selection | null): Interval {
  const fitted = selection === null ? null : fitPart(columns, selection);
  return fitted === null ? fitAll(columns) : clampSpan(fitted);
}

/** By the beginnings, which columns that have grown by a facet still share. */
const fittedAll = new WeakMap<Float64Array, Interval>();

/** The window of all events, which whatever is seen is asked for, worked out once. */
function fitAll(columns: Columns): Interval {
  const known = fittedAll.get(columns.from);
  if (known !== undefined) return known;
  const all = fitPart(columns, null);
  const fitted = all === null ? NO_EVENTS : clampSpan(all);
  fittedAll.set(columns.from, fitted);
  return fitted;
}

/** How far the reader can go: the window that fits everything, and its length again on each side. */
export function limits(columns: Columns): Interval {
  const all = fitWindow(columns, null);
  const room = (all.end - all.start) * LIMIT_PADDING;
  return { start: all.start - room, end: all.end + room };
}

/**
 * Zooms. `factor` above 1 shows less time in more detail (2: half the time), below 1 more time. The moment `at`, within the
 * window, stays where it is on screen, unless a limit is in the way.
 */
export function zoomWindow(window: Interval, factor: number, at: Milliseconds, within: Interval): Interval {
  const span = window.end - window.start;
  const held = Math.min(window.end, Math.max(window.start, at));
  const wanted = span / (factor > 0 ? factor : 1);
  const next = Math.min(within.end - within.start, Math.max(shortestAt(held), wanted));
  const share = (held - window.start) / span;
  const start = held - share * next;
  return clampWindow({ start, end: start + next }, within);
}

/** Moves a window by a time, forward where positive; it keeps its length and stops at the limits. */
export function panWindow(window: Interval, by: Milliseconds, within: Interval): Interval {
  // Limited first: adding a huge number would cost the window the digits that its length is in.
  const limited = Math.min(within.end - window.end, Math.max(within.start - window.start, by));
  return clampWindow({ start: window.start + limited, end: window.end + limited }, within);
}

/**
 * The window nearest to a wanted one that keeps within the limits and is at least a minute long. An impossible wish (an end
 * before its start, a side that is no number) gives the limits themselves.
 */
export function clampWindow(window: Interval, within: Interval): Interval {
  const span = window.end - window.start;
  if (!(span > 0) || !Number.isFinite(span)) return within;
  const room = within.end - within.start;
  if (span >= room) return within;
  const grown = clampSpan(window);
  const length = grown.end - grown.start;
  const start = Math.min(within.end - length, Math.max(within.start, grown.start));
  return { start, end: start + length };
}

/** A window around one event: as it is where the event is well inside, else moved (never zoomed) so that it is in the middle. */
export function bringIntoView(columns: Columns, event: number, window: Interval, within: Interval): Interval {
  const anchor = columns.anchor[event];
  if (anchor === undefined) return window;
  const margin = (window.end - window.start) * FIT_PADDING;
  if (anchor >= window.start + margin && anchor <= window.end - margin) return window;
  return panWindow(window, anchor - (window.start + window.end) / 2, within);
}

function fitPart(columns: Columns, selection: Selection | null): Interval | null {
  let start = Infinity;
  let end = -Infinity;
  let finest = Infinity;
  let count = 0;
  const bits = selection?.bits ?? null;
  for (let index = 0; index < columns.size; index++) {
    // `hasBit` written out: a call for each event would be most of what this costs.
    if (bits !== null && (bits[index >>> 5]! & (1 << (index & 31))) === 0) continue;
    const from = columns.from[index]!;
    const to = columns.to[index]!;
    if (from < start) start = from;
    if (to > end) end = to;
    if (to - from < finest) finest = to - from;
    count++;
  }
  if (start > end) return null;
  const span = end - start;
  const paddingEnd = count <= STORY_EVENTS ? STORY_PADDING_END : FIT_PADDING;
  const padded = { start: start - span * FIT_PADDING, end: end + span * paddingEnd };
  const least = finest * FIT_EXTENTS;
  if (padded.end - padded.start >= least) return padded;
  const middle = start + span / 2;
  return { start: middle - least / 2, end: middle + least / 2 };
}

function clampSpan(window: Interval): Interval {
  const middle = window.start + (window.end - window.start) / 2;
  const least = shortestAt(middle);
  if (window.end - window.start >= least) return window;
  return { start: middle - least / 2, end: middle + least / 2 };
}

function shortestAt(moment: Milliseconds): Milliseconds {
  return Math.max(MIN_WINDOW, Math.abs(moment) * MIN_WINDOW_OF_DISTANCE);
}
