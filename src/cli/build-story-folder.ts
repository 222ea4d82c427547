import { createHash } from 'node:crypto';
import type { DatasetFile } from '../dataset/schema.ts';
import { buildStory } from '../ingest/build-story.ts';
import { hasErrors, sortProblems, type Problem } from '../ingest/problem.ts';
import { serialiseDataset } from '../ingest/serialise-dataset.ts';
import { versionPath } from '../state/story-version.ts';
import { countOf } from './count-of.ts';
import { readStoryFolder } from './read-story-folder.ts';

/** A story folder's dataset as object and as the file's text, where no problem is an error. */
export interface BuiltFolder {
  readonly dataset?: { readonly file: DatasetFile; readonly text: string };
  readonly problems: readonly Problem[];
}

/** Reads a story folder and builds its dataset; writes nothing. `folder` counts from `cwd` and names files in problems. */
export async function buildStoryFolder(cwd: string, folder: string): Promise<BuiltFolder> {
  const { files, problems } = await readStoryFolder(cwd, folder);
  if (files === undefined) return { problems: sortProblems(problems) };
  const built = buildStory(files, { digest: sha256, now: Date.now() });
  const all = sortProblems([...problems, ...built.problems]);
  if (built.file === undefined || hasErrors(all)) return { problems: all };
  return { dataset: { file: built.file, text: serialiseDataset(built.file) }, problems: all };
}

/** Where a story's dataset goes if nobody says otherwise. */
export function defaultOutput(id: string): string {
  return `public/stories/${id}.json`;
}

/**
 * Where the version of a published dataset lies that will never be another: beside it, under a name that holds the hash of its
 * bytes.
 */
export function versionOutput(id: string, text: string): string {
  return versionPath(defaultOutput(id), sha256(text));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** `14 events, 31 quotes from 2 articles`. */
export function describeDataset(file: DatasetFile): string {
  const { events, quotes = [], sources } = file;
  return `${countOf(events.length, 'event')}, ${countOf(quotes.length, 'quote')} from ${countOf(sources.length, 'article')}`;
}
