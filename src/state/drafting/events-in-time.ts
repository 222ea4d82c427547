import { inTimeOrder } from '../../dataset/time-order.ts';
import { readEdtfOrNull } from '../../dataset/edtf.ts';
import type { DraftedEvent } from './drafting.ts';

/** Events in the order of time, as every timeline has them; those without a date come last, as they were given. */
export function eventsInTime(events: readonly DraftedEvent[]): readonly DraftedEvent[] {
  const undated: DraftedEvent[] = [];
  const dated = events.flatMap((event) => {
    const date = event.date === null ? null : readEdtfOrNull(event.date);
    if (date !== null) return [{ date, id: event.id, event }];
    undated.push(event);
    return [];
  });
  return [...inTimeOrder(dated).map(({ event }) => event), ...undated];
}
