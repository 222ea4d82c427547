import type { AddressPlace } from '../../ui/door/address-place.ts';

/** A query string that no address bar shows: a widget in another's page never writes that page's address. */
export interface MemoryAddress extends AddressPlace {
  /** Takes what the host wants to be shown; `quietly` where all will be drawn anew anyway. */
  readonly set: (search: string, how?: 'quietly') => void;
  /** Whether the reader has changed it since this was last asked. */
  readonly takeReadersChange: () => boolean;
}

/** A place in memory for the query string of one widget. There is no history: each takes the place of the one before it. */
export function memoryAddress(first: string): MemoryAddress {
  let search = first;
  let isReaders = false;
  const listeners = new Set<() => void>();
  const set = (next: string, how?: 'quietly') => {
    search = next;
    if (how === 'quietly') return;
    for (const changed of listeners) changed();
  };
  return {
    search: () => search,
    set,
    enter: (next) => {
      isReaders = true;
      set(next);
    },
    takeReadersChange: () => {
      const was = isReaders;
      isReaders = false;
      return was;
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
