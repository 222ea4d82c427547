import type { PreparedStory } from '../save/prepare-story.ts';
import { dismissThread } from './dismiss-thread.ts';
import type { DrafterThread, ToPrepare } from './drafting-messages.ts';

/**
 * Has the files of one story made by a thread that does nothing else. One of `prepared` and `failed` is heard, once; then the thread is over.
 *
 * @returns Ends it before: then neither is heard.
 */
export function prepareBeside(
  thread: DrafterThread,
  wish: Omit<ToPrepare, 'type'>,
  prepared: (story: PreparedStory) => void,
  failed: (why: string) => void,
): () => void {
  const end = (): void => dismissThread(thread);
  const fail = (why: string): void => {
    end();
    failed(why);
  };
  thread.failed = fail;
  thread.heard = (heard) => {
    switch (heard.type) {
      case 'there':
        thread.post({ type: 'prepare', ...wish });
        return;
      case 'prepared':
        end();
        prepared(heard.prepared);
        return;
      case 'failed':
        fail(heard.why);
        return;
      case 'progress':
      case 'drafted':
      case 'assembled':
        // Nothing that was asked for here.
        return;
      default:
        heard satisfies never;
    }
  };
  return end;
}
