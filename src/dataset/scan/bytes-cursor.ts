import { MAX_ID_CHARACTERS, MAX_TEXT_CHARACTERS } from '../limits.ts';
import { hashWord } from './byte-hash.ts';
import { BLANK, CARRIAGE_RETURN, LINE_FEED, MINUS, NINE, POINT, QUOTE, TAB, ZERO } from './json-bytes.ts';
import { bytesBefore, firstBytes, hasForeign, stopsIn } from './plain-words.ts';
import { beginsWithWord, utf16Length } from './utf8.ts';

/** As many digits as a double always holds, whatever they are. */
const MOST_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/**
 * A place in bytes of JSON, and the reading of what is plain there: strings without escapes, numbers without sign and exponent.
 * A reading that says no has left its place anywhere; whoever asked goes back to where the record began. After the bytes that are
 * there some zeros must stand, which are no part of any plain value, so that loops need not ask whether the end has come.
 */
export class BytesCursor {
  bytes: Uint8Array<ArrayBuffer>;
  /** The same bytes, for reading four at once. */
  view: DataView<ArrayBuffer>;
  at = 0;
  /** Where the string that was read last stands, without its quotation marks. */
  from = 0;
  to = 0;
  /** The hash of the id that was read last. */
  hash = 0;
  readonly #seed: number;

  constructor(bytes: Uint8Array<ArrayBuffer>, seed: number) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer);
    this.#seed = seed | 0;
  }

  /** The bytes are in another buffer now, which has more. */
  moveTo(bytes: Uint8Array<ArrayBuffer>): void {
    if (bytes === this.bytes) return;
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer);
  }

  /** Goes past blanks, and gives the byte that stands there. */
  next(): number {
    const byte = this.bytes[this.at]!;
    // Nearly every file is written without blanks.
    return byte > BLANK ? byte : this.#nextAfterBlanks();
  }

  /** Goes past blanks and one byte, if it stands there. */
  take(byte: number): boolean {
    if (this.bytes[this.at]! !== byte && this.next() !== byte) return false;
    this.at += 1;
    return true;
  }

  #nextAfterBlanks(): number {
    const { bytes } = this;
    let { at } = this;
    let byte = bytes[at]!;
    while (byte === BLANK || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === TAB) {
      byte = bytes[++at]!;
    }
    this.at = at;
    return byte;
  }

  /** Reads a string without escapes and control characters. */
  plainText(): boolean {
    if (this.next() !== QUOTE) return false;
    const { view } = this;
    const from = this.at + 1;
    let at = from;
    let stops = stopsIn(view.getInt32(at, true));
    while (stops === 0) {
      at += 4;
      stops = stopsIn(view.getInt32(at, true));
    }
    at += bytesBefore(stops);
    this.from = from;
    this.to = at;
    this.at = at + 1;
    return this.bytes[at] === QUOTE && at - from <= MAX_TEXT_CHARACTERS;
  }

  /** Reads a plain string that says something. */
  plainName(): boolean {
    return this.plainText() && beginsWithWord(this.bytes, this.from, this.to);
  }

  /** Reads a plain string that may be an id, and its hash. */
  plainId(): boolean {
    if (this.next() !== QUOTE) return false;
    const { view } = this;
    const from = this.at + 1;
    let at = from;
    let hash = this.#seed;
    let all = 0;
    let word = view.getInt32(at, true);
    let stops = stopsIn(word);
    while (stops === 0) {
      hash = hashWord(hash, word);
      all |= word;
      at += 4;
      word = view.getInt32(at, true);
      stops = stopsIn(word);
    }
    const count = bytesBefore(stops);
    if (count > 0) {
      const rest = firstBytes(word, count);
      hash = hashWord(hash, rest);
      all |= rest;
      at += count;
    }
    this.from = from;
    this.to = at;
    this.at = at + 1;
    this.hash = hash;
    const { bytes } = this;
    if (bytes[at] !== QUOTE || at - from > MAX_ID_CHARACTERS || !beginsWithWord(bytes, from, at))
      return false;
    // Of broken bytes many become the same text; so they can't be compared as they are.
    return !hasForeign(all) || utf16Length(bytes, from, at) >= 0;
  }

  /** Reads `12`, `0.25`, `90.0`; NaN for whatever else a number may look like. */
  plainNumber(): number {
    const { bytes } = this;
    let first = this.next();
    let { at } = this;
    let value = 0;
    const start = at;
    while (first >= ZERO && first <= NINE) {
      value = 10 * value + first - ZERO;
      first = bytes[++at]!;
    }
    let digits = at - start;
    if (digits === 0 || (digits > 1 && bytes[start] === ZERO)) return Number.NaN;
    let decimals = 0;
    if (first === POINT) {
      let byte = bytes[++at]!;
      const point = at;
      while (byte >= ZERO && byte <= NINE) {
        value = 10 * value + byte - ZERO;
        byte = bytes[++at]!;
      }
      decimals = at - point;
      if (decimals === 0) return Number.NaN;
      digits += decimals;
    }
    this.at = at;
    // Both are whole numbers that a double holds, so their quotient is the double nearest to what is written.
    return digits > MOST_DIGITS ? Number.NaN : value / POWERS_OF_TEN[decimals]!;
  }

  /** Reads a plain number that may have a sign, and gives its size without it. */
  plainDegrees(): number {
    if (this.next() !== MINUS) return this.plainNumber();
    this.at += 1;
    const first = this.bytes[this.at]!;
    return first >= ZERO && first <= NINE ? this.plainNumber() : Number.NaN;
  }
}
