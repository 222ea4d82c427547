import { describe, expect, test } from 'vitest';
import { isAnchored, wordsAt } from '../../../src/state/drafting/anchored.ts';
import { ARTICLES } from './draft-of-two.ts';

const TEXT = 'One cafe\u0301 😀 two';
const articles = ARTICLES.slice(0, 1).map((article) => ({ ...article, id: 'a', text: TEXT }));
const isPlace = (start: number, end: number, article = 'a') =>
  isAnchored({ articles }, { article, start, end });

describe('a place in an article', () => {
  test('may be all of its text, and no unit before or after it', () => {
    expect(isPlace(0, TEXT.length)).toBe(true);
    expect(isPlace(-1, TEXT.length)).toBe(false);
    expect(isPlace(0, TEXT.length + 1)).toBe(false);
    expect(isPlace(TEXT.length, TEXT.length + 1)).toBe(false);
  });

  test('holds something', () => {
    expect(isPlace(0, 1)).toBe(true);
    expect(isPlace(1, 1)).toBe(false);
    expect(isPlace(3, 0)).toBe(false);
  });

  test('is counted in whole units', () => {
    expect(isPlace(0.5, 3)).toBe(false);
    expect(isPlace(0, 2.5)).toBe(false);
    expect(isPlace(0, Number.NaN)).toBe(false);
    expect(isPlace(Number.NaN, 3)).toBe(false);
  });

  test('cuts no character in half, at neither end', () => {
    const accent = TEXT.indexOf('\u0301');
    const smile = TEXT.indexOf('😀');
    expect(isPlace(0, accent)).toBe(false);
    expect(isPlace(0, accent + 1)).toBe(true);
    expect(isPlace(smile + 1, TEXT.length)).toBe(false);
    expect(isPlace(smile, smile + 2)).toBe(true);
  });

  test('has no blanks at its ends, and may have some within', () => {
    expect(isPlace(0, 4)).toBe(false);
    expect(isPlace(3, 8)).toBe(false);
    expect(isPlace(3, 4)).toBe(false);
    expect(isPlace(0, 6)).toBe(true);
  });

  test('is in an article of the story', () => {
    expect(isPlace(0, 3, 'b')).toBe(false);
    expect(wordsAt({ articles }, { article: 'b', start: 0, end: 3 })).toBe('');
    expect(wordsAt({ articles }, { article: 'a', start: 4, end: 9 })).toBe('cafe\u0301');
  });
});
