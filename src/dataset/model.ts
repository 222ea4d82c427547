import type { Utf16Offset } from '../base/units.ts';
import type { EdtfDate } from './edtf-model.ts';
import type { Lookup, Records } from './records.ts';

/** What the reader filters by, and a row of the chart. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
}

/** Somebody who speaks or is spoken of; an unnamed speaker stays as the article has it. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
}

/** One article that supports events. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author?: string;
  readonly published?: EdtfDate;
  /** An `https:` or `http:` address that has passed the gate; absent where the file has none or an unsafe one. */
  readonly url?: string;
  /** Whose reporting this retells, if another's: sources with the same origin count as one. */
  readonly origin?: string;
  readonly language: string;
  /** Length of the article's text in UTF-16 code units. */
  readonly characters: number;
  readonly sha256: string;
}

/**
 * A passage of a source, verbatim: somebody's words where it has a `speaker`, else the article's own reporting.
 * The file's field is `quotes`. `prefix` and `suffix` are the text around `exact` in its paragraph.
 */
export interface Passage {
  readonly id: string;
  /** Id of a source; the source itself may be missing (`Dataset.sourceById` then has none). */
  readonly source: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
  /** Id of a person; the person may be missing (`Dataset.personById` then has none), and is then not named. */
  readonly speaker?: string;
  readonly said?: EdtfDate;
  /** Topic ids. */
  readonly topics: readonly string[];
}

export interface Place {
  readonly name: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** A picture; its address has passed the gate (same origin or listed by the publisher is the drawing's matter). */
export interface Picture {
  readonly url: string;
  readonly alt: string;
  readonly credit?: string;
}

/** A date that another source gives for the same event, and the passages that say so. */
export interface OtherDate {
  readonly date: EdtfDate;
  readonly quotes: readonly string[];
}

/** One event; all ids in its lists exist in the dataset (what dangled was left out and counted in a notice). */
export interface TimelineEvent {
  readonly id: string;
  readonly date: EdtfDate;
  readonly dateNote?: string;
  readonly title: string;
  readonly summary?: string;
  readonly place?: Place;
  readonly topics: readonly string[];
  readonly people: readonly string[];
  /** Ids of passages, in the editor's order. */
  readonly quotes: readonly string[];
  readonly otherDates: readonly OtherDate[];
  /** 0 to 1, 0.5 where the file says nothing: whose label is drawn first. */
  readonly weight: number;
  readonly image?: Picture;
}

/** What stands for an event from afar: on its label, and in the name of its mark. */
export type EventOutline = Pick<TimelineEvent, 'id' | 'title' | 'date'>;

/**
 * Events in time order. Where they are not at hand (`at` gives none of an index that is there), they come when they are looked at: what
 * stands for them from afar may be known before, and `keyAt` tells them apart before their ids are known.
 */
export interface EventRecords extends Records<TimelineEvent> {
  readonly outlineAt?: (index: number) => EventOutline | undefined;
  readonly keyAt?: (index: number) => string;
}

/** A correction, for readers. */
export interface Change {
  readonly date: EdtfDate;
  readonly note: string;
}

/**
 * A story, parsed and trusted. `events` are in time order (by start, then end, then id). Events and passages, of which an archive
 * has hundreds of thousands, may be read one by one only when they are looked at.
 */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly topics: readonly Topic[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly passages: Records<Passage>;
  readonly events: EventRecords;
  readonly changes: readonly Change[];
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly personById: ReadonlyMap<string, Person>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly passageById: Lookup<Passage>;
  readonly eventById: Lookup<TimelineEvent>;
}

/** A story of which every record is in memory: what small files are read into, and what is written out whole. */
export interface WholeDataset extends Dataset {
  readonly passages: readonly Passage[];
  readonly events: readonly TimelineEvent[];
  readonly passageById: ReadonlyMap<string, Passage>;
  readonly eventById: ReadonlyMap<string, TimelineEvent>;
}

/** One record, or one part of a record, that could not be shown, for the reader's notice. */
export interface Notice {
  /** `event` where a whole event was left out: what "3 of 120 events could not be shown" counts. */
  readonly kind: 'event' | 'part';
  /** Where in the file: `events[3].date`. */
  readonly path: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
}

/** What reading a dataset gives: the story, what was left out, and how many events the file held. */
export interface ParsedDataset<Story extends Dataset = Dataset> {
  readonly dataset: Story;
  readonly notices: readonly Notice[];
  readonly eventsInFile: number;
}
