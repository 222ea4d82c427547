import type { BytesCursor } from './bytes-cursor.ts';
import { CLOSE_BRACKET, COMMA, OPEN_BRACKET } from './json-bytes.ts';
import { Irregular, parseSlice } from './irregular.ts';
import { skipValue } from './skip-value.ts';
import type { Reach } from './skip-value.ts';

/** What reads the elements of one of the long lists, one by one. */
export interface ElementScan {
  /** Reads the element at the cursor if it is plain, and goes past it. Where it says no, the cursor may stand anywhere. */
  readPlain(): boolean;
  /** Reads an element that is not plain: its value, and where it stands. */
  readParsed(value: unknown, from: number, to: number): void;
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

/** Reads all elements of the list in a range, which must be exactly it. Throws `Irregular`. */
export function readElements(
  cursor: BytesCursor,
  range: { readonly from: number; readonly to: number },
  scan: ElementScan,
): void {
  const expect = (holds: boolean) => {
    if (!holds) throw new Irregular('a list of the document is no JSON');
  };
  cursor.at = range.from;
  expect(cursor.take(OPEN_BRACKET));
  if (cursor.next() !== CLOSE_BRACKET) {
    do {
      expect(readElement(cursor, range.to, scan) === 'read');
    } while (cursor.take(COMMA));
  }
  expect(cursor.take(CLOSE_BRACKET) && cursor.at === range.to);
}
