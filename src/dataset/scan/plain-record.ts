import type { BytesCursor } from './bytes-cursor.ts';
import type { GrowingIdTable } from './growing-id-table.ts';
import { addBytes } from './growing-id-table.ts';
import { findBytes, NOT_FOUND } from './id-table.ts';
import { CLOSE_BRACE, COMMA, OPEN_BRACE } from './json-bytes.ts';
import type { KeyReader } from './key-reader.ts';

/**
 * What is the same of all records that are read plainly: known fields, each once, those that are needed among them, and an id that no
 * record before it has. What the fields mean is for the list's own class, which it calls for each: with two such classes an engine still
 * has both calls inlined.
 */
export class PlainRecord<Field extends number> {
  readonly #cursor: BytesCursor;
  readonly #keys: KeyReader<Field>;
  readonly #ids: GrowingIdTable;
  readonly #required: number;
  #idFrom = 0;
  #idTo = 0;
  #idHash = 0;

  /**
   * @param ids Those of the records before.
   * @param required The bits of the fields that a record must have.
   */
  constructor(cursor: BytesCursor, keys: KeyReader<Field>, ids: GrowingIdTable, required: number) {
    this.#cursor = cursor;
    this.#keys = keys;
    this.#ids = ids;
    this.#required = required;
  }

  /** Reads the record at the cursor, field by field; says whether all of it is plain and its id new. */
  read(fields: PlainFields<Field>): boolean {
    const cursor = this.#cursor;
    const keys = this.#keys;
    if (!cursor.take(OPEN_BRACE)) return false;
    keys.begin();
    let seen = 0;
    do {
      const field = keys.read(cursor);
      if (field === 0 || (seen & field) !== 0 || !fields.readField(field)) return false;
      seen |= field;
    } while (cursor.take(COMMA));
    return (
      cursor.take(CLOSE_BRACE) &&
      (seen & this.#required) === this.#required &&
      findBytes(this.#ids, cursor.bytes, this.#idFrom, this.#idTo, this.#idHash) === NOT_FOUND
    );
  }

  /** Reads the value of the field that is the record's id. */
  readId(): boolean {
    const cursor = this.#cursor;
    if (!cursor.plainId()) return false;
    this.#idFrom = cursor.from;
    this.#idTo = cursor.to;
    this.#idHash = cursor.hash;
    return true;
  }

  /** Takes the id of the record that was read among those of the list. */
  keepId(): void {
    addBytes(this.#ids, this.#cursor.bytes, this.#idFrom, this.#idTo, this.#idHash);
  }
}

/** What knows the fields of a list's records. */
export interface PlainFields<Field extends number> {
  /** Reads the value at the cursor, and says whether it is plainly right. */
  readField(field: Field): boolean;
}
