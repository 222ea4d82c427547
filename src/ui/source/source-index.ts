import type { Dataset, Passage, TimelineEvent } from '../../dataset/model.ts';
import { passagesOf } from '../../timeline/columns.ts';

/** How much of a source the story uses. */
export interface SourceWeight {
  /** Passages that support events which pass the filters: all of them where nothing is filtered. */
  readonly shown: number;
  readonly passages: number;
}

/** A dataset from the sources' side: which passages each has, and what rests on them. */
export interface SourceIndex {
  /** A source's passages in reading order, by its id; also of a source that is missing. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  /** The events that rest on a passage, in time order, by its id. */
  readonly events: ReadonlyMap<string, readonly TimelineEvent[]>;
  /** Whether a passage supports none of the events that pass the filters; never where nothing is filtered (null). */
  readonly isQuiet: (passage: Passage, shown: ReadonlySet<TimelineEvent> | null) => boolean;
}

const indices = new WeakMap<Dataset, SourceIndex>();

/** Reads a dataset from its sources' side, once for all who ask. */
export function indexSources(dataset: Dataset): SourceIndex {
  const known = indices.get(dataset);
  if (known) return known;
  const index = buildIndex(dataset);
  indices.set(dataset, index);
  return index;
}

function buildIndex(dataset: Dataset): SourceIndex {
  const passages = new Map<string, Passage[]>();
  for (const passage of dataset.passages) {
    const known = passages.get(passage.source);
    if (known) known.push(passage);
    else passages.set(passage.source, [passage]);
  }
  for (const list of passages.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  const events = new Map<string, TimelineEvent[]>();
  for (const event of dataset.events) {
    for (const passage of new Set(passagesOf(dataset, event))) {
      const known = events.get(passage.id);
      if (known) known.push(event);
      else events.set(passage.id, [event]);
    }
  }
  return {
    passages,
    events,
    isQuiet: (passage, shown) =>
      shown !== null && !(events.get(passage.id)?.some((event) => shown.has(event)) ?? false),
  };
}

/**
 * How much of a source the story uses, and how much of that is shown.
 *
 * @param shown The events that pass the filters; null where nothing is filtered.
 */
export function weighSource(
  index: SourceIndex,
  source: string,
  shown: ReadonlySet<TimelineEvent> | null,
): SourceWeight {
  const passages = index.passages.get(source) ?? [];
  const loud = shown === null ? passages : passages.filter((passage) => !index.isQuiet(passage, shown));
  return { shown: loud.length, passages: passages.length };
}

/** The events that any of the passages supports, each once. */
export function eventsOf(index: SourceIndex, passages: readonly Passage[]): ReadonlySet<TimelineEvent> {
  return new Set(passages.flatMap((passage) => index.events.get(passage.id) ?? []));
}
