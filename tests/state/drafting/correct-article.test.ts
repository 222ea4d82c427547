import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import type { ArticleFacts } from '../../../src/state/drafting/change.ts';
import { FULL } from './every-field.ts';

const correct = (article: string, facts: Partial<ArticleFacts>) =>
  applyChange(FULL, { is: 'correctArticle', article, ...facts });
const [FULL_ARTICLE, BARE_ARTICLE] = FULL.articles;

describe('an article that is corrected', () => {
  test.each(['title', 'publisher', 'author', 'published', 'url', 'origin'] as const)(
    'has another %s, which needs no reason, and is otherwise as it was',
    (name) => {
      const value = name === 'published' ? '1932-06' : 'Corrected';
      const after = correct('bridge', { [name]: value });
      expect(after).toEqual({
        ...FULL,
        articles: [{ ...FULL_ARTICLE, [name]: { value, why: '' } }, BARE_ARTICLE],
      });
    },
  );

  test.each(['author', 'published', 'url', 'origin'] as const)('may say nothing of its %s', (name) => {
    for (const blank of ['', ' \n']) {
      const [article] = correct('bridge', { [name]: blank }).articles;
      expect(article).not.toHaveProperty(name);
      expect(Object.keys(article ?? {})).toHaveLength(Object.keys(FULL_ARTICLE ?? {}).length - 1);
    }
  });

  test.each(['title', 'publisher'] as const)('keeps its %s where it would be blank', (name) => {
    for (const blank of ['', ' ']) expect(correct('bridge', { [name]: blank })).toEqual(FULL);
  });

  test('gets what was not known of it', () => {
    const [, article] = correct('ferry', { author: 'Jo Hart', published: '1932' }).articles;
    expect(article).toEqual({
      ...BARE_ARTICLE,
      author: { value: 'Jo Hart', why: '' },
      published: { value: '1932', why: '' },
    });
  });

  test('is as it was where its date cannot be read, with all else that was to be corrected', () => {
    expect(correct('bridge', { published: 'soon', title: 'Another' })).toBe(FULL);
  });

  test('must be one of the story’s', () => {
    expect(correct('no-such', { title: 'Another' })).toBe(FULL);
  });
});
