import type { Change } from '../../dataset/model.ts';
import { sortStartOf } from '../../dataset/time-order.ts';

/** Corrections, the newest first; of one date, the one that stands later in the file. */
export function newestFirst(changes: readonly Change[]): readonly Change[] {
  return changes.toReversed().toSorted((a, b) => sortStartOf(b.date) - sortStartOf(a.date));
}
