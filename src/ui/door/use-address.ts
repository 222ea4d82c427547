import { useCallback, useMemo } from 'react';
import { readAddress, writeAddress } from '../../state/address.ts';
import * as changes from '../../state/changes.ts';
import { HISTORY_MODES } from '../../state/history-mode.ts';
import { isSameView } from '../../state/same-view.ts';
import type { HistoryMode, ViewState } from '../../state/view-state.ts';
import type { Act, Commit } from '../explorer/act.ts';
import { enterSearch, useSearch } from './use-search.ts';

/**
 * The view state as the document's address holds it, and the ways to change it. The address is the one place where the
 * state lives, so that Back, Forward, reload and a copied link all show the same.
 *
 * @param page The page that links lead to, relative to the document; empty where that is the document itself.
 */
export function useAddress(page: string): {
  readonly state: ViewState;
  readonly act: Act;
  readonly commit: Commit;
  readonly linkFor: (state: ViewState) => string;
} {
  const search = useSearch();
  const state = useMemo(() => readAddress(search), [search]);
  const commit = useCallback<Commit>((change, mode) => {
    const before = readAddress(location.search);
    const after = change(before);
    if (!isSameView(before, after)) enter(after, mode);
  }, []);
  const act = useCallback<Act>(
    (name, ...rest) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Act` has paired the name with its arguments
      const change = changes[name] as (state: ViewState, ...rest: readonly unknown[]) => ViewState;
      commit((before) => change(before, ...rest), HISTORY_MODES[name]);
    },
    [commit],
  );
  const linkFor = useCallback(
    (shown: ViewState) => {
      const { href } = new URL(page, `${location.origin}${location.pathname}`);
      return `${href}${writeAddress(shown, location.search)}`;
    },
    [page],
  );
  return { state, act, commit, linkFor };
}

function enter(state: ViewState, mode: HistoryMode): void {
  enterSearch(writeAddress(state, location.search), mode);
}
