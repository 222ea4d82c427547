import type { PlacedMark } from './model.ts';

/** Whether a mark is an event's, alone or among others. A binary search, since a mark may hold a hundred thousand. */
export function stands(mark: PlacedMark, event: number): boolean {
  const { events } = mark;
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = events[middle] ?? Infinity;
    if (at === event) return true;
    if (at < event) low = middle + 1;
    else high = middle;
  }
  return false;
}
