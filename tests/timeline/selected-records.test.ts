import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/dataset/model.ts';
import { eachRecord, sliceRecords } from '../../src/dataset/records.ts';
import { addBit, emptyBits } from '../../src/timeline/columns/bitset.ts';
import { selectionOf } from '../../src/timeline/filter/filter.ts';
import { selectedEvents } from '../../src/timeline/selected-records.ts';
import { datasetWith } from './story.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const { events: EVENTS } = datasetWith(IDS.map((id, day) => ({ id, date: `2024-01-0${day + 1}` })));
const OTHERS = datasetWith([{ id: 'f', date: '2024' }]).events;
const idsOf = (events: Iterable<TimelineEvent>) => Array.from(events, ({ id }) => id);

function select(...indices: number[]) {
  const bits = emptyBits(EVENTS.length);
  for (const index of indices) addBit(bits, index);
  return selectionOf(bits);
}

describe('the selected ones of some events', () => {
  it('are in their order, and know their places', () => {
    const chosen = selectedEvents(EVENTS, select(4, 1, 2));
    expect(idsOf(eachRecord(chosen))).toEqual(['b', 'c', 'e']);
    expect(chosen.length).toBe(3);
    expect([...EVENTS, ...OTHERS].map((event) => chosen.indexOf(event))).toEqual([-1, 0, 1, -1, 2, -1]);
    expect(chosen.at(3)).toBeUndefined();
  });

  it('are the very records where all are selected, and none where none is', () => {
    expect(selectedEvents(EVENTS, select(0, 1, 2, 3, 4))).toBe(EVENTS);
    const none = selectedEvents(EVENTS, select());
    expect([none.length, none.at(0)]).toEqual([0, undefined]);
    expect(EVENTS.map((event) => none.indexOf(event))).toEqual([-1, -1, -1, -1, -1]);
  });

  it('are read piece by piece as an array is cut', () => {
    const chosen = selectedEvents(EVENTS, select(0, 2, 3));
    expect(idsOf(sliceRecords(chosen, 1, 9))).toEqual(['c', 'd']);
    expect(idsOf(sliceRecords(chosen))).toEqual(['a', 'c', 'd']);
    expect(sliceRecords(chosen, 3)).toEqual([]);
  });
});
