import { sortStartOf } from '../time-order.ts';
import type { ScannedDates } from './date-table.ts';
import { compareIds } from './id-table.ts';
import type { IdTable } from './id-table.ts';

/** Up to here insertion is quicker than the engine's sort, which has to be called and to call back. */
const FEW = 12;

/**
 * The order of `compareInTime` for events that are numbers: the events' numbers, first to last. As in `inTimeOrder` the starts
 * alone are sorted, each once; the events are then dealt out to them (a counting sort), and those of one start compared.
 */
export function orderInTime(dateOf: Uint32Array, dates: ScannedDates, ids: IdTable): Uint32Array {
  const starts = dates.start.slice();
  // All that have no object are days.
  dates.written.forEach((date, number) => {
    if (date !== null) starts[number] = sortStartOf(date);
  });
  const sorted = starts.toSorted();
  let different = 0;
  for (const start of sorted) {
    if (different === 0 || sorted[different - 1] !== start) sorted[different++] = start;
  }
  const placeOfDate = new Uint32Array(dates.size);
  for (let date = 0; date < dates.size; date++) placeOfDate[date] = placeOf(sorted, different, starts[date]!);
  const next = new Uint32Array(different + 1);
  for (const date of dateOf) next[placeOfDate[date]! + 1]! += 1;
  for (let place = 0; place < different; place++) next[place + 1]! += next[place]!;
  const order = new Uint32Array(dateOf.length);
  for (let event = 0; event < dateOf.length; event++) order[next[placeOfDate[dateOf[event]!]!]!++] = event;

  const compare = (a: number, b: number): number => {
    const dateA = dateOf[a]!;
    const dateB = dateOf[b]!;
    if (dateA === dateB) return compareIds(ids, a, b);
    return (
      compareNumbers(dates.start[dateA]!, dates.start[dateB]!) ||
      compareNumbers(dates.end[dateA]!, dates.end[dateB]!) ||
      compareIds(ids, a, b)
    );
  };
  let from = 0;
  for (let place = 0; place < different; place++) {
    // Dealing out has moved each place's beginning to its end.
    const to = next[place]!;
    if (to - from > FEW) order.subarray(from, to).sort(compare);
    else insertionSort(order, from, to, compare);
    from = to;
  }
  return order;
}

/** Where a number stands in an ascending list that has it. */
function placeOf(sorted: Float64Array, length: number, value: number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insertionSort(
  order: Uint32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  for (let index = from + 1; index < to; index++) {
    const event = order[index]!;
    let at = index;
    for (; at > from && compare(order[at - 1]!, event) > 0; at--) order[at] = order[at - 1]!;
    order[at] = event;
  }
}

/** Also of infinite numbers, whose difference would be no number. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
