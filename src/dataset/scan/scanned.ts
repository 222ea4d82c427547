import type { Csr } from '../../base/csr.ts';
import type { Change, Notice, Person, Source, Topic } from '../model.ts';
import type { ScannedDates } from './date-table.ts';
import type { IdTable } from './id-table.ts';

/** Where the records of one list stand in the file's bytes, and their ids, by number. */
export interface RecordRanges {
  readonly from: Uint32Array<ArrayBuffer>;
  readonly to: Uint32Array<ArrayBuffer>;
  readonly ids: IdTable;
}

/**
 * All that single records are read from, on whatever thread: plain data, whose buffers can be handed over
 * instead of copied. Events are numbered in time order, passages in the file's.
 */
export interface ScannedRecords {
  /** The file's bytes, in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly baseUrl: string;
  /** The ids that there are, which `readEventAt` and `readPassageAt` leave in records. */
  readonly topicIds: readonly string[];
  readonly personIds: readonly string[];
  readonly events: RecordRanges;
  readonly passages: RecordRanges;
}

/** What a scan gives of the events, by number in time order. */
export interface ScannedEvents {
  readonly size: number;
  /** The number of each one's date in `ScannedDataset.dates`. */
  readonly dateOf: Uint32Array<ArrayBuffer>;
  readonly weight: Float32Array<ArrayBuffer>;
  /** Numbers of topics, people and passages: places in the dataset's lists; each once per event, in the record's order. */
  readonly topics: Csr;
  readonly people: Csr;
  /** The passages that report the event, then those that give it another date. */
  readonly passages: Csr;
}

/** What a scan gives of the passages, by number in the file's order. */
export interface ScannedPassages {
  readonly size: number;
  /** The number of the source; -1 where it is missing. */
  readonly source: Int32Array<ArrayBuffer>;
  /** The number of who speaks; -1 where nobody does, or somebody who is missing. */
  readonly speaker: Int32Array<ArrayBuffer>;
}

/** A story as `parseDatasetText` reads it, but of its events and passages only columns, and where each record stands. */
export interface ScannedDataset {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly topics: readonly Topic[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
  readonly eventsInFile: number;
  readonly dates: ScannedDates;
  readonly events: ScannedEvents;
  readonly passages: ScannedPassages;
  readonly records: ScannedRecords;
}
