import type { Interval } from '../../base/interval.ts';
import type { Milliseconds } from '../../base/units.ts';
import type { Arrangement } from './arrange.ts';
import { addBit, bitIndices, emptyBits, hasBit } from '../columns/bitset.ts';
import type { Columns } from '../columns/columns.ts';
import { drawnExtent } from './drawn-extent.ts';
import { FADE } from '../sizes.ts';
import { lowerBound } from '../columns/lower-bound.ts';

/** What is asked, of which window. */
export interface EdgeInput {
  readonly columns: Columns;
  readonly arrangement: Arrangement;
  /** Events to look at that are not in the arrangement. */
  readonly besides: readonly number[];
  readonly window: Interval;
  readonly perPixel: Milliseconds;
}

/**
 * The events that reach into a window while their anchors lie outside: those before it, and after it, each in the dataset's
 * order. A window within one day of 2024 is reached by all that is known to have been in 2024.
 */
export function eventsBeyondEdges(input: EdgeInput): { before: Uint32Array; after: Uint32Array } {
  const { columns, arrangement, besides, window, perPixel } = input;
  const before: number[] = [];
  const after: number[] = [];
  const consider = (event: number) => {
    const extent = drawnExtent(columns, event, perPixel);
    if (columns.anchor[event]! < window.start) {
      if (extent.end > window.start) before.push(event);
    } else if (extent.start < window.end) after.push(event);
  };
  const { bits, byReach } = arrangement;
  for (const { events, times, reach } of byReach) {
    const around = reach + FADE * perPixel;
    const start = lowerBound(times, window.start);
    for (let at = lowerBound(times, window.start - around); at < start; at++) {
      if (hasBit(bits, events[at]!)) consider(events[at]!);
    }
    const end = lowerBound(times, window.end + around);
    for (let at = lowerBound(times, window.end); at < end; at++) {
      if (hasBit(bits, events[at]!)) consider(events[at]!);
    }
  }
  for (const event of besides) {
    const isInside = columns.anchor[event]! >= window.start && columns.anchor[event]! < window.end;
    if (!isInside) consider(event);
  }
  return { before: ascending(columns.size, before), after: ascending(columns.size, after) };
}

/** Sorts through a bitset: linear, where thousands of events reach into a narrow window. */
function ascending(size: number, events: readonly number[]): Uint32Array {
  if (events.length === 0) return new Uint32Array(0);
  const bits = emptyBits(size);
  for (const event of events) addBit(bits, event);
  return bitIndices(bits);
}
