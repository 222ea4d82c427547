import { invertCsr } from './csr.ts';
import type { Csr } from './csr.ts';

/** Stands for an id that no value has. */
export const NO_VALUE = -1;

/** Room to begin with, in values per event; it grows where that is too little. */
const USUAL_VALUES = 2;

/** One way of sorting events (by topic, speaker, source …), both ways round. Values are numbered as in `ids`. */
export interface FacetIndex {
  readonly ids: readonly string[];
  readonly indexById: ReadonlyMap<string, number>;
  /** The values of each event, each once, in the event's own order. */
  readonly valuesOf: Csr;
  /** The events of each value, ascending. */
  readonly eventsOf: Csr;
}

/**
 * Indexes a facet whose values are given as ids. `idsOf(event, add)` names an event's values one by one; it may repeat an
 * id, which then counts once, and may name unknown ones, which are left out.
 *
 *     buildFacetIndex(['a', 'b'], events.length, (event, add) => events[event].topics.forEach(add))
 */
export function buildFacetIndex(
  ids: readonly string[],
  eventCount: number,
  idsOf: (event: number, add: (id: string) => void) => void,
): FacetIndex {
  const indexById = new Map(ids.map((id, index) => [id, index]));
  return buildNumberedFacet(ids, indexById, eventCount, (event, add) =>
    idsOf(event, (id) => add(indexById.get(id) ?? NO_VALUE)),
  );
}

/** As `buildFacetIndex`, of values given by number; `NO_VALUE` is left out. */
export function buildNumberedFacet(
  ids: readonly string[],
  indexById: ReadonlyMap<string, number>,
  eventCount: number,
  valuesOf: (event: number, add: (value: number) => void) => void,
): FacetIndex {
  const offsets = new Uint32Array(eventCount + 1);
  let values = new Uint32Array(eventCount * USUAL_VALUES);
  let count = 0;
  let first = 0;
  const add = (value: number) => {
    if (value === NO_VALUE) return;
    for (let at = first; at < count; at++) if (values[at] === value) return;
    if (count === values.length) {
      const longer = new Uint32Array(2 * count + 1);
      longer.set(values);
      values = longer;
    }
    values[count++] = value;
  };
  for (let event = 0; event < eventCount; event++) {
    first = count;
    valuesOf(event, add);
    offsets[event + 1] = count;
  }
  const perEvent = { offsets, values: values.slice(0, count) };
  return { ids, indexById, valuesOf: perEvent, eventsOf: invertCsr(perEvent, ids.length) };
}

/** Calls back with each value of an event. */
export function visitValues({ valuesOf }: FacetIndex, event: number, visit: (value: number) => void): void {
  const end = valuesOf.offsets[event + 1]!;
  for (let at = valuesOf.offsets[event]!; at < end; at++) visit(valuesOf.values[at]!);
}

/** Calls back with each event of a value, ascending. */
export function visitEvents({ eventsOf }: FacetIndex, value: number, visit: (event: number) => void): void {
  const end = eventsOf.offsets[value + 1]!;
  for (let at = eventsOf.offsets[value]!; at < end; at++) visit(eventsOf.values[at]!);
}
