import { randomUUID } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { lstat, mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { FileError, fileErrorFrom } from './file-error.ts';

/**
 * Puts a text into a file, whole or not at all: into a file beside it first, which then takes its name, so that nobody
 * ever reads half of it. Makes the folders it needs. A file that has the text already is left alone; the answer says
 * whether it was written. Links, pipes and devices are refused, for the new file would take their place. Throws
 * `FileError`.
 */
export async function writeFileWhole(cwd: string, path: string, text: string): Promise<boolean> {
  const target = resolve(cwd, path);
  try {
    const isThere = await isReplaceable(target, path);
    if (isThere && (await readFile(target, 'utf8')) === text) return false;
    if (!isThere) await makeFolder(dirname(target));
    await replaceFile(target, text);
    return true;
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw fileErrorFrom(path, error);
  }
}

/** Whether there is a regular file; false where there is nothing. */
async function isReplaceable(target: string, path: string): Promise<boolean> {
  try {
    const stats = await lstat(target);
    if (stats.isFile()) return true;
    const what = stats.isDirectory()
      ? 'a folder'
      : stats.isSymbolicLink()
        ? 'a symbolic link'
        : 'no regular file';
    throw new FileError(path, `is ${what}, and a file is written; name another`);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** As `mkdir -p`. Node's own `recursive` never ends where a file system has a folder that can't have folders, as /proc. */
export async function makeFolder(path: string): Promise<void> {
  const make = async (): Promise<void> => {
    try {
      await mkdir(path);
    } catch (error) {
      // If it is a file, writing below it says so.
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  };
  try {
    await make();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await make();
  }
}

const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function replaceFile(target: string, text: string): Promise<void> {
  const draft = join(dirname(target), `.${randomUUID()}.tmp`);
  const stopListening = onEnding(() => unlinkSync(draft));
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  } finally {
    stopListening();
  }
}

/** Cleans up when the process is told to end, and then lets it end; the answer takes that back. */
export function onEnding(cleanUp: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    stopListening();
    try {
      cleanUp();
    } catch {
      // Not made yet, or no longer there.
    }
    // Listening has kept the signal from ending the process; others who listen, such as the dev server, end it themselves.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const stopListening = (): void => {
    for (const signal of ENDING_SIGNALS) process.off(signal, end);
  };
  for (const signal of ENDING_SIGNALS) process.on(signal, end);
  return stopListening;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
