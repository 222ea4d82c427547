import type { BytesCursor } from './bytes-cursor.ts';
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from './json-bytes.ts';
import { Irregular, parseSlice } from './irregular.ts';
import { skipValue } from './skip-value.ts';
import type { Reach } from './skip-value.ts';

/**
 * So many faults of a list are found before the whole document is there. What is wrong with an element takes hundreds of times as
 * long to say as to pass it (25 to 40 µs), and nobody asks it of a document that is refused: one of too many events, of another
 * version, or cut off. Files that a program wrote have far fewer.
 */
export const MOST_FAULTS_AT_ONCE = 5_000;

/** What reads the elements of one of the long lists, one by one. */
export interface ElementScan {
  /** How much was wrong so far: a notice each, or an element that was mended without one. */
  readonly faults: number;
  /** Where the first element stands that was put off until the whole document is there; null where none was. */
  putOff: number | null;
  /** Reads the element at the cursor if it is plain, and goes past it. Where it says no, the cursor may stand anywhere. */
  readPlain(): boolean;
  /** Reads an element that is not plain: its value, and where it stands. */
  readParsed(value: unknown, from: number, to: number): void;
}

/** The part of the document's bytes that is a member's value. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** Brackets that are open around an element: the document's and the list's. */
const DEPTH = 2;

/** Reads the element at the cursor, plain or not. Throws `Irregular`. */
export function readElement(cursor: BytesCursor, end: number, scan: ElementScan): Reach {
  cursor.next();
  const from = cursor.at;
  if (scan.readPlain()) return 'read';
  cursor.at = from;
  const reach = skipValue(cursor, end, DEPTH);
  if (reach === 'read') scan.readParsed(parseSlice(cursor.bytes, from, cursor.at), from, cursor.at);
  return reach;
}

/** Goes past the element at the cursor, which is read when the whole document is there. */
export function putOffElement(cursor: BytesCursor, end: number, scan: ElementScan): Reach {
  cursor.next();
  scan.putOff ??= cursor.at;
  return skipValue(cursor, end, DEPTH);
}

/** Whether the next element is to be put off. */
export function isToPutOff(scan: ElementScan): boolean {
  return scan.faults >= MOST_FAULTS_AT_ONCE;
}

/** Reads the elements of the list in a range, which must be exactly it, until one is to be put off. Throws `Irregular`. */
export function readElements(cursor: BytesCursor, range: ByteRange, scan: ElementScan): void {
  passElements(cursor, range, () =>
    isToPutOff(scan) ? putOffElement(cursor, range.to, scan) : readElement(cursor, range.to, scan),
  );
}

/** Reads the elements of the list in a range that were put off. Throws `Irregular`. */
export function readPutOff(cursor: BytesCursor, { to }: ByteRange, scan: ElementScan): void {
  if (scan.putOff === null) return;
  cursor.at = scan.putOff;
  scan.putOff = null;
  passToEnd(cursor, to, () => readElement(cursor, to, scan));
}

/** Throws `Irregular` where the list in a range has more elements than a limit, none of which is read. */
export function refuseLongList(cursor: BytesCursor, range: ByteRange, limit: number): void {
  let count = 0;
  passElements(cursor, range, () => {
    count += 1;
    if (count > limit) throw new Irregular('a list of the document is too long');
    return skipValue(cursor, range.to, DEPTH);
  });
}

function passElements(cursor: BytesCursor, { from, to }: ByteRange, pass: () => Reach): void {
  cursor.at = from;
  expectJson(cursor.take(OPEN_BRACKET));
  if (cursor.next() !== CLOSE_BRACKET) passToEnd(cursor, to, pass);
  else expectJson(cursor.take(CLOSE_BRACKET) && cursor.at === to);
}

function passToEnd(cursor: BytesCursor, to: number, pass: () => Reach): void {
  do {
    expectJson(pass() === 'read');
  } while (cursor.take(COMMA));
  expectJson(cursor.take(CLOSE_BRACKET) && cursor.at === to);
}

function expectJson(holds: boolean): void {
  if (!holds) throw new Irregular('a list of the document is no JSON');
}
