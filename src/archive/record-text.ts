import { crc32 } from '../base/crc32.ts';
import { nestsDeeperThan } from '../base/json.ts';
import { MAX_NESTING } from '../dataset/limits.ts';
import { MAX_RECORD_CHARACTERS } from './limits.ts';

const SUM = /,"sum":"([0-9a-f]{8})"\}$/;

/**
 * The text of a record, an object as JSON, with the sum of what it was as its last member: part of a file is read without the rest, so
 * that no hash of the file can tell that a letter of a quotation is another.
 *
 *     sumRecord('{"id":"a"}')   // '{"id":"a","sum":"9aa4e643"}'
 */
export function sumRecord(text: string): string {
  return `${text.slice(0, -1)},"sum":"${crc32(text)}"}`;
}

/** Reads the text of a record; `undefined` where it isn't readable, or isn't what was written. */
export function parseRecord(text: unknown, isSummed: boolean): unknown {
  if (typeof text !== 'string' || text.length > MAX_RECORD_CHARACTERS) return undefined;
  if (isSummed && !isAsWritten(text)) return undefined;
  if (nestsDeeperThan(text, MAX_NESTING)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAsWritten(text: string): boolean {
  const found = SUM.exec(text.slice(-SUM_CHARACTERS));
  return found !== null && crc32(`${text.slice(0, -SUM_CHARACTERS)}}`) === found[1];
}

const SUM_CHARACTERS = ',"sum":"01234567"}'.length;

/** The id of a record; `undefined` where it has none. */
export function idOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !('id' in record)) return undefined;
  return typeof record.id === 'string' ? record.id : undefined;
}
