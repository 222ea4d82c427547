import type { BytesCursor } from './bytes-cursor.ts';
import { bytesOf, CLOSE_BRACE, COLON, COMMA, OPEN_BRACE, standsAt } from './json-bytes.ts';

const NAME = bytesOf('name');
const LATITUDE = bytesOf('latitude');
const LONGITUDE = bytesOf('longitude');
const MOST_NORTH = 90;
const MOST_EAST = 180;

/** Goes past a place of an event, and says whether it is plainly right: a name, perhaps its degrees. */
export function readPlainPlace(cursor: BytesCursor): boolean {
  if (!cursor.take(OPEN_BRACE)) return false;
  let named = false;
  let latitude = false;
  let longitude = false;
  do {
    if (!cursor.plainText()) return false;
    const { bytes, from } = cursor;
    const length = cursor.to - from;
    if (!cursor.take(COLON)) return false;
    if (!named && length === NAME.length && standsAt(bytes, from, NAME)) {
      named = true;
      if (!cursor.plainName()) return false;
    } else if (!latitude && length === LATITUDE.length && standsAt(bytes, from, LATITUDE)) {
      latitude = true;
      if (!(cursor.plainDegrees() <= MOST_NORTH)) return false;
    } else if (!longitude && length === LONGITUDE.length && standsAt(bytes, from, LONGITUDE)) {
      longitude = true;
      if (!(cursor.plainDegrees() <= MOST_EAST)) return false;
    } else {
      return false;
    }
  } while (cursor.take(COMMA));
  return named && cursor.take(CLOSE_BRACE);
}
