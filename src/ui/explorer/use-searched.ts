import { useDeferredValue, useEffect, useState } from 'react';
import type { Columns } from '../../timeline/columns/columns.ts';
import { keepFound } from '../../timeline/filter/found-events.ts';
import { searchWords } from '../../timeline/filter/search.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import { useArrivals } from '../data/archive/use-arrivals.ts';
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
  useArrivals(columns.dataset);
  const archive = archiveOf(columns.dataset);
  // Without an index nothing is found: that is said above the timeline, and nothing is hidden.
  const asks = searcher !== null && archive?.hasWords !== false && searchWords(q).length > 0;
  const failure = archive?.failure ?? null;
  // What was found for an earlier search is not shown for the next.
  if (!asks && answered !== '') setAnswered('');
  useEffect(() => {
    if (!asks || failure !== null) return undefined;
    let isWanted = true;
    const search = async () => {
      try {
        const found = await searcher(q);
        if (isWanted) keepFound(columns, q, found);
      } catch (cause) {
        if (archive !== null) {
          // What is on the page stays there; the reader is told, and may try again.
          if (isWanted) archive.fail(cause);
          return;
        }
        // Then the page searches by itself.
        console.info('Sourceline: the search was not answered.', cause);
      }
      if (isWanted) setAnswered(q);
    };
    void search();
    return () => {
      isWanted = false;
    };
  }, [archive, asks, columns, failure, q, searcher]);
  if (archive?.hasWords === false) return '';
  return asks ? answered : deferred;
}
