import { ArchiveError } from '../../../archive/archive-error.ts';
import type { ArchiveFault } from '../../../archive/archive-error.ts';
import { FetchError } from '../fetch-error.ts';
import type { FetchFault } from '../fetch-error.ts';

/** An error of an archive as one thread tells another. */
export type ArchiveFailure =
  | { readonly is: 'archive'; readonly code: ArchiveFault; readonly file: string; readonly message: string }
  | { readonly is: 'fetch'; readonly fault: FetchFault; readonly detail: string }
  | { readonly is: 'unforeseen'; readonly message: string };

/** What of an error can be told to another thread. */
export function failureOf(cause: unknown): ArchiveFailure {
  if (cause instanceof ArchiveError) {
    const { code, file, message } = cause;
    return { is: 'archive', code, file, message };
  }
  if (cause instanceof FetchError) return { is: 'fetch', fault: cause.fault, detail: cause.detail };
  return { is: 'unforeseen', message: String(cause) };
}

/** The error that another thread has told of. */
export function errorOf(failure: ArchiveFailure): Error {
  switch (failure.is) {
    case 'archive':
      return new ArchiveError(failure.code, failure.file, failure.message);
    case 'fetch':
      return new FetchError(failure.fault, failure.detail);
    case 'unforeseen':
      return new Error(failure.message);
  }
}
