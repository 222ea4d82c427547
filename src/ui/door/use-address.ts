import { useCallback, useState } from 'react';
import { readAddress, writeAddress } from '../../state/address.ts';
import * as changes from '../../state/changes.ts';
import { HISTORY_MODES } from '../../state/history-mode.ts';
import { isSameView, withKnownLists } from '../../state/same-view.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Act, Commit } from '../explorer/act.ts';
import type { AddressPlace } from './address-place.ts';
import { useSearch } from './use-search.ts';

/**
 * The view state as an address holds it, and the ways to change it. The address is the one place where the state lives, so
 * that Back, Forward, reload and a copied link all show the same.
 *
 * @param place Where the address is kept.
 * @param page The page that links lead to, relative to the document: empty where that is the document itself, null where no
 *   page shows the view; then they lead to the document as it stands.
 */
export function useAddress(
  place: AddressPlace,
  page: string | null,
): {
  readonly state: ViewState;
  readonly act: Act;
  readonly commit: Commit;
  readonly linkFor: (state: ViewState) => string;
} {
  const search = useSearch(place);
  const [read, setRead] = useState(() => ({ search, state: readAddress(search) }));
  let { state } = read;
  if (read.search !== search) {
    state = withKnownLists(readAddress(search), state);
    setRead({ search, state });
  }
  const commit = useCallback<Commit>(
    (change, mode) => {
      const now = place.search();
      const before = readAddress(now);
      const after = change(before);
      if (!isSameView(before, after)) place.enter(writeAddress(after, now), mode);
    },
    [place],
  );
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
      if (page === null) return `${location.origin}${location.pathname}${location.search}`;
      // In a document that was written by another this is the other's address, which its own can't stand in for.
      const url = page === '' ? new URL(document.URL) : new URL(page, document.baseURI);
      url.hash = '';
      if (page === '') url.search = '';
      const others = [url.search, place.search()].map((part) => part.replace('?', '')).filter(Boolean);
      url.search = '';
      return `${url.href}${writeAddress(shown, others.join('&'))}`;
    },
    [place, page],
  );
  return { state, act, commit, linkFor };
}
