import { addBit, countBits, emptyBits, forEachBit } from './bitset.ts';
import type { Columns } from './columns.ts';
import { visitValues } from './facet-index.ts';
import type { Selection } from './model.ts';

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
  const passages = emptyBits(columns.passageSource.length);
  const sources = emptyBits(columns.sources.ids.length);
  forEachBit(selection.bits, (event) => {
    visitValues(columns.passages, event, (passage) => addBit(passages, passage));
    visitValues(columns.sources, event, (source) => addBit(sources, source));
  });
  return { passages: countBits(passages), sources: countBits(sources) };
}
