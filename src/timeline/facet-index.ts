import { csrOf, invertCsr } from './csr.ts';
import type { Csr } from './csr.ts';

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
 * Indexes a facet. `idsOf(event)` may repeat an id, which then counts once, and may name unknown ones, which are left out.
 */
export function buildFacetIndex(
  ids: readonly string[],
  eventCount: number,
  idsOf: (event: number) => Iterable<string>,
): FacetIndex {
  const indexById = new Map(ids.map((id, index) => [id, index]));
  const lists: number[][] = [];
  for (let event = 0; event < eventCount; event++) {
    const values: number[] = [];
    for (const id of idsOf(event)) {
      const value = indexById.get(id);
      if (value !== undefined && !values.includes(value)) values.push(value);
    }
    lists.push(values);
  }
  const valuesOf = csrOf(lists);
  return { ids, indexById, valuesOf, eventsOf: invertCsr(valuesOf, ids.length) };
}

/** How many events carry a value. */
export function sizeOfValue(facet: FacetIndex, value: number): number {
  return facet.eventsOf.offsets[value + 1]! - facet.eventsOf.offsets[value]!;
}
