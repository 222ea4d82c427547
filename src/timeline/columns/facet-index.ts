import type { Csr } from '../../base/csr.ts';

/** One way of sorting events (by topic, passage, speaker, source …), both ways round; the values are numbers from 0 on. */
export interface ValueIndex {
  /** The values of each event, each once, in the event's own order. */
  readonly valuesOf: Csr;
  /** The events of each value, ascending. */
  readonly eventsOf: Csr;
}

/** A `ValueIndex` whose values have ids, numbered as in `ids`. */
export interface FacetIndex extends ValueIndex {
  readonly ids: readonly string[];
  readonly indexById: ReadonlyMap<string, number>;
}

/** Calls back with each value of an event. */
export function visitValues({ valuesOf }: ValueIndex, event: number, visit: (value: number) => void): void {
  const end = valuesOf.offsets[event + 1]!;
  for (let at = valuesOf.offsets[event]!; at < end; at++) visit(valuesOf.values[at]!);
}

/** The events of a value, ascending; none of a value that there is not. Shares memory with the index. */
export function eventsOfValue({ eventsOf }: Pick<ValueIndex, 'eventsOf'>, value: number): Uint32Array {
  return eventsOf.values.subarray(eventsOf.offsets[value] ?? 0, eventsOf.offsets[value + 1] ?? 0);
}
