import type { EdtfDate } from '../../dataset/edtf-model.ts';
import { compareInTime, sortStartOf } from '../../dataset/time-order.ts';

/**
 * The order of events in time, as `compareInTime` has it, for millions of them: `order[row]` is the event that stands there. The
 * different dates are sorted, events are dealt out to them by counting, and only those of one span are compared by id.
 */
export function orderInTime(
  dates: readonly EdtfDate[],
  dateOf: (event: number) => number,
  idOf: (event: number) => string,
  size: number,
): Uint32Array {
  const places = placesOf(dates);
  const counts = new Uint32Array(dates.length + 1);
  for (let event = 0; event < size; event += 1) {
    const place = places[dateOf(event)] ?? 0;
    counts[place + 1] = (counts[place + 1] ?? 0) + 1;
  }
  for (let place = 0; place < dates.length; place += 1) {
    counts[place + 1] = (counts[place + 1] ?? 0) + (counts[place] ?? 0);
  }
  const next = counts.slice();
  const order = new Uint32Array(size);
  for (let event = 0; event < size; event += 1) {
    const place = places[dateOf(event)] ?? 0;
    const row = next[place] ?? 0;
    order[row] = event;
    next[place] = row + 1;
  }
  for (let place = 0; place < dates.length; place += 1) {
    const start = counts[place] ?? 0;
    const end = counts[place + 1] ?? 0;
    if (end - start > 1) {
      order.subarray(start, end).sort((a, b) => {
        const [first, second] = [idOf(a), idOf(b)];
        if (first === second) return a - b;
        return first < second ? -1 : 1;
      });
    }
  }
  return order;
}

/** Which place in the order each date has; dates of one span, such as `2024` and `2024~`, share it. */
function placesOf(dates: readonly EdtfDate[]): Uint32Array {
  const sorted = dates
    .map((date, number) => ({ date, number, id: '', start: sortStartOf(date) }))
    .toSorted((a, b) => a.start - b.start || compareInTime(a, b));
  const places = new Uint32Array(dates.length);
  let place = 0;
  for (const [index, each] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before !== undefined && compareInTime(before, each) !== 0) place = index;
    places[each.number] = place;
  }
  return places;
}
