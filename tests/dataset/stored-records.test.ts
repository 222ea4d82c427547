import { describe, expect, it } from 'vitest';
import { StoredRecords } from '../../src/dataset/stored-records.ts';

interface Letter {
  readonly name: string;
}

const NAMES = ['a', 'b', 'c'];

function stored() {
  const read: number[] = [];
  const records = new StoredRecords<Letter>(
    NAMES.length,
    (index) => {
      read.push(index);
      return { name: NAMES[index] ?? '' };
    },
    (id) => NAMES.indexOf(id),
  );
  return { records, read };
}

describe('records that are made when they are asked for', () => {
  it('are made once while they are held, and the same object each time', () => {
    const { records, read } = stored();
    const second = records.at(1);
    expect(second).toEqual({ name: 'b' });
    expect(records.at(1)).toBe(second);
    expect(records.get('b')).toBe(second);
    expect(read).toEqual([1]);
  });

  it('know their indices', () => {
    const { records } = stored();
    const third = records.get('c');
    expect(third && records.indexOf(third)).toBe(2);
    expect(records.indexOf({ name: 'c' })).toBe(-1);
  });

  it('are none outside the list, nor of an id that there is not', () => {
    const { records, read } = stored();
    expect([records.at(-1), records.at(3), records.at(Number.NaN), records.get('z')]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
    expect([records.has('a'), records.has('z')]).toEqual([true, false]);
    expect(records).toHaveLength(3);
    expect(read).toEqual([]);
  });
});
