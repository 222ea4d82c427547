import { keyAt, outlineAt } from '../dataset/event-records.ts';
import type { EventRecords } from '../dataset/model.ts';
import type { Records } from '../dataset/records.ts';
import { bitIndices } from './columns/bitset.ts';
import type { Selection } from './model.ts';
import { lowerBound } from './crowd/strand.ts';

/**
 * The selected ones of some events, in their order, with what stands for them from afar: nothing is read for it, and where all are selected
 * it is the very same object.
 */
export function selectedEvents(events: EventRecords, selection: Selection): EventRecords {
  if (selection.count === events.length) return events;
  return eventsAt(events, bitIndices(selection.bits));
}

/** Some events, by their ascending indices, with what stands for them from afar. */
export function eventsAt(events: EventRecords, indices: Uint32Array): EventRecords {
  const at = (place: number) => indices[place] ?? -1;
  return {
    ...recordsAt(events, indices),
    ...(events.outlineAt && { outlineAt: (place: number) => outlineAt(events, at(place)) }),
    ...(events.keyAt && { keyAt: (place: number) => keyAt(events, at(place)) }),
  };
}

/** Some records, by their ascending indices, as records. */
function recordsAt<Kind>(records: Records<Kind>, indices: Uint32Array): Records<Kind> {
  return {
    length: indices.length,
    at: (place) => {
      const index = indices[place];
      return index === undefined ? undefined : records.at(index);
    },
    indexOf: (record) => {
      const index = records.indexOf(record);
      const place = index < 0 ? -1 : lowerBound(indices, index);
      return indices[place] === index ? place : -1;
    },
  };
}
