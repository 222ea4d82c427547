import type { ParsedDataset } from '../../../dataset/model.ts';
import { importThreadReader } from '../large-readers.ts';
import type { ReaderThread, ToReader } from './reader-messages.ts';
import type { StoryIntake } from './story-reader.ts';

/** Has a dataset read by the thread that was begun. */
export type ReadInThread = (
  begin: Omit<Extract<ToReader, { type: 'begin' }>, 'type'>,
  readHere: (chunks: readonly Uint8Array<ArrayBuffer>[]) => Promise<ParsedDataset>,
  onFailure: (cause: unknown) => void,
) => StoryIntake;

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
 * Begins a thread that reads a dataset, and fetches what hears it; null where it can't be, or there may be no threads. What the thread
 * says before anybody listens is kept until then.
 */
export async function threadReader(): Promise<ReadInThread | null> {
  const thread = spawn?.() ?? null;
  if (!thread) return null;
  const goOn = keepWords(thread);
  try {
    const { readInThread } = await importThreadReader();
    return (...given) => {
      const intake = readInThread(thread, ...given);
      goOn();
      return intake;
    };
  } catch (cause) {
    thread.terminate();
    console.info('Sourceline: the data is read on the page itself.', cause);
    return null;
  }
}

/** Keeps what a thread says; what it gives tells that to whoever listens by then. */
function keepWords(thread: ReaderThread): () => void {
  const said: (() => void)[] = [];
  thread.heard = (message) => said.push(() => thread.heard(message));
  thread.failed = (why) => said.push(() => thread.failed(why));
  return () => {
    for (const tell of said) tell();
  };
}
