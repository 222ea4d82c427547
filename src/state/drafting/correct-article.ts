import { readEdtfOrNull } from '../../dataset/edtf.ts';
import type { DraftArticle, Finding } from '../../ingest/draft/model.ts';
import type { Change } from './change.ts';
import type { Drafting } from './drafting.ts';

/** The story with other facts of an article. What an article must have stays where it would be blank; so does a date that can't be read. */
export function correctArticle(
  drafting: Drafting,
  change: Extract<Change, { is: 'correctArticle' }>,
): Drafting {
  const { is: _is, article: id, title, publisher, ...optional } = change;
  if (!drafting.articles.some((article) => article.id === id)) return drafting;
  const { published } = optional;
  if (published !== undefined && published.trim() !== '' && readEdtfOrNull(published) === null)
    return drafting;
  const correct = (article: DraftArticle): DraftArticle => {
    const { author, published: date, url, origin, ...rest } = article;
    const given = { author, published: date, url, origin };
    for (const name of ['author', 'published', 'url', 'origin'] as const) {
      given[name] = corrected(given[name], optional[name]);
    }
    return {
      ...rest,
      title: title?.trim() ? written(title) : article.title,
      publisher: publisher?.trim() ? written(publisher) : article.publisher,
      ...(given.author && { author: given.author }),
      ...(given.published && { published: given.published }),
      ...(given.url && { url: given.url }),
      ...(given.origin && { origin: given.origin }),
    };
  };
  return {
    ...drafting,
    articles: drafting.articles.map((article) => (article.id === id ? correct(article) : article)),
  };
}

/** Written by the editor, which needs no reason. */
function written(value: string): Finding {
  return { value, why: '' };
}

function corrected(found: Finding | undefined, value: string | undefined): Finding | undefined {
  if (value === undefined) return found;
  return value.trim() === '' ? undefined : written(value);
}
