import { hashBytes, keyedHash } from './byte-hash.ts';
import { mostProbes } from './id-table.ts';
import type { IdTable } from './id-table.ts';
import { wtf8Of } from './wtf8.ts';

/** A table that texts are being added to: its arrays are replaced by larger ones as it grows. */
export type GrowingIdTable = { -readonly [Key in keyof IdTable]: IdTable[Key] };

const FIRST_SLOTS = 64;
const FIRST_BYTES = 512;

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

/** Adds an id that the table does not have, and gives its number. */
export function addId(table: GrowingIdTable, id: string): number {
  const bytes = wtf8Of(id);
  return addBytes(table, bytes, 0, bytes.length, hashBytes(table.seed, bytes, 0, bytes.length));
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
