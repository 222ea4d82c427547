import { arrangeSelection } from './arrange.ts';
import type { Columns } from './columns.ts';
import { countFacets } from './facets.ts';
import { EVERYTHING, selectEvents } from './filter.ts';
import { landmarksOf } from './landmarks.ts';
import { countReporting } from './reporting.ts';

/**
 * Works out, step by step, what the first drawing of some columns rests on and what is kept with them, so that it need not be
 * worked out within that: of an archive it would be one long task. A caller that takes its time between steps loses nothing.
 */
export function* prepareColumns(columns: Columns): Generator<void, void> {
  const all = selectEvents(columns, EVERYTHING);
  const landmarks = landmarksOf(columns, all);
  yield;
  arrangeSelection(columns, all, landmarks);
  yield;
  countFacets(columns, EVERYTHING);
  yield;
  countReporting(columns, all);
}
