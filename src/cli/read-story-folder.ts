import { lstat, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { StoryFiles } from '../ingest/build-story.ts';
import type { StoredFile } from '../ingest/decode-text.ts';
import { compareCodeUnits, type Problem } from '../ingest/problem.ts';
import { FileError, fileErrorFrom } from './file-error.ts';
import { readFileBytes } from './read-file.ts';

/** The longest articles ever printed have some 100 kB; 10 MB leaves room for books. */
const MAX_ARTICLE_BYTES = 10 * 1024 * 1024;
/** Some thousand events; the YAML package takes about 3 s for 1 MB of small records. */
const MAX_STORY_BYTES = 8 * 1024 * 1024;
/** Read all at once, so their number and all their bytes are bounded too. */
const MAX_ARTICLES = 10_000;
const MAX_ALL_BYTES = 256 * 1024 * 1024;

export const STORY_FILE = 'story.yaml';
export const ARTICLES_FOLDER = 'articles';

/** The files of a story folder, where all could be read; and what is wrong with the others. */
export interface StoryFolder {
  readonly files?: StoryFiles;
  readonly problems: readonly Problem[];
}

/**
 * Reads `story.yaml` and `articles/*.md` of a folder, and nothing outside it: links are refused. Files are taken in the
 * order of their names (code units); hidden files are passed over, others that are no articles named in a warning.
 */
export async function readStoryFolder(cwd: string, folder: string): Promise<StoryFolder> {
  const problems: Problem[] = [];
  const report = (path: string, message: string, severity: Problem['severity'] = 'error'): void => {
    problems.push({ file: path, line: 1, column: 1, message, severity });
  };
  const read = async (path: string, limit: number): Promise<StoredFile | undefined> => {
    try {
      return { path, bytes: await readFileBytes(cwd, path, limit) };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      report(path, error.reason);
      return undefined;
    }
  };
  const story = await read(join(folder, STORY_FILE), MAX_STORY_BYTES);
  const articles: StoredFile[] = [];
  let room = MAX_ALL_BYTES;
  for (const path of await articlePaths(cwd, join(folder, ARTICLES_FOLDER), report)) {
    const article = await read(path, MAX_ARTICLE_BYTES);
    if (article === undefined) continue;
    room -= article.bytes.length;
    if (room < 0) {
      report(
        path,
        `with this file the articles have more than ${MAX_ALL_BYTES / 1024 / 1024} MB; split the story`,
      );
      break;
    }
    articles.push(article);
  }
  if (story === undefined || room < 0) return { problems };
  return { files: { folderName: basename(resolve(cwd, folder)), story, articles }, problems };
}

type Report = (path: string, message: string, severity?: Problem['severity']) => void;

async function articlePaths(cwd: string, folder: string, report: Report): Promise<string[]> {
  try {
    const stats = await lstat(resolve(cwd, folder));
    if (!stats.isDirectory()) {
      report(folder, 'is no folder; make a folder of that name and put the articles there');
      return [];
    }
    const entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
    const visible = entries.filter((entry) => !entry.name.startsWith('.'));
    const paths: string[] = [];
    for (const entry of visible.toSorted((a, b) => compareCodeUnits(a.name, b.name))) {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink())
        report(path, 'is a symbolic link, which is not followed; put the file itself there');
      else if (entry.name.endsWith('.md')) paths.push(path);
      else report(path, 'is no article and is passed over; articles are files named *.md', 'warning');
    }
    if (paths.length === 0) report(folder, 'holds no articles; put at least one *.md file there');
    if (paths.length <= MAX_ARTICLES) return paths;
    report(folder, `holds ${paths.length} articles, and at most ${MAX_ARTICLES} are read; split the story`);
    return [];
  } catch (error) {
    report(folder, fileErrorFrom(folder, error).reason);
    return [];
  }
}
