import type { Dataset, Source } from '../dataset/model.ts';
import { columnsOf } from './columns/columns.ts';
import type { ValueIndex } from './columns/facet-index.ts';
import type { Lanes, Row } from './model.ts';

/** The row of events that carry no value at all. No id in a dataset is empty, so none can be mistaken for it. */
export const OTHER_ROW_ID = '';

/** The row of the values that have no row of their own on screen. Told from a value of that id by its `kind`. */
const REST_ROW_ID = 'rest';

/** What these rows are called where the interface has no words of its own for them. */
const OTHER_ROW_LABEL = 'Other';
const REST_ROW_LABEL = 'More';

/** The palette's ink: rows that stand for no single value have no colour of their own. */
const PLAIN_COLOUR = 10;

/**
 * The rows of a chart, top to bottom; they depend on the dataset alone, so that no filter moves or recolours them.
 *
 * - topics: in the dataset's order, each with its place there as colour;
 * - people: those who speak, most events first, equals in the dataset's order; who is named and never speaks has no row;
 * - sources: those that report an event, in the dataset's order, named by publisher (and title, where two share one).
 *
 * Events without any of these share a last row, which is there only when there are such events.
 */
export function rowsFor(dataset: Dataset, lanes: Lanes): Row[] {
  switch (lanes) {
    case 'topics':
      return withOther(
        dataset.topics.map((topic, colour) => valueRow(topic.id, topic.label, colour)),
        countWithout(columnsOf(dataset).topics) > 0,
      );
    case 'people':
      return peopleRows(dataset);
    case 'sources':
      return sourceRows(dataset);
  }
}

/** What rows can stand for in a dataset: topics where there are any, people where one speaks, sources where one reports. */
export function lanesOf(dataset: Dataset): Lanes[] {
  const speaks = columnsOf(dataset).speakers.valuesOf.values.length > 0;
  const all: readonly (readonly [Lanes, boolean])[] = [
    ['topics', dataset.topics.length > 0],
    ['people', speaks],
    ['sources', dataset.sources.length > 0],
  ];
  return all.flatMap(([lanes, exists]) => (exists ? [lanes] : []));
}

/**
 * The rows on screen when only some have room: followed, where values are missing among them, by one row that holds their
 * events, so that none vanishes from the chart. The row of events without a value stays the last.
 *
 *     withRest([taiwan, trade], 5_000)   // taiwan, trade, and one row for 4,998 more
 *
 * @param shown Some of `rowsFor`, in their order.
 * @param total How many values have rows in all.
 */
export function withRest(shown: readonly Row[], total: number): readonly Row[] {
  const values = shown.filter((row) => row.kind === 'value');
  if (values.length >= total) return shown;
  const rest: Row = { kind: 'rest', id: REST_ROW_ID, label: REST_ROW_LABEL, colour: PLAIN_COLOUR };
  return [...values, rest, ...shown.filter((row) => row.kind === 'none')];
}

function peopleRows(dataset: Dataset): Row[] {
  const { speakers } = columnsOf(dataset);
  const rows = dataset.people
    .map((person, colour) => ({
      row: valueRow(person.id, person.name, colour),
      events: countOf(speakers, colour),
    }))
    .filter(({ events }) => events > 0)
    .toSorted((a, b) => b.events - a.events)
    .map(({ row }) => row);
  return withOther(rows, countWithout(speakers) > 0);
}

function sourceRows(dataset: Dataset): Row[] {
  const { sources } = columnsOf(dataset);
  const used = dataset.sources.filter((_, number) => countOf(sources, number) > 0);
  const perPublisher = new Map<string, number>();
  for (const { publisher } of used) perPublisher.set(publisher, (perPublisher.get(publisher) ?? 0) + 1);
  const labelOf = ({ publisher, title }: Source) =>
    perPublisher.get(publisher) === 1
      ? publisher
      : [publisher, title].filter((part) => part !== '').join(': ');
  const rows = dataset.sources
    .map((source, colour) => valueRow(source.id, labelOf(source), colour))
    .filter((_, number) => countOf(sources, number) > 0);
  return withOther(rows, countWithout(sources) > 0);
}

function valueRow(id: string, label: string, colour: number): Row {
  return { kind: 'value', id, label, colour };
}

/** How many events have a value. */
function countOf({ eventsOf }: ValueIndex, value: number): number {
  return eventsOf.offsets[value + 1]! - eventsOf.offsets[value]!;
}

/** How many events have no value. */
function countWithout({ valuesOf: { offsets } }: ValueIndex): number {
  let without = 0;
  for (let event = 0; event + 1 < offsets.length; event++) {
    if (offsets[event] === offsets[event + 1]) without++;
  }
  return without;
}

function withOther(rows: Row[], needed: boolean): Row[] {
  if (!needed) return rows;
  return [...rows, { kind: 'none', id: OTHER_ROW_ID, label: OTHER_ROW_LABEL, colour: PLAIN_COLOUR }];
}
