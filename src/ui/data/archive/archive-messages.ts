import type {
  Change,
  Notice,
  Passage,
  Person,
  Source,
  TimelineEvent,
  Topic,
} from '../../../dataset/model.ts';
import type { EdtfDate } from '../../../dataset/edtf-model.ts';
import type { Csr } from '../../../base/csr.ts';
import type { Thread } from '../reader/thread.ts';
import type { DateColumns } from '../../../timeline/columns/columns-of-rows.ts';
import type { Prepared } from '../../../timeline/prepared.ts';
import type { ValueIndex } from '../../../timeline/columns/facet-index.ts';
import type { ArchiveFailure } from './archive-failure.ts';

/*
 * What the page and whoever reads an archive for it (a thread, or the page itself) say to each other:
 *
 *     page      open                  more          ask 1   ask 2
 *     reader         begun (or failed)    more             answer 2   answer 1 (or refused)
 *
 * An event's number is its place in time order among those that can be shown; only the reader knows of the archive's rows.
 */

/** What is asked for while an archive is open. */
export type Question =
  /** Events by their numbers, with their passages. */
  | { readonly of: 'events'; readonly numbers: readonly number[] }
  /** The number of the event with an id; null where there is none. */
  | { readonly of: 'number'; readonly id: string }
  /** The passages of a source. */
  | { readonly of: 'source'; readonly source: string }
  /** The number of the first event that the passage with an id supports; null where there is none. */
  | { readonly of: 'passage'; readonly id: string }
  /** The events in which all words of a text are found; null where it has none. */
  | { readonly of: 'search'; readonly text: string };

export type QuestionKind = Question['of'];

/** What each question is answered with. */
export interface Answers {
  readonly events: EventsAnswer;
  readonly number: number | null;
  readonly source: SourceAnswer;
  readonly passage: number | null;
  readonly search: Uint32Array<ArrayBuffer> | null;
}

export interface EventsAnswer {
  /** By number; a number whose record can't be shown is missing. */
  readonly events: ReadonlyMap<number, TimelineEvent>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly notices: readonly Notice[];
}

export interface SourceAnswer {
  /** In reading order. */
  readonly passages: readonly Passage[];
  /** By a passage's id the numbers of the events that it supports, ascending. */
  readonly events: ReadonlyMap<string, Uint32Array<ArrayBuffer>>;
  readonly notices: readonly Notice[];
}

/** An event as far as its label tells of it. */
export interface Outline {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly date: EdtfDate;
}

/** What a story says beside its events. */
export interface ArchiveHeader {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly topics: readonly Topic[];
  readonly changes: readonly Change[];
}

/** What a first drawing needs. */
export interface BegunArchive {
  readonly header: ArchiveHeader;
  /** Events in the archive, those that can't be shown included. */
  readonly eventsInFile: number;
  readonly dates: DateColumns;
  /** The weights of the outlined events; of all others what an event weighs where nothing is said. */
  readonly weight: Float32Array<ArrayBuffer>;
  readonly topics: ValueIndex;
  /** What the first layout rests on. */
  readonly prepared: Prepared;
  readonly outlines: readonly Outline[];
  readonly hasPassages: boolean;
  readonly hasWords: boolean;
  readonly notices: readonly Notice[];
}

/** What filters and their counts need beside that. */
export interface MoreOfArchive {
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly weight: Float32Array<ArrayBuffer>;
  /** What is found among the weights: see `findWeighty`. */
  readonly weighty: Uint32Array;
  readonly speakers: ValueIndex;
  readonly reporting: ValueIndex;
  readonly independent: Uint8Array<ArrayBuffer>;
  readonly notices: readonly Notice[];
}

export type ToArchive =
  | { readonly type: 'open'; readonly manifest: string; readonly baseUrl: string }
  | { readonly type: 'more' }
  | { readonly type: 'ask'; readonly number: number; readonly question: Question }
  /** Nobody waits for that answer any more. */
  | { readonly type: 'leave'; readonly number: number };

export type FromArchive =
  | { readonly type: 'progress'; readonly received: number; readonly total: number }
  | ({ readonly type: 'begun' } & BegunArchive)
  | ({ readonly type: 'more' } & MoreOfArchive)
  /** Opening, or reading more, has come to nothing. */
  | { readonly type: 'failed'; readonly what: 'open' | 'more'; readonly failure: ArchiveFailure }
  | { readonly type: 'answer'; readonly number: number; readonly answer: Answers[QuestionKind] }
  | { readonly type: 'refused'; readonly number: number; readonly failure: ArchiveFailure };

/** Whoever reads an archive for a page. */
export type ArchiveThread = Thread<ToArchive, FromArchive>;

/** Lists as flat arrays can be handed over. */
export function buffersOfLists(...lists: readonly Csr[]): ArrayBuffer[] {
  return lists.flatMap(({ offsets, values }) => [offsets.buffer, values.buffer]);
}
