import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/ingest/draft/names/find-names.ts';
import { findSpeech } from '../../../../src/ingest/draft/quotes/find-quotes.ts';
import { splitSentences } from '../../../../src/ingest/draft/sentences.ts';

describe('a hostile text', () => {
  const half = 200_000;
  // What takes more than linear time runs into the tests' time limit by far.
  it.each([
    ['marks', '"'.repeat(half)],
    ['marks that open', '“'.repeat(half)],
    ['words in marks', '"a" '.repeat(half / 4)],
    ['speech without end', '“We won,” he said, '.repeat(half / 20)],
    ['verbs', 'said '.repeat(half / 5) + '"a b c d"'],
    ['names', 'Roe '.repeat(half / 4) + 'said "a b c d"'],
    [
      'names of one surname',
      Array.from({ length: half / 20 }, (_, index) => `A${index.toString()} Roe said.`).join(' '),
    ],
    ['commas', 'Roe, '.repeat(half / 5) + 'said "a b c d"'],
    ['relative clauses', 'Roe, who '.repeat(half / 9) + 'said "a b c d"'],
    ['participles', 'saying '.repeat(half / 7) + '"a b c d"'],
    ['days before verbs', 'Roe on late Thursday said "a b c d" '.repeat(half / 36)],
    ['days', 'on Thursday '.repeat(half / 12) + 'said "a b c d"'],
    ['months as names', 'May '.repeat(half / 4)],
    ['brackets', '('.repeat(half) + ')'.repeat(half) + ' said "a b c d"'],
    ['turns', 'MR. ROE: Yes.\n'.repeat(half / 14)],
    [
      'turns of many',
      Array.from({ length: half / 20 }, (_, index) => `R${'X'.repeat(index % 20)}: Yes.`).join('\n'),
    ],
    ['blocks', '> a b c\n\n'.repeat(half / 9)],
    ['unclosed marks', '“We won, \n'.repeat(half / 10)],
    ['full stops', '.'.repeat(half)],
    ['full stops before a word', '.'.repeat(half) + 'a'],
    ['marks before a word', '?!'.repeat(half / 2) + ' a'],
    ['speakers in brackets', '[Roe] said "a b c d", '.repeat(half / 22)],
    ['initials', 'A. '.repeat(half / 3)],
    ['particles', 'Roe ' + 'von '.repeat(half / 4)],
    ['one word', 'a'.repeat(half)],
    ['hyphens', 'a-'.repeat(half)],
    ['blanks', '" '.repeat(half / 2)],
  ])('of %s takes linear time', (_about, text) => {
    expect(findSpeech(text).quotes.length).toBeLessThan(text.length);
    expect(findNames(text).length).toBeLessThan(text.length);
    expect(splitSentences(text).length).toBeLessThanOrEqual(text.length);
  });
});
