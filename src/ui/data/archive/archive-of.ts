import type { Dataset } from '../../../dataset/model.ts';
import type { ArchiveStory } from './archive-story.ts';

/*
 * By itself, since all parts of the explorer ask whether they show an archive, also where what reads one was never loaded.
 */

const archives = new WeakMap<Dataset, ArchiveStory>();

/** The archive that a dataset comes from; null where all of it is at hand. */
export function archiveOf(dataset: Dataset): ArchiveStory | null {
  return archives.get(dataset) ?? null;
}

/** Says which archive a dataset comes from. */
export function keepArchive(dataset: Dataset, archive: ArchiveStory): void {
  archives.set(dataset, archive);
}
