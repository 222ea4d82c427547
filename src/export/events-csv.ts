import { formatDate } from '../dataset/format-date.ts';
import type { Dataset, TimelineEvent } from '../dataset/model.ts';
import { eachRecord } from '../dataset/records.ts';
import type { Records } from '../dataset/records.ts';
import { independentSources, sourcesOf } from '../timeline/filter/agreement.ts';
import { passagesOf } from '../timeline/columns/columns.ts';
import { csvParts } from './csv.ts';
import type { Cell } from './csv.ts';
import { dateBounds, isoBound } from './date-bounds.ts';
import type { ExportGiven } from './given.ts';

/** The columns, by the names that programs read them by: they stay, and new ones come after them. */
export const EVENT_COLUMNS = [
  'id',
  'date_edtf',
  'earliest',
  'latest',
  'date',
  'title',
  'summary',
  'place',
  'latitude',
  'longitude',
  'topics',
  'people',
  'quotes',
  'sources',
  'independent_sources',
  'publishers',
  'source_titles',
  'date_note',
  'link',
] as const;

/** Between the names in one cell. */
const AND = '; ';

/**
 * Events as a table, one row each, in the order given: `date_edtf` as in the dataset, `earliest` and `latest` the first and
 * the last day it may lie on (ISO 8601, both included, empty where open), `date` in words; `quotes`, `sources` and
 * `independent_sources` are numbers.
 *
 *     new Blob([...eventsCsvParts(dataset, events, given)], { type: 'text/csv' })
 */
export function eventsCsvParts(
  dataset: Dataset,
  events: Records<TimelineEvent>,
  given: ExportGiven,
): Iterable<string> {
  return csvParts(EVENT_COLUMNS, rowsOf(dataset, events, given));
}

function* rowsOf(
  dataset: Dataset,
  events: Records<TimelineEvent>,
  given: ExportGiven,
): Generator<Cell[], void> {
  // Events of an archive share their sources, and what is worked out of them.
  const independent = new Map<string, number>();
  for (const event of eachRecord(events)) {
    const { earliest, latest } = dateBounds(event.date);
    const sources = sourcesOf(dataset, event);
    const key = sources.map((source) => source.id).join('\n');
    const voices = independent.get(key) ?? independentSources(dataset, event).length;
    independent.set(key, voices);
    yield [
      event.id,
      event.date.edtf,
      isoBound(earliest),
      isoBound(latest),
      formatDate(event.date, given.locale, 'long'),
      event.title,
      event.summary ?? '',
      event.place?.name ?? '',
      event.place?.latitude ?? '',
      event.place?.longitude ?? '',
      event.topics.map((id) => dataset.topicById.get(id)?.label ?? id).join(AND),
      event.people.map((id) => dataset.personById.get(id)?.name ?? id).join(AND),
      passagesOf(dataset, event).length,
      sources.length,
      voices,
      sources.map((source) => source.publisher).join(AND),
      sources.map((source) => source.title).join(AND),
      event.dateNote ?? '',
      given.linkFor(event),
    ];
  }
}
