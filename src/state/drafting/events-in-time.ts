import type { EdtfDate } from '../../dataset/edtf-model.ts';
import { inTimeOrder } from '../../dataset/time-order.ts';
import { readEdtfOrNull } from '../../dataset/edtf.ts';
import type { DraftedEvent } from './drafting.ts';

/*
 * A letter that is typed makes a new story, in which all events but one are the same objects as before. So what was read of each is kept for
 * as long as it is there, and the order of all of them, for which several parts of the page ask.
 */
const dates = new WeakMap<DraftedEvent, EdtfDate | null>();
const orders = new WeakMap<readonly DraftedEvent[], readonly DraftedEvent[]>();

/** Events in the order of time, as every timeline has them; those without a date come last, as they were given. */
export function eventsInTime(events: readonly DraftedEvent[]): readonly DraftedEvent[] {
  const known = orders.get(events);
  if (known !== undefined) return known;
  const undated: DraftedEvent[] = [];
  const dated = events.flatMap((event) => {
    const date = dateOf(event);
    if (date !== null) return [{ date, id: event.id, event }];
    undated.push(event);
    return [];
  });
  const order = [...inTimeOrder(dated).map(({ event }) => event), ...undated];
  orders.set(events, order);
  return order;
}

function dateOf(event: DraftedEvent): EdtfDate | null {
  const known = dates.get(event);
  if (known !== undefined) return known;
  const date = event.date === null ? null : readEdtfOrNull(event.date);
  dates.set(event, date);
  return date;
}
