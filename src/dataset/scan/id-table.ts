import { MAX_ID_CHARACTERS } from '../limits.ts';
import type { Ids } from '../reading.ts';
import { hashBytes, keyedHash } from './byte-hash.ts';
import { codePointAt, textOfWtf8, wtf8Of } from './utf8.ts';

/**
 * Texts, each once, numbered from 0, and found by their bytes: what a Map of a hundred thousand strings would do, in three flat
 * arrays, which take a tenth of its memory and go to another thread without a copy. Open addressing with linear probing: a slot
 * holds a number plus one, 0 where it is free; at most half of the slots are taken. No text is further than `MOST_PROBES` from where
 * its hash says: a table in which one would be goes by the keyed hash from then on. Plain data: it may be cloned.
 */
export interface IdTable {
  readonly size: number;
  readonly seed: number;
  /** Whether the slots go by `keyedHash`, since too many texts met by `hashBytes`. */
  readonly isKeyed: boolean;
  /** All texts one after the other in UTF-8 (see `wtf8Of`); number `n` is from `offsets[n]` up to, not including, `offsets[n + 1]`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly slots: Uint32Array<ArrayBuffer>;
}

/** A table that texts are being added to: its arrays are replaced by larger ones as it grows. */
export type GrowingIdTable = { -readonly [Key in keyof IdTable]: IdTable[Key] };

const FIRST_SLOTS = 64;
const FIRST_BYTES = 512;

/**
 * How many slots in a row are looked at where they go by `hashBytes`. By chance alone a quarter of a million texts have one that needs
 * more in fewer than one table of ten thousand; texts that were chosen to meet are soon there.
 */
const MOST_PROBES = 128;

/** No text has this number. */
export const NOT_FOUND = -1;

/** A table without texts, with room for as many as are expected; more may come. */
export function emptyIdTable(seed: number, expected = 0): GrowingIdTable {
  let slots = FIRST_SLOTS;
  while (slots < 2 * expected) slots *= 2;
  return {
    size: 0,
    seed,
    isKeyed: false,
    bytes: new Uint8Array(FIRST_BYTES),
    offsets: new Uint32Array(slots / 2 + 1),
    slots: new Uint32Array(slots),
  };
}

/** The table of some ids, which must differ. */
export function idTableOf(ids: Iterable<string>, seed: number): GrowingIdTable {
  const table = emptyIdTable(seed);
  for (const id of ids) addId(table, id);
  return table;
}

/** The number of the text with these bytes, `NOT_FOUND` where the table has none. `hash` is their `hashBytes` with the table's seed. */
export function findBytes(
  table: IdTable,
  source: Uint8Array,
  from: number,
  to: number,
  hash: number,
): number {
  const { slots, offsets, bytes, isKeyed } = table;
  const mask = slots.length - 1;
  const length = to - from;
  let slot = (isKeyed ? keyedHash(table.seed, source, from, to) : hash) & mask;
  for (let left = mostProbes(table); left > 0; left--, slot = (slot + 1) & mask) {
    const number = slots[slot]! - 1;
    if (number < 0) return NOT_FOUND;
    const start = offsets[number]!;
    if (offsets[number + 1]! - start !== length) continue;
    let index = 0;
    while (index < length && bytes[start + index] === source[from + index]) index++;
    if (index === length) return number;
  }
  return NOT_FOUND;
}

/** Adds a text that the table does not have, and gives its number. */
export function addBytes(
  table: GrowingIdTable,
  source: Uint8Array,
  from: number,
  to: number,
  hash: number,
): number {
  const number = table.size;
  if (2 * (number + 1) > table.slots.length) growSlots(table);
  const start = table.offsets[number]!;
  const end = start + to - from;
  if (end > table.bytes.length) {
    const more = new Uint8Array(Math.max(end, 2 * table.bytes.length));
    more.set(table.bytes);
    table.bytes = more;
  }
  for (let index = from; index < to; index++) table.bytes[start + index - from] = source[index]!;
  table.offsets[number + 1] = end;
  table.size = number + 1;
  const isTaken = takeSlot(
    table,
    table.isKeyed ? keyedHash(table.seed, table.bytes, start, end) : hash,
    number,
  );
  if (!isTaken) {
    table.isKeyed = true;
    fillSlots(table, table.slots.length);
  }
  return number;
}

/** The number of an id; `NOT_FOUND` where the table has none. */
export function indexOfId(table: IdTable, id: string): number {
  // Whatever an address asks for is no reason for work.
  if (id.length > MAX_ID_CHARACTERS) return NOT_FOUND;
  const bytes = wtf8Of(id);
  return findBytes(table, bytes, 0, bytes.length, hashBytes(table.seed, bytes, 0, bytes.length));
}

/** The ids of a table, for what only asks whether one is there. */
export function idsOf(table: IdTable): Ids {
  return { has: (id) => indexOfId(table, id) !== NOT_FOUND };
}

/** Adds an id that the table does not have, and gives its number. */
export function addId(table: GrowingIdTable, id: string): number {
  const bytes = wtf8Of(id);
  return addBytes(table, bytes, 0, bytes.length, hashBytes(table.seed, bytes, 0, bytes.length));
}

/** The id with a number. */
export function idAt(table: IdTable, number: number): string {
  return textOfWtf8(table.bytes, table.offsets[number]!, table.offsets[number + 1]!);
}

/**
 * Compares two ids as `<` compares strings: by UTF-16 code unit. Their bytes come in the order of code points, which is another
 * only where a character past U+FFFF meets one from U+E000 on, or half of a surrogate pair.
 */
export function compareIds(table: IdTable, a: number, b: number): number {
  const { bytes, offsets } = table;
  const startA = offsets[a]!;
  const startB = offsets[b]!;
  const lengthA = offsets[a + 1]! - startA;
  const lengthB = offsets[b + 1]! - startB;
  const shared = Math.min(lengthA, lengthB);
  let index = 0;
  while (index < shared && bytes[startA + index] === bytes[startB + index]) index++;
  if (index === shared) return lengthA - lengthB;
  if ((bytes[startA + index]! | bytes[startB + index]!) < 0x80) {
    return bytes[startA + index]! - bytes[startB + index]!;
  }
  // Back to where the characters that differ begin, which is the same place in both.
  while (index > 0 && (bytes[startA + index]! & 0xc0) === 0x80) index--;
  const codeA = codePointAt(bytes, startA + index);
  const codeB = codePointAt(bytes, startB + index);
  if (!isSurrogate(codeA) && !isSurrogate(codeB)) return orderOf(codeA) - orderOf(codeB);
  return idAt(table, a) < idAt(table, b) ? -1 : 1;
}

/** The same texts numbered in another order: number `n` of the result is `order[n]` of the table. */
export function reordered(table: IdTable, order: Uint32Array): IdTable {
  const { size, seed, isKeyed } = table;
  const bytes = new Uint8Array(table.offsets[size]!);
  const offsets = new Uint32Array(size + 1);
  const numbers = new Uint32Array(size);
  let end = 0;
  for (let number = 0; number < size; number++) {
    const old = order[number]!;
    numbers[old] = number;
    const to = table.offsets[old + 1]!;
    for (let at = table.offsets[old]!; at < to; at++) bytes[end++] = table.bytes[at]!;
    offsets[number + 1] = end;
  }
  const slots = new Uint32Array(table.slots.length);
  for (let slot = 0; slot < slots.length; slot++) {
    const taken = table.slots[slot]!;
    if (taken !== 0) slots[slot] = numbers[taken - 1]! + 1;
  }
  return { size, seed, isKeyed, bytes, offsets, slots };
}

/** The table without the room for more. */
export function trimmed(table: IdTable): IdTable {
  const { size, seed, isKeyed, slots } = table;
  return {
    size,
    seed,
    isKeyed,
    slots,
    offsets: table.offsets.slice(0, size + 1),
    bytes: table.bytes.slice(0, table.offsets[size]),
  };
}

function growSlots(table: GrowingIdTable): void {
  const offsets = new Uint32Array(table.slots.length + 1);
  offsets.set(table.offsets.subarray(0, table.size + 1));
  table.offsets = offsets;
  fillSlots(table, 2 * table.slots.length);
}

/** Gives all texts new slots, by the keyed hash where the other can't place them all. */
function fillSlots(table: GrowingIdTable, count: number): void {
  table.slots = new Uint32Array(count);
  const hashOf = table.isKeyed ? keyedHash : hashBytes;
  for (let number = 0; number < table.size; number++) {
    const hash = hashOf(table.seed, table.bytes, table.offsets[number]!, table.offsets[number + 1]!);
    if (takeSlot(table, hash, number)) continue;
    table.isKeyed = true;
    fillSlots(table, count);
    return;
  }
}

/** Puts a number in the first free slot, if there is one as near as it has to be. */
function takeSlot(table: IdTable, hash: number, number: number): boolean {
  const { slots } = table;
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (let left = mostProbes(table); left > 0; left--, slot = (slot + 1) & mask) {
    if (slots[slot] !== 0) continue;
    slots[slot] = number + 1;
    return true;
  }
  return false;
}

/** By the keyed hash only chance decides how far a text is from where its hash says. */
function mostProbes({ isKeyed, slots }: IdTable): number {
  return isKeyed ? slots.length : MOST_PROBES;
}

/** A code point's place among UTF-16 code units: pairs of surrogates come before U+E000. */
function orderOf(code: number): number {
  return code >= 0xe000 && code <= 0xffff ? code + 0x11_0000 : code;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
