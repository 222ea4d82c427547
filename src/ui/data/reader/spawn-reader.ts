// oxlint-disable-next-line import/default -- Vite's query makes the address of the built script of it
import workerUrl from './reader.worker.ts?worker&url';
import type { FromReader, ReaderThread } from './reader-messages.ts';

/** The only address that this site's content policy lets be made into a script by code; see `content-policy-plugin.ts`. */
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
  try {
    policy ??=
      globalThis.trustedTypes?.createPolicy(POLICY, {
        createScriptURL: (url) => {
          if (url !== workerUrl) throw new TypeError('no script but the reader is made here');
          return url;
        },
      }) ?? null;
    return threadOf(
      new Worker(policy ? policy.createScriptURL(workerUrl) : workerUrl, {
        type: 'module',
        name: 'sourceline reader',
      }),
    );
  } catch (cause) {
    console.info('Sourceline: the data is read on the page itself.', cause);
    return null;
  }
}

function threadOf(worker: Worker): ReaderThread {
  const thread: ReaderThread = {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    terminate: () => worker.terminate(),
    heard: () => {},
    failed: () => {},
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => thread.heard(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    thread.failed(event.message);
  });
  return thread;
}
