import type { IdTable } from './id-table.ts';
import { codePointAt, textOfWtf8 } from './wtf8-text.ts';

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

/** A code point's place among UTF-16 code units: pairs of surrogates come before U+E000. */
function orderOf(code: number): number {
  return code >= 0xe000 && code <= 0xffff ? code + 0x11_0000 : code;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
