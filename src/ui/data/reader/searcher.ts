import type { Columns } from '../../../timeline/columns/columns.ts';

/** Looks for a text in a dataset, somewhere else than on the page's thread. */
export type Searcher = (text: string) => Promise<Uint32Array | null>;

const searchers = new WeakMap<Columns, Searcher>();

/** Says who searches in the dataset of some columns. */
export function setSearcher(columns: Columns, searcher: Searcher): void {
  searchers.set(columns, searcher);
}

/** Who searches in the dataset of some columns; null where the page does so itself. */
export function searcherOf(columns: Columns): Searcher | null {
  return searchers.get(columns) ?? null;
}
