import type { Records } from '../dataset/records.ts';
import { bitIndices } from './bitset.ts';
import type { Selection } from './model.ts';
import { lowerBound } from './strand.ts';

/**
 * The selected ones of some records, in their order, as records: nothing is read for it, and where all are selected it is the very
 * same object.
 */
export function selectedRecords<Kind>(records: Records<Kind>, selection: Selection): Records<Kind> {
  return selection.count === records.length ? records : recordsAt(records, bitIndices(selection.bits));
}

/** Some records, by their ascending indices, as records. */
export function recordsAt<Kind>(records: Records<Kind>, indices: Uint32Array): Records<Kind> {
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
