import type { ParsedDataset } from '../../../dataset/model.ts';
import { columnsOf } from '../../../timeline/columns/columns.ts';
import { prepareColumns } from '../../../timeline/prepare-columns.ts';
import { keepSourceIndex } from '../../source/source-index.ts';
import { breath } from '../../timing/breath.ts';
import type { Progress } from '../fetch-dataset.ts';
import { FetchError } from '../fetch-error.ts';
import { keepArchive } from './archive-of.ts';
import { archiveClient } from './archive-client.ts';
import { errorOf } from './archive-failure.ts';
import type { ArchiveThread, FromArchive } from './archive-messages.ts';
import { ArchiveStory } from './archive-story.ts';
import { indexArchiveSources } from './index-archive-sources.ts';

/** A thread goes when the story goes that it reads for. */
const threads = new FinalizationRegistry<ArchiveThread>((thread) => thread.terminate());

export interface ArchiveReading {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Opens an archive for the explorer: resolves when the chart can be drawn; all else comes when it is looked at. Rejects with an
 * `ArchiveError`, a `FetchError`, or the signal's reason.
 *
 * @param thread What reads it; null for the page itself.
 * @param manifest The text of `archive.json`.
 * @param baseUrl Where that was found.
 */
export async function readArchive(
  thread: ArchiveThread | null,
  manifest: string,
  baseUrl: string,
  { signal, onProgress }: ArchiveReading,
): Promise<ParsedDataset> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const begin = (reader: ArchiveThread) => {
      const client = archiveClient(reader);
      // The thread must hold nothing of the page's, so that it goes when that goes.
      let story: WeakRef<ArchiveStory> | null = null;
      let hasSpoken = false;
      const fail = (cause: unknown) => {
        reader.terminate();
        reject(cause);
      };
      const leave = () => fail(signal.reason);
      signal.addEventListener('abort', leave, { once: true });
      const show = async (begun: Extract<FromArchive, { type: 'begun' }>) => {
        const made = new ArchiveStory(
          begun,
          client,
          () => reader.post({ type: 'more' }),
          (work) => setTimeout(work),
          (dataset, opened) => {
            keepArchive(dataset, opened);
            keepSourceIndex(dataset, indexArchiveSources(dataset, opened, columnsOf(dataset)));
          },
        );
        story = new WeakRef(made);
        threads.register(made, reader);
        const { parsed } = made;
        // The reader can be answered between the steps of what would otherwise be one long task of the first drawing.
        for (const _ of prepareColumns(columnsOf(parsed.dataset))) {
          // oxlint-disable-next-line no-await-in-loop -- one step after the other, on purpose
          await breath();
        }
        signal.removeEventListener('abort', leave);
        if (!signal.aborted) resolve(parsed);
      };
      reader.heard = (message) => {
        hasSpoken = true;
        if (client.take(message)) return;
        switch (message.type) {
          case 'progress':
            onProgress({ received: message.received, total: message.total });
            return;
          case 'begun':
            show(message).catch(fail);
            return;
          case 'more':
            void story?.deref()?.grow(message);
            return;
          case 'failed':
            if (message.what === 'open') fail(errorOf(message.failure));
            else story?.deref()?.fail(errorOf(message.failure));
            return;
          case 'answer':
          case 'refused':
            return;
          default:
            message satisfies never;
        }
      };
      reader.failed = (why) => {
        // Its script didn't come.
        if (!hasSpoken) {
          void beginHere();
          return;
        }
        const cause = new Error(`The thread that reads the archive has failed: ${why}`);
        client.fail(cause);
        if (story === null) fail(cause);
        else story.deref()?.fail(cause);
      };
      const before = reader.failure();
      if (before === null) reader.post({ type: 'open', manifest, baseUrl });
      else reader.failed(before);
    };
    // Where there is a thread the page needs nothing of what reads.
    const beginHere = async () => {
      try {
        const { readArchiveHere } = await import('./archive-here.ts');
        begin(readArchiveHere());
      } catch (cause) {
        reject(new FetchError('not-answering', `what reads archives could not be loaded: ${String(cause)}`));
      }
    };
    if (thread) begin(thread);
    else void beginHere();
  });
}
