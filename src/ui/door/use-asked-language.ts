import { useCallback, useEffect, useState } from 'react';
import { readLanguage, writeLanguage } from '../../state/address-language.ts';
import type { LanguageCode } from '../../state/interface-language.ts';
import type { AddressPlace } from './address-place.ts';
import { DOCUMENT_ADDRESS, useSearch } from './use-search.ts';

/**
 * The language that an address asks for, and the way to ask for another. That is no step of the reader's way
 * back: it takes the place of the present entry, and the entries before it are read in the language chosen since.
 */
export function useAskedLanguage(place: AddressPlace = DOCUMENT_ADDRESS): {
  readonly asked: string | null;
  readonly ask: (code: LanguageCode) => void;
} {
  const search = useSearch(place);
  const [chosen, setChosen] = useState<LanguageCode | null>(null);
  const ask = useCallback(
    (code: LanguageCode) => {
      setChosen(code);
      place.enter(writeLanguage(place.search(), code), 'replace');
    },
    [place],
  );
  useEffect(() => {
    // An older entry, so that its address, once copied, says what the reader sees.
    if (chosen !== null && readLanguage(search) !== chosen)
      place.enter(writeLanguage(search, chosen), 'replace');
  }, [place, chosen, search]);
  return { asked: chosen ?? readLanguage(search), ask };
}
