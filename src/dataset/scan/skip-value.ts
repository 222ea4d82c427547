import { MAX_NESTING } from '../limits.ts';
import type { BytesCursor } from './bytes-cursor.ts';
import {
  BACKSLASH,
  BLANK,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
} from './json-bytes.ts';

/** How far a reading came: it is done; the bytes that are there end before it is; or this is no JSON that is read here. */
export type Reach = 'read' | 'short' | 'broken';

/**
 * Goes past one JSON value without reading it, by its brackets and quotation marks: of sound JSON that is exactly the value, which
 * `JSON.parse` of what was passed then confirms; of other JSON it may be anything.
 *
 * @param end Where the bytes end that are there.
 * @param depth How many brackets are open around it.
 */
export function skipValue(cursor: BytesCursor, end: number, depth: number): Reach {
  const first = cursor.next();
  if (cursor.at >= end) return 'short';
  if (first === QUOTE) return skipString(cursor, end);
  return first === OPEN_BRACE || first === OPEN_BRACKET
    ? skipNested(cursor, end, depth)
    : skipWord(cursor, end);
}

/** Goes past the string that begins at the cursor. */
export function skipString(cursor: BytesCursor, end: number): Reach {
  const { bytes } = cursor;
  let at = cursor.at + 1;
  while (at < end) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      cursor.at = at + 1;
      return 'read';
    }
    at += byte === BACKSLASH ? 2 : 1;
  }
  return 'short';
}

function skipNested(cursor: BytesCursor, end: number, around: number): Reach {
  const { bytes } = cursor;
  let depth = around;
  for (let at = cursor.at; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      cursor.at = at;
      if (skipString(cursor, end) === 'short') return 'short';
      at = cursor.at - 1;
    } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      depth += 1;
      if (depth > MAX_NESTING) return 'broken';
    } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      depth -= 1;
      if (depth > around) continue;
      cursor.at = at + 1;
      return 'read';
    }
  }
  return 'short';
}

/** A number, `true`, `false` or `null`: up to what can follow one, since none says itself where it ends. */
function skipWord(cursor: BytesCursor, end: number): Reach {
  const { bytes } = cursor;
  const from = cursor.at;
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!;
    if (byte > BLANK && byte !== COMMA && byte !== CLOSE_BRACE && byte !== CLOSE_BRACKET) continue;
    cursor.at = at;
    return at === from ? 'broken' : 'read';
  }
  return 'short';
}
