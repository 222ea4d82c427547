import { useDeferredValue, useEffect, useState } from 'react';
import type { Columns } from '../../timeline/columns.ts';
import { keepFound } from '../../timeline/found-events.ts';
import { searchWords } from '../../timeline/search.ts';
import { searcherOf } from '../data/reader/searcher.ts';

/**
 * The text that the story is searched for by now. Typing stays quick: the search follows as soon as there is time for it or, where
 * another thread searches, as soon as that has answered.
 *
 * @param q As typed.
 */
export function useSearched(columns: Columns, q: string): string {
  const deferred = useDeferredValue(q);
  const searcher = searcherOf(columns);
  const [answered, setAnswered] = useState('');
  const asks = searcher !== null && searchWords(q).length > 0;
  // What was found for an earlier search is not shown for the next.
  if (!asks && answered !== '') setAnswered('');
  useEffect(() => {
    if (!asks) return undefined;
    let isWanted = true;
    const search = async () => {
      try {
        const found = await searcher(q);
        if (isWanted) keepFound(columns, q, found);
      } catch (cause) {
        // Then the page searches by itself.
        console.info('Sourceline: the search was not answered.', cause);
      }
      if (isWanted) setAnswered(q);
    };
    void search();
    return () => {
      isWanted = false;
    };
  }, [asks, columns, q, searcher]);
  return asks ? answered : deferred;
}
