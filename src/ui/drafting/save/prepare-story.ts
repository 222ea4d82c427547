import { serialiseDataset } from '../../../ingest/serialise-dataset.ts';
import type { Assembler, EventFault } from '../../../state/drafting/assemble-drafting.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import type { Extent, Hindrance } from '../../../state/drafting/to-story.ts';
import { fileName } from './file-name.ts';
import { zipStory } from './story-zip.ts';

/** A file as it is handed to the browser. */
export type FileBytes = Uint8Array<ArrayBuffer>;

/** A story as it leaves the desk, and what of it can't. Plain data: a thread can send it as it is. */
export interface PreparedStory {
  readonly hindrances: readonly Hindrance[];
  readonly faults: readonly EventFault[];
  /** Its folder as a zip, and its dataset as JSON; null where no event could be in them. */
  readonly files: { readonly folder: FileBytes; readonly dataset: FileBytes } | null;
}

/** Makes all the files of a story. Of a hundred articles that takes seconds: there it is for a thread. */
export function prepareStory(assembler: Assembler, drafting: Drafting, extent: Extent): PreparedStory {
  const assembled = assembler.assemble(drafting, extent);
  const { file, hindrances, faults } = assembled;
  if (file === null || file.events.length === 0) return { hindrances, faults, files: null };
  const folder = assembler.folder(drafting, extent, assembled);
  return {
    hindrances,
    faults,
    files: {
      folder: zipStory(fileName(drafting.id), folder, drafting),
      dataset: new TextEncoder().encode(serialiseDataset(file)),
    },
  };
}
