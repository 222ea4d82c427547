import { DatasetError } from '../../../dataset/dataset-error.ts';
import type { ParsedDataset } from '../../../dataset/model.ts';
import { storedDataset } from '../../../dataset/scan/stored-dataset.ts';
import { columnsOf, nameColumns } from '../../../timeline/columns.ts';
import { prepareColumns } from '../../../timeline/prepare-columns.ts';
import { breath } from '../../timing/breath.ts';
import { FetchError } from '../fetch-error.ts';
import type { FromReader, ReaderThread, ReadingFailure, ToReader } from './reader-messages.ts';
import { searchInThread } from './search-in-thread.ts';
import { setSearcher } from './searcher.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What is read of a dataset as its bytes come. */
export interface StoryIntake {
  /** Takes the next bytes, for good. */
  readonly take: (chunk: Bytes) => void;
  /** The story, when all bytes have been given. Rejects with a `DatasetError`. */
  readonly end: () => Promise<ParsedDataset>;
  /** Leaves it all. */
  readonly abort: () => void;
}

/** A thread goes when the columns go that it searches for. */
const threads = new FinalizationRegistry<ReaderThread>((thread) => thread.terminate());

/**
 * Has a dataset read by a thread, which gets its bytes as they come. Should the thread's script not come, what has been taken is
 * given to `readHere` at the end.
 */
export function readInThread(
  thread: ReaderThread,
  begin: Omit<Extract<ToReader, { type: 'begin' }>, 'type'>,
  readHere: (chunks: readonly Bytes[]) => Promise<ParsedDataset>,
): StoryIntake {
  /** Until the thread says that it is there; from then on it has all. */
  let waiting: Bytes[] | null = [];
  let isDead = false;
  let isEnded = false;
  let settle: { resolve: (story: ParsedDataset) => void; reject: (cause: unknown) => void } | null = null;
  const result = new Promise<ParsedDataset>((resolve, reject) => {
    settle = { resolve, reject };
  });
  const give = (chunk: Bytes) => thread.post({ type: 'chunk', chunk }, [chunk.buffer]);
  const readTaken = async (chunks: readonly Bytes[]) => {
    try {
      settle?.resolve(await readHere(chunks));
    } catch (cause) {
      settle?.reject(cause);
    }
  };
  const giveStory = async (story: ParsedDataset) => {
    // The reader can be answered between the steps of what would otherwise be one long task of the first drawing.
    for (const _ of prepareColumns(columnsOf(story.dataset))) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other, on purpose
      await breath();
    }
    settle?.resolve(story);
  };
  thread.heard = (message) => {
    switch (message.type) {
      case 'there':
        thread.post({ type: 'begin', ...begin });
        for (const chunk of waiting ?? []) give(chunk);
        waiting = null;
        if (isEnded) thread.post({ type: 'end' });
        return;
      case 'read':
        void giveStory(storyOf(message, thread));
        return;
      case 'failed':
        settle?.reject(errorOf(message.failure));
        thread.terminate();
        return;
      case 'found':
        return;
      default:
        message satisfies never;
    }
  };
  thread.failed = (why) => {
    isDead = true;
    if (waiting === null) settle?.reject(new FetchError('not-answering', `the reader failed: ${why}`));
    else if (isEnded) void readTaken(waiting);
  };
  return {
    take: (chunk) => {
      if (waiting) waiting.push(chunk);
      else give(chunk);
    },
    end: () => {
      isEnded = true;
      if (waiting === null) thread.post({ type: 'end' });
      else if (isDead) void readTaken(waiting);
      return result;
    },
    abort: () => thread.terminate(),
  };
}

/** The story as the page has it. From now on the thread only searches, and must hold nothing of the page's: it goes when that goes. */
function storyOf(
  { story, columns: data }: Extract<FromReader, { type: 'read' }>,
  thread: ReaderThread,
): ParsedDataset {
  const dataset = storedDataset(story);
  const columns = nameColumns(dataset, data);
  setSearcher(columns, searchInThread(thread));
  threads.register(columns, thread);
  return { dataset, notices: story.notices, eventsInFile: story.eventsInFile };
}

function errorOf(failure: ReadingFailure): Error {
  if (failure.is === 'unforeseen') return new Error(failure.message);
  const { code, message, excess } = failure;
  return new DatasetError(code, message, excess ? { excess } : {});
}
