import type { ArchiveError } from '../../../archive/archive-error.ts';
import { useArchiveMessages } from '../../messages/archive.ts';
import type { ArchiveMessages } from '../../messages/en-archive.ts';
import type { Messages } from '../../messages/en.ts';
import { useMessages } from '../../messages/messages.tsx';
import { MOST_SAVED } from './most-saved.ts';

/*
 * What is said of archives in places that every story has.
 */

/** Of a source, where something is filtered: how many of its events pass. */
export function SourceShown({ shown, of }: { readonly shown: number; readonly of: number }) {
  return useArchiveMessages().sourceShown(shown, useMessages().filters.shown(shown, of));
}

/** Where more is chosen than can be saved. */
export function MostSaved() {
  return useArchiveMessages().mostSaved(MOST_SAVED);
}

/** On paper, where only a part is printed. */
export function PrintedPart({ printed, of }: { readonly printed: number; readonly of: number }) {
  return useArchiveMessages().printed(useMessages().filters.shown(printed, of));
}

/** Why an archive can't be shown, or a part of it is missing. */
export function ArchiveFault({ error }: { readonly error: ArchiveError }) {
  return describeArchiveError(error, useMessages(), useArchiveMessages());
}

/** The same as a text. */
export function describeArchiveError(
  { code, file }: ArchiveError,
  { errors }: Messages,
  archive: ArchiveMessages,
): string {
  switch (code) {
    case 'manifest':
      return errors.notReadable;
    case 'newer-version':
      return errors.otherKind;
    case 'too-large':
      return errors.tooManyBytes;
    case 'missing':
    case 'changed':
      return archive.missing(file);
    case 'refused':
      return archive.refused(file);
    case 'no-ranges':
      return archive.noRanges(file);
    case 'unreadable':
    case 'unsorted':
      return archive.damaged(file);
    default:
      return code satisfies never;
  }
}
