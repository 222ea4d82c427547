import type { Dataset, Source } from '../dataset/model.ts';
import { passagesOf } from './columns.ts';
import type { Lanes, Row } from './model.ts';

/** The row of events that no other row takes. No id in a dataset is empty, so none can be mistaken for it. */
export const OTHER_ROW_ID = '';

/** What that row is called where the interface has no word of its own for it. */
const OTHER_ROW_LABEL = 'Other';

/**
 * The rows of a chart, top to bottom; they depend on the dataset alone, so that no filter moves or recolours them.
 *
 * - topics: in the dataset's order, each with its place there as colour;
 * - people: those who are quoted or named in an event, most events first, equals in the dataset's order;
 * - sources: those that report an event, in the dataset's order, named by publisher (and title, where two share one).
 *
 * Events without any of these share a last row, which is there only when there are such events.
 */
export function rowsFor(dataset: Dataset, lanes: Lanes): Row[] {
  switch (lanes) {
    case 'topics':
      return withOther(
        dataset.topics.map((topic, colour) => ({ id: topic.id, label: topic.label, colour })),
        dataset.events.some((event) => event.topics.length === 0),
      );
    case 'people':
      return peopleRows(dataset);
    case 'sources':
      return sourceRows(dataset);
  }
}

function peopleRows(dataset: Dataset): Row[] {
  const counts = countEach(dataset, (event) => [
    ...passagesOf(dataset, event)
      .flatMap((passage) => passage.speaker ?? [])
      .filter((speaker) => dataset.personById.has(speaker)),
    ...event.people,
  ]);
  const rows = dataset.people
    .map((person, colour) => ({ id: person.id, label: person.name, colour }))
    .filter((row) => counts.perId.has(row.id))
    .toSorted((a, b) => counts.perId.get(b.id)! - counts.perId.get(a.id)!);
  return withOther(rows, counts.without > 0);
}

function sourceRows(dataset: Dataset): Row[] {
  const counts = countEach(dataset, (event) => passagesOf(dataset, event).map((passage) => passage.source));
  const used = dataset.sources.filter((source) => counts.perId.has(source.id));
  const perPublisher = new Map<string, number>();
  for (const { publisher } of used) perPublisher.set(publisher, (perPublisher.get(publisher) ?? 0) + 1);
  const labelOf = ({ publisher, title }: Source) =>
    perPublisher.get(publisher) === 1
      ? publisher
      : [publisher, title].filter((part) => part !== '').join(': ');
  const rows = dataset.sources
    .map((source, colour) => ({ id: source.id, label: labelOf(source), colour }))
    .filter((row) => counts.perId.has(row.id));
  return withOther(rows, counts.without > 0);
}

/** How many events name each id, each event once, and how many name none. Only ids that exist are in events. */
function countEach(
  dataset: Dataset,
  idsOf: (event: Dataset['events'][number]) => readonly string[],
): { perId: Map<string, number>; without: number } {
  const perId = new Map<string, number>();
  let without = 0;
  for (const event of dataset.events) {
    const ids = new Set(idsOf(event));
    if (ids.size === 0) without++;
    for (const id of ids) perId.set(id, (perId.get(id) ?? 0) + 1);
  }
  return { perId, without };
}

function withOther(rows: Row[], needed: boolean): Row[] {
  if (!needed) return rows;
  const colour = rows.reduce((next, row) => Math.max(next, row.colour + 1), 0);
  return [...rows, { id: OTHER_ROW_ID, label: OTHER_ROW_LABEL, colour }];
}
