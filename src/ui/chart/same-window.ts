import type { Interval } from '../../base/interval.ts';

/** Where windows differ by less than this part of themselves, the eye sees one: an address rounds by about so much. */
const NEARLY = 1 / 500;

/** Whether two windows are the same to the eye. */
export function isSameWindow(a: Interval, b: Interval): boolean {
  const room = Math.max(b.end - b.start, a.end - a.start) * NEARLY;
  return Math.abs(a.start - b.start) < room && Math.abs(a.end - b.end) < room;
}
