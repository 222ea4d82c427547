import type { Dataset, EventRecords, Passage } from '../../../dataset/model.ts';
import type { Columns } from '../../../timeline/columns/columns.ts';
import { eventsOfValue } from '../../../timeline/columns/facet-index.ts';
import { isSelected } from '../../../timeline/filter/filter.ts';
import type { Selection } from '../../../timeline/model.ts';
import { eventsAt } from '../../../timeline/selected-records.ts';
import type { SourceIndex } from '../../source/source-index.ts';
import type { ArchiveStory } from './archive-story.ts';

/** An archive from its sources' side: passages come when a source is opened, and until then each source has none. */
export function indexArchiveSources(
  dataset: Dataset,
  { sources }: ArchiveStory,
  columns: Columns,
): SourceIndex {
  const eventsOf = (source: string) =>
    eventsOfValue(columns.sources, columns.sources.indexById.get(source) ?? -1);
  const supported = (passage: Passage) => sources.get(passage.source)?.events.get(passage.id);
  const kept = new WeakMap<Uint32Array, EventRecords>();
  return {
    passagesOf: (source) => sources.get(source)?.passages ?? NO_PASSAGES,
    eventsOf: (passage) => {
      const numbers = supported(passage) ?? NO_EVENTS;
      const known = kept.get(numbers) ?? eventsAt(dataset.events, numbers);
      kept.set(numbers, known);
      return known;
    },
    countEvents: (source) => eventsOf(source).length,
    weighsEvents: true,
    weigh: (source, shown) => {
      const events = eventsOf(source);
      return {
        shown: shown === null ? events.length : countSelected(events, shown),
        passages: events.length,
      };
    },
    isQuiet: (passage, shown) =>
      shown !== null && !(supported(passage)?.some((event) => isSelected(shown, event)) ?? false),
  };
}

const NO_PASSAGES: readonly Passage[] = [];
const NO_EVENTS = new Uint32Array(0);

function countSelected(events: Uint32Array, shown: Selection): number {
  let count = 0;
  for (const event of events) if (isSelected(shown, event)) count += 1;
  return count;
}
