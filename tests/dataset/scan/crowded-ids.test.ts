import { describe, expect, test } from 'vitest';
import { hashBytes, hashWord, keyedHash } from '../../../src/dataset/scan/byte-hash.ts';
import { addBytes, emptyIdTable, idTableOf, trimmed } from '../../../src/dataset/scan/growing-id-table.ts';
import { reordered } from '../../../src/dataset/scan/id-order.ts';
import { findBytes, indexOfId, NOT_FOUND } from '../../../src/dataset/scan/id-table.ts';
import type { GrowingIdTable } from '../../../src/dataset/scan/growing-id-table.ts';
import type { IdTable } from '../../../src/dataset/scan/id-table.ts';

const SEEDS = [0, 1, 42, 0x2545_f491, 0xffff_ffff];

/** More slots in a row than these are never looked at in a table of some thousand texts that are spread well. */
const LONG_RUN = 400;

/** How many slots in a row are taken at most, which no search goes beyond. */
function longestRun({ slots }: IdTable): number {
  let longest = 0;
  let run = 0;
  // Twice around, for a run that goes past the end.
  for (let index = 0; index < 2 * slots.length; index++) {
    run = slots[index % slots.length] === 0 ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * Ids of 25 blocks of two forms. One multiplication by a number that is 1 modulo 8 and a shift by 15 take the difference of the first
 * halves, bit 29, to bits 29 and 14, which is the difference of the second halves: both forms often leave the same behind.
 */
function twinIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    let id = '';
    for (let block = 0; block < 25; block++) id += ((index >> block) & 1) === 0 ? 'xxxAx0xA' : 'xxxaxpxa';
    return id;
  });
}

/** Eight bytes each, all of one hash: the second word takes back what the first one did. */
function meetingBytes(seed: number, count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setInt32(0, index, true);
    view.setInt32(4, hashWord(seed | 0, index) ^ 0x1234_5678, true);
    return new Uint8Array(view.buffer);
  });
}

function tableOf(texts: readonly Uint8Array[], seed: number): GrowingIdTable {
  const table = emptyIdTable(seed);
  for (const text of texts) {
    addBytes(table, text, 0, text.length, hashBytes(seed, text, 0, text.length));
  }
  return table;
}

function find(table: IdTable, text: Uint8Array): number {
  return findBytes(table, text, 0, text.length, hashBytes(table.seed, text, 0, text.length));
}

describe('ids that were chosen to meet', () => {
  test.each(SEEDS)('differ in two forms of blocks, and are spread, with seed %i', (seed) => {
    const ids = twinIds(1 << 13);
    const encoder = new TextEncoder();
    const hashes = ids.map((id) => hashBytes(seed, encoder.encode(id), 0, id.length));
    // By chance some pair of 8192 meets in 2³² once in a hundred times.
    expect(new Set(hashes).size).toBeGreaterThan(ids.length - 3);
    expect(longestRun(idTableOf(ids, seed))).toBeLessThan(LONG_RUN);
  });

  test.each(SEEDS)('have all one hash, and are found without going through them, with seed %i', (seed) => {
    const texts = meetingBytes(seed, 3_000);
    const hashes = texts.map((text) => hashBytes(seed, text, 0, text.length));
    expect(new Set(hashes).size).toBe(1);
    const others = texts.splice(2_500);
    const table = tableOf(texts, seed);
    expect(table.isKeyed).toBe(true);
    expect(longestRun(table)).toBeLessThan(LONG_RUN);
    const backwards = Uint32Array.from(texts, (_, index) => texts.length - 1 - index);
    const turned = reordered(table, backwards);
    texts.forEach((text, index) => {
      expect(find(structuredClone(trimmed(table)), text)).toBe(index);
      expect(find(turned, text)).toBe(backwards[index]);
    });
    for (const other of others) expect(find(table, other)).toBe(NOT_FOUND);
  });

  test('are as many as are borne, and one that is not there costs no more', () => {
    for (const count of [1, 64, 127, 128, 129, 130]) {
      const texts = meetingBytes(7, count + 1);
      const missing = texts.splice(count);
      const table = tableOf(texts, 7);
      expect(table.isKeyed).toBe(count > 128);
      texts.forEach((text, index) => expect(find(table, text)).toBe(index));
      for (const text of missing) expect(find(table, text)).toBe(NOT_FOUND);
    }
  });
});

test('ids as files have them need no keyed hash', () => {
  for (const make of [String, (n: number) => `event-${n}`, (n: number) => `${'2024-11-16-'.repeat(9)}${n}`]) {
    const ids = Array.from({ length: 32_768 }, (_, index) => make(index));
    const table = idTableOf(ids, 42);
    expect(table.isKeyed).toBe(false);
    expect(ids.every((id, index) => indexOfId(table, id) === index)).toBe(true);
  }
});

test('the keyed hash depends on the seed, on each byte and on the length', () => {
  const bytes = Uint8Array.from({ length: 11 }, (_, index) => index);
  const hashes = [keyedHash(1, bytes, 0, 11), keyedHash(2, bytes, 0, 11)];
  for (let to = 0; to < 11; to++) hashes.push(keyedHash(1, bytes, 0, to));
  for (let index = 0; index < 11; index++) {
    hashes.push(
      keyedHash(
        1,
        bytes.map((byte, at) => (at === index ? byte ^ 1 : byte)),
        0,
        11,
      ),
    );
  }
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(keyedHash(1, Uint8Array.of(9, ...bytes, 9), 1, 12)).toBe(hashes[0]);
});
