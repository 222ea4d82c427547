import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../src/ingest/draft/draft-story.ts';
import type { Draft, DraftArticle } from '../../../src/ingest/draft/model.ts';
import { writeDraft } from '../../../src/ingest/draft/story-file/write-draft.ts';
import { articleFrom, firstStoryArticles, FIXTURE_STORIES, fixtureArticles } from './fixture-articles.ts';

/*
 * Whole drafts as they were when somebody last read them: every date, quotation, person, topic and event with its reasons, and the story's
 * file. Rules of drafting bear on each other, and what a change does to texts of many kinds is seen here, right or wrong: none of these
 * files is a model of a draft. Where one differs, read the difference; if it is for the better, or as intended, `npx vitest run --project
 * unit tests/ingest/draft/approved-drafts.test.ts -u` takes it over.
 */

const ARTICLES = fileURLToPath(new URL('../../fixtures/articles/', import.meta.url));

/** All that a draft says, an item a line; not the articles' own text. */
function itemsOf(draft: Draft): string {
  const { articles: drafted, ...found } = draft;
  const described = drafted.map(({ text: _text, ...article }) => article);
  const said = Object.entries({ articles: described, ...found }).map(([name, value]) =>
    Array.isArray(value)
      ? [`${name}:`, ...value.map((item) => `  ${JSON.stringify(item, brief)}`)].join('\n')
      : `${name}: ${JSON.stringify(value)}`,
  );
  return `${said.join('\n')}\n`;
}

/** The same, and the story that it is written as. */
function itemsAndStory(articles: readonly DraftArticle[]): string {
  const draft = draftStory(articles);
  return `${itemsOf(draft)}\n---- story.yaml\n${writeDraft(draft)[0]?.text}`;
}

/** Without what stands elsewhere in the file: of the passages of an event their text, of topics the terms to look for. */
function brief(key: string, value: unknown): unknown {
  if (key === 'terms' || key === 'article' || value === null) return undefined;
  if ((key === 'evidence' || key === 'dateEvidence') && Array.isArray(value))
    return value.map(({ start, end, why, confidence }) => `${start}–${end} ${why} (${confidence})`);
  return value;
}

describe('what is drafted of articles of many kinds is what it was', () => {
  it.each(readdirSync(ARTICLES).toSorted())('%s', async (name) => {
    const article = articleFrom(name, readFileSync(ARTICLES + name, 'utf8'));
    await expect(itemsOf(draftStory([article]))).toMatchFileSnapshot(
      `approved/${name.replace(/\.(?:md|html)$/u, '.txt')}`,
    );
  });

  it.each(FIXTURE_STORIES)('%s, told by several', async (story) => {
    await expect(itemsAndStory(fixtureArticles(story))).toMatchFileSnapshot(`approved/story-${story}.txt`);
  });

  it('the first story', async () => {
    await expect(itemsAndStory(firstStoryArticles())).toMatchFileSnapshot('approved/story-first.txt');
  });
});
