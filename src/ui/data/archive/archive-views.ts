import type * as reader from './archive-reader.ts';

/** The components that only archives need. */
export type ArchiveViews = Omit<typeof reader, 'readArchive'>;

let fetched: ArchiveViews | null = null;

/** Says that these have been fetched, which is so before the first archive is shown. */
export function keepArchiveViews(views: ArchiveViews): void {
  fetched = views;
}

/** What stands where something of an archive is still to come; null as long as none was opened, when there is no such place. */
export function archiveViews(): ArchiveViews | null {
  return fetched;
}
