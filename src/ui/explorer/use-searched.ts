import { useDeferredValue, useEffect, useState } from 'react';
import type { Columns } from '../../timeline/columns/columns.ts';
import { hasFound, keepFound } from '../../timeline/filter/found-events.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import { askFor, searcherFor } from './ask-for.ts';

/** So many events are searched within a frame. */
const QUICK = 2_000;

/**
 * The text that the story is searched for by now: what is asked for where that has been found already. Otherwise the search
 * follows as soon as there is time for it or, where another thread searches, as soon as that has answered.
 *
 * @param q As the view asks for it.
 */
export function useSearched(columns: Columns, q: string): string {
  const { anchor } = columns;
  const [answered, setAnswered] = useState({ text: '', anchor });
  const archive = archiveOf(columns.dataset);
  const asks = searcherFor(columns, q) !== null;
  // In an archive without an index nothing is found, and nothing hidden.
  const own = asks || archive?.hasWords === false ? '' : q;
  // Another drawing only where it is the page that searches, and longer than a drawing takes.
  const isQuick = columns.size < QUICK;
  const deferred = useDeferredValue(isQuick ? '' : own);
  const failure = archive?.failure ?? null;
  // What was found for an earlier search is not shown for the next, nor what was found in another story.
  const isSame = answered.anchor === anchor;
  const known = !asks ? '' : hasFound(columns, q) ? q : isSame ? answered.text : '';
  if (known !== answered.text || !isSame) setAnswered({ text: known, anchor });
  const isAsked = asks && known !== q;
  useEffect(() => {
    if (!isAsked || failure !== null) return undefined;
    let isWanted = true;
    const search = async () => {
      try {
        const asked = askFor(columns, q);
        const found = await asked;
        if (isWanted && asked !== null) keepFound(columns, q, found);
      } catch (cause) {
        if (archive !== null) {
          // What is on the page stays there; the reader is told, and may try again.
          if (isWanted) archive.fail(cause);
          return;
        }
        // Then the page searches by itself.
        console.info('Sourceline: the search was not answered.', cause);
      }
      if (isWanted) setAnswered({ text: q, anchor });
    };
    void search();
    return () => {
      isWanted = false;
    };
  }, [anchor, archive, columns, failure, isAsked, q]);
  if (asks) return known;
  return isQuick ? own : deferred;
}
