import type { Interval } from '../base/interval.ts';
import { forEachBit } from './columns/bitset.ts';
import type { Columns } from './columns/columns.ts';
import { dateEnd, dateStart } from './columns/date-sides.ts';
import type { Selection } from './model.ts';

/**
 * From the first to the last of what is known of the selected events' dates, an edge being open where what is not known reaches
 * beyond all that is; null where nothing is selected.
 */
export function spanOfSelection(columns: Columns, selection: Selection): Interval | null {
  if (selection.count === 0) return null;
  let [from, to] = [Infinity, -Infinity];
  // What happened "before 16 November" is known from that day on only.
  let [openFrom, openTo] = [Infinity, -Infinity];
  forEachBit(selection.bits, (event) => {
    const at = columns.anchor[event]!;
    const start = dateStart(columns, event);
    const end = dateEnd(columns, event);
    if (Number.isFinite(start)) from = Math.min(from, start);
    else openFrom = Math.min(openFrom, at);
    if (Number.isFinite(end)) to = Math.max(to, end);
    else openTo = Math.max(openTo, at);
  });
  return { start: openFrom <= from ? -Infinity : from, end: openTo >= to ? Infinity : to };
}
