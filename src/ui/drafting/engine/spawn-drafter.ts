// oxlint-disable-next-line import/default -- Vite's query makes the address of the built script of it
import drafterUrl from './drafter.worker.ts?worker&url';
import { spawnWorker } from '../../data/reader/spawn-reader.ts';
import type { DrafterThread, FromDrafter } from './drafting-messages.ts';

/** Begins a thread that drafts; null where the page may have none. */
export function spawnDrafter(): DrafterThread | null {
  const worker = spawnWorker(drafterUrl, 'sourceline drafter');
  if (worker === null) return null;
  const thread: DrafterThread = {
    post: (message) => worker.postMessage(message, []),
    terminate: () => worker.terminate(),
    heard: () => {},
    failed: () => {},
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromDrafter>) => thread.heard(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    thread.failed(event.message);
  });
  return thread;
}
