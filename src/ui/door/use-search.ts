import { useSyncExternalStore } from 'react';
import type { HistoryMode } from '../../state/view-state.ts';
import type { AddressPlace } from './address-place.ts';

/** Tells this page's readers of the address that the page itself has changed it; the browser only tells of Back and Forward. */
const CHANGED = 'sourceline:address';

/** The address of the document, with its history. */
export const DOCUMENT_ADDRESS: AddressPlace = {
  search: () => location.search,
  enter: enterSearch,
  subscribe,
};

/** The query string of an address, with its `?`, as it is now. */
export function useSearch(place: AddressPlace = DOCUMENT_ADDRESS): string {
  return useSyncExternalStore(place.subscribe, place.search);
}

/** Gives the page's address another query string, as a new entry of the history or in place of the present one. */
export function enterSearch(search: string, mode: HistoryMode): void {
  const address = `${location.pathname}${search}${location.hash}`;
  if (mode === 'push') history.pushState(null, '', address);
  else replaceGently(address);
  dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed);
  addEventListener(CHANGED, changed);
  return () => {
    removeEventListener('popstate', changed);
    removeEventListener(CHANGED, changed);
  };
}

/** Browsers allow only so many entries in a while and then throw; a replaced address that is late is no loss. */
function replaceGently(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch (cause) {
    console.info('Sourceline: the browser did not take the new address.', cause);
  }
}
