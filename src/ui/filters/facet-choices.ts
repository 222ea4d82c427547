import type { Dataset } from '../../dataset/model.ts';
import { rowsFor } from '../../timeline/rows.ts';
import { topicColour } from '../text/topic-colour.ts';

/** One value of a facet as something to choose. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** What else tells it from others: a person's role, an article's headline. */
  readonly note?: string | undefined;
  /** A topic's place in the palette. */
  readonly colour?: number;
}

/** All topics, in the dataset's order, with the colours of their rows. */
export function topicsOf(dataset: Dataset): FacetValue[] {
  return dataset.topics.map(({ id, label }, index) => ({ id, label, colour: topicColour(index) }));
}

/** Those who speak, most events first; who never does would leave nothing. */
export function speakersOf(dataset: Dataset): FacetValue[] {
  return valuesOf(dataset, 'people', (id) => dataset.personById.get(id)?.role);
}

/** The sources that report an event, named as in the chart's rows, with their headline. */
export function reportersOf(dataset: Dataset): FacetValue[] {
  return valuesOf(dataset, 'sources', (id) => dataset.sourceById.get(id)?.title);
}

function valuesOf(
  dataset: Dataset,
  lanes: 'people' | 'sources',
  noteOf: (id: string) => string | undefined,
): FacetValue[] {
  return rowsFor(dataset, lanes).flatMap((row) => {
    if (row.kind !== 'value') return [];
    const note = noteOf(row.id);
    // Two articles of one publisher have the headline in their name already.
    return [{ id: row.id, label: row.label, note: row.label.endsWith(note ?? '') ? undefined : note }];
  });
}
