import type { AssembledDrafting } from '../../../state/drafting/assemble-drafting.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import { dismissThread } from './dismiss-thread.ts';
import type { DrafterThread } from './drafting-messages.ts';

/** Has timelines put together beside the page. */
export interface AssemblingBeside {
  /** Asks for the timeline of a story; of several that wait, the latest alone is put together. */
  readonly ask: (drafting: Drafting) => void;
  readonly end: () => void;
}

/** Puts the latest story that was asked for to a thread, one at a time; `failed` is heard at most once, and then nothing more. */
export function assembleBeside(
  thread: DrafterThread,
  assembled: (assembled: AssembledDrafting) => void,
  failed: (why: string) => void,
): AssemblingBeside {
  let waiting: Drafting | null = null;
  // Until its script is there.
  let isBusy = true;
  const next = (): void => {
    isBusy = waiting !== null;
    if (waiting === null) return;
    const drafting = waiting;
    waiting = null;
    thread.post({ type: 'assemble', drafting });
  };
  const end = (): void => dismissThread(thread);
  const fail = (why: string): void => {
    end();
    failed(why);
  };
  thread.failed = fail;
  thread.heard = (heard) => {
    switch (heard.type) {
      case 'there':
        next();
        return;
      case 'assembled':
        next();
        assembled(heard.assembled);
        return;
      case 'failed':
        fail(heard.why);
        return;
      case 'progress':
      case 'drafted':
      case 'prepared':
        // Nothing that was asked for here.
        return;
      default:
        heard satisfies never;
    }
  };
  return {
    ask: (drafting) => {
      waiting = drafting;
      if (!isBusy) next();
    },
    end,
  };
}
