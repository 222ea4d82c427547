import type { DatasetFault, Excess } from '../../../dataset/dataset-error.ts';
import type { StoredStory } from '../../../dataset/scan/stored-dataset.ts';
import type { ColumnData } from '../../../timeline/columns/column-data.ts';
import type { Prepared } from '../../../timeline/prepared.ts';
import type { Thread } from './thread.ts';

/*
 * What the page and the thread that reads a large dataset for it say to each other:
 *
 *     page      begin   chunk … chunk   end                     search
 *     thread  there                        read (or failed)           found
 */

export type ToReader =
  | {
      readonly type: 'begin';
      readonly baseUrl: string;
      readonly expectedBytes: number | undefined;
      readonly seed: number;
    }
  /** Bytes of the file, handed over. */
  | { readonly type: 'chunk'; readonly chunk: Uint8Array<ArrayBuffer> }
  | { readonly type: 'end' }
  | { readonly type: 'search'; readonly number: number; readonly text: string };

export type FromReader =
  /** The thread's script runs: from now on it takes what it is given. */
  | { readonly type: 'there' }
  | {
      readonly type: 'read';
      readonly story: StoredStory;
      readonly columns: ColumnData;
      readonly prepared: Prepared;
    }
  | { readonly type: 'failed'; readonly failure: ReadingFailure }
  | { readonly type: 'found'; readonly number: number; readonly bits: Uint32Array | null };

/** A `DatasetError`, or something that nobody has foreseen, as one thread tells another. */
export type ReadingFailure =
  | {
      readonly is: 'dataset';
      readonly code: DatasetFault;
      readonly message: string;
      readonly excess: Excess | null;
    }
  | { readonly is: 'unforeseen'; readonly message: string };

/** A thread that runs `serveReader`. What it says before `heard` is set is lost. */
export type ReaderThread = Omit<Thread<ToReader, FromReader>, 'failure'>;
