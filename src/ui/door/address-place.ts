import type { HistoryMode } from '../../state/view-state.ts';

/**
 * Where the query string is kept that holds the view: the document's own address, or, for a widget in a page that is not
 * its own, a place in memory.
 */
export interface AddressPlace {
  /** The query string as it is now, with its `?`; empty where there is none. */
  readonly search: () => string;
  /** Takes another query string, as a new entry of the history, where there is one, or in place of the present one. */
  readonly enter: (search: string, mode: HistoryMode) => void;
  /** Calls `changed` whenever there may be another query string; what it returns ends that. */
  readonly subscribe: (changed: () => void) => () => void;
}
