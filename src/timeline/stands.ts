import type { PlacedMark } from './model.ts';

/** Whether a mark is an event's, alone or among others. `events` go by place in time, not by index, so each is looked at. */
export function stands(mark: PlacedMark, event: number): boolean {
  const { events } = mark;
  for (let at = 0; at < events.length; at++) {
    if (events[at] === event) return true;
  }
  return false;
}
