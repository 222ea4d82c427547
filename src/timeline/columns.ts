import type { Dataset, Passage, TimelineEvent } from '../dataset/model.ts';
import { buildOriginIndex, countIndependent } from './origin-index.ts';
import { buildFacetIndex, buildNumberedFacet, NO_VALUE, visitValues } from './facet-index.ts';
import type { FacetIndex } from './facet-index.ts';
import { flagsOf } from './event-flags.ts';
import { placeOf } from './event-place.ts';

/**
 * The events of a dataset as columns: what filters, counts and layouts read, so that none of them touches an object per
 * event. Index `i` of every column is `dataset.events[i]`. About 60 bytes an event and 8 for each topic, person and source
 * of it; the text for searching comes on top when first asked for (`search-index.ts`).
 */
export interface Columns {
  readonly dataset: Dataset;
  readonly size: number;
  /** The date's interval, `±Infinity` where a side is open. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The drawn extent and the dot's place, always finite: see `EventPlace`. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly anchor: Float64Array;
  readonly weight: Float32Array;
  /** See `event-flags.ts`. */
  readonly flags: Uint8Array;
  readonly topics: FacetIndex;
  /** The passages that report each event, those that give it another date included. */
  readonly passages: FacetIndex;
  /** Who is quoted: what the address's `people` filters by, what its counts count, and what a row by people stands for. */
  readonly speakers: FacetIndex;
  readonly sources: FacetIndex;
  /** How many independent sources report each event, at most 255: see `agreement.ts`. */
  readonly independent: Uint8Array;
}

const built = new WeakMap<Dataset, Columns>();

/** The columns of a dataset, built when they are first asked for. */
export function columnsOf(dataset: Dataset): Columns {
  const known = built.get(dataset);
  if (known) return known;
  const columns = buildColumns(dataset);
  built.set(dataset, columns);
  return columns;
}

/**
 * Builds the columns. Linear; pure, so it may run in a worker.
 *
 *     const columns = buildColumns(dataset);
 *     const selection = selectEvents(columns, { ...EVERYTHING, topics: ['taiwan'] });
 */
export function buildColumns(dataset: Dataset): Columns {
  const { events } = dataset;
  const size = events.length;
  const start = new Float64Array(size);
  const end = new Float64Array(size);
  const from = new Float64Array(size);
  const to = new Float64Array(size);
  const anchor = new Float64Array(size);
  const weight = new Float32Array(size);
  const flags = new Uint8Array(size);
  for (const [index, event] of events.entries()) {
    const place = placeOf(event.date);
    start[index] = event.date.interval.start;
    end[index] = event.date.interval.end;
    from[index] = place.from;
    to[index] = place.to;
    anchor[index] = place.anchor;
    weight[index] = event.weight;
    flags[index] = flagsOf(event.date);
  }
  const passages = buildFacetIndex(idsOf(dataset.passages), size, (event, add) => {
    const { quotes, otherDates } = events[event]!;
    quotes.forEach(add);
    for (const other of otherDates) other.quotes.forEach(add);
  });
  const sourceIds = numbered(dataset.sources);
  const peopleIds = numbered(dataset.people);
  const sourceOf = Int32Array.from(dataset.passages, ({ source }) => sourceIds.get(source) ?? NO_VALUE);
  const speakerOf = Int32Array.from(
    dataset.passages,
    ({ speaker }) => peopleIds.get(speaker ?? '') ?? NO_VALUE,
  );
  const sources = buildNumberedFacet(idsOf(dataset.sources), sourceIds, size, (event, add) =>
    visitValues(passages, event, (passage) => add(sourceOf[passage]!)),
  );
  return {
    dataset,
    size,
    start,
    end,
    from,
    to,
    anchor,
    weight,
    flags,
    topics: buildFacetIndex(idsOf(dataset.topics), size, (event, add) => events[event]!.topics.forEach(add)),
    passages,
    speakers: buildNumberedFacet(idsOf(dataset.people), peopleIds, size, (event, add) =>
      visitValues(passages, event, (passage) => add(speakerOf[passage]!)),
    ),
    sources,
    independent: countIndependent(buildOriginIndex(dataset.sources), sources.valuesOf, size),
  };
}

/** All passages that report an event, those that give it another date included, each once. */
export function passagesOf(dataset: Dataset, event: TimelineEvent): Passage[] {
  const ids = new Set([...event.quotes, ...event.otherDates.flatMap((other) => other.quotes)]);
  return [...ids].flatMap((id) => dataset.passageById.get(id) ?? []);
}

interface Identified {
  readonly id: string;
}

function idsOf(records: readonly Identified[]): string[] {
  return records.map((record) => record.id);
}

function numbered(records: readonly Identified[]): ReadonlyMap<string, number> {
  return new Map(records.map((record, index) => [record.id, index]));
}
