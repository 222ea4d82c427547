import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDraftArticle } from '../../../src/ingest/draft/articles/read-draft-article.ts';
import { readSavedPage } from '../../../src/ingest/draft/articles/read-saved-page.ts';
import type { Draft, DraftArticle } from '../../../src/ingest/draft/model.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/drafting/', import.meta.url));
const FIRST_STORY = fileURLToPath(new URL('../../../src/stories/biden-xi/articles/', import.meta.url));

/** The names of the made-up stories, each some articles of a different kind. */
export const FIXTURE_STORIES = readdirSync(FIXTURES).toSorted();

/** The articles of a made-up story, read as `sourceline draft` reads them. */
export function fixtureArticles(story: string): DraftArticle[] {
  return articlesIn(`${FIXTURES}${story}/`);
}

/** The two articles of the first story, without what its editor wrote above them. */
export function firstStoryArticles(): DraftArticle[] {
  return readdirSync(FIRST_STORY)
    .toSorted()
    .map((name) => {
      const text = readFileSync(FIRST_STORY + name, 'utf8').replace(/^---\n[^]*?\n---\n+/u, '');
      return articleFrom(name.replace(/\.md$/u, '.txt'), text);
    });
}

/** An article from a text, as if it were a file. */
export function articleFrom(path: string, text: string, published?: string): DraftArticle {
  const file = { path, bytes: new TextEncoder().encode(text) };
  const { article, problems } = readDraftArticle(
    file,
    published === undefined ? {} : { published },
    readSavedPage,
  );
  if (article === undefined) throw new Error(JSON.stringify(problems));
  return article;
}

function articlesIn(folder: string): DraftArticle[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => articleFrom(name, readFileSync(folder + name, 'utf8')));
}

/** The events of a draft with a date and some words in their title or passages. */
export function eventsWith(draft: Draft, date: string | null, words: RegExp): Draft['events'] {
  return draft.events.filter(
    (event) =>
      event.date === date && (words.test(event.title) || event.evidence.some(({ text }) => words.test(text))),
  );
}
