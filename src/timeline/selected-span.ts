import type { Interval } from '../base/interval.ts';
import { forEachBit } from './bitset.ts';
import type { Columns } from './columns.ts';
import type { Selection } from './model.ts';

/**
 * From the first to the last of what is known of the selected events' dates, an edge being open where what is not known reaches
 * beyond all that is; null where nothing is selected.
 */
export function spanOfSelection({ start, end, anchor }: Columns, selection: Selection): Interval | null {
  if (selection.count === 0) return null;
  let [from, to] = [Infinity, -Infinity];
  // What happened "before 16 November" is known from that day on only.
  let [openFrom, openTo] = [Infinity, -Infinity];
  forEachBit(selection.bits, (event) => {
    const at = anchor[event]!;
    if (Number.isFinite(start[event])) from = Math.min(from, start[event]!);
    else openFrom = Math.min(openFrom, at);
    if (Number.isFinite(end[event])) to = Math.max(to, end[event]!);
    else openTo = Math.max(openTo, at);
  });
  return { start: openFrom <= from ? -Infinity : from, end: openTo >= to ? Infinity : to };
}
