import type { Columns } from '../../timeline/columns/columns.ts';
import { hasFound } from '../../timeline/filter/found-events.ts';
import { searchWords } from '../../timeline/filter/search.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import { searcherOf } from '../data/reader/searcher.ts';
import type { Searcher } from '../data/reader/searcher.ts';

type Found = Awaited<ReturnType<Searcher>>;

/** What is being looked for: one for whoever types it and for what is then drawn. */
interface Asked {
  readonly text: string;
  readonly answer: Promise<Found>;
}

const latest = new WeakMap<Columns, Asked>();

/** Who looks for a text; null where the page does so itself, and where there is nothing to look for. */
export function searcherFor(columns: Columns, text: string): Searcher | null {
  if (archiveOf(columns.dataset)?.hasWords === false || searchWords(text).length === 0) return null;
  return searcherOf(columns);
}

/**
 * Has a text looked for, once for all who ask while it is; whoever still wants what is found keeps it (`keepFound`). Null where nobody
 * has to look for it, it is known already, or what is looked in can't be fetched. Rejects as the searcher does; whoever asks after
 * that asks anew.
 */
export function askFor(columns: Columns, text: string): Promise<Found> | null {
  const searcher = searcherFor(columns, text);
  if (searcher === null || hasFound(columns, text) || archiveOf(columns.dataset)?.failure) return null;
  const asked = latest.get(columns);
  if (asked?.text === text) return asked.answer;
  const answer = searcher(text).finally(() => {
    if (latest.get(columns)?.text === text) latest.delete(columns);
  });
  latest.set(columns, { text, answer });
  return answer;
}
