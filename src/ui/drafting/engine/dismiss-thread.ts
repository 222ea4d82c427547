import type { DrafterThread } from './drafting-messages.ts';

/** Ends a thread; what it may still say is heard by nobody. */
export function dismissThread(thread: DrafterThread): void {
  thread.heard = () => {};
  thread.failed = () => {};
  thread.terminate();
}
