import type { ParsedDataset } from '../../../dataset/model.ts';
import type { ReaderThread, ToReader } from './reader-messages.ts';
import type { StoryIntake } from './story-reader.ts';

/** Begins to have a dataset read by a thread; null where none could be begun. */
export type ReadInThread = (
  begin: Omit<Extract<ToReader, { type: 'begin' }>, 'type'>,
  readHere: (chunks: readonly Uint8Array<ArrayBuffer>[]) => Promise<ParsedDataset>,
  onFailure: (cause: unknown) => void,
) => StoryIntake | null;

let spawn: (() => ReaderThread | null) | null = null;

/**
 * Says how a page begins threads. Pages of this site do; in somebody else's application, whose bundler and content policy may
 * know of no threads of ours, datasets are read on the page.
 */
export function allowThreads(spawnReader: () => ReaderThread | null): void {
  spawn = spawnReader;
}

export function mayHaveThread(): boolean {
  return spawn !== null;
}

/**
 * What has datasets read by threads, fetched when the first large one comes; null where it can't be, or there may be no threads. A thread
 * is begun only then: what it says before anybody listens is lost.
 */
export async function threadReader(): Promise<ReadInThread | null> {
  if (!spawn) return null;
  const begin = spawn;
  try {
    const { readInThread } = await import('./story-reader.ts');
    return (...given) => {
      const thread = begin();
      return thread && readInThread(thread, ...given);
    };
  } catch (cause) {
    console.info('Sourceline: the data is read on the page itself.', cause);
    return null;
  }
}
