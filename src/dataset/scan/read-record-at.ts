import { EdtfError, readEdtf } from '../edtf.ts';
import type { Passage, TimelineEvent } from '../model.ts';
import { eventReader } from '../parse-events.ts';
import { passageReader } from '../parse-passages.ts';
import type { Reading } from '../reading.ts';
import { idsOf } from './id-table.ts';
import { textOf } from './json-bytes.ts';
import type { RecordRanges, ScannedRecords } from './scanned.ts';

interface RecordReaders {
  readonly event: (value: unknown) => TimelineEvent | null;
  readonly passage: (value: unknown) => Passage | null;
}

/** Made once for all records of a story: the sets of ids are the same. */
const readersOf = new WeakMap<ScannedRecords, RecordReaders>();

const NO_IDS = { has: () => false };
/** A missing source is told of while the file is scanned, and changes nothing about the passage. */
const NO_SOURCES = { get: () => undefined };

/**
 * The event with a number, which must be below `records.events.from.length`: a new object at each call, equal to what
 * `parseDatasetText` makes of the record.
 */
export function readEventAt(records: ScannedRecords, number: number): TimelineEvent {
  return readAt(records, records.events, number, recordReaders(records).event);
}

/** The passage with a number, which must be below `records.passages.from.length`; otherwise as `readEventAt`. */
export function readPassageAt(records: ScannedRecords, number: number): Passage {
  return readAt(records, records.passages, number, recordReaders(records).passage);
}

function readAt<Kind>(
  { bytes }: ScannedRecords,
  { from, to }: RecordRanges,
  number: number,
  read: (value: unknown) => Kind | null,
): Kind {
  const record = number in from ? read(JSON.parse(textOf(bytes, from[number]!, to[number]!))) : null;
  if (record === null) throw new RangeError(`There is no record ${number} among ${from.length}.`);
  return record;
}

function recordReaders(records: ScannedRecords): RecordReaders {
  const known = readersOf.get(records);
  if (known !== undefined) return known;
  const topicById = new Set(records.topicIds);
  const personById = new Set(records.personIds);
  const passageById = idsOf(records.passages.ids);
  const reading: Reading = { notices: [], readDate, baseUrl: records.baseUrl, language: '' };
  const readEvent = eventReader(reading, { topicById, personById, passageById }, NO_IDS);
  const readPassage = passageReader(reading, { topicById, personById, sourceById: NO_SOURCES }, NO_IDS);
  const unheard =
    <Kind>(read: (value: unknown, index: number) => Kind) =>
    (value: unknown): Kind => {
      // All that is to be told has been told by the scan.
      reading.notices.length = 0;
      return read(value, 0);
    };
  const readers = { event: unheard(readEvent), passage: unheard(readPassage) };
  readersOf.set(records, readers);
  return readers;
}

function readDate(text: string): ReturnType<Reading['readDate']> {
  try {
    return readEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
}
