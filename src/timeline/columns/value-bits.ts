import type { Csr } from '../../base/csr.ts';
import { addBit, countCommonBits, emptyBits, hasBit, uniteBits } from './bitset.ts';

/** Some events, and how many they are: of all, nothing need be looked at. */
export interface EventSet {
  readonly bits: Uint32Array;
  readonly count: number;
}

const kept = new WeakMap<Csr, (Uint32Array | undefined)[]>();

/**
 * The events of a value as a set, made when it is first asked for and kept, so that a filter by it, or a count of it among others,
 * costs an operation for each 32 events of the story. Null where it has fewer events than that: its list is quicker then.
 *
 * @param eventsOf The events of each value.
 * @param size How many events there are.
 */
export function bitsOfValue(eventsOf: Csr, value: number, size: number): Uint32Array | null {
  const { offsets } = eventsOf;
  if (32 * (offsets[value + 1]! - offsets[value]!) < size) return null;
  const known = kept.get(eventsOf) ?? [];
  kept.set(eventsOf, known);
  return (known[value] ??= makeBits(eventsOf, value, size));
}

function makeBits({ offsets, values }: Csr, value: number, size: number): Uint32Array {
  const bits = emptyBits(size);
  for (let at = offsets[value]!; at < offsets[value + 1]!; at++) addBit(bits, values[at]!);
  return bits;
}

/** Adds the events of a value to a set. */
export function addEventsOf(bits: Uint32Array, eventsOf: Csr, value: number, size: number): void {
  const own = bitsOfValue(eventsOf, value, size);
  if (own !== null) {
    uniteBits(bits, own);
    return;
  }
  const end = eventsOf.offsets[value + 1]!;
  for (let at = eventsOf.offsets[value]!; at < end; at++) addBit(bits, eventsOf.values[at]!);
}

/** How many events of a set have a value. */
export function countEventsOf(set: EventSet, eventsOf: Csr, value: number, size: number): number {
  const first = eventsOf.offsets[value]!;
  const end = eventsOf.offsets[value + 1]!;
  if (set.count === size) return end - first;
  const own = bitsOfValue(eventsOf, value, size);
  if (own !== null) return countCommonBits(own, set.bits);
  let count = 0;
  for (let at = first; at < end; at++) if (hasBit(set.bits, eventsOf.values[at]!)) count += 1;
  return count;
}
