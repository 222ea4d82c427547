import type { StoredHistory } from '../../../state/drafting/history.ts';

/** Where work in progress is kept in the reader's own browser. Everything rejects where there is no storage. */
export interface WorkStore {
  /** What was stored, of whatever form; null where there is nothing. */
  readonly read: () => Promise<unknown>;
  readonly write: (work: StoredHistory) => Promise<void>;
  readonly clear: () => Promise<void>;
}
