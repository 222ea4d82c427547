import { KeyReader } from './key-reader.ts';

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

/** What reads the keys of passages. */
export function passageKeys(): KeyReader<PassageField> {
  return new KeyReader<PassageField>([
    ['id', ID],
    ['source', SOURCE],
    ['exact', EXACT],
    ['prefix', PREFIX],
    ['suffix', SUFFIX],
    ['start', START],
    ['end', END],
    ['speaker', SPEAKER],
    ['said', SAID],
    ['topics', TOPICS],
  ]);
}
