import { invertCsr } from './csr.ts';
import type { Csr } from './csr.ts';
import { listsOfNumbers } from './lists-of-numbers.ts';

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

/**
 * Indexes events by values. `valuesOf(event, add)` names an event's values one by one; it may repeat a value, which then counts
 * once, and may name `NO_VALUE`, which is left out.
 *
 *     buildValueIndex(topics.length, events.length, (event, add) => events[event].topics.forEach((id) => add(numberOf(id))))
 */
export function buildValueIndex(
  valueCount: number,
  eventCount: number,
  valuesOf: (event: number, add: (value: number) => void) => void,
): ValueIndex {
  const lists = listsOfNumbers(eventCount);
  for (let event = 0; event < eventCount; event++) {
    valuesOf(event, lists.add);
    lists.close();
  }
  const perEvent = lists.end();
  return { valuesOf: perEvent, eventsOf: invertCsr(perEvent, valueCount) };
}

/** Calls back with each value of an event. */
export function visitValues({ valuesOf }: ValueIndex, event: number, visit: (value: number) => void): void {
  const end = valuesOf.offsets[event + 1]!;
  for (let at = valuesOf.offsets[event]!; at < end; at++) visit(valuesOf.values[at]!);
}

/** Calls back with each event of a value, ascending. */
export function visitEvents({ eventsOf }: ValueIndex, value: number, visit: (event: number) => void): void {
  const end = eventsOf.offsets[value + 1]!;
  for (let at = eventsOf.offsets[value]!; at < end; at++) visit(eventsOf.values[at]!);
}

/** The events of a value, ascending; none of a value that there is not. Shares memory with the index. */
export function eventsOfValue({ eventsOf }: Pick<ValueIndex, 'eventsOf'>, value: number): Uint32Array {
  return eventsOf.values.subarray(eventsOf.offsets[value] ?? 0, eventsOf.offsets[value + 1] ?? 0);
}
