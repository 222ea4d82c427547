import type { EdtfDate } from '../dataset/edtf-model.ts';
import type { Dataset, Passage, Source, TimelineEvent } from '../dataset/model.ts';
import { eachRecord, sliceRecords } from '../dataset/records.ts';
import type { Records } from '../dataset/records.ts';
import type { DatasetFile, EventFile, QuoteFile, SourceFile } from '../dataset/schema.ts';
import { compareInTime } from '../dataset/time-order.ts';
import { DATASET_VERSION } from '../dataset/upgrade.ts';
import { passagesOf } from '../timeline/columns/columns.ts';

/** What the file has that the dataset in memory has not. */
export interface JsonGiven {
  /** Address of the format's JSON Schema; left out where it is not known. */
  readonly schema?: string;
}

const INDENT = 2;

/** Records that are written at once: many enough to be quick, few enough for a step. */
export const RECORDS_AT_ONCE = 100;

const OPENING = '{\n  "": [';
const CLOSING = '\n  ]\n}';

/**
 * Some events as a dataset file of their own: these events in the order of the dataset, which is that of time, and of topics, people, sources and
 * passages those that they name. Ids stay, so links do. What the parser has left out of the published file is not in it,
 * nor are fields that are not part of the format. Corrections stay: they are about the story.
 *
 * Every record has the fields and their order as `sourceline build` writes them, so all events of a built story give the
 * built file again.
 */
export function eventsFile(
  dataset: Dataset,
  events: Records<TimelineEvent>,
  given: JsonGiven = {},
): DatasetFile {
  const kept = sliceRecords(events).toSorted(compareInTime);
  const cited = new Set(kept.flatMap((event) => passagesOf(dataset, event)));
  const passages: Passage[] = [];
  for (const passage of eachRecord(dataset.passages)) if (cited.has(passage)) passages.push(passage);
  const topicIds = new Set([...kept.flatMap(topicsOf), ...passages.flatMap(topicsOf)]);
  const personIds = new Set([
    ...kept.flatMap((event) => event.people),
    ...passages.flatMap((passage) => passage.speaker ?? []),
  ]);
  const sourceIds = new Set(passages.map((passage) => passage.source));
  return {
    ...(given.schema !== undefined && { $schema: given.schema }),
    version: DATASET_VERSION,
    id: dataset.id.trim() || 'timeline',
    title: dataset.title.trim() ? dataset.title : dataset.id.trim() || 'Timeline',
    description: dataset.description,
    language: dataset.language,
    topics: dataset.topics
      .filter((topic) => topicIds.has(topic.id))
      .map(({ id, label, description }) => ({ id, label, ...optional({ description }) })),
    people: dataset.people
      .filter((person) => personIds.has(person.id))
      .map(({ id, name, role }) => ({ id, name, ...optional({ role }) })),
    sources: dataset.sources.filter((source) => sourceIds.has(source.id)).map(sourceFile),
    quotes: passages.map(quoteFile),
    events: kept.map(eventFile),
    ...(dataset.changes.length > 0 && {
      changes: dataset.changes.map(({ date, note }) => ({ date: date.edtf, note })),
    }),
  };
}

/**
 * The text of a dataset file, some records at a time, so that a large one can be written in steps: together the same bytes as
 * `JSON.stringify(file, null, 2)` and a line end.
 */
export function* datasetParts(file: DatasetFile): Generator<string, void> {
  let before = '{\n';
  for (const [key, value] of Object.entries(file)) {
    yield `${before}${' '.repeat(INDENT)}${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* listParts(value);
    else yield JSON.stringify(value);
    before = ',\n';
  }
  yield '\n}\n';
}

function* listParts(list: readonly unknown[]): Generator<string, void> {
  if (list.length === 0) {
    yield '[]';
    return;
  }
  for (let from = 0; from < list.length; from += RECORDS_AT_ONCE) {
    // In a list in an object, so that they are indented as in the file; what is around the records is cut off.
    const written = JSON.stringify({ '': list.slice(from, from + RECORDS_AT_ONCE) }, null, INDENT);
    yield (from === 0 ? '[' : ',') + written.slice(OPENING.length, -CLOSING.length);
  }
  yield `\n${' '.repeat(INDENT)}]`;
}

function topicsOf(record: { readonly topics: readonly string[] }): readonly string[] {
  return record.topics;
}

function sourceFile(source: Source): SourceFile {
  const { id, title, publisher, author, published, url, origin, language, characters, sha256 } = source;
  return {
    id,
    title,
    publisher,
    ...optional({ author, published: edtfOf(published), url, origin }),
    language,
    characters,
    sha256,
  };
}

function quoteFile(passage: Passage): QuoteFile {
  const { id, source, exact, prefix, suffix, start, end, speaker, said, topics } = passage;
  return {
    id,
    source,
    exact,
    prefix,
    suffix,
    start,
    end,
    ...optional({ speaker, said: edtfOf(said) }),
    topics: [...topics],
  };
}

function eventFile(event: TimelineEvent): EventFile {
  const { id, date, dateNote, title, summary, place, topics, people, quotes, otherDates, weight, image } =
    event;
  return {
    id,
    date: date.edtf,
    ...optional({ dateNote }),
    title,
    ...optional({ summary }),
    ...(place && {
      place: {
        name: place.name,
        ...optional({ latitude: place.latitude, longitude: place.longitude }),
      },
    }),
    topics: [...topics],
    ...(people.length > 0 && { people: [...people] }),
    ...(quotes.length > 0 && { quotes: [...quotes] }),
    ...(otherDates.length > 0 && {
      otherDates: otherDates.map((other) => ({ date: other.date.edtf, quotes: [...other.quotes] })),
    }),
    weight,
    ...(image && { image: { url: image.url, alt: image.alt, ...optional({ credit: image.credit }) } }),
  };
}

function edtfOf(date: EdtfDate | undefined): string | undefined {
  return date?.edtf;
}

/** The fields that are there, in their order. */
function optional<Fields extends Readonly<Record<string, string | number | undefined>>>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const present: { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } = {};
  let key: keyof Fields;
  for (key in fields) {
    const value = fields[key];
    if (isPresent(value)) present[key] = value;
  }
  return present;
}

function isPresent<Value>(value: Value): value is Exclude<Value, undefined> {
  return value !== undefined;
}
