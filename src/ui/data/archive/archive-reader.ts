/*
 * What only archives need, fetched when one is opened: what reads it, and what stands where something of it is still to come. Imported
 * only by `large-readers.ts`.
 */
export { ComingEvent, ComingLines } from '../../event/coming-event.tsx';
export { ComingItem } from '../../list/coming-item.tsx';
export { ComingPassages } from '../../source/coming-passages.tsx';
export { ArchiveNotice } from './archive-notice.tsx';
export { ArchiveFault, MostSaved, PrintedPart, SourceShown } from './archive-words.tsx';
export { readArchive } from './read-archive.ts';
