import type { Dataset, Passage, TimelineEvent } from '../../dataset/model.ts';
import type { ColumnData } from './column-data.ts';
import { buildColumnData } from './build-column-data.ts';
import type { FacetIndex, ValueIndex } from './facet-index.ts';

/**
 * The events of a dataset as columns: what filters, counts and layouts read, so that none of them touches an object per
 * event. Index `i` of every column is `dataset.events.at(i)`. About 60 bytes an event and 8 for each topic, person and source
 * of it; the text for searching comes on top when first asked for (`search-index.ts`).
 */
export interface Columns extends ColumnData {
  readonly dataset: Dataset;
  readonly topics: FacetIndex;
  readonly speakers: FacetIndex;
  readonly sources: FacetIndex;
}

const built = new WeakMap<Dataset, Columns>();

/** The columns of a dataset, built when they are first asked for, unless `nameColumns` has been given them. */
export function columnsOf(dataset: Dataset): Columns {
  return built.get(dataset) ?? nameColumns(dataset, buildColumnData(dataset));
}

/**
 * Builds the columns of a dataset, and keeps none.
 *
 *     const columns = buildColumns(dataset);
 *     const selection = selectEvents(columns, { ...EVERYTHING, topics: ['taiwan'] });
 */
export function buildColumns(dataset: Dataset): Columns {
  return named(dataset, buildColumnData(dataset));
}

/** Gives columns, which may have been built elsewhere, the ids of their dataset, and keeps them as that dataset's. */
export function nameColumns(dataset: Dataset, data: ColumnData): Columns {
  const columns = named(dataset, data);
  built.set(dataset, columns);
  return columns;
}

/** All passages that report an event, those that give it another date included, each once. */
export function passagesOf(dataset: Dataset, event: TimelineEvent): Passage[] {
  const ids = new Set([...event.quotes, ...event.otherDates.flatMap((other) => other.quotes)]);
  return [...ids].flatMap((id) => dataset.passageById.get(id) ?? []);
}

interface Identified {
  readonly id: string;
}

function named(dataset: Dataset, data: ColumnData): Columns {
  return {
    ...data,
    dataset,
    topics: facetOf(dataset.topics, data.topics),
    speakers: facetOf(dataset.people, data.speakers),
    sources: facetOf(dataset.sources, data.sources),
  };
}

function facetOf(records: readonly Identified[], index: ValueIndex): FacetIndex {
  const ids = records.map((record) => record.id);
  return { ...index, ids, indexById: new Map(ids.map((id, number) => [id, number])) };
}
