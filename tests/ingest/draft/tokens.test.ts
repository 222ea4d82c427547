import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/ingest/draft/tokens.ts';

/** The tokens of a text as words, `’s` behind what had it, `^` before what begins with a capital. */
const tokens = (text: string): string[] =>
  tokensOf(text).map((token) => {
    expect(token.lower).toBe(token.text.toLowerCase());
    expect(text.slice(token.start, token.end)).toBe(token.text);
    return `${token.isCapital ? '^' : ''}${token.text}${token.isPossessive ? '’s' : ''}`;
  });

describe('the words of a text', () => {
  it.each([
    ['Mr. Roe left.', ['^Mr.', '^Roe', 'left', '.']],
    ['the U.S. Navy', ['the', '^U.S.', '^Navy']],
    ["Biden's and Roe’s", ['^Biden’s', 'and', '^Roe’s']],
    ["the leaders' meeting", ['the', 'leaders’s', 'meeting']],
    ["the 'old' house", ['the', "'", 'old', "'", 'house']],
    ["he said 'yes'", ['he', 'said', "'", 'yes', "'"]],
    ["O'Brien, al-Sisi and d'Estaing", ["^O'Brien", ',', '^al-Sisi', 'and', "^d'Estaing"]],
    ['AT&T cost 3.5 (or 4)', ['^AT&T', 'cost', '3.5', '(', 'or', '4', ')']],
    ['naïve café', ['naïve', 'café']],
    ['J. K. Roe', ['^J.', '^K.', '^Roe']],
    ['No', ['^No']],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('between two offsets have their places in the whole', () => {
    expect(tokensOf('one two three', 4, 7)).toMatchObject([{ text: 'two', start: 4, end: 7, isWord: true }]);
  });
});
