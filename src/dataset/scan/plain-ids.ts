import type { BytesCursor } from './bytes-cursor.ts';
import type { GrowingNumbers } from '../../base/growing-numbers.ts';
import { findBytes } from './id-table.ts';
import type { IdTable } from './id-table.ts';
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from './json-bytes.ts';

/** Up to here looking through a list for repeated numbers is quicker than anything else. */
const LONGEST_LIST = 16;

/**
 * Reads a list of plain ids that are all in a table, each once, and pushes their numbers. Anything else, a long list too, is not
 * plain: what was pushed until then is the caller's to take back.
 */
export function readPlainIds(cursor: BytesCursor, table: IdTable, numbers: GrowingNumbers): boolean {
  if (!cursor.take(OPEN_BRACKET)) return false;
  if (cursor.take(CLOSE_BRACKET)) return true;
  const first = numbers.length;
  do {
    if (!cursor.plainId()) return false;
    const number = findBytes(table, cursor.bytes, cursor.from, cursor.to, cursor.hash);
    if (number < 0 || numbers.hasSince(first, number)) return false;
    numbers.push(number);
  } while (cursor.take(COMMA));
  return cursor.take(CLOSE_BRACKET) && numbers.length - first <= LONGEST_LIST;
}
