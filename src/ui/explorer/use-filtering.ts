import { useMemo, useState } from 'react';
import { clearFilters } from '../../state/changes.ts';
import { isSameView } from '../../state/same-view.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { FilterActions } from '../filters/active-filters.tsx';
import type { Act } from './act.ts';

export interface Filtering {
  readonly actions: FilterActions;
  /** What was done to all filters at once, to be said aloud; null once the reader has done something else. */
  readonly done: 'cleared' | 'restored' | null;
}

/** An act on all filters, and the view that it led to. */
interface Done {
  readonly act: 'cleared' | 'restored';
  readonly before: ViewState;
  readonly after: ViewState;
}

/**
 * The ways to change the filter. Clearing it can be undone until the reader does something else; looking around in time is
 * nothing else.
 */
export function useFiltering(state: ViewState, act: Act): Filtering {
  const [last, setLast] = useState<Done | null>(null);
  const isLast =
    last !== null && isSameView({ ...last.after, from: null, to: null }, { ...state, from: null, to: null });
  const done = isLast ? last : null;
  const actions = useMemo(
    (): FilterActions => ({
      onToggleTopic: (id) => act('toggleTopic', id),
      onToggleWithout: (id) => act('toggleWithout', id),
      onTogglePerson: (id) => act('togglePerson', id),
      onToggleSource: (id) => act('toggleSource', id),
      onAnyNumberOfSources: () => act('setMinSources', 1),
      onQuery: (q) => act('setQuery', q),
      onClear: () => {
        setLast({ act: 'cleared', before: state, after: clearFilters(state) });
        act('clearFilters');
      },
      onUndo:
        done?.act === 'cleared'
          ? () => {
              setLast({ act: 'restored', before: done.after, after: done.before });
              act('setFilter', done.before);
            }
          : null,
    }),
    [act, state, done],
  );
  return { actions, done: done?.act ?? null };
}
