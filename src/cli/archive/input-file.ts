import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FileError, fileErrorFrom } from '../file-error.ts';

/** An event as it stood in an input, not checked, and where it stood. */
export interface InputRecord {
  readonly value: unknown;
  /** Counting from 1. */
  readonly line: number;
  /** The column of what a path of the event leads to, counting from 1; asked only where something is wrong. */
  columnAt(path: string): number;
}

/** Something that is wrong with an input itself: what follows it may still be read. */
export interface InputFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** What reading an input gives, one after the other. */
export type InputItem = { readonly record: InputRecord } | { readonly fault: InputFault };

/** So much is read from a disk at once. */
export const CHUNK_BYTES = 1024 * 1024;

/**
 * Opens a regular file for reading as a stream. As with files that are read whole, symbolic links are not followed, and devices and
 * pipes not read. Throws `FileError`.
 */
export async function openInput(
  cwd: string,
  path: string,
): Promise<{ readonly file: FileHandle; readonly bytes: number }> {
  try {
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const file = await open(resolve(cwd, path), flags);
    const stats = await file.stat();
    if (stats.isFile()) return { file, bytes: stats.size };
    await file.close();
    throw new FileError(
      path,
      stats.isDirectory()
        ? 'is a folder, and a file is needed'
        : 'is no regular file; put the text itself there',
    );
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw fileErrorFrom(path, error);
  }
}

/** An error at a place of an input. */
export function inputError(line: number, column: number, message: string): { readonly fault: InputFault } {
  return { fault: { line, column, message, severity: 'error' } };
}
