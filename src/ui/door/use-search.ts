import { useSyncExternalStore } from 'react';
import type { HistoryMode } from '../../state/view-state.ts';
import type { AddressPlace } from './address-place.ts';

/** Tells this page's readers of the address that the page itself has changed it; the browser only tells of Back and Forward. */
const CHANGED = 'sourceline:address';

/** What the browser did not take into the document's address, which is then kept here until it takes another. */
let refused: string | null = null;

/** The address of the document, with its history. */
export const DOCUMENT_ADDRESS: AddressPlace = {
  search: () => refused ?? location.search,
  enter: enterSearch,
  subscribe,
};

/** The query string of an address, with its `?`, as it is now. */
export function useSearch(place: AddressPlace = DOCUMENT_ADDRESS): string {
  return useSyncExternalStore(place.subscribe, place.search);
}

/**
 * Gives the page's address another query string, as a new entry of the history or in place of the present one. Browsers allow
 * only so many entries in a while, some allow none in a sandbox, and then they throw: the view goes on without the address.
 */
export function enterSearch(search: string, mode: HistoryMode): void {
  const address = `${location.pathname}${search}${location.hash}`;
  try {
    if (mode === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    refused = null;
  } catch (cause) {
    refused = search;
    console.info('Sourceline: the browser did not take the new address.', cause);
  }
  dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void): () => void {
  const returned = () => {
    // Back and Forward lead to entries that were taken.
    refused = null;
    changed();
  };
  addEventListener('popstate', returned);
  addEventListener(CHANGED, changed);
  return () => {
    removeEventListener('popstate', returned);
    removeEventListener(CHANGED, changed);
  };
}
