import type { AddressPlace } from '../../ui/door/address-place.ts';

/** A query string that no address bar shows: a widget in another's page never writes that page's address. */
export interface MemoryAddress extends AddressPlace {
  /** Takes what the host wants to be shown; `quietly` where all will be drawn anew anyway. */
  readonly set: (search: string, how?: 'quietly') => void;
  /** Whether its last change was the reader's, and not the host's. */
  readonly isReaders: () => boolean;
}

/** A place in memory for the query string of one widget. There is no history: each takes the place of the one before it. */
export function memoryAddress(first: string): MemoryAddress {
  let search = first;
  let isReaders = false;
  const listeners = new Set<() => void>();
  const take = (next: string, how?: 'quietly') => {
    search = next;
    if (how === 'quietly') return;
    for (const changed of listeners) changed();
  };
  return {
    search: () => search,
    set: (next, how) => {
      isReaders = false;
      take(next, how);
    },
    enter: (next) => {
      isReaders = true;
      take(next);
    },
    isReaders: () => isReaders,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
