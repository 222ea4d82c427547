import type { Columns } from '../columns/columns.ts';
import type { ValueIndex } from '../columns/facet-index.ts';
import type { Selection } from '../model.ts';

/** What some events rest on. */
export interface Reporting {
  readonly passages: number;
  readonly sources: number;
}

/**
 * How many passages, and how many sources, report the selected events; what reports several of them counts once.
 *
 *     countReporting(columns, selectEvents(columns, filter)) // { passages: 14, sources: 2 }
 */
export function countReporting(columns: Columns, selection: Selection): Reporting {
  return {
    passages: countReached(columns.passages, selection),
    sources: countReached(columns.sources, selection),
  };
}

/** How many values have a selected event: of each value its events are looked at up to the first that is selected. */
function countReached({ eventsOf: { offsets, values } }: ValueIndex, { bits }: Selection): number {
  let count = 0;
  for (let value = 0; value + 1 < offsets.length; value++) {
    const end = offsets[value + 1]!;
    for (let at = offsets[value]!; at < end; at++) {
      const event = values[at]!;
      if ((bits[event >>> 5]! & (1 << (event & 31))) === 0) continue;
      count += 1;
      break;
    }
  }
  return count;
}
