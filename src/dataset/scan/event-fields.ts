import { bytesOf, standsAt } from './json-bytes.ts';

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

const KEYS = {
  id: bytesOf('id'),
  date: bytesOf('date'),
  title: bytesOf('title'),
  summary: bytesOf('summary'),
  dateNote: bytesOf('dateNote'),
  place: bytesOf('place'),
  topics: bytesOf('topics'),
  people: bytesOf('people'),
  quotes: bytesOf('quotes'),
  weight: bytesOf('weight'),
};

const D = 0x64;
const P = 0x70;
const Q = 0x71;
const T = 0x74;

/** The field whose name stands in some bytes; 0 for any other. */
export function fieldOfEvent(bytes: Uint8Array, from: number, to: number): EventField | 0 {
  const first = bytes[from];
  switch (to - from) {
    case 2:
      return standsAt(bytes, from, KEYS.id) ? ID : 0;
    case 4:
      return standsAt(bytes, from, KEYS.date) ? DATE : 0;
    case 5:
      if (first === T) return standsAt(bytes, from, KEYS.title) ? TITLE : 0;
      return standsAt(bytes, from, KEYS.place) ? PLACE : 0;
    case 6:
      if (first === T) return standsAt(bytes, from, KEYS.topics) ? TOPICS : 0;
      if (first === P) return standsAt(bytes, from, KEYS.people) ? PEOPLE : 0;
      if (first === Q) return standsAt(bytes, from, KEYS.quotes) ? QUOTES : 0;
      return standsAt(bytes, from, KEYS.weight) ? WEIGHT : 0;
    case 7:
      return standsAt(bytes, from, KEYS.summary) ? SUMMARY : 0;
    case 8:
      return first === D && standsAt(bytes, from, KEYS.dateNote) ? DATE_NOTE : 0;
    default:
      return 0;
  }
}
