import type { Interval } from '../base/interval.ts';
import type { Milliseconds } from '../base/units.ts';
import { lowerBound, sliceStrand } from './arrange.ts';
import type { Arrangement, Strand } from './arrange.ts';
import { addBit, bitIndices, emptyBits } from './bitset.ts';
import type { Columns } from './columns.ts';
import { drawnExtent, drawnPlace } from './drawn-extent.ts';
import { FADE } from './sizes.ts';

/**
 * The events that reach into a window while their dots lie outside: those with the dot before it, and after it, each in the
 * dataset's order. A window within one day of 2024 is reached by all that is known to have been in 2024.
 */
export function eventsBeyondEdges(
  arrangement: Arrangement,
  columns: Columns,
  window: Interval,
  perPixel: Milliseconds,
): { before: Uint32Array; after: Uint32Array } {
  const before: number[] = [];
  const after: number[] = [];
  const collect = (strand: Strand) => {
    for (const event of strand.events) {
      const { start, end } = drawnExtent(columns, event, perPixel);
      if (start >= window.end || end <= window.start) continue;
      const place = drawnPlace(columns, event, perPixel);
      if (place < window.start) before.push(event);
      else if (place >= window.end) after.push(event);
    }
  };
  const around = (strand: Strand, reach: Milliseconds) => {
    collect(sliceStrand(strand, { start: window.start - reach, end: window.start }));
    // A place exactly at the reach still counts, and `end` excludes its own moment.
    const low = lowerBound(strand.times, window.end);
    const high = lowerBound(strand.times, window.end + reach);
    collect({ events: strand.events.subarray(low, high), times: strand.times.subarray(low, high) });
  };
  for (const strand of arrangement.byReach) around(strand, strand.reach);
  // The dot of an open date lies beside its anchor, so one with the anchor inside may have the dot outside.
  for (const strand of [arrangement.openStart, arrangement.openEnd, arrangement.openBoth]) {
    const reach = strand.reach + FADE * perPixel;
    collect(sliceStrand(strand, { start: window.start - reach, end: window.end + reach }));
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
