import { findStatements } from '../../../src/ingest/draft/statements/find-statements.ts';
import type { FoundArticle, Statement } from '../../../src/ingest/draft/statements/statement.ts';
import { untoldDates } from '../../../src/ingest/draft/statements/untold-dates.ts';
import { findDates } from '../../../src/ingest/draft/dates/find-dates.ts';
import { findNames } from '../../../src/ingest/draft/names/find-names.ts';
import { gatherNames } from '../../../src/ingest/draft/people/gather-names.ts';
import { findSpeech } from '../../../src/ingest/draft/quotes/find-quotes.ts';
import { splitSentences } from '../../../src/ingest/draft/sentences.ts';
import { articleFrom } from './fixture-articles.ts';

/** What is found in a text as in an article of Friday, 15 November 2024. */
export function foundIn(text: string, number = 0): FoundArticle {
  const article = articleFrom(`${number.toString()}.txt`, text, '2024-11-15');
  const dates = findDates(article.text, { published: '2024-11-15' });
  const { quotes, pronouns } = findSpeech(article.text);
  const names = gatherNames([{ id: article.id, names: findNames(article.text) }]);
  return {
    number,
    article,
    dates,
    untold: untoldDates(article.text, dates),
    quotes,
    pronouns,
    sightings: names.sightings[0] ?? [],
    sentences: splitSentences(article.text),
  };
}

/** The statements of a text, in its order. */
export function statementsIn(text: string, number = 0): readonly Statement[] {
  return [...findStatements(foundIn(text, number), 0)];
}

/** The statement of a text whose clause has some words in it. */
export function statementWith(text: string, words: string, number = 0): Statement {
  const statement = statementsIn(text, number).find(({ clause, found }) =>
    found.article.text.slice(clause.start, clause.end).includes(words),
  );
  if (statement === undefined) throw new Error(`nothing is told of ${words}`);
  return statement;
}
