import type { ArchiveError } from '../../archive/archive-error.ts';
import { DatasetError } from '../../dataset/dataset-error.ts';
import type { Messages } from '../messages/en.ts';
import { AlteredVersionError } from './altered-version-error.ts';
import { FetchError } from './fetch-error.ts';
import type { FetchFault } from './fetch-error.ts';

/** Why there is no timeline, or a part of it is missing, in a sentence or two; of an `ArchiveError` see `describeArchiveError`. */
export function describe(error: unknown, messages: Messages): string {
  if (error instanceof DatasetError) return describeDocument(error, messages);
  if (error instanceof AlteredVersionError) return messages.errors.altered(error.file);
  if (error instanceof FetchError) return sentences(messages)[error.fault];
  return messages.errors.unexpected;
}

/** By its name, so that who opens no archive loads nothing of them. */
export function isArchiveError(error: unknown): error is ArchiveError {
  return error instanceof Error && error.name === 'ArchiveError' && 'code' in error && 'file' in error;
}

/** What is wrong with the document as a whole. The `message` of the error, in English, is in the console. */
function describeDocument({ code, excess }: DatasetError, { errors }: Messages): string {
  switch (code) {
    case 'unreadable':
    case 'too-deep':
      return errors.notReadable;
    case 'wrong-kind':
      return errors.otherKind;
    case 'newer-version':
      return excess === null
        ? errors.otherKind
        : errors.newerVersion(String(excess.found), String(excess.limit));
    case 'too-large':
      return excess === null ? errors.tooManyBytes : errors.tooLarge(excess.found, excess.limit);
    default:
      return code satisfies never;
  }
}

const sentences = ({ errors }: Messages): Readonly<Record<FetchFault, string>> => ({
  'not-found': errors.notFound,
  'no-access': errors.noAccess,
  'not-answering': errors.notAnswering,
  offline: errors.offline,
  blocked: errors.blocked,
  timeout: errors.notAnswering,
  cancelled: errors.cancelled,
  refused: errors.redirected,
  'too-large': errors.tooManyBytes,
  'cut-off': errors.notReadable,
});
