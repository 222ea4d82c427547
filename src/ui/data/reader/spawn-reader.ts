// oxlint-disable-next-line import/default -- Vite's query makes the address of the built script of it
import workerUrl from './reader.worker.ts?worker&url';
// oxlint-disable-next-line import/default -- as above
import archiveUrl from '../archive/archive.worker.ts?worker&url';
import type { ArchiveThread } from '../archive/archive-messages.ts';
import type { ReaderThread } from './reader-messages.ts';
import type { Thread } from './thread.ts';

/** The only addresses that this site's content policy lets be made into scripts by code go by this name; see `content-policy-plugin.ts`. */
const POLICY = 'sourceline';

interface ScriptPolicy {
  createScriptURL(url: string): string;
}

declare global {
  /** Not in every browser; what it makes only looks like text to the types here. */
  var trustedTypes:
    | {
        createPolicy(
          name: string,
          rules: { readonly createScriptURL: (url: string) => string },
        ): ScriptPolicy;
      }
    | undefined;
}

let policy: ScriptPolicy | null | undefined;

/** Begins a thread that reads a dataset; null where the page may have none, as in a sandbox without an origin. */
export function spawnReader(): ReaderThread | null {
  const worker = spawnWorker(workerUrl, 'sourceline reader');
  return worker && threadOf(worker);
}

/** Begins a thread that reads an archive; null where the page may have none. */
export function spawnArchive(): ArchiveThread | null {
  const worker = spawnWorker(archiveUrl, 'sourceline archive');
  return worker && threadOf(worker);
}

/** The scripts of threads that this program brings along. */
const own = new Set<string>();

/**
 * Begins a thread; null where the page may have none.
 *
 * @param url The address of a built script of this program, as Vite's `?worker&url` gives it. Nothing else may ever be passed.
 */
export function spawnWorker(url: string, name: string): Worker | null {
  own.add(url);
  try {
    policy ??=
      globalThis.trustedTypes?.createPolicy(POLICY, {
        createScriptURL: (asked) => {
          if (!own.has(asked)) throw new TypeError('no script but the threads of this program is made here');
          return asked;
        },
      }) ?? null;
    return new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module', name });
  } catch (cause) {
    console.info('Sourceline: no thread could be begun, so its work is done on the page itself.', cause);
    return null;
  }
}

function threadOf<To, From>(worker: Worker): Thread<To, From> {
  let failure: string | null = null;
  const thread: Thread<To, From> = {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    terminate: () => worker.terminate(),
    heard: () => {},
    failed: () => {},
    failure: () => failure,
  };
  worker.addEventListener('message', ({ data }: MessageEvent<From>) => thread.heard(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    failure = event.message;
    thread.failed(failure);
  });
  return thread;
}
