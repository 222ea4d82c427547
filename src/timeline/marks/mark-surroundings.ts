import type { CssPixels, Milliseconds } from '../../base/units.ts';
import type { Arrangement } from '../crowd/arrange.ts';
import type { Columns } from '../columns/columns.ts';
import type { PlacedRow } from '../model.ts';
import type { RowMembership } from './row-membership.ts';
import type { TimeScale } from '../scale/time-scale.ts';

/** What marks are placed among: the same for all marks of a layout. */
export interface MarkSurroundings {
  readonly columns: Columns;
  readonly arrangement: Arrangement;
  readonly membership: RowMembership;
  readonly rows: readonly PlacedRow[];
  readonly scale: TimeScale;
  /** The scale that decisions are made by, see `decisionScale`. */
  readonly perPixel: Milliseconds;
  readonly width: CssPixels;
}
