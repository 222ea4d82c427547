import { keyAt, outlineAt } from '../dataset/event-records.ts';
import type { EventRecords } from '../dataset/model.ts';
import { bitIndices } from './columns/bitset.ts';
import type { Selection } from './model.ts';
import { lowerBound } from './columns/lower-bound.ts';

/**
 * The selected ones of some events, in their order, with what stands for them from afar: nothing is read for it, and where all are selected
 * it is the very same object. Which they are is found out when one is asked for: a timeline is drawn without it.
 */
export function selectedEvents(events: EventRecords, { bits, count }: Selection): EventRecords {
  if (count === events.length) return events;
  let known: Uint32Array | null = null;
  return recordsAt(events, count, () => (known ??= bitIndices(bits)));
}

/** Some events, by their ascending indices, with what stands for them from afar. */
export function eventsAt(events: EventRecords, indices: Uint32Array): EventRecords {
  return recordsAt(events, indices.length, () => indices);
}

function recordsAt(events: EventRecords, length: number, indices: () => Uint32Array): EventRecords {
  const at = (place: number) => indices()[place] ?? -1;
  return {
    length,
    at: (place) => {
      const index = indices()[place];
      return index === undefined ? undefined : events.at(index);
    },
    indexOf: (event) => {
      const index = events.indexOf(event);
      const place = index < 0 ? -1 : lowerBound(indices(), index);
      return indices()[place] === index ? place : -1;
    },
    ...(events.outlineAt && { outlineAt: (place: number) => outlineAt(events, at(place)) }),
    ...(events.keyAt && { keyAt: (place: number) => keyAt(events, at(place)) }),
  };
}
