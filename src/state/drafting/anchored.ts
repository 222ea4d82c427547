import { isCharacterBoundary } from '../../ingest/text-boundaries.ts';
import type { DraftPlace } from '../../ingest/draft/model.ts';
import type { Drafting } from './drafting.ts';

/** Whether a place is one: some characters of an article of the story, none of them cut in half, without blanks around them. */
export function isAnchored({ articles }: Pick<Drafting, 'articles'>, place: DraftPlace): boolean {
  const text = articles.find(({ id }) => id === place.article)?.text;
  if (text === undefined) return false;
  const { start, end } = place;
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length &&
    isCharacterBoundary(text, start) &&
    isCharacterBoundary(text, end) &&
    hasNoBlanksAround(text.slice(start, end))
  );
}

/** The words that stand at a place; empty where there is no such article. */
export function wordsAt({ articles }: Pick<Drafting, 'articles'>, place: DraftPlace): string {
  return articles.find(({ id }) => id === place.article)?.text.slice(place.start, place.end) ?? '';
}

/** They would be lost in a file. */
function hasNoBlanksAround(words: string): boolean {
  return words.trim() === words;
}
