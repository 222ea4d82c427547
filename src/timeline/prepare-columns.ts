import { MS_PER_DAY } from '../base/civil.ts';
import type { Columns } from './columns/columns.ts';
import { arrangeSelection } from './crowd/arrange.ts';
import { landmarksOf } from './crowd/landmarks.ts';
import { agreementLevels } from './filter/agreement-levels.ts';
import { EVERYTHING, selectEvents } from './filter/filter.ts';
import { countSharedRows, rowMembership } from './marks/row-membership.ts';
import { tallyRange } from './marks/row-tally.ts';
import { spreadOf } from './marks/spread.ts';
import { rowsFor } from './rows.ts';
import { fitWindow } from './window.ts';

/** With so many rows some stand together in one, which is made when they are drawn. */
const MOST_ROWS = 64;

/**
 * Works out, step by step, what the first drawing of some columns rests on and what is kept with them, so that it need not be
 * worked out within that: of an archive it would be one long task. A caller that takes its time between steps loses nothing.
 * The rows are those of a first look, by topic.
 */
export function* prepareColumns(columns: Columns): Generator<void, void> {
  const all = selectEvents(columns, EVERYTHING);
  const landmarks = landmarksOf(columns, all);
  yield;
  const arrangement = arrangeSelection(columns, all, landmarks);
  yield;
  fitWindow(columns, null);
  agreementLevels(columns.independent);
  const rows = rowsFor(columns.dataset, 'topics');
  if (rows.length > MOST_ROWS) return;
  yield;
  const membership = rowMembership(columns, 'topics', rows);
  countSharedRows(columns, membership, all);
  yield;
  tallyRange(membership, arrangement, 0, arrangement.strand.events.length);
  yield;
  spreadOf(columns, membership, arrangement, MS_PER_DAY);
}
