import { invertCsr } from './csr.ts';
import type { Csr } from './csr.ts';

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
 * Indexes a facet. `idsOf(event, add)` names an event's values one by one; it may repeat an id, which then counts once, and
 * may name unknown ones, which are left out.
 *
 *     buildFacetIndex(['a', 'b'], events.length, (event, add) => events[event].topics.forEach(add))
 */
export function buildFacetIndex(
  ids: readonly string[],
  eventCount: number,
  idsOf: (event: number, add: (id: string) => void) => void,
): FacetIndex {
  const indexById = new Map(ids.map((id, index) => [id, index]));
  const offsets = new Uint32Array(eventCount + 1);
  let values = new Uint32Array(eventCount * USUAL_VALUES);
  let count = 0;
  let first = 0;
  const add = (id: string) => {
    const value = indexById.get(id);
    if (value === undefined) return;
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
    idsOf(event, add);
    offsets[event + 1] = count;
  }
  const valuesOf = { offsets, values: values.slice(0, count) };
  return { ids, indexById, valuesOf, eventsOf: invertCsr(valuesOf, ids.length) };
}
