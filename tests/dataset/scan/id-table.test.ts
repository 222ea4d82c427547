import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ID_CHARACTERS } from '../../../src/dataset/limits.ts';
import { idTableOf, trimmed } from '../../../src/dataset/scan/growing-id-table.ts';
import { compareIds, idAt, reordered } from '../../../src/dataset/scan/id-order.ts';
import { indexOfId } from '../../../src/dataset/scan/id-table.ts';

/** Any strings, lone surrogates and what sorts otherwise by code point than by code unit among them. */
const anyId = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      '\0',
      'é',
      '\u07ff',
      '\ud7ff',
      '\ue000',
      '\uffff',
      '\ufffd',
      '😀',
      '\ud83d',
      '\ude00',
    ),
    maxLength: 4,
  }),
  fc.nat({ max: 999 }).map((number) => `event-${number}`),
);
const ids = fc.uniqueArray(anyId, { maxLength: 200 });
const SEED = 42;

describe('a table of ids', () => {
  test('finds each by its number and none that is not there, whatever order they are put in', () => {
    fc.assert(
      fc.property(ids, fc.array(anyId), fc.nat(), (list, others, seed) => {
        const table = idTableOf(list, seed);
        const backwards = Uint32Array.from(list, (_, index) => list.length - 1 - index);
        const turned = reordered(table, backwards);
        list.forEach((id, index) => {
          expect(indexOfId(trimmed(table), id)).toBe(index);
          expect(idAt(table, index)).toBe(id);
          expect(indexOfId(turned, id)).toBe(backwards[index]);
        });
        for (const other of others) expect(indexOfId(table, other)).toBe(list.indexOf(other));
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  test('compares them as strings are compared', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyId, { minLength: 2, maxLength: 30 }), (list) => {
        const table = idTableOf(list, 1);
        const order = list.map((_, index) => index).toSorted((a, b) => compareIds(table, a, b));
        expect(order.map((index) => list[index])).toEqual(list.toSorted());
        for (const index of order) expect(compareIds(table, index, index)).toBe(0);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });

  test('grows, and goes to another thread as it is', () => {
    const list = Array.from({ length: 5_000 }, (_, index) => `event-${index}`);
    const table = structuredClone(trimmed(idTableOf(list, 7)));
    expect(list.every((id, index) => indexOfId(table, id) === index)).toBe(true);
  });

  test('looks for nothing that is too long for an id', () => {
    const long = 'x'.repeat(MAX_ID_CHARACTERS + 1);
    expect(indexOfId(idTableOf([long], 1), long)).toBe(-1);
  });
});
