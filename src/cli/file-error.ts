import type { Problem } from '../ingest/problem.ts';

/**
 * A file or folder that can't be used, with what to do. `path` is its name as the user gave it, `reason` without a
 * capital or full stop: `is a symbolic link; put the file itself there`.
 */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.path = path;
    this.reason = reason;
  }
}

/** The error as a problem of the file itself, which has no better place than its beginning. */
export function problemOf(error: FileError): Problem {
  return { file: error.path, line: 1, column: 1, message: error.reason, severity: 'error' };
}

/** What a system's error code means, for people. */
export function fileErrorFrom(path: string, error: unknown): FileError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons = new Map([
    ['ENOENT', 'is not there; check the path'],
    ['ENOTDIR', 'is not there, for a part of its path is a file; check the path'],
    ['EACCES', 'may not be read or written; change its permissions'],
    ['EPERM', 'may not be read or written; change its permissions'],
    ['EISDIR', 'is a folder, and a file is needed'],
    ['ELOOP', 'is a symbolic link, which is not followed; put the file itself there'],
    ['EMFILE', 'could not be opened, for too many files are open; close some programs'],
    ['ENOSPC', 'could not be written, for the disk is full; make room'],
    ['EROFS', 'could not be written, for the disk is read-only'],
    ['ENAMETOOLONG', 'has too long a name; shorten it'],
  ]);
  const message = error instanceof Error ? error.message : String(error);
  return new FileError(path, reasons.get(code) ?? `could not be used (${message})`, { cause: error });
}
