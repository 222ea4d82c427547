import { foldText } from '../base/visible-text.ts';
import type { Dataset, Passage, TimelineEvent } from '../dataset/model.ts';
import { eachRecord } from '../dataset/records.ts';
import { BETWEEN_TEXTS, joinTexts } from './texts.ts';
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

/** Builds the search index of a dataset; reads each record once. */
export function buildSearchIndex(
  dataset: Pick<Dataset, 'events' | 'passages' | 'people' | 'topics'>,
): SearchIndex {
  const { events, passages, people, topics } = dataset;
  return {
    events: joinTexts(mapped(eachRecord(events), wordsOfEvent), events.length),
    passages: joinTexts(mapped(eachRecord(passages), wordsOfPassage), passages.length),
    speakers: joinTexts(
      people.map(({ name }) => foldText(name)),
      people.length,
    ),
    topics: joinTexts(
      topics.map(({ label }) => foldText(label)),
      topics.length,
    ),
  };
}

function wordsOfEvent({ title, summary, place, dateNote }: TimelineEvent): string {
  return [title, summary, place?.name, dateNote]
    .map((piece) => (piece === undefined ? '' : foldText(piece)))
    .join(BETWEEN_TEXTS);
}

function wordsOfPassage({ exact }: Passage): string {
  return foldText(exact);
}

function* mapped<From>(values: Iterable<From>, map: (value: From) => string): Generator<string, void> {
  for (const value of values) yield map(value);
}
