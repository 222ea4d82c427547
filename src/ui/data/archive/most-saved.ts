/** So many events of an archive can be saved in one file: they are fetched for it, and held in memory. */
export const MOST_SAVED = 10_000;
