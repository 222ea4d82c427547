import type { EventOutline, EventRecords } from './model.ts';

/** What an event is called by from afar, if that is known. */
export function outlineAt(events: EventRecords, index: number): EventOutline | undefined {
  return events.outlineAt ? events.outlineAt(index) : events.at(index);
}

/** What tells an event from all others as long as the story is shown: its id, or where that need not be known something else. */
export function keyAt(events: EventRecords, index: number): string {
  return events.keyAt ? events.keyAt(index) : (events.at(index)?.id ?? String(index));
}
