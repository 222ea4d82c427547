import { describe, expect, it } from 'vitest';
import { placesIn, sliceRecords } from '../../src/dataset/records.ts';
import { StoredRecords } from '../../src/dataset/stored-records.ts';

const RECORDS = ['a', 'b', 'c'].map((id) => ({ id }));

describe('the places of records', () => {
  it.each([
    ['an array', RECORDS],
    [
      'records that are made when they are looked at',
      new StoredRecords(
        RECORDS.length,
        (index) => ({ id: RECORDS[index]?.id }),
        () => -1,
      ),
    ],
  ])('are those that %s has them at', (_, records) => {
    const placeOf = placesIn<{ readonly id: string | undefined }>(records);
    expect(sliceRecords(records).map(placeOf)).toEqual([0, 1, 2]);
    expect(placeOf({ id: 'a' })).toBe(-1);
  });

  it('are the first where a record is there twice', () => {
    const [first = { id: '' }, second = { id: '' }] = RECORDS;
    expect(placesIn([first, second, first])(first)).toBe(0);
  });
});
