import { takeId } from './articles/article-id.ts';
import { findDates } from './dates/find-dates.ts';
import { buildDraft } from './events/build-draft.ts';
import { clusterStatements } from './events/cluster-statements.ts';
import { findStatements } from './events/find-statements.ts';
import type { FoundArticle, Statement } from './events/statement.ts';
import type { Draft, DraftArticle, DraftOptions } from './model.ts';
import { findNames } from './names/find-names.ts';
import { gatherNames } from './people/gather-names.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { splitSentences } from './sentences.ts';

/** Steps after the articles are read, for progress. */
const FURTHER_STEPS = 2;

/**
 * Proposes a story for some articles: finds dates, quotations and names, makes statements of the clauses that have them, brings together
 * those that tell the same event, and gives each event its date, title, passages, people, place, topics and weight. Nothing is invented:
 * all words are the articles' own and have their places. Pure, and the same whatever the order of the articles.
 */
export function draftStory(articles: readonly DraftArticle[], options: DraftOptions = {}): Draft {
  const ordered = withIds(articles);
  const steps = ordered.length + FURTHER_STEPS;
  const read = ordered.map((article, number) => {
    const found = {
      number,
      article,
      dates: findDates(article.text, { published: article.published?.value ?? null }),
      quotes: findQuotes(article.text),
      sentences: splitSentences(article.text),
      names: findNames(article.text),
    };
    options.onProgress?.(number + 1, steps);
    return found;
  });
  const names = gatherNames(read.map(({ article, names: own }) => ({ id: article.id, names: own })));
  const found: FoundArticle[] = read.map((own, number) => ({
    ...own,
    sightings: names.sightings[number] ?? [],
  }));
  const statements: Statement[] = [];
  for (const article of found)
    for (const statement of findStatements(article, statements.length)) statements.push(statement);
  const clusters = clusterStatements(statements);
  options.onProgress?.(steps - 1, steps);
  const draft = buildDraft({ found, statements, clusters, names: names.all, topics: options.topics ?? [] });
  options.onProgress?.(steps, steps);
  return draft;
}

/** In the order of their ids, each id once. */
function withIds(articles: readonly DraftArticle[]): DraftArticle[] {
  const taken = new Set<string>();
  return articles
    .toSorted((a, b) => compare(a.id, b.id) || compare(a.file, b.file) || compare(a.text, b.text))
    .map((article) => ({ ...article, id: takeId(article.id, taken) }));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
