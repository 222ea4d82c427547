import type { Searcher } from './searcher.ts';
import type { ReaderThread } from './reader-messages.ts';

interface Waiting {
  readonly resolve: (bits: Uint32Array | null) => void;
  readonly reject: (cause: Error) => void;
}

/** Lets a thread that has read a dataset search in it. Where the thread fails all searches reject, and any later one. */
export function searchInThread(thread: ReaderThread): Searcher {
  const searches = new Map<number, Waiting>();
  let asked = 0;
  let failure: Error | null = null;
  const fail = (why: string) => {
    failure = new Error(`The search failed: ${why}`);
    for (const { reject } of searches.values()) reject(failure);
    searches.clear();
    thread.terminate();
  };
  thread.heard = (message) => {
    if (message.type === 'failed') fail(message.failure.message);
    if (message.type !== 'found') return;
    searches.get(message.number)?.resolve(message.bits);
    searches.delete(message.number);
  };
  thread.failed = fail;
  return (text) =>
    new Promise((resolve, reject) => {
      if (failure) {
        reject(failure);
        return;
      }
      const number = asked++;
      searches.set(number, { resolve, reject });
      thread.post({ type: 'search', number, text });
    });
}
