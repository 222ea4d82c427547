import type { Interval } from '../../base/interval.ts';
import type { CssPixels, Milliseconds } from '../../base/units.ts';
import type { Arrangement } from './arrange.ts';
import type { Columns } from '../columns/columns.ts';
import { between, denseStretches } from './dense-stretches.ts';
import { drawnExtent, drawnPlace } from './drawn-extent.ts';
import { eventsBeyondEdges } from './edge-events.ts';
import { standingApart } from './landmarks.ts';
import { headOf, joinGroups, NOT_ON_A_STRAND } from './mark-group.ts';
import type { MarkGroup } from './mark-group.ts';
import { EDGE_INSET, MIN_MARK_DISTANCE } from '../sizes.ts';
import { standAlone } from './stand-alone.ts';
import { splitCrowd } from './split-crowd.ts';
import type { CrowdPart } from './split-crowd.ts';
import { headOfRange } from './strand-blocks.ts';
import { stripGroups } from './strip-groups.ts';
import type { TimeScale } from '../scale/time-scale.ts';
import { lowerBound } from '../columns/lower-bound.ts';

export interface MergeInput {
  readonly columns: Columns;
  /** The selected events without those that ask to stand alone. */
  readonly arrangement: Arrangement;
  readonly window: Interval;
  readonly width: CssPixels;
  readonly scale: TimeScale;
  /** Selected events that ask for marks of their own: the chosen one first, then landmarks, weightiest first. */
  readonly asking: readonly number[];
}

/** How far beyond the window events are looked at, in pixels, so that what is seen doesn't depend on where it ends. */
const MARGIN: CssPixels = 256;

/** A scale is rounded to this many steps per doubling before anything is decided by it: see `decisionScale`. */
const STEPS_PER_DOUBLING = 512;

/**
 * Which events are drawn as one mark, left to right. An event is in the window if what its date takes up on screen reaches
 * into it (`drawnExtent`), and each such event is in exactly one group: by its anchor, the middle of its date, or where that
 * lies outside, in the group at that edge.
 *
 *        looked at, beyond the edges too (what crowds there doesn't change when the window moves)
 *     ┌──────────────────────────────────────────────────────────────────────┐
 *              |  ·      ··   ·  ·         ···········:::··   ·    |
 *              ▲  ▲      ▲    ▲  ▲         ▲    ▲    ▲    ▲   ▲    ▲
 *              │  one    merged: nearer    cells of time where they crowd │
 *              └─ what reaches in from beyond an edge, by its extent ──────┘
 *
 * Where they are denser than that, cells of the calendar are groups that are drawn as strips; the others stand on them and
 * never join them, so that a strip's events are those whose anchors are in its stretch of time, no more and no less.
 *
 * Other marks stand at least 12 px apart, except beside those that stand alone: the chosen event, always, and the landmarks, unless
 * one falls on a weightier one. All decisions are made in time, by distances and fixed cells, never by the window's position; so marks
 * move with a pan and change only at its edges.
 */
export function mergeMarks(input: MergeInput): MarkGroup[] {
  const { columns, arrangement, window, scale, width, asking } = input;
  const perPixel = decisionScale(scale.perPixel);
  const standing = standingApart(columns, asking, perPixel);
  const fallen = asking.filter((event) => !standing.includes(event));
  const [first] = standing;
  const breakAt = first === undefined ? null : drawnPlace(columns, first, perPixel);
  const margin = MARGIN * perPixel;
  const around = { start: window.start - margin, end: window.end + margin };
  const dense = denseStretches(arrangement, around, perPixel);
  const isInDense = (event: number) => dense.some((stretch) => contains(stretch, columns.anchor[event]!));
  const seen = between(around, dense);
  const groups: MarkGroup[] = [];
  const loose = fallen.filter((event) => !isInDense(event));
  for (const part of splitCrowd({ columns, arrangement, besides: loose, seen, perPixel, breakAt })) {
    const group = withinWindow(part, input);
    if (group !== null) groups.push(group);
  }
  const besides = fallen.filter(isInDense);
  const strips = stripGroups({ columns, arrangement, dense, besides, window, scale, perPixel });
  const alone = standing.flatMap((event): MarkGroup[] => {
    const extent = drawnExtent(columns, event, perPixel);
    if (extent.start >= window.end || extent.end <= window.start) return [];
    const x = insideEdges(
      scale.x(drawnPlace(columns, event, perPixel)),
      scale.x(extent.start),
      scale.x(extent.end),
      width,
    );
    return [{ ...NOT_ON_A_STRAND, events: Uint32Array.of(event), head: event, x }];
  });
  const others = standAlone(columns, addEdges(groups, fallen, input, perPixel), alone, width);
  return strips.length === 0 ? others : [...strips, ...others].toSorted((a, b) => a.x - b.x);
}

function contains({ start, end }: Interval, moment: Milliseconds): boolean {
  return moment >= start && moment < end;
}

/**
 * The scale by which decisions are made: rounded, so that the tiny differences that panning leaves in a window's length
 * never tip a decision. Off by less than 0.07 %, which is half a pixel over 770.
 */
export function decisionScale(perPixel: Milliseconds): Milliseconds {
  return 2 ** (Math.round(Math.log2(perPixel) * STEPS_PER_DOUBLING) / STEPS_PER_DOUBLING);
}

/** What of a part has its anchor in the window, or null. What reaches in from outside comes with the edges. */
function withinWindow(
  part: CrowdPart,
  { columns, arrangement, window, scale }: MergeInput,
): MarkGroup | null {
  const { strand, blocks } = arrangement;
  if (part.range === null) {
    const { anchor } = columns;
    const events = part.events.filter(
      (event) => anchor[event]! >= window.start && anchor[event]! < window.end,
    );
    if (events.length === 0) return null;
    const x = scale.x(part.time);
    if (events.length === part.events.length) return { ...NOT_ON_A_STRAND, events, head: part.head, x };
    return { ...NOT_ON_A_STRAND, events, head: headOf(columns, events), x };
  }
  const from = lowerBound(strand.times, window.start, part.range.from, part.range.to);
  const to = lowerBound(strand.times, window.end, from, part.range.to);
  if (from === to) return null;
  const range = { from, to };
  const whole = from === part.range.from && to === part.range.to;
  const head = whole ? part.head : headOfRange(columns, strand, blocks, range);
  const time = Math.min(strand.times[to - 1]!, Math.max(strand.times[from]!, part.time));
  return {
    events: strand.events.subarray(from, to),
    range,
    besides: [],
    head,
    x: scale.x(time),
    strip: null,
  };
}

/** The dot of a date that reaches into view stays in view, in the middle of what is seen of it where that is little. */
function insideEdges(x: CssPixels, x1: CssPixels, x2: CssPixels, width: CssPixels): CssPixels {
  if (x < 0) return Math.min(EDGE_INSET, Math.max(0, x2) / 2);
  if (x >= width) return Math.max(width - EDGE_INSET, (Math.min(width, x1) + width) / 2);
  return x;
}

/** Adds a mark at each edge for what reaches in from beyond it, or whose dot would be outside; it takes in what is near. */
function addEdges(
  groups: readonly MarkGroup[],
  fallen: readonly number[],
  input: MergeInput,
  perPixel: Milliseconds,
): MarkGroup[] {
  const { columns, arrangement, window, scale, width } = input;
  const { before, after } = eventsBeyondEdges({ columns, arrangement, besides: fallen, window, perPixel });
  const outBefore = groups.filter((group) => group.x < 0);
  const outAfter = groups.filter((group) => group.x >= width);
  let inside = groups.filter((group) => group.x >= 0 && group.x < width);

  const left = [...edgeGroup(columns, before), ...outBefore];
  if (left.length > 0) {
    const reach = furthest(left, (event) => scale.x(drawnExtent(columns, event, perPixel).end));
    const x = insideEdges(-1, 0, reach, width);
    const near = inside.filter((group) => group.x < x + MIN_MARK_DISTANCE);
    inside = [joinGroups(columns, [...left, ...near], x), ...inside.slice(near.length)];
  }
  const right = [...outAfter, ...edgeGroup(columns, after)];
  if (right.length > 0) {
    const reach = furthest(right, (event) => width - scale.x(drawnExtent(columns, event, perPixel).start));
    const x = insideEdges(width, width - reach, width, width);
    const far = inside.filter((group) => group.x <= x - MIN_MARK_DISTANCE);
    inside = [...far, joinGroups(columns, [...inside.slice(far.length), ...right], x)];
  }
  return inside;
}

function edgeGroup(columns: Columns, events: Uint32Array): MarkGroup[] {
  return events.length === 0 ? [] : [{ ...NOT_ON_A_STRAND, events, head: headOf(columns, events), x: 0 }];
}

/** How far into the window the furthest of some events reaches. */
function furthest(groups: readonly MarkGroup[], reachOf: (event: number) => CssPixels): CssPixels {
  let most = 0;
  for (const { events } of groups) {
    for (let at = 0; at < events.length; at++) most = Math.max(most, reachOf(events[at]!));
  }
  return most;
}
