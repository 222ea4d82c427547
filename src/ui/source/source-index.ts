import { placesIn } from '../../dataset/records.ts';
import type { Dataset, EventRecords, Passage, TimelineEvent } from '../../dataset/model.ts';
import { columnsOf } from '../../timeline/columns/columns.ts';
import type { Columns } from '../../timeline/columns/columns.ts';
import { eventsOfValue } from '../../timeline/columns/facet-index.ts';
import { isSelected } from '../../timeline/filter/filter.ts';
import type { Selection } from '../../timeline/model.ts';
import { eventsAt } from '../../timeline/selected-records.ts';

/** How much of a source the story uses. */
export interface SourceWeight {
  /** Passages that support events which pass the filters: all of them where nothing is filtered. */
  readonly shown: number;
  readonly passages: number;
}

/** The events that pass the filters; null where nothing is filtered. */
export type Shown = Selection | null;

/**
 * A dataset from the sources' side: which passages each has, and what rests on them. What is only counted is counted by number; a
 * passage or an event is read when it is asked for.
 */
export interface SourceIndex {
  /** A source's passages in reading order, the same list each time. */
  readonly passagesOf: (source: string) => readonly Passage[];
  /** The events that rest on a passage, in time order, the same object each time. */
  readonly eventsOf: (passage: Passage) => EventRecords;
  /** How many events rest on any passage of a source. */
  readonly countEvents: (source: string) => number;
  /** Whether events are weighed instead of passages: those of an archive are known only of sources that have been opened. */
  readonly weighsEvents: boolean;
  readonly weigh: (source: string, shown: Shown) => SourceWeight;
  /** Whether a passage supports none of the events that pass the filters; never where nothing is filtered. */
  readonly isQuiet: (passage: Passage, shown: Shown) => boolean;
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

/** Says how a dataset is read from its sources' side whose passages are not all at hand. */
export function keepSourceIndex(dataset: Dataset, index: SourceIndex): void {
  indices.set(dataset, index);
}

function buildIndex(dataset: Dataset): SourceIndex {
  const columns = columnsOf(dataset);
  const numbers = passagesBySource(columns);
  const numbersOf = (source: string) => numbers[columns.sources.indexById.get(source) ?? -1] ?? [];
  const placeOf = placesIn(dataset.passages);
  const inOrder = new Map<string, readonly Passage[]>();
  const supported = new WeakMap<Passage, EventRecords>();
  const supportsShown = (passage: number, shown: Selection) =>
    eventsOfValue(columns.passages, passage).some((event) => isSelected(shown, event));
  return {
    passagesOf: (source) => {
      const known = inOrder.get(source);
      if (known) return known;
      const passages = numbersOf(source)
        .flatMap((number) => dataset.passages.at(number) ?? [])
        .toSorted((a, b) => a.start - b.start || a.end - b.end);
      inOrder.set(source, passages);
      return passages;
    },
    eventsOf: (passage) => {
      const known = supported.get(passage);
      if (known) return known;
      const events = eventsAt(dataset.events, eventsOfValue(columns.passages, placeOf(passage)));
      supported.set(passage, events);
      return events;
    },
    countEvents: (source) =>
      eventsOfValue(columns.sources, columns.sources.indexById.get(source) ?? -1).length,
    weighsEvents: false,
    weigh: (source, shown) => {
      const passages = numbersOf(source);
      const loud = shown === null ? passages : passages.filter((passage) => supportsShown(passage, shown));
      return { shown: loud.length, passages: passages.length };
    },
    isQuiet: (passage, shown) => shown !== null && !supportsShown(placeOf(passage), shown),
  };
}

/** Whether an event passes the filters. */
export function isShown(dataset: Dataset, event: TimelineEvent, shown: Shown): boolean {
  return shown === null || isSelected(shown, dataset.events.indexOf(event));
}

/** The numbers of the passages of each source, by its own number. */
function passagesBySource({ passageSource, sources }: Columns): readonly (readonly number[])[] {
  const lists: number[][] = sources.ids.map(() => []);
  for (const [passage, source] of passageSource.entries()) lists[source]?.push(passage);
  return lists;
}
