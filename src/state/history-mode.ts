import type * as changes from './changes.ts';
import type { HistoryMode } from './view-state.ts';

/** The name of one of the functions in `changes.ts`. */
export type ChangeName = keyof typeof changes;

/** How each change enters the history: a deliberate act pushes an entry, typing, panning and zooming replace the last. */
export const HISTORY_MODES: Readonly<Record<ChangeName, HistoryMode>> = {
  toggleTopic: 'push',
  toggleWithout: 'push',
  setMatch: 'push',
  setQuery: 'replace',
  togglePerson: 'push',
  toggleSource: 'push',
  setMinSources: 'push',
  // Also where only the search was set: Back brings back what one press took away.
  clearFilters: 'push',
  setFilter: 'push',
  selectEvent: 'push',
  selectQuote: 'push',
  setView: 'push',
  setLanes: 'push',
  setTheme: 'push',
  setWindow: 'replace',
  // Typed and sent off, where a zoom is one of many on the way.
  setDates: 'push',
};
