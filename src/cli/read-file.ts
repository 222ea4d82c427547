import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FileError, fileErrorFrom } from './file-error.ts';

/**
 * A regular file's bytes, at most `limit` of them. Symbolic links are not followed, and devices and pipes not read, for
 * they have no end. `path` counts from `cwd` and names the file in errors. Throws `FileError`.
 */
export async function readFileBytes(cwd: string, path: string, limit: number): Promise<Uint8Array> {
  try {
    // Asked of the opened file and not of its name, so that nobody can put another one there in between.
    // Where a system has no O_NOFOLLOW (Windows), links need a privilege to be made.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const file = await open(resolve(cwd, path), flags);
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) throw new FileError(path, 'is a folder, and a file is needed');
      if (!stats.isFile()) throw new FileError(path, 'is no regular file; put the text itself there');
      if (stats.size > limit) {
        throw new FileError(
          path,
          `has ${mebibytes(stats.size)} MB, and at most ${mebibytes(limit)} MB are read; split it`,
        );
      }
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw fileErrorFrom(path, error);
  }
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0);
}
