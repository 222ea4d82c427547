import { lstat, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { StoredFile } from '../../ingest/decode-text.ts';
import { DRAFTED_FILE } from '../../ingest/draft/story-file/drafted-record.ts';
import type { Problem } from '../../ingest/problem.ts';
import { FileError, fileErrorFrom } from '../file-error.ts';
import { readFileBytes } from '../read-file.ts';
import { readStoryFolder, STORY_FILE } from '../read-story-folder.ts';
import type { StoryFiles } from '../../ingest/build-story.ts';

/** A story that is there already, with the record of what was proposed for it, where there is one. */
export interface ExistingStory {
  readonly files: StoryFiles;
  readonly drafted?: StoredFile;
}

/** The story in a folder; nothing where the folder is empty or not there. */
export interface ReadExistingStory {
  readonly story?: ExistingStory;
  readonly problems: readonly Problem[];
}

const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** Looks at the folder that a draft is to be written into. A folder with other things in it is refused: it is no story. */
export async function readExistingStory(cwd: string, folder: string): Promise<ReadExistingStory> {
  const names = await namesIn(cwd, folder);
  const visible = names.filter((name) => !name.startsWith('.'));
  if (visible.length === 0) return { problems: [] };
  if (!names.includes(STORY_FILE)) {
    throw new FileError(folder, `holds other files and no ${STORY_FILE}; name an empty folder or a new one`);
  }
  const { files, problems } = await readStoryFolder(cwd, folder);
  if (files === undefined) return { problems };
  const drafted = names.includes(DRAFTED_FILE)
    ? {
        path: join(folder, DRAFTED_FILE),
        bytes: await readFileBytes(cwd, join(folder, DRAFTED_FILE), MAX_RECORD_BYTES),
      }
    : undefined;
  return { story: { files, ...(drafted && { drafted }) }, problems };
}

async function namesIn(cwd: string, folder: string): Promise<string[]> {
  try {
    const stats = await lstat(resolve(cwd, folder));
    if (stats.isSymbolicLink())
      throw new FileError(folder, 'is a symbolic link, which is not followed; name the folder itself');
    if (!stats.isDirectory()) throw new FileError(folder, 'is a file, and a story is a folder; name another');
    return await readdir(resolve(cwd, folder));
  } catch (error) {
    if (error instanceof FileError) throw error;
    const failure = fileErrorFrom(folder, error);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw failure;
  }
}
