import { sortStartOf } from '../time-order.ts';
import type { ScannedDates } from './date-table.ts';
import { compareIds } from './id-order.ts';
import type { IdTable } from './id-table.ts';

/** Up to here insertion is quicker than the engine's sort, which has to be called and to call back. */
const FEW = 12;

/**
 * The order of `compareInTime` for events that are numbers: the events' numbers, first to last. There are fewer dates than events, so
 * the dates are put in order; the events are then dealt out to them (a counting sort), and only those of equal dates are compared, by
 * their ids.
 */
export function orderInTime(dateOf: Uint32Array, dates: ScannedDates, ids: IdTable): Uint32Array {
  const { ranks, count } = rankDates(dates);
  const next = new Uint32Array(count + 1);
  for (let event = 0; event < dateOf.length; event++) next[ranks[dateOf[event]!]! + 1]! += 1;
  for (let rank = 0; rank < count; rank++) next[rank + 1]! += next[rank]!;
  const order = new Uint32Array(dateOf.length);
  for (let event = 0; event < dateOf.length; event++) order[next[ranks[dateOf[event]!]!]!++] = event;
  sortWithin(order, next, count, (a, b) => compareIds(ids, a, b));
  return order;
}

/** The place of each date in the order of dates, which equal ones share, and how many places there are. */
function rankDates(dates: ScannedDates): { readonly ranks: Uint32Array; readonly count: number } {
  const { size, start, end, written } = dates;
  const starts = start.slice();
  for (let date = 0; date < size; date++) {
    const object = written[date];
    // All that have no object are days.
    if (object) starts[date] = sortStartOf(object);
  }
  const sorted = starts.toSorted();
  let different = 0;
  for (let at = 0; at < size; at++) {
    if (different === 0 || sorted[different - 1] !== sorted[at]) sorted[different++] = sorted[at]!;
  }
  const ranks = new Uint32Array(size);
  const next = new Uint32Array(different + 1);
  for (let date = 0; date < size; date++) {
    const place = placeOf(sorted, different, starts[date]!);
    ranks[date] = place;
    next[place + 1]! += 1;
  }
  for (let place = 0; place < different; place++) next[place + 1]! += next[place]!;
  const order = new Uint32Array(size);
  for (let date = 0; date < size; date++) order[next[ranks[date]!]!++] = date;
  const compare = (a: number, b: number) =>
    compareNumbers(start[a]!, start[b]!) || compareNumbers(end[a]!, end[b]!);
  sortWithin(order, next, different, compare);
  let count = 0;
  for (let at = 0; at < size; at++) {
    const date = order[at]!;
    const before = at === 0 ? null : order[at - 1]!;
    if (before === null || starts[before] !== starts[date] || compare(before, date) !== 0) count += 1;
    ranks[date] = count - 1;
  }
  return { ranks, count };
}

/** Sorts what was dealt out to each place. Dealing out has moved each place's beginning to its end. */
function sortWithin(
  order: Uint32Array,
  ends: Uint32Array,
  places: number,
  compare: (a: number, b: number) => number,
): void {
  let from = 0;
  for (let place = 0; place < places; place++) {
    const to = ends[place]!;
    if (to - from > FEW) order.subarray(from, to).sort(compare);
    else if (to - from > 1) insertionSort(order, from, to, compare);
    from = to;
  }
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
