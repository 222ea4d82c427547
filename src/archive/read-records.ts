import type { DateReader } from '../dataset/edtf-cache.ts';
import type { Notice, Passage, TimelineEvent } from '../dataset/model.ts';
import { eventReader } from '../dataset/parse-events.ts';
import { passageReader } from '../dataset/parse-passages.ts';
import type { Reading } from '../dataset/reading.ts';
import { unfoldRecord } from './event-record.ts';
import { idOf, parseRecord } from './record-text.ts';
import type { StoryLists } from './story-lists.ts';

/** Rows of an archive as what the rest of the code knows. */
export interface ReadEvents {
  /** By row; a row whose record can't be shown has none, and a notice. */
  readonly events: ReadonlyMap<number, TimelineEvent>;
  /** The passages that these events name, by id. */
  readonly passages: ReadonlyMap<string, Passage>;
  /** Paths are `events[ROW]…`. */
  readonly notices: readonly Notice[];
}

/** What records are read with. */
export interface RecordOptions {
  readonly lists: StoryLists;
  readonly readDate: DateReader;
  readonly baseUrl: string;
  readonly language: string;
  /** Whether records end with their sums. */
  readonly recordSums?: boolean | undefined;
}

/** Reads records, the texts of rows, with the very checks of a dataset: what is wrong with one costs that one. */
export function readRecords(
  records: Iterable<readonly [row: number, text: unknown]>,
  { lists, readDate, baseUrl, language, recordSums = false }: RecordOptions,
): ReadEvents {
  const events = new Map<number, TimelineEvent>();
  const passages = new Map<string, Passage>();
  const notices: Notice[] = [];
  const reading: Reading = { notices, readDate, baseUrl, language };
  const ids = new Set<string>();
  const readEvent = eventReader(
    reading,
    { topicById: lists.topicById, personById: lists.personById, passageById: passages },
    ids,
  );
  // A passage that supports several events stands in each of them, and is the same in all.
  const readPassage = passageReader(reading, lists, new Set<string>());
  for (const [row, text] of records) {
    const record = parseRecord(text, recordSums);
    if (record === undefined) {
      notices.push({
        kind: 'event',
        path: `events[${row}]`,
        message: 'This event is left out: its record is not readable.',
      });
      continue;
    }
    const { event: value, quotes } = unfoldRecord(record);
    for (const quote of quotes) {
      const id = idOf(quote.value);
      if (id !== undefined && passages.has(id)) continue;
      const before = notices.length;
      const passage = readPassage(quote.value, row);
      if (passage !== null) passages.set(passage.id, passage);
      for (let at = before; at < notices.length; at += 1) notices[at] = placed(notices[at], row, quote.path);
    }
    const event = readEvent(value, row);
    if (event === null) continue;
    ids.add(event.id);
    events.set(row, event);
  }
  return { events, passages, notices };
}

/** A notice of a passage, `quotes[ROW]…`, told where the passage stands. */
function placed(notice: Notice | undefined, row: number, path: string): Notice {
  const { kind = 'part', message = '', path: within = '' } = notice ?? {};
  return { kind, message, path: within.replace(/^quotes\[\d+\]/, `events[${row}].${path}`) };
}
