import type { DateReader } from '../dataset/edtf-cache.ts';
import type { Change, Notice, Person, Source, Topic } from '../dataset/model.ts';
import { parseChanges } from '../dataset/parse-changes.ts';
import { parsePeople, parseTopics } from '../dataset/parse-facets.ts';
import { parseSources } from '../dataset/parse-sources.ts';
import type { Reading } from '../dataset/reading.ts';
import type { ArchiveManifest } from './manifest.ts';

/** What readers filter by, and what records of an archive refer to. Records that can't be shown are left out, with a notice. */
export interface StoryLists {
  readonly topics: readonly Topic[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly changes: readonly Change[];
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly personById: ReadonlyMap<string, Person>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly notices: readonly Notice[];
}

/** How texts of an archive are read. */
export interface ListOptions {
  /** The archive's own address, from which relative addresses in it count. */
  readonly baseUrl: string;
  readonly readDate: DateReader;
}

/** Reads the lists of a manifest; people and sources may stand in a file of their own. */
export function readStoryLists(
  manifest: ArchiveManifest,
  { people = [], sources = [] }: Pick<ArchiveManifest, 'people' | 'sources'>,
  { baseUrl, readDate }: ListOptions,
): StoryLists {
  const notices: Notice[] = [];
  const reading: Reading = { notices, readDate, baseUrl, language: manifest.language };
  const topicById = parseTopics(manifest.topics, reading);
  const personById = parsePeople(people, reading);
  const sourceById = parseSources(sources, reading);
  const changes = parseChanges(manifest.changes ?? [], reading);
  return {
    topics: [...topicById.values()],
    people: [...personById.values()],
    sources: [...sourceById.values()],
    changes,
    topicById,
    personById,
    sourceById,
    notices,
  };
}
