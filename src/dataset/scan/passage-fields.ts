import { bytesOf, standsAt } from './json-bytes.ts';

/*
 * The fields of a passage, a bit each, as in `event-fields.ts`. All that the format has are among them.
 */

export const ID = 1;
export const SOURCE = 2;
export const EXACT = 4;
export const PREFIX = 8;
export const SUFFIX = 16;
export const START = 32;
export const END = 64;
export const SPEAKER = 128;
export const SAID = 256;
export const TOPICS = 512;

export type PassageField =
  | typeof ID
  | typeof SOURCE
  | typeof EXACT
  | typeof PREFIX
  | typeof SUFFIX
  | typeof START
  | typeof END
  | typeof SPEAKER
  | typeof SAID
  | typeof TOPICS;

/** Without these a passage is left out, or mended. */
export const REQUIRED_OF_PASSAGE = ID | SOURCE | EXACT | PREFIX | SUFFIX | START | END | TOPICS;

const FIELDS: readonly (readonly [PassageField, Uint8Array])[] = [
  [ID, bytesOf('id')],
  [SOURCE, bytesOf('source')],
  [EXACT, bytesOf('exact')],
  [PREFIX, bytesOf('prefix')],
  [SUFFIX, bytesOf('suffix')],
  [START, bytesOf('start')],
  [END, bytesOf('end')],
  [SPEAKER, bytesOf('speaker')],
  [SAID, bytesOf('said')],
  [TOPICS, bytesOf('topics')],
];

/** The field whose name stands in some bytes; 0 for any other. */
export function fieldOfPassage(bytes: Uint8Array, from: number, to: number): PassageField | 0 {
  for (const [field, key] of FIELDS) {
    if (key.length === to - from && standsAt(bytes, from, key)) return field;
  }
  return 0;
}
