import { describe, expect, it } from 'vitest';
import { eachRecord, sliceRecords } from '../../src/dataset/records.ts';
import { addBit, emptyBits } from '../../src/timeline/columns/bitset.ts';
import { selectionOf } from '../../src/timeline/filter/filter.ts';
import { selectedRecords } from '../../src/timeline/selected-records.ts';

const LETTERS = ['a', 'b', 'c', 'd', 'e'];

function select(...indices: number[]) {
  const bits = emptyBits(LETTERS.length);
  for (const index of indices) addBit(bits, index);
  return selectionOf(bits);
}

describe('the selected ones of some records', () => {
  it('are in their order, and know their places', () => {
    const chosen = selectedRecords(LETTERS, select(4, 1, 2));
    expect([...eachRecord(chosen)]).toEqual(['b', 'c', 'e']);
    expect(chosen.length).toBe(3);
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => chosen.indexOf(letter))).toEqual([
      -1, 0, 1, -1, 2, -1,
    ]);
    expect(chosen.at(3)).toBeUndefined();
  });

  it('are the very records where all are selected, and none where none is', () => {
    expect(selectedRecords(LETTERS, select(0, 1, 2, 3, 4))).toBe(LETTERS);
    const none = selectedRecords(LETTERS, select());
    expect([none.length, none.at(0), none.indexOf('a')]).toEqual([0, undefined, -1]);
  });

  it('are read piece by piece as an array is cut', () => {
    const chosen = selectedRecords(LETTERS, select(0, 2, 3));
    expect(sliceRecords(chosen, 1, 9)).toEqual(['c', 'd']);
    expect(sliceRecords(chosen)).toEqual(['a', 'c', 'd']);
    expect(sliceRecords(chosen, 3)).toEqual([]);
  });
});
