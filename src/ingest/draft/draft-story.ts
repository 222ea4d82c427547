import { hasLost, withoutLostSentences } from './articles/lost-characters.ts';
import { untoldDates } from './statements/untold-dates.ts';
import { takeId } from './articles/article-id.ts';
import { findDates } from './dates/find-dates.ts';
import { buildDraft } from './events/build-draft.ts';
import { clusterStatements } from './events/cluster-statements.ts';
import { findStatements } from './statements/find-statements.ts';
import type { FoundArticle, Statement } from './statements/statement.ts';
import type { Draft, DraftArticle, DraftOptions } from './model.ts';
import { findNames } from './names/find-names.ts';
import { gatherNames } from './people/gather-names.ts';
import { findSpeech } from './quotes/find-quotes.ts';
import { splitSentences } from './sentences.ts';

/** Steps after the articles are read, for progress. */
const FURTHER_STEPS = 3;
/** An article of so many letters takes a second or more, and is told of part by part. */
const LONG = 250_000;
const PARTS_OF_LONG = 3;

/**
 * Proposes a story for some articles: finds dates, quotations and names, makes statements of the clauses that have them, brings together
 * those that tell the same event, and gives each event its date, title, passages, people, place, topics and weight. Nothing is invented:
 * all words are the articles' own and have their places. Pure, and the same whatever the order of the articles.
 */
export function draftStory(articles: readonly DraftArticle[], options: DraftOptions = {}): Draft {
  const ordered = withIds(articles);
  const isLong = ({ text }: DraftArticle): boolean => text.length >= LONG;
  const steps = ordered.length + ordered.filter(isLong).length * (PARTS_OF_LONG - 1) + FURTHER_STEPS;
  let done = 0;
  const tell = (): void => options.onProgress?.((done += 1), steps);
  const read = ordered.map((article, number) => {
    const text = withoutLostSentences(article.text);
    const dates = findDates(text, { published: article.published?.value ?? null });
    if (isLong(article)) tell();
    const speech = findSpeech(text);
    if (isLong(article)) tell();
    const found = {
      number,
      article,
      dates,
      untold: untoldDates(text, dates),
      pronouns: speech.pronouns,
      quotes: speech.quotes.filter(({ start, end }) => !hasLost(article.text.slice(start, end))),
      sentences: splitSentences(text),
      names: findNames(text),
    };
    tell();
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
  tell();
  const clusters = clusterStatements(statements);
  tell();
  const draft = buildDraft({ found, statements, clusters, names: names.all, topics: options.topics ?? [] });
  tell();
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
