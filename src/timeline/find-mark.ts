import type { Columns } from './columns/columns.ts';
import type { PlacedMark } from './model.ts';

/**
 * The mark that an event is drawn as, alone or among others; undefined where it isn't drawn. Asked for at each frame, so it
 * must not look at all events of an archive: a mark holds those around one place, and its `anchors` tell which marks may be the
 * one. (Its span would not: one date of a century among its events, or an open one, and it holds every other date, too.)
 *
 *     findMark(layout.marks, columns, 7)?.key // '+lima-2024'
 */
export function findMark(
  marks: readonly PlacedMark[],
  columns: Columns,
  event: number,
): PlacedMark | undefined {
  const anchor = columns.anchor[event];
  if (anchor === undefined) return undefined;
  return marks.find(
    ({ anchors, events }) => anchors.start <= anchor && anchor <= anchors.end && holds(events, event),
  );
}

/** Marks that were joined hold their events in no one order, so that there is nothing to bisect. */
function holds(events: ArrayLike<number>, event: number): boolean {
  for (let at = 0; at < events.length; at++) {
    if (events[at] === event) return true;
  }
  return false;
}
