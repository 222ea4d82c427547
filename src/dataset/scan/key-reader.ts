import type { BytesCursor } from './bytes-cursor.ts';
import { bytesOf, COLON, QUOTE } from './json-bytes.ts';

/** The longest key that is known: as many bytes as are compared. */
const LONGEST_KEY = 8;

/**
 * Reads the keys of records of one kind. Records that one program wrote have their fields in one order; so the key that followed
 * the last one in the record before is looked for first, and is there nearly always: two comparisons of four bytes each.
 */
export class KeyReader<Field extends number> {
  readonly #fields: readonly Field[];
  /**
   * The bytes of each key and the quotation mark after it, by which `date` is not the beginning of `dateNote`: the first four, the
   * next four, which of them count; and the key's length.
   */
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  readonly #firstMask: Int32Array;
  readonly #secondMask: Int32Array;
  readonly #lengths: Uint8Array;
  /** By a key's number plus one, 0 being the record's beginning: the number of the key that followed it last. */
  readonly #followers: Uint8Array;
  #last = 0;

  /** @param keys Keys of ASCII, at most eight characters each, and what they stand for. */
  constructor(keys: readonly (readonly [key: string, field: Field])[]) {
    this.#fields = keys.map(([, field]) => field);
    const views = keys.map(([key]) => {
      const bytes = new Uint8Array(LONGEST_KEY);
      // After a key of eight bytes the mark is looked at by itself.
      bytes.set(bytesOf(`${key}"`).subarray(0, LONGEST_KEY));
      return new DataView(bytes.buffer);
    });
    this.#first = Int32Array.from(views, (view) => view.getInt32(0, true));
    this.#second = Int32Array.from(views, (view) => view.getInt32(4, true));
    this.#firstMask = Int32Array.from(keys, ([key]) => maskOf(key.length + 1));
    this.#secondMask = Int32Array.from(keys, ([key]) => maskOf(key.length + 1 - 4));
    this.#lengths = Uint8Array.from(keys, ([key]) => key.length);
    this.#followers = new Uint8Array(keys.length + 1);
  }

  /** A record begins. */
  begin(): void {
    this.#last = 0;
  }

  /** Goes past a key and its colon, and gives its field; 0 for a key that is not known or not plainly written. */
  read(cursor: BytesCursor): Field | 0 {
    const { bytes, view } = cursor;
    if (bytes[cursor.at] !== QUOTE && cursor.next() !== QUOTE) return 0;
    const at = cursor.at + 1;
    const first = view.getInt32(at, true);
    const second = view.getInt32(at + 4, true);
    let number = this.#followers[this.#last]!;
    if (!this.#matches(number, first, second)) {
      number = this.#find(first, second);
      if (number < 0) return 0;
      this.#followers[this.#last] = number;
    }
    this.#last = number + 1;
    const end = at + this.#lengths[number]!;
    if (bytes[end] !== QUOTE) return 0;
    if (bytes[end + 1] === COLON) {
      cursor.at = end + 2;
      return this.#fields[number]!;
    }
    cursor.at = end + 1;
    return cursor.take(COLON) ? this.#fields[number]! : 0;
  }

  #find(first: number, second: number): number {
    for (let number = 0; number < this.#fields.length; number++) {
      if (this.#matches(number, first, second)) return number;
    }
    return -1;
  }

  #matches(number: number, first: number, second: number): boolean {
    return (
      (first & this.#firstMask[number]!) === this.#first[number] &&
      (second & this.#secondMask[number]!) === this.#second[number]
    );
  }
}

/** Ones for so many of a word's four bytes, from the first on. */
function maskOf(count: number): number {
  if (count >= 4) return -1;
  return count <= 0 ? 0 : (1 << (8 * count)) - 1;
}
