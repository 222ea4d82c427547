import type { Interval } from '../base/interval.ts';
import type { CssPixels, Milliseconds } from '../base/units.ts';
import type { Arrangement } from './arrange.ts';
import { lowerBound } from './arrange.ts';
import { clearChosen } from './clear-chosen.ts';
import type { Columns } from './columns.ts';
import { drawnExtent, drawnPlace, drawnStrand } from './drawn-extent.ts';
import { eventsBeyondEdges } from './edge-events.ts';
import { headOf, joinGroups } from './mark-group.ts';
import type { MarkGroup } from './mark-group.ts';
import { EDGE_INSET, MIN_MARK_DISTANCE } from './sizes.ts';
import { splitCrowd } from './split-crowd.ts';
import type { TimeScale } from './time-scale.ts';

export interface MergeInput {
  readonly columns: Columns;
  /** The selected events without the chosen one. */
  readonly arrangement: Arrangement;
  readonly window: Interval;
  readonly width: CssPixels;
  readonly scale: TimeScale;
  /** The chosen event, where it is selected too and has a place in time. */
  readonly chosen: number | null;
}

/** How far beyond the window events are looked at, in pixels, so that what is seen doesn't depend on where it ends. */
const MARGIN: CssPixels = 256;

/** A scale is rounded to this many steps per doubling before anything is decided by it: see `decisionScale`. */
const STEPS_PER_DOUBLING = 512;

/**
 * Which events are drawn as one mark, left to right. Every event that touches the window is in exactly one group:
 *
 *        looked at, beyond the edges too (what crowds there doesn't change when the window moves)
 *     ┌──────────────────────────────────────────────────────────────────────┐
 *              |  ·      ··   ·  ·         ···········:::··   ·    |
 *              ▲  ▲      ▲    ▲  ▲         ▲    ▲    ▲    ▲   ▲    ▲
 *              │  one    merged: nearer    cells of time where they crowd │
 *              └─ what reaches in from beyond an edge, by its extent ──────┘
 *
 * Marks stand at least 12 px apart, except beside the chosen event, which is always alone. A merged mark stands where its
 * weightiest event is. All decisions are made in time, by distances and fixed cells, never by the window's position; so
 * marks move with a pan and change only at its edges.
 */
export function mergeMarks(input: MergeInput): MarkGroup[] {
  const { columns, window, scale, width } = input;
  const perPixel = decisionScale(scale.perPixel);
  const chosenAt = input.chosen === null ? null : drawnPlace(columns, input.chosen, perPixel);
  const seen = { start: window.start - MARGIN * perPixel, end: window.end + MARGIN * perPixel };
  const strand = drawnStrand(input.arrangement, seen, perPixel);
  const first = lowerBound(strand.times, window.start);
  const last = lowerBound(strand.times, window.end);
  const groups: MarkGroup[] = [];
  for (const part of splitCrowd(strand, columns.weight, perPixel, chosenAt)) {
    const from = Math.max(part.from, first);
    const to = Math.min(part.to, last);
    if (from >= to) continue;
    const events = strand.events.subarray(from, to);
    const whole = from === part.from && to === part.to;
    const at = Math.min(strand.times[to - 1]!, Math.max(strand.times[from]!, part.time));
    groups.push({ events, head: whole ? part.head : headOf(columns, events), x: scale.x(at) });
  }
  const beyond = eventsBeyondEdges(input.arrangement, columns, window, perPixel);
  const withEdges = addEdges(groups, input, perPixel, beyond);
  if (input.chosen === null || chosenAt === null) return withEdges;
  const extent = drawnExtent(columns, input.chosen, perPixel);
  if (extent.start >= window.end || extent.end <= window.start) return withEdges;
  const x = insideEdges(scale.x(chosenAt), scale.x(extent.start), scale.x(extent.end), width);
  return clearChosen(
    columns,
    withEdges,
    { events: Uint32Array.of(input.chosen), head: input.chosen, x },
    width,
  );
}

/**
 * The scale by which decisions are made: rounded, so that the tiny differences that panning leaves in a window's length
 * never tip a decision. Off by less than 0.07 %, which is half a pixel over 770.
 */
export function decisionScale(perPixel: Milliseconds): Milliseconds {
  return 2 ** (Math.round(Math.log2(perPixel) * STEPS_PER_DOUBLING) / STEPS_PER_DOUBLING);
}

/** The dot of a date that reaches into view stays in view, in the middle of what is seen of it where that is little. */
function insideEdges(x: CssPixels, x1: CssPixels, x2: CssPixels, width: CssPixels): CssPixels {
  if (x < 0) return Math.min(EDGE_INSET, x2 / 2);
  if (x >= width) return Math.max(width - EDGE_INSET, (x1 + width) / 2);
  return x;
}

function addEdges(
  groups: readonly MarkGroup[],
  { columns, scale, width }: MergeInput,
  perPixel: Milliseconds,
  beyond: { readonly before: Uint32Array; readonly after: Uint32Array },
): MarkGroup[] {
  let result = [...groups];
  const { before, after } = beyond;
  if (before.length > 0) {
    const reach = before.reduce(
      (end, event) => Math.max(end, drawnExtent(columns, event, perPixel).end),
      -Infinity,
    );
    const x = insideEdges(-1, 0, scale.x(reach), width);
    const near = result.filter((group) => group.x < x + MIN_MARK_DISTANCE);
    const edge = { events: before, head: headOf(columns, before), x };
    result = [joinGroups(columns, [edge, ...near], x), ...result.slice(near.length)];
  }
  if (after.length > 0) {
    const reach = after.reduce(
      (start, event) => Math.min(start, drawnExtent(columns, event, perPixel).start),
      Infinity,
    );
    const x = insideEdges(width, scale.x(reach), width, width);
    const far = result.filter((group) => group.x <= x - MIN_MARK_DISTANCE);
    const edge = { events: after, head: headOf(columns, after), x };
    result = [...far, joinGroups(columns, [...result.slice(far.length), edge], x)];
  }
  return result;
}
