import { MAX_ID_CHARACTERS } from '../limits.ts';
import type { Ids } from '../reading.ts';
import { hashBytes, keyedHash } from './byte-hash.ts';
import { wtf8Of } from './wtf8.ts';

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

/**
 * How many slots in a row are looked at where they go by `hashBytes`. By chance alone a quarter of a million texts have one that needs
 * more in fewer than one table of ten thousand; texts that were chosen to meet are soon there.
 */
const MOST_PROBES = 128;

/** No text has this number. */
export const NOT_FOUND = -1;

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

/** How many slots in a row a text may be in. By the keyed hash only chance decides how far a text is from where its hash says. */
export function mostProbes({ isKeyed, slots }: IdTable): number {
  return isKeyed ? slots.length : MOST_PROBES;
}
