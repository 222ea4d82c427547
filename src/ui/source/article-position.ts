import type { Passage, Source } from '../../dataset/model.ts';

/** Where a passage stands in its article, as shares of the article's length, 0 to 1. */
export interface ArticlePosition {
  readonly start: number;
  readonly end: number;
}

/** Where a passage stands in its article; null where the article's length is not known. */
export function articlePosition(
  passage: Pick<Passage, 'start' | 'end'>,
  source: Pick<Source, 'characters'>,
): ArticlePosition | null {
  if (source.characters <= 0) return null;
  const share = (offset: number) => Math.min(Math.max(offset / source.characters, 0), 1);
  return { start: share(passage.start), end: share(passage.end) };
}
