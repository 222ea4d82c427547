import { readAddress, writeAddress } from '../../state/address.ts';
import { DEFAULT_VIEW } from '../../state/defaults.ts';
import type { AddressPlace } from '../door/address-place.ts';
import { enterSearch } from '../door/use-search.ts';

/**
 * Where the view of a story is kept that nobody else may know of: in memory, since the ids in an address are made of the articles' words, and
 * browsers send the address when the page is loaded again. The theme alone is in the page's own address, too.
 */
export function privatePlace(): AddressPlace {
  let search = writeAddress({ ...DEFAULT_VIEW, theme: readAddress(location.search).theme }, '');
  const listeners = new Set<() => void>();
  return {
    search: () => search,
    enter: (next) => {
      const { theme } = readAddress(next);
      if (theme !== readAddress(search).theme) {
        enterSearch(writeAddress({ ...DEFAULT_VIEW, theme }, location.search), 'replace');
      }
      search = next;
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
