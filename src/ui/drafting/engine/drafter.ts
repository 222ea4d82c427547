import type { Drafted, DrafterThread, ToDrafter } from './drafting-messages.ts';

/** How far a draft is. */
export interface DraftingProgress {
  readonly done: number;
  readonly of: number;
}

/** What drafts stories for the page. */
export interface Drafter {
  /** Begins a thread for the next draft, so that its script is there when the reader is ready. */
  readonly warm: () => void;
  /** Rejects where drafting failed, and with an `AbortError` once `signal` says that nobody waits any more. */
  readonly draft: (
    wish: Omit<ToDrafter, 'type'>,
    onProgress: (progress: DraftingProgress) => void,
    signal: AbortSignal,
  ) => Promise<Drafted>;
  /** Begins a thread for whoever has timelines put together by it; null where there can be none. */
  readonly begin: () => DrafterThread | null;
}

/**
 * Has stories drafted by a thread of their own each, so that what is no longer wanted stops at once; on the page itself where there can be no
 * thread.
 *
 * @param draftHere Fetches what drafts on the page; called only where it is needed.
 */
export function drafterWith(
  spawn: () => DrafterThread | null,
  draftHere: () => Promise<(message: ToDrafter, onProgress: (done: number, of: number) => void) => Drafted>,
): Drafter {
  let spare: Spare | null = null;
  const warm = () => {
    const thread = spare === null ? spawn() : null;
    if (thread === null) return;
    const made: Spare = { thread, isThere: false };
    thread.heard = () => {
      made.isThere = true;
    };
    // One that fails before it is needed is of no use.
    thread.failed = () => {
      if (spare === made) spare = null;
    };
    spare = made;
  };
  return {
    warm,
    begin: spawn,
    draft: async (wish, onProgress, signal) => {
      signal.throwIfAborted();
      const message: ToDrafter = { type: 'draft', ...wish };
      warm();
      const ready = spare;
      spare = null;
      if (ready !== null) return inThread(ready, message, onProgress, signal);
      const draft = await draftHere();
      signal.throwIfAborted();
      return draft(message, (done, of) => onProgress({ done, of }));
    },
  };
}

/** A thread that waits for work, and whether its script runs yet. */
interface Spare {
  readonly thread: DrafterThread;
  isThere: boolean;
}

function inThread(
  { thread, isThere }: Spare,
  message: ToDrafter,
  onProgress: (progress: DraftingProgress) => void,
  signal: AbortSignal,
): Promise<Drafted> {
  return new Promise<Drafted>((resolve, reject) => {
    const fail = (cause: unknown) => {
      thread.terminate();
      reject(cause instanceof Error ? cause : new Error(String(cause)));
    };
    signal.addEventListener('abort', () => fail(signal.reason), { once: true });
    thread.failed = fail;
    thread.heard = (heard) => {
      switch (heard.type) {
        case 'there':
          thread.post(message);
          return;
        case 'progress':
          onProgress({ done: heard.done, of: heard.of });
          return;
        case 'drafted':
          thread.terminate();
          resolve(heard.drafted);
          return;
        case 'failed':
          fail(heard.why);
          return;
        case 'assembled':
        case 'prepared':
          // Nothing that was asked for here.
          return;
        default:
          heard satisfies never;
      }
    };
    if (isThere) thread.post(message);
  });
}
