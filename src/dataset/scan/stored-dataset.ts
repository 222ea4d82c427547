import type { Dataset } from '../model.ts';
import { StoredRecords } from '../stored-records.ts';
import { indexOfId } from './id-table.ts';
import { readEventAt, readPassageAt } from './read-record-at.ts';
import type { ScannedDataset } from './scanned.ts';

/** What a dataset of a scan is made of: it may have come from another thread. */
export type StoredStory = Omit<ScannedDataset, 'dates' | 'events' | 'passages'>;

/** A dataset whose events and passages stay bytes until they are looked at. */
export function storedDataset(story: StoredStory): Dataset {
  const { id, title, description, language, topics, people, sources, changes, records } = story;
  const passages = new StoredRecords(
    records.passages.from.length,
    (index) => readPassageAt(records, index),
    (wanted) => indexOfId(records.passages.ids, wanted),
  );
  const events = new StoredRecords(
    records.events.from.length,
    (index) => readEventAt(records, index),
    (wanted) => indexOfId(records.events.ids, wanted),
  );
  return {
    id,
    title,
    description,
    language,
    topics,
    people,
    sources,
    changes,
    passages,
    events,
    topicById: byId(topics),
    personById: byId(people),
    sourceById: byId(sources),
    passageById: passages,
    eventById: events,
  };
}

function byId<Kind extends { readonly id: string }>(records: readonly Kind[]): ReadonlyMap<string, Kind> {
  return new Map(records.map((record) => [record.id, record]));
}
