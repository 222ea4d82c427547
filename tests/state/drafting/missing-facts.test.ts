import { describe, expect, test } from 'vitest';
import { readDraftArticle } from '../../../src/ingest/draft/articles/read-draft-article.ts';
import { readSavedPage } from '../../../src/ingest/draft/articles/read-saved-page.ts';
import type { DraftArticle } from '../../../src/ingest/draft/model.ts';
import { isIncomplete, missingFacts, nextIncomplete } from '../../../src/state/drafting/missing-facts.ts';

/** An article as a draft reads it. */
function read(text: string): DraftArticle {
  const bytes = new TextEncoder().encode(text);
  const { article, problems } = readDraftArticle({ path: 'a.md', bytes }, {}, readSavedPage);
  if (article === undefined) throw new Error(JSON.stringify(problems));
  return article;
}

const BARE = 'The two leaders met, and nobody says where or when it was, or who had asked them to.';

describe('what is missing of an article', () => {
  test('is all that nothing in it tells', () => {
    expect(missingFacts(read(BARE))).toEqual(['title', 'publisher', 'published']);
  });

  test('is nothing where it tells all of it', () => {
    const told = read(`---\ntitle: They met\npublisher: The Daily\npublished: 2024-11-16\n---\n\n${BARE}`);
    expect(missingFacts(told)).toEqual([]);
    expect(isIncomplete(told)).toBe(false);
  });

  test('is no publisher whose address is known', () => {
    const told = read(`---\ntitle: They met\nurl: https://www.example.org/a\n---\n\n${BARE}`);
    expect(missingFacts(told)).toEqual(['published']);
  });

  test('is the publisher where only that is known whose report it retells', () => {
    const told = read(`---\ntitle: They met\npublished: 2024\norigin: Reuters\n---\n\n${BARE}`);
    expect(told.publisher.value).toContain('Reuters');
    expect(missingFacts(told)).toEqual(['publisher']);
    expect(missingFacts({ ...told, publisher: { value: 'The Daily', why: '' } })).toEqual([]);
  });

  test('leaves an article complete for readers where only its headline was made', () => {
    const told = read(`---\npublisher: The Daily\npublished: 2024\n---\n\n${BARE}`);
    expect(missingFacts(told)).toEqual(['title']);
    expect(isIncomplete(told)).toBe(false);
  });
});

describe('the next article that is incomplete', () => {
  const bare = (id: string) => ({ ...read(BARE), id });
  const whole = (id: string): DraftArticle => ({
    ...bare(id),
    publisher: { value: 'The Daily', why: '' },
    published: { value: '2024', why: '' },
  });
  const articles = [bare('a'), whole('b'), bare('c'), whole('d')];

  test('is the one after it, and after the last the first', () => {
    expect(nextIncomplete(articles, 'a')?.id).toBe('c');
    expect(nextIncomplete(articles, 'c')?.id).toBe('a');
    expect(nextIncomplete(articles, 'd')?.id).toBe('a');
  });

  test('is never the article itself', () => {
    expect(nextIncomplete([bare('a'), whole('b')], 'a')).toBeNull();
    expect(nextIncomplete([], 'a')).toBeNull();
  });
});
