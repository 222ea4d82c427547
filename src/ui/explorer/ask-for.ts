import type { Columns } from '../../timeline/columns/columns.ts';
import { hasFound, keepFound } from '../../timeline/filter/found-events.ts';
import { searchWords } from '../../timeline/filter/search.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import { searcherOf } from '../data/reader/searcher.ts';
import type { Searcher } from '../data/reader/searcher.ts';

/** What is being looked for: one for whoever types it and for what is then drawn. */
interface Asked {
  readonly text: string;
  readonly answer: Promise<void>;
}

const latest = new WeakMap<Columns, Asked>();

/** Who looks for a text; null where the page does so itself, and where there is nothing to look for. */
export function searcherFor(columns: Columns, text: string): Searcher | null {
  if (archiveOf(columns.dataset)?.hasWords === false || searchWords(text).length === 0) return null;
  return searcherOf(columns);
}

/**
 * Has a text looked for, once for all who ask while it is: what is found is then known to `foundEvents`. Null where nobody has to
 * look for it, or it is known already. Rejects as the searcher does; whoever asks after that asks anew.
 */
export function askFor(columns: Columns, text: string): Promise<void> | null {
  const searcher = searcherFor(columns, text);
  if (searcher === null || hasFound(columns, text)) return null;
  const asked = latest.get(columns);
  if (asked?.text === text) return asked.answer;
  const answer = lookFor(searcher, columns, text);
  latest.set(columns, { text, answer });
  return answer;
}

async function lookFor(searcher: Searcher, columns: Columns, text: string): Promise<void> {
  try {
    keepFound(columns, text, await searcher(text));
  } finally {
    if (latest.get(columns)?.text === text) latest.delete(columns);
  }
}
