import { KeyReader } from './key-reader.ts';

/*
 * The fields that a plain record may have, a bit each, so that one number says which have been seen. `otherDates` and `image`
 * are not among them: few events have them, and what they need is looked up or followed by the reader of records.
 */

export const ID = 1;
export const DATE = 2;
export const TITLE = 4;
export const SUMMARY = 8;
export const DATE_NOTE = 16;
export const PLACE = 32;
export const TOPICS = 64;
export const PEOPLE = 128;
export const QUOTES = 256;
export const WEIGHT = 512;

export type EventField =
  | typeof ID
  | typeof DATE
  | typeof TITLE
  | typeof SUMMARY
  | typeof DATE_NOTE
  | typeof PLACE
  | typeof TOPICS
  | typeof PEOPLE
  | typeof QUOTES
  | typeof WEIGHT;

/** Without these an event is left out, or mended. */
export const REQUIRED_OF_EVENT = ID | DATE | TITLE | TOPICS;

/** What reads the keys of events. */
export function eventKeys(): KeyReader<EventField> {
  return new KeyReader<EventField>([
    ['id', ID],
    ['date', DATE],
    ['dateNote', DATE_NOTE],
    ['title', TITLE],
    ['summary', SUMMARY],
    ['place', PLACE],
    ['topics', TOPICS],
    ['people', PEOPLE],
    ['quotes', QUOTES],
    ['weight', WEIGHT],
  ]);
}
