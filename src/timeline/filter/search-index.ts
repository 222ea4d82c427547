import { foldText } from '../../base/visible-text.ts';
import type { Dataset, Passage, TimelineEvent } from '../../dataset/model.ts';
import { eachRecord } from '../../dataset/records.ts';
import type { Records } from '../../dataset/records.ts';
import { BETWEEN_TEXTS, GrowingTexts, joinTexts } from './texts.ts';
import type { Texts } from './texts.ts';

/**
 * Folded text to search, each piece once: an event's own words, and those of what it shares with others (passages, people,
 * topics), which lead back to their events. So 100 000 events that quote the same passages don't keep them 100 000 times.
 */
export interface SearchIndex {
  /** Title, summary, place and note on the date of each event. */
  readonly events: Texts;
  readonly passages: Texts;
  readonly speakers: Texts;
  readonly topics: Texts;
}

const built = new WeakMap<Dataset, SearchIndex>();

/** The search index of a dataset, built when first asked for and kept: a reader who never searches pays nothing. */
export function searchIndexOf(dataset: Dataset): SearchIndex {
  const known = built.get(dataset);
  if (known !== undefined) return known;
  const index = buildSearchIndex(dataset);
  built.set(dataset, index);
  return index;
}

type Searched = Pick<Dataset, 'events' | 'passages' | 'people' | 'topics'>;

/** Builds the search index of a dataset; reads each record once. */
export function buildSearchIndex(dataset: Searched): SearchIndex {
  const steps = searchIndexSteps(dataset);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many records are read in some milliseconds. */
const RECORDS_PER_STEP = 256;

/** `buildSearchIndex` step by step, for whoever has something else to do meanwhile. */
export function* searchIndexSteps(dataset: Searched): Generator<void, SearchIndex> {
  const { people, topics } = dataset;
  const events = yield* gather(dataset.events, wordsOfEvent);
  const passages = yield* gather(dataset.passages, wordsOfPassage);
  return {
    events,
    passages,
    speakers: joinTexts(people.map(({ name }) => foldText(name))),
    topics: joinTexts(topics.map(({ label }) => foldText(label))),
  };
}

function* gather<Kind>(records: Records<Kind>, words: (record: Kind) => string): Generator<void, Texts> {
  const texts = new GrowingTexts();
  let read = 0;
  for (const record of eachRecord(records)) {
    texts.add(words(record));
    read += 1;
    if (read % RECORDS_PER_STEP === 0) yield;
  }
  return texts.end();
}

function wordsOfEvent({ title, summary, place, dateNote }: TimelineEvent): string {
  return [title, summary, place?.name, dateNote]
    .map((piece) => (piece === undefined ? '' : foldText(piece)))
    .join(BETWEEN_TEXTS);
}

function wordsOfPassage({ exact }: Passage): string {
  return foldText(exact);
}
