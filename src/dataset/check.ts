import type * as z from 'zod/mini';
import type { JsonObject } from '../base/json.ts';
import {
  checkChange,
  checkEvent,
  checkLanguage,
  checkQuote,
  checkSource,
  error,
  warning,
} from './check-records.ts';
import type { FileIds } from './check-records.ts';
import { checkTexts } from './check-text.ts';
import { DatasetError } from './dataset-error.ts';
import type { Problem } from './problem.ts';
import { issueWords, pathText } from './schema-issue.ts';
import {
  changeSchema,
  datasetSchema,
  eventSchema,
  personSchema,
  quoteSchema,
  sourceSchema,
  topicSchema,
} from './schema.ts';
import type { ChangeFile, EventFile, PersonFile, QuoteFile, SourceFile, TopicFile } from './schema.ts';
import { upgradeDataset } from './upgrade.ts';

export type { Problem } from './problem.ts';

/** A record of the form that the schema wants, with its place in the file. */
interface Sound<File> {
  readonly file: File;
  readonly at: readonly [list: string, index: number];
}

interface Lists {
  readonly topics: readonly Sound<TopicFile>[];
  readonly people: readonly Sound<PersonFile>[];
  readonly sources: readonly Sound<SourceFile>[];
  readonly quotes: readonly Sound<QuoteFile>[];
  readonly events: readonly Sound<EventFile>[];
  readonly changes: readonly Sound<ChangeFile>[];
}

/** Whether a file is a story's all, or a part of it, so that what nothing in it names may be named elsewhere. */
export type DatasetExtent = 'whole' | 'part';

/** Ids stand in addresses, parted by commas. */
const AWKWARD_ID = /[\s,]/;

/**
 * Checks a dataset file for its author: whatever `parseDataset` would forgive is an error, and what may be a slip is a
 * warning. All problems of a file are given at once; no error means that every reader sees all of it.
 *
 *     checkDataset(JSON.parse(text)).filter((problem) => problem.severity === 'error')
 */
export function checkDataset(json: unknown, extent: DatasetExtent = 'whole'): Problem[] {
  try {
    return checkFile(upgradeDataset(json), extent);
  } catch (fault) {
    if (fault instanceof DatasetError) return [error('', fault.message)];
    throw fault;
  }
}

function checkFile(file: JsonObject, extent: DatasetExtent): Problem[] {
  const result = datasetSchema.safeParse(file);
  const formal = result.success
    ? []
    : result.error.issues.map((issue) => error(pathText(issue.path), issueWords(issue, file)));
  const lists: Lists = {
    topics: soundRecords(file, 'topics', topicSchema),
    people: soundRecords(file, 'people', personSchema),
    sources: soundRecords(file, 'sources', sourceSchema),
    quotes: soundRecords(file, 'quotes', quoteSchema),
    events: soundRecords(file, 'events', eventSchema),
    changes: soundRecords(file, 'changes', changeSchema),
  };
  const { language, title, description } = file;
  return [
    ...formal,
    ...(typeof language === 'string' ? checkLanguage(language, 'language') : []),
    ...checkTexts({ title, description }, []),
    ...checkOwnIds(lists),
    ...checkContents(lists),
    ...Object.values(lists).flatMap((list: readonly Sound<unknown>[]) =>
      list.flatMap((record) => checkTexts(record.file, record.at)),
    ),
    ...(extent === 'whole' ? checkUse(lists) : []),
  ];
}

/** The records of a list that have the right form; the others are told of already. */
function soundRecords<Schema extends z.ZodMiniType>(
  file: JsonObject,
  list: string,
  schema: Schema,
): readonly Sound<z.infer<Schema>>[] {
  const values: unknown = file[list];
  if (!Array.isArray(values)) return [];
  return values.flatMap((value: unknown, index) => {
    const result = schema.safeParse(value);
    return result.success ? [{ file: result.data, at: [list, index] as const }] : [];
  });
}

function checkContents(lists: Lists): readonly Problem[] {
  const ids: FileIds = {
    topics: idsOf(lists.topics),
    people: idsOf(lists.people),
    sources: idsOf(lists.sources),
    quotes: idsOf(lists.quotes),
  };
  const characters = new Map(lists.sources.map(({ file }) => [file.id, file.characters]));
  return [
    ...lists.sources.flatMap(({ file, at }) => checkSource(file, pathText(at))),
    ...lists.quotes.flatMap(({ file, at }) =>
      checkQuote(file, pathText(at), ids, characters.get(file.source)),
    ),
    ...lists.events.flatMap(({ file, at }) => checkEvent(file, pathText(at), ids)),
    ...lists.changes.flatMap(({ file, at }) => checkChange(file, pathText(at))),
  ];
}

/** Each id once per list, and fit for an address. */
function checkOwnIds({ topics, people, sources, quotes, events }: Lists): readonly Problem[] {
  return [topics, people, sources, quotes, events].flatMap((list) => {
    const first = new Map<string, string>();
    return list.flatMap(({ file: { id }, at }) => {
      const path = `${pathText(at)}.id`;
      const earlier = first.get(id);
      if (earlier !== undefined) return [error(path, `"${id}" is the id of ${earlier} too; give it another`)];
      first.set(id, pathText(at));
      return AWKWARD_ID.test(id)
        ? [warning(path, `"${id}" has a blank or a comma, which make addresses hard to read; write hyphens`)]
        : [];
    });
  });
}

/** What is in the file and leads nowhere. */
function checkUse({ topics, people, sources, quotes, events }: Lists): readonly Problem[] {
  const used = {
    topics: new Set([...events, ...quotes].flatMap(({ file }) => file.topics)),
    people: new Set([
      ...events.flatMap(({ file }) => file.people ?? []),
      ...quotes.flatMap(({ file }) => file.speaker ?? []),
    ]),
    sources: new Set(quotes.map(({ file }) => file.source)),
    quotes: new Set(
      events.flatMap(({ file }) => [
        ...(file.quotes ?? []),
        ...(file.otherDates ?? []).flatMap((other) => other.quotes),
      ]),
    ),
  };
  const unused = (list: readonly Sound<{ id: string }>[], ids: ReadonlySet<string>, message: string) =>
    list.filter(({ file }) => !ids.has(file.id)).map(({ at }) => warning(pathText(at), message));
  return [
    ...unused(
      topics,
      used.topics,
      'no event or passage has this topic; take it out, or name it where it belongs',
    ),
    ...unused(
      people,
      used.people,
      'nothing names this person; take the record out, or name it where it belongs',
    ),
    ...unused(sources, used.sources, 'no passage is from this source; take it out, or add its passages'),
    ...unused(
      quotes,
      used.quotes,
      'no event names this passage, so nobody will see it; take it out or name it',
    ),
  ];
}

function idsOf(list: readonly Sound<{ id: string }>[]): ReadonlySet<string> {
  return new Set(list.map(({ file }) => file.id));
}
