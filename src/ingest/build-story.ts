import type { Milliseconds } from '../base/units.ts';
import type { DatasetFile } from '../dataset/schema.ts';
import { assembleDataset } from './assemble-dataset.ts';
import type { Article } from './article.ts';
import { checkPublished } from './check-dates.ts';
import type { StoredFile } from './decode-text.ts';
import type { Digest } from './merge-passages.ts';
import { hasErrors, sortProblems, type Problem } from './problem.ts';
import { readArticle, sourceIdOf } from './read-article.ts';
import { readStory } from './read-story.ts';

/** A story folder's files, read and not yet looked into. */
export interface StoryFiles {
  /** The folder's own name: the story's id where `story.yaml` states none. */
  readonly folderName: string;
  readonly story: StoredFile;
  /** The files of `articles/`, in any order. */
  readonly articles: readonly StoredFile[];
}

/** What a build takes from the machine. */
export interface BuildOptions {
  readonly digest: Digest;
  /** The present, for a warning of articles from the future; without it there is none. The dataset never depends on it. */
  readonly now?: Milliseconds;
}

/** The dataset where no problem is an error; the problems in the order of files, lines and columns. */
export interface BuiltStory {
  readonly file?: DatasetFile;
  readonly problems: readonly Problem[];
}

/**
 * From a story folder's files to its dataset, or to all that is wrong with them. Pure: the same files give the same
 * dataset, whatever the machine, the clock and the order of the files.
 */
export function buildStory(files: StoryFiles, options: BuildOptions): BuiltStory {
  const { story, problems: storyProblems } = readStory(files.story, files.folderName);
  const problems: Problem[] = [...storyProblems];
  const articles: Article[] = [];
  for (const file of files.articles) {
    const read = readArticle(file);
    problems.push(...read.problems);
    if (read.article) articles.push(read.article);
  }
  if (story === undefined) return { problems: sortProblems(problems) };
  const unreadable = files.articles.map((file) => sourceIdOf(file.path));
  const assembled = assembleDataset(story, articles, { ...options, unreadable: new Set(unreadable) });
  problems.push(...assembled.problems);
  if (options.now !== undefined) problems.push(...checkPublished(articles, options.now));
  const sorted = sortProblems(problems);
  return assembled.file && !hasErrors(sorted)
    ? { file: assembled.file, problems: sorted }
    : { problems: sorted };
}
