import { DatasetError } from '../../../dataset/dataset-error.ts';
import type { ParsedDataset } from '../../../dataset/model.ts';
import { columnsOf } from '../../../timeline/columns/columns.ts';
import { prepareColumns } from '../../../timeline/prepare-columns.ts';
import { breath } from '../../timing/breath.ts';
import { openStory } from './open-story.ts';
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
  /** Leaves it all: `end` rejects with the cause. */
  readonly abort: (cause: unknown) => void;
}

/** A thread goes when the columns go that it searches for. */
const threads = new FinalizationRegistry<ReaderThread>((thread) => thread.terminate());

/**
 * Has a dataset read by a thread, which gets its bytes as they come. Should the thread's script not come, what has been taken is
 * given to `readHere` at the end.
 *
 * @param onFailure Told as soon as there is no use in giving more bytes; `end` rejects with the same.
 */
export function readInThread(
  thread: ReaderThread,
  begin: Omit<Extract<ToReader, { type: 'begin' }>, 'type'>,
  readHere: (chunks: readonly Bytes[]) => Promise<ParsedDataset>,
  onFailure: (cause: unknown) => void = () => {},
): StoryIntake {
  /** Until the thread says that it is there; from then on it has all. */
  let waiting: Bytes[] | null = [];
  let isDead = false;
  let isEnded = false;
  let isSettled = false;
  const { result, resolve, reject } = openResult<ParsedDataset>();
  const settle = () => {
    isSettled = true;
  };
  const fail = (cause: unknown) => {
    if (isSettled) return;
    settle();
    thread.terminate();
    reject(cause);
    onFailure(cause);
  };
  const giveStory = async (story: () => ParsedDataset | Promise<ParsedDataset>) => {
    try {
      const given = await story();
      // The reader can be answered between the steps of what would otherwise be one long task of the first drawing.
      for (const _ of prepareColumns(columnsOf(given.dataset))) {
        // oxlint-disable-next-line no-await-in-loop -- one step after the other, on purpose
        await breath();
        if (isSettled) return;
      }
      settle();
      resolve(given);
    } catch (cause) {
      fail(cause);
    }
  };
  const give = (chunk: Bytes) => thread.post({ type: 'chunk', chunk }, [chunk.buffer]);
  thread.heard = (message) => {
    switch (message.type) {
      case 'there':
        thread.post({ type: 'begin', ...begin });
        for (const chunk of waiting ?? []) give(chunk);
        waiting = null;
        if (isEnded) thread.post({ type: 'end' });
        return;
      case 'read':
        void giveStory(() => storyOf(message, thread));
        return;
      case 'failed':
        fail(errorOf(message.failure));
        return;
      case 'found':
        // Nobody has asked yet.
        return;
      default:
        message satisfies never;
    }
  };
  thread.failed = (why) => {
    isDead = true;
    // Of what it had taken nothing is left here.
    if (waiting === null) fail(new Error(`The thread that reads the data has failed: ${why}`));
    else if (isEnded) void giveStory(() => readHere(waiting ?? []));
  };
  return {
    take: (chunk) => {
      if (waiting) waiting.push(chunk);
      else if (!isSettled) give(chunk);
    },
    end: () => {
      isEnded = true;
      if (isDead && waiting) void giveStory(() => readHere(waiting ?? []));
      else if (waiting === null && !isSettled) thread.post({ type: 'end' });
      return result;
    },
    abort: (cause) => fail(cause),
  };
}

/** A promise and what settles it. It may be rejected before anybody listens. */
function openResult<Kind>() {
  let settle: { resolve: (value: Kind) => void; reject: (cause: unknown) => void } | null = null;
  const result = new Promise<Kind>((resolve, reject) => {
    settle = { resolve, reject };
  });
  result.catch(() => undefined);
  return {
    result,
    resolve: (value: Kind) => settle?.resolve(value),
    reject: (cause: unknown) => settle?.reject(cause),
  };
}

/** The story as the page has it. From now on the thread only searches, and must hold nothing of the page's: it goes when that goes. */
function storyOf(
  { story, columns: data, prepared }: Extract<FromReader, { type: 'read' }>,
  thread: ReaderThread,
): ParsedDataset {
  const { parsed, columns } = openStory(story, data, prepared);
  setSearcher(columns, searchInThread(thread));
  threads.register(columns, thread);
  return parsed;
}

function errorOf(failure: ReadingFailure): Error {
  if (failure.is === 'unforeseen') return new Error(failure.message);
  const { code, message, excess } = failure;
  return new DatasetError(code, message, excess ? { excess } : {});
}
