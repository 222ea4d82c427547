import type { ViewState } from './view-state.ts';

/** What is shown where the address says nothing: the whole bundled story, unfiltered, nothing selected. */
export const DEFAULT_VIEW: ViewState = {
  data: null,
  topics: [],
  without: [],
  match: 'any',
  people: [],
  sources: [],
  minSources: 1,
  q: '',
  event: null,
  quote: null,
  from: null,
  to: null,
  view: 'timeline',
  lanes: 'topics',
  theme: 'auto',
};
