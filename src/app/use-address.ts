import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readAddress, writeAddress } from '../state/address.ts';
import * as changes from '../state/changes.ts';
import { HISTORY_MODES } from '../state/history-mode.ts';
import { isSameView } from '../state/same-view.ts';
import type { HistoryMode, ViewState } from '../state/view-state.ts';
import type { Act, Commit } from '../ui/explorer/act.ts';

/** Tells this page's readers of the address that the page itself has changed it; the browser only tells of Back and Forward. */
const CHANGED = 'sourceline:address';

/**
 * The view state as the page's address holds it, and the ways to change it. The address is the one place where the
 * state lives, so that Back, Forward, reload and a copied link all show the same.
 */
export function useAddress(): {
  readonly state: ViewState;
  readonly act: Act;
  readonly commit: Commit;
  readonly linkFor: (state: ViewState) => string;
} {
  const search = useSyncExternalStore(subscribe, () => location.search);
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
  return { state, act, commit, linkFor };
}

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed);
  addEventListener(CHANGED, changed);
  return () => {
    removeEventListener('popstate', changed);
    removeEventListener(CHANGED, changed);
  };
}

function enter(state: ViewState, mode: HistoryMode): void {
  const address = `${location.pathname}${writeAddress(state, location.search)}${location.hash}`;
  if (mode === 'push') history.pushState(null, '', address);
  else replaceGently(address);
  dispatchEvent(new Event(CHANGED));
}

/** Browsers allow only so many entries in a while and then throw; a replaced address that is late is no loss. */
function replaceGently(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch (cause) {
    console.info('Sourceline: the browser did not take the new address.', cause);
  }
}

function linkFor(state: ViewState): string {
  return `${location.origin}${location.pathname}${writeAddress(state, location.search)}`;
}
