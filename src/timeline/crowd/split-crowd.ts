import type { Interval } from '../../base/interval.ts';
import type { CssPixels, Milliseconds } from '../../base/units.ts';
import type { Arrangement } from './arrange.ts';
import type { Columns } from '../columns/columns.ts';
import { drawnPlace } from './drawn-extent.ts';
import { clearDistance, MIN_CELL, MIN_MARK_DISTANCE } from '../sizes.ts';
import { headOfRange, runsOf } from './strand-blocks.ts';
import { lowerBound } from '../columns/lower-bound.ts';
import type { StrandRange } from './strand.ts';

/** Events that are drawn together, at a moment. */
export interface CrowdPart {
  readonly time: Milliseconds;
  /** The weightiest event. */
  readonly head: number;
  /** Where they are on the strand, if they are neighbours there, so that they need not be looked at one by one. */
  readonly range: StrandRange | null;
  readonly events: Uint32Array;
}

/** A run of events longer than this on screen, or of more events, is a crowd: it is cut into cells of time. */
const LOOSE_RUN: CssPixels = 120;
const LOOSE_EVENTS = 48;

/** What is asked, of which stretch of time. */
export interface SplitInput {
  readonly columns: Columns;
  readonly arrangement: Arrangement;
  /** A few events that are not in the arrangement and belong among the others. */
  readonly besides: readonly number[];
  /** What is looked at, ascending and apart from one another: where there are strips, there is nothing to split. */
  readonly seen: readonly Interval[];
  readonly perPixel: Milliseconds;
  /** Where the event is that always stands alone; null where none does. */
  readonly breakAt: Milliseconds | null;
}

/**
 * Which neighbours are drawn together, in a stretch of time; by times and the scale alone.
 *
 *  1. A gap of 12 px or more between anchors ends a run.
 *  2. Short runs are where every event counts. Their dots are put where they belong (those of open dates beside the bound),
 *     and the two nearest join, the weightier one's place winning, until all are clear of one another: dots 12 px apart,
 *     counts 19.
 *  3. A long run is a crowd. It is cut into cells whose length is a power of two, so that zooming in splits cells in halves
 *     and never reshuffles them. A cell's mark stands in its middle, or at its first or last event where that is nearer. Of
 *     two gaps in a row only one can be below 12 px, because a whole cell of at least 24 lies between; those pairs join.
 *  4. What comes besides joins what it is nearest to, as in 2.
 *
 * Nothing joins across `breakAt`. What it costs goes with the number of marks and of events in
 * short runs, and a little with the blocks of crowds.
 */
export function splitCrowd(input: SplitInput): CrowdPart[] {
  const { columns, arrangement, besides, seen, perPixel, breakAt } = input;
  const { strand, blocks } = arrangement;
  const { times, events } = strand;
  const gap = MIN_MARK_DISTANCE * perPixel;
  const joined = (a: CrowdPart, b: CrowdPart) => joinParts(columns, arrangement, a, b);
  const isBetween = (a: CrowdPart, b: CrowdPart) => breakAt !== null && a.time <= breakAt && b.time > breakAt;
  const mayJoin = (a: CrowdPart, b: CrowdPart) => b.time - a.time < gap && !isBetween(a, b);
  // Counts are larger than dots, and in a crowd cells are what keeps them apart.
  const wouldCover = (a: CrowdPart, b: CrowdPart) =>
    b.time - a.time < clearDistance(a.events.length, b.events.length) * perPixel && !isBetween(a, b);
  const isFar = (a: CrowdPart, b: CrowdPart) =>
    b.time - a.time >= clearDistance(2, 2) * perPixel || isBetween(a, b);

  const parts: CrowdPart[] = [];
  let loose: CrowdPart[] = [];
  const endLoose = () => {
    parts.push(...joinNearest(inOrder(loose), isFar, wouldCover, joined));
    loose = [];
  };
  for (const { start, end } of seen) {
    const from = lowerBound(times, start);
    const range = { from, to: lowerBound(times, end, from) };
    for (const run of runsOf(strand, blocks, range, gap, breakAt)) {
      const length = times[run.to - 1]! - times[run.from]!;
      if (length < LOOSE_RUN * perPixel && run.to - run.from <= LOOSE_EVENTS) {
        for (let at = run.from; at < run.to; at++) {
          const head = events[at]!;
          const time = drawnPlace(columns, head, perPixel);
          loose.push({ time, head, range: null, events: events.subarray(at, at + 1) });
        }
      } else {
        endLoose();
        parts.push(...cutIntoCells(columns, arrangement, run, perPixel));
      }
    }
  }
  endLoose();
  const paired = joinPairs(parts, mayJoin, joined);
  if (besides.length === 0) return paired;
  const more = besides.map((event): CrowdPart => ({
    time: drawnPlace(columns, event, perPixel),
    head: event,
    range: null,
    events: Uint32Array.of(event),
  }));
  return joinNearest(inOrder([...paired, ...more]), (a, b) => !mayJoin(a, b), mayJoin, joined);
}

function inOrder(parts: readonly CrowdPart[]): CrowdPart[] {
  return parts.toSorted((a, b) => a.time - b.time);
}

/** Joins the two nearest until none may join; those that are far never will. In and out in order of time. */
function joinNearest(
  parts: readonly CrowdPart[],
  isFar: (a: CrowdPart, b: CrowdPart) => boolean,
  mayJoin: (a: CrowdPart, b: CrowdPart) => boolean,
  joined: (a: CrowdPart, b: CrowdPart) => CrowdPart,
): CrowdPart[] {
  const result: CrowdPart[] = [];
  let from = 0;
  // A joined mark stands where one of its parts stood, so what is far stays far, and each stretch is a small problem.
  for (let at = 1; at <= parts.length; at++) {
    if (at < parts.length && !isFar(parts[at - 1]!, parts[at]!)) continue;
    const left = parts.slice(from, at);
    from = at;
    for (let nearest = nearestPair(left, mayJoin); nearest > 0; nearest = nearestPair(left, mayJoin)) {
      left.splice(nearest - 1, 2, joined(left[nearest - 1]!, left[nearest]!));
    }
    result.push(...left);
  }
  return result;
}

/** The second of the two nearest that may join, the first such pair of several; 0 where there is none. */
function nearestPair(parts: readonly CrowdPart[], mayJoin: (a: CrowdPart, b: CrowdPart) => boolean): number {
  let nearest = 0;
  let least = Infinity;
  for (let at = 1; at < parts.length; at++) {
    const distance = parts[at]!.time - parts[at - 1]!.time;
    if (distance >= least || !mayJoin(parts[at - 1]!, parts[at]!)) continue;
    least = distance;
    nearest = at;
  }
  return nearest;
}

function cutIntoCells(
  columns: Columns,
  { strand, blocks }: Arrangement,
  run: StrandRange,
  perPixel: Milliseconds,
): CrowdPart[] {
  const cell = 2 ** Math.ceil(Math.log2(MIN_CELL * perPixel));
  const parts: CrowdPart[] = [];
  for (let from = run.from; from < run.to;) {
    const first = strand.times[from]!;
    const cellStart = Math.floor(first / cell) * cell;
    const to = Math.max(from + 1, lowerBound(strand.times, cellStart + cell, from, run.to));
    const range = { from, to };
    const time = Math.min(strand.times[to - 1]!, Math.max(first, cellStart + cell / 2));
    const head = headOfRange(columns, strand, blocks, range);
    parts.push({ time, head, range, events: strand.events.subarray(from, to) });
    from = to;
  }
  return parts;
}

/** Joins neighbours that are too near; never more than two of a crowd, and at its ends what a fade brings too near to it. */
function joinPairs(
  parts: readonly CrowdPart[],
  mayJoin: (a: CrowdPart, b: CrowdPart) => boolean,
  joined: (a: CrowdPart, b: CrowdPart) => CrowdPart,
): CrowdPart[] {
  const result: CrowdPart[] = [];
  for (const part of parts) {
    const previous = result.at(-1);
    if (previous !== undefined && mayJoin(previous, part)) result[result.length - 1] = joined(previous, part);
    else result.push(part);
  }
  return result;
}

/** Both as one, where the weightier of them is; a crowd outweighs a few. */
function joinParts(columns: Columns, { strand }: Arrangement, a: CrowdPart, b: CrowdPart): CrowdPart {
  const head = columns.weight[b.head]! > columns.weight[a.head]! ? b.head : a.head;
  const crowd = (part: CrowdPart) => part.range !== null;
  const winner = crowd(a) === crowd(b) ? (head === a.head ? a : b) : crowd(a) ? a : b;
  if (a.range !== null && b.range !== null && a.range.to === b.range.from) {
    const range = { from: a.range.from, to: b.range.to };
    return { time: winner.time, head, range, events: strand.events.subarray(range.from, range.to) };
  }
  const events = new Uint32Array(a.events.length + b.events.length);
  events.set(a.events);
  events.set(b.events, a.events.length);
  return { time: winner.time, head, range: null, events };
}
