import type { Filter, Lanes } from '../timeline/model.ts';

/** The views, in the order of their tabs. */
export const VIEWS = ['timeline', 'list', 'sources'] as const;

export type View = (typeof VIEWS)[number];
export type Theme = 'auto' | 'light' | 'dark';

/**
 * All that the address holds: what is shown, filtered and selected. Everything else is derived or passing.
 * Section 3 of the contracts names the parameters; a field at its default is left out of the address.
 */
export interface ViewState extends Filter {
  /** The dataset's address as given, or null for the bundled story. */
  readonly data: string | null;
  /** Ids of what is selected. */
  readonly event: string | null;
  readonly quote: string | null;
  /** Ends of the visible window in EDTF, null where the window fits everything. `to` includes its whole period. */
  readonly from: string | null;
  readonly to: string | null;
  readonly view: View;
  readonly lanes: Lanes;
  readonly theme: Theme;
}

/** How a change enters the browser's history: deliberate acts push, typing, panning and zooming replace. */
export type HistoryMode = 'push' | 'replace';
