import type { CssPixels, Milliseconds } from '../base/units.ts';
import type { Strand } from './arrange.ts';
import { MIN_CELL, MIN_MARK_DISTANCE } from './sizes.ts';

/** Positions `from` up to, not including, `to` of a strand, drawn as one mark at `time`; `head` is its weightiest event. */
export interface CrowdPart {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly time: Milliseconds;
}

/** A run of events longer than this on screen, or of more events, is a crowd: it is cut into cells of time. */
const LOOSE_RUN: CssPixels = 120;
const LOOSE_EVENTS = 48;

/**
 * Which neighbours on a strand are drawn together. Three steps, each depending only on times and the scale:
 *
 *  1. A gap of 12 px or more between dots ends a run.
 *  2. In a short run the two nearest marks join, the weightier one's place winning, until all are 12 px apart: the story's
 *     case, where every event counts.
 *  3. A long run is cut into cells whose length is a power of two, so that zooming in splits cells in halves and never
 *     reshuffles them. A cell's mark stands in its middle, or at its first or last event where that is nearer. Of two gaps
 *     in a row only one can be below 12 px, because a whole cell of at least 24 lies between; those pairs join.
 *
 * `breakAt` ends a run too: nothing joins across the chosen event. Linear in the strand; few small objects per mark.
 */
export function splitCrowd(
  strand: Strand,
  weight: Float32Array,
  perPixel: Milliseconds,
  breakAt: Milliseconds | null,
): CrowdPart[] {
  const { times } = strand;
  const gap = MIN_MARK_DISTANCE * perPixel;
  const parts: CrowdPart[] = [];
  let from = 0;
  for (let at = 1; at <= times.length; at++) {
    if (at < times.length) {
      const here = times[at]!;
      const before = times[at - 1]!;
      if (here - before < gap && !(breakAt !== null && before <= breakAt && here > breakAt)) continue;
    }
    addRun(parts, strand, weight, perPixel, from, at);
    from = at;
  }
  return parts;
}

function addRun(
  parts: CrowdPart[],
  strand: Strand,
  weight: Float32Array,
  perPixel: Milliseconds,
  from: number,
  to: number,
): void {
  if (to - from === 1) {
    parts.push({ from, to, head: strand.events[from]!, time: strand.times[from]! });
    return;
  }
  const length = strand.times[to - 1]! - strand.times[from]!;
  const gap = MIN_MARK_DISTANCE * perPixel;
  if (length < LOOSE_RUN * perPixel && to - from <= LOOSE_EVENTS) {
    const singles: CrowdPart[] = [];
    for (let at = from; at < to; at++) {
      singles.push({ from: at, to: at + 1, head: strand.events[at]!, time: strand.times[at]! });
    }
    parts.push(...joinNearest(singles, weight, gap));
  } else {
    parts.push(...joinPairs(cutIntoCells(strand, weight, perPixel, from, to), weight, gap));
  }
}

/** Joins the two nearest until none are nearer than `gap`. In and out in order of time. */
function joinNearest(parts: readonly CrowdPart[], weight: Float32Array, gap: Milliseconds): CrowdPart[] {
  const left = [...parts];
  for (;;) {
    let nearest = -1;
    let least = gap;
    for (let at = 1; at < left.length; at++) {
      const distance = left[at]!.time - left[at - 1]!.time;
      if (distance >= least) continue;
      least = distance;
      nearest = at;
    }
    if (nearest === -1) return left;
    left.splice(nearest - 1, 2, joined(left[nearest - 1]!, left[nearest]!, weight));
  }
}

function cutIntoCells(
  { events, times }: Strand,
  weight: Float32Array,
  perPixel: Milliseconds,
  from: number,
  to: number,
): CrowdPart[] {
  const cell = 2 ** Math.ceil(Math.log2(MIN_CELL * perPixel));
  const parts: CrowdPart[] = [];
  let start = from;
  while (start < to) {
    const first = times[start]!;
    const cellStart = Math.floor(first / cell) * cell;
    let head = events[start]!;
    let heaviest = weight[head]!;
    let end = start + 1;
    for (; end < to && times[end]! < cellStart + cell; end++) {
      const event = events[end]!;
      if (weight[event]! <= heaviest) continue;
      heaviest = weight[event]!;
      head = event;
    }
    const time = Math.min(times[end - 1]!, Math.max(first, cellStart + cell / 2));
    parts.push({ from: start, to: end, head, time });
    start = end;
  }
  return parts;
}

/** Joins neighbouring cells' marks that are nearer than `gap`; never more than two. */
function joinPairs(parts: readonly CrowdPart[], weight: Float32Array, gap: Milliseconds): CrowdPart[] {
  const result: CrowdPart[] = [];
  for (const part of parts) {
    const previous = result.at(-1);
    if (previous !== undefined && part.time - previous.time < gap) {
      result[result.length - 1] = joined(previous, part, weight);
    } else {
      result.push(part);
    }
  }
  return result;
}

function joined(a: CrowdPart, b: CrowdPart, weight: Float32Array): CrowdPart {
  const winner = weight[b.head]! > weight[a.head]! ? b : a;
  return { from: a.from, to: b.to, head: winner.head, time: winner.time };
}
