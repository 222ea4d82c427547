import type { ScannedDates } from './date-table.ts';
import type { EventScan } from './event-scan.ts';
import { trimmed } from './growing-id-table.ts';
import { reordered } from './id-order.ts';
import { orderInTime } from './order-in-time.ts';
import type { PassageScan } from './passage-scan.ts';
import type { ScannedDataset } from './scanned.ts';

/** Puts what has been read together, the events in time order. */
export function gatherStory(
  bytes: Uint8Array<ArrayBuffer>,
  baseUrl: string,
  dates: ScannedDates,
  passages: PassageScan,
  events: EventScan,
  rest: Omit<ScannedDataset, 'dates' | 'events' | 'passages' | 'records'>,
): ScannedDataset {
  const order = orderInTime(events.dateOf.view(), dates, events.ids);
  const size = order.length;
  const dateOf = pick(events.dateOf.view(), order);
  const weight = new Float32Array(size);
  for (let index = 0; index < size; index++) weight[index] = events.weight[order[index]!]!;
  return {
    ...rest,
    dates,
    events: {
      size,
      dateOf,
      weight,
      topics: events.topics.inOrder(order),
      people: events.people.inOrder(order),
      passages: events.passages.inOrder(order),
    },
    passages: {
      size: passages.source.length,
      source: Int32Array.from(passages.source),
      speaker: Int32Array.from(passages.speaker),
    },
    records: {
      bytes,
      baseUrl,
      topicIds: rest.topics.map(({ id }) => id),
      personIds: rest.people.map(({ id }) => id),
      events: {
        from: pick(events.from.view(), order),
        to: pick(events.to.view(), order),
        ids: reordered(events.ids, order),
      },
      passages: {
        from: passages.from.view().slice(),
        to: passages.to.view().slice(),
        ids: trimmed(passages.ids),
      },
    },
  };
}

function pick(values: Uint32Array, order: Uint32Array): Uint32Array<ArrayBuffer> {
  const picked = new Uint32Array(order.length);
  for (let index = 0; index < order.length; index++) picked[index] = values[order[index]!]!;
  return picked;
}
