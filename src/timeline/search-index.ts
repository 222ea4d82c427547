import { foldText } from '../base/visible-text.ts';
import { eachRecord } from '../dataset/records.ts';
import type { Columns } from './columns.ts';

/**
 * Folded text to search, each piece once: an event's own words, and those of what it shares with others (passages, people,
 * topics), which lead back to their events. So 100 000 events that quote the same passages don't keep them 100 000 times.
 */
export interface SearchIndex {
  /** Title, summary, place and note on the date of each event. */
  readonly events: readonly string[];
  readonly passages: readonly string[];
  readonly speakers: readonly string[];
  readonly topics: readonly string[];
}

/** Stands between an event's pieces of text, so that no match runs from one into the next. Folding drops it from queries. */
const BETWEEN_PIECES = '\n';

const built = new WeakMap<Columns, SearchIndex>();

/**
 * The search index of some columns. Built when first asked for and kept with them: a reader who never searches pays nothing.
 */
export function searchIndexOf(columns: Columns): SearchIndex {
  const known = built.get(columns);
  if (known !== undefined) return known;
  const { dataset } = columns;
  const index: SearchIndex = {
    events: Array.from(eachRecord(dataset.events), (event) =>
      [event.title, event.summary, event.place?.name, event.dateNote]
        .map((piece) => foldText(piece ?? ''))
        .join(BETWEEN_PIECES),
    ),
    passages: Array.from(eachRecord(dataset.passages), (passage) => foldText(passage.exact)),
    speakers: dataset.people.map((person) => foldText(person.name)),
    topics: dataset.topics.map((topic) => foldText(topic.label)),
  };
  built.set(columns, index);
  return index;
}
