import type { Interval } from '../base/interval.ts';
import type { Milliseconds } from '../base/units.ts';
import { sliceStrand } from './arrange.ts';
import type { Arrangement, Strand } from './arrange.ts';
import type { Columns } from './columns.ts';
import { OPEN_END, OPEN_START, OPEN_SIDES } from './event-flags.ts';
import { FADE } from './sizes.ts';

/*
 * What of time an event takes up on screen. A closed date takes up its extent, its dot in the middle. An open date takes up
 * its known bound and a fade beside it, as long on screen at every zoom, its dot before or after the bound's start:
 *
 *     2024                 [..2024-11-16]        2024-11-16/..
 *     ▓▓▓▓▓○▓▓▓▓▓           ░░░▒▒○▒▓▓|            |▓▓▒○▒▒░░░
 *
 * So what happened some time up to a day is told from what happened on that day, however far away one looks from.
 */

/** The stretch of time whose being in the window puts an event on screen. `perPixel` is the scale. */
export function drawnExtent(columns: Columns, event: number, perPixel: Milliseconds): Interval {
  const start = columns.from[event]!;
  const end = columns.to[event]!;
  switch (columns.flags[event]! & OPEN_SIDES) {
    case OPEN_START:
      return { start: start - FADE * perPixel, end };
    case OPEN_END:
      return { start, end: end + FADE * perPixel };
    case OPEN_SIDES:
      return { start: start - FADE * perPixel, end: end + FADE * perPixel };
    default:
      return { start, end };
  }
}

/** Where an event's dot belongs. */
export function drawnPlace(columns: Columns, event: number, perPixel: Milliseconds): Milliseconds {
  const shift = (FADE / 2) * perPixel;
  switch (columns.flags[event]! & OPEN_SIDES) {
    case OPEN_START:
      return columns.anchor[event]! - shift;
    case OPEN_END:
      return columns.anchor[event]! + shift;
    default:
      return columns.anchor[event]!;
  }
}

/**
 * The events whose dots belong into a stretch of time, in the order of their dots. Shares memory with the arrangement where
 * no open date is among them.
 */
export function drawnStrand(arrangement: Arrangement, seen: Interval, perPixel: Milliseconds): Strand {
  const shift = (FADE / 2) * perPixel;
  const closed = sliceStrand(arrangement.closed, seen);
  const openStart = shifted(arrangement.openStart, seen, -shift);
  const openEnd = shifted(arrangement.openEnd, seen, shift);
  const openBoth = sliceStrand(arrangement.openBoth, seen);
  return mergeStrands(mergeStrands(mergeStrands(closed, openStart), openEnd), openBoth);
}

function shifted(strand: Strand, seen: Interval, by: Milliseconds): Strand {
  const { events, times } = sliceStrand(strand, { start: seen.start - by, end: seen.end - by });
  return { events, times: times.map((time) => time + by) };
}

function mergeStrands(a: Strand, b: Strand): Strand {
  if (b.events.length === 0) return a;
  if (a.events.length === 0) return b;
  const events = new Uint32Array(a.events.length + b.events.length);
  const times = new Float64Array(events.length);
  let fromA = 0;
  let fromB = 0;
  for (let at = 0; at < events.length; at++) {
    const timeA = fromA < a.times.length ? a.times[fromA]! : Infinity;
    const timeB = fromB < b.times.length ? b.times[fromB]! : Infinity;
    // What is open stands before what is at the same place.
    if (timeB <= timeA) {
      times[at] = timeB;
      events[at] = b.events[fromB++]!;
    } else {
      times[at] = timeA;
      events[at] = a.events[fromA++]!;
    }
  }
  return { events, times };
}
