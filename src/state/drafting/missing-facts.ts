import { NO_HEADLINE, NO_PUBLISHER, retellingOf } from '../../ingest/draft/articles/stand-ins.ts';
import type { DraftArticle } from '../../ingest/draft/model.ts';

/** What a reader of a timeline should be told of an article, and only somebody who has it in hand may know. */
export type MissingFact = 'title' | 'publisher' | 'published';

/**
 * What isn't known of an article, in the order in which it is asked for. A headline that was made of the first words is missing for as long
 * as nobody has written or taken it; a publisher also where only that is named whose report the article retells.
 */
export function missingFacts(article: DraftArticle): readonly MissingFact[] {
  const { title, publisher, published } = article;
  return [
    ...(title.why === NO_HEADLINE ? (['title'] as const) : []),
    ...(isNoPublisher(article, publisher.value) ? (['publisher'] as const) : []),
    ...(published === undefined ? (['published'] as const) : []),
  ];
}

function isNoPublisher({ origin }: DraftArticle, publisher: string): boolean {
  return publisher === NO_PUBLISHER || (origin !== undefined && publisher === retellingOf(origin.value));
}

/** Whether readers will miss something of an article: any article has some headline, be it only its first words. */
export function isIncomplete(article: DraftArticle): boolean {
  return missingFacts(article).some((fact) => fact !== 'title');
}

/** The next article that is incomplete after one of them, from the first on again after the last; null where there is no other. */
export function nextIncomplete(articles: readonly DraftArticle[], after: string): DraftArticle | null {
  const at = articles.findIndex(({ id }) => id === after);
  const others = [...articles.slice(at + 1), ...articles.slice(0, Math.max(0, at))];
  return others.find(isIncomplete) ?? null;
}
