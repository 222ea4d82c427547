import { lstat, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readEdtfOrNull } from '../../dataset/edtf.ts';
import { readDraftArticle } from '../../ingest/draft/articles/read-draft-article.ts';
import { readSavedPage } from '../../ingest/draft/articles/read-saved-page.ts';
import { draftStory } from '../../ingest/draft/draft-story.ts';
import type { Draft, DraftArticle } from '../../ingest/draft/model.ts';
import { draftForStory } from '../../ingest/draft/story-file/draft-for-story.ts';
import { writeDraft, STORY_FILE_NAME } from '../../ingest/draft/story-file/write-draft.ts';
import { compareCodeUnits, hasErrors, type Problem } from '../../ingest/problem.ts';
import { countOf } from '../count-of.ts';
import { FileError } from '../file-error.ts';
import { readFileBytes } from '../read-file.ts';
import { UsageError } from '../usage.ts';
import { writeFileWhole } from '../write-file.ts';
import { draftJson, type DraftJson } from './draft-json.ts';
import { readExistingStory } from './existing-story.ts';

/** A call of `sourceline draft`, as its words were read. */
export interface DraftCall {
  readonly cwd: string;
  readonly inputs: readonly string[];
  readonly output: string | undefined;
  readonly published: string | undefined;
  readonly onProgress: (sentence: string) => void;
}

/** What it has come to, for people and for programs. */
export interface DraftOutcome {
  readonly problems: readonly Problem[];
  readonly output?: string;
  readonly success?: string;
  readonly draft?: DraftJson;
}

/** As for a story's articles. */
const MAX_ARTICLE_BYTES = 10 * 1024 * 1024;
const MAX_ARTICLES = 1000;
/** With fewer articles, or fewer letters, a draft is there before anybody reads what is told of it. */
const WORTH_TELLING = 12;
const LETTERS_WORTH_TELLING = 500_000;
/** Of more steps than this only each tenth is told. */
const MANY_STEPS = 30;
const TOLD_EVERY = 10;

/** Runs `sourceline draft ARTICLE… [-o STORY]`. Throws `UsageError` for a call that means nothing, else `FileError`. */
export async function draftCommand(call: DraftCall): Promise<DraftOutcome> {
  const { cwd, inputs, output, published, onProgress } = call;
  if (inputs.length === 0) throw new UsageError('"draft" needs at least one ARTICLE (.txt, .md or .html)');
  if (published !== undefined && readEdtfOrNull(published) === null) {
    throw new UsageError(`"--published ${published}" is no date; write one such as 2024-11-14`);
  }
  const problems: Problem[] = [];
  const articles: DraftArticle[] = [];
  const paths = await articlePaths(cwd, inputs, problems);
  for (const path of paths) {
    const read = await readInput(cwd, path, published);
    problems.push(...read.problems);
    if (read.article) articles.push(read.article);
  }
  const existing = output === undefined ? undefined : await readExistingStory(cwd, output);
  problems.push(...(existing?.problems ?? []));
  if (articles.length === 0 && problems.length === 0)
    throw new UsageError('there is no article among the files');
  if (hasErrors(problems)) return { problems };
  const letters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const isLong = articles.length >= WORTH_TELLING || letters >= LETTERS_WORTH_TELLING;
  const tell = (done: number, of: number): void => {
    const isTold = of <= MANY_STEPS || done % TOLD_EVERY === 0 || done === of;
    if (isLong && isTold) onProgress(`Drafting: ${done} of ${of} steps`);
  };
  if (existing?.story) {
    const update = draftForStory(existing.story, articles, { onProgress: tell });
    problems.push(...update.problems);
    if (hasErrors(problems) || output === undefined) return { problems, draft: draftJson(update.draft) };
    for (const file of update.files) await writeFileWhole(cwd, join(output, file.path), file.text);
    const { events, passages } = update.added;
    const success =
      events + passages === 0
        ? `Unchanged: ${output}; there is nothing new to propose`
        : `Added to ${output}: ${countOf(events, 'event')} and ${countOf(passages, 'passage')} in others, marked “new”`;
    return { problems, output, success, draft: draftJson(update.draft) };
  }
  const draft = draftStory(articles, { onProgress: tell });
  if (output === undefined) {
    return { problems, success: writeDraft(draft)[0]?.text.trimEnd() ?? '', draft: draftJson(draft) };
  }
  // The story's own file last: with it the folder is a story, and without it nothing.
  const files = writeDraft(draft).toSorted(
    (a, b) => Number(a.path === STORY_FILE_NAME) - Number(b.path === STORY_FILE_NAME),
  );
  for (const file of files) await writeFileWhole(cwd, join(output, file.path), file.text);
  return { problems, output, success: `Drafted ${output}: ${describeDraft(draft)}`, draft: draftJson(draft) };
}

function describeDraft({ events, quotes, articles }: Draft): string {
  const dated = events.filter(({ date }) => date !== null).length;
  return `${countOf(dated, 'event')}, ${countOf(quotes.length, 'quotation')} from ${countOf(articles.length, 'article')}`;
}

async function readInput(
  cwd: string,
  path: string,
  published: string | undefined,
): Promise<ReturnType<typeof readDraftArticle>> {
  try {
    const bytes = await readFileBytes(cwd, path, MAX_ARTICLE_BYTES);
    return readDraftArticle({ path, bytes }, published === undefined ? {} : { published }, readSavedPage);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { problems: [{ file: path, line: 1, column: 1, message: error.reason, severity: 'error' }] };
  }
}

const KINDS = /\.(?:txt|text|md|markdown|html?|xhtml)$/iu;

/** The files that are named, and those of folders that are. */
async function articlePaths(cwd: string, inputs: readonly string[], problems: Problem[]): Promise<string[]> {
  const paths: string[] = [];
  for (const input of inputs) {
    const stats = await lstat(resolve(cwd, input)).catch(() => undefined);
    if (!stats?.isDirectory()) {
      paths.push(input);
      continue;
    }
    const entries = await readdir(resolve(cwd, input), { withFileTypes: true });
    const files = entries.filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.') && KINDS.test(entry.name),
    );
    if (files.length === 0) {
      problems.push({
        file: input,
        line: 1,
        column: 1,
        message: 'is a folder without articles; name files that end in .txt, .md or .html',
        severity: 'error',
      });
    }
    paths.push(...files.map((entry) => join(input, entry.name)).toSorted(compareCodeUnits));
  }
  const unique = [...new Map(paths.map((path) => [resolve(cwd, path), path])).values()];
  if (unique.length > MAX_ARTICLES) {
    throw new UsageError(
      `${unique.length} articles are given, and at most ${MAX_ARTICLES} are drafted at once`,
    );
  }
  return unique;
}
