import { describe, expect, it } from 'vitest';
import { articleText, problemsOf, storyWith } from './story-text.ts';

/** The problems of a story with such quotes (`exact`, or `exact` and speaker) of one article, in their first words. */
function told(text: string, ...quotes: readonly (readonly [exact: string, speaker?: string])[]): string[] {
  const lines = quotes.map(([exact, speaker]) => [
    'source: a',
    `exact: ${JSON.stringify(exact)}`,
    ...(speaker === undefined ? [] : [`speaker: ${speaker}`]),
    'topics: [t]',
  ]);
  return problemsOf(storyWith(...lines), { 'a.md': articleText(text) });
}
const MISSES_SPEAKER = 'so somebody says it; add "speaker"';
const LEFT_OUT = 'no quote of the story with a speaker has';

describe('words within quotation marks', () => {
  it('are somebody’s from three words on', () => {
    expect(told('It was “quite late” then.', ['quite late'])).toEqual([]);
    expect(told('It was “quite late now” then.', ['quite late now'])).toEqual([
      expect.stringContaining(MISSES_SPEAKER),
    ]);
    expect(told('It was “mother-in-law’s house” then.', ['mother-in-law’s house'])).toEqual([]);
  });

  it('that are left out are told of from three words on, or where they end like a sentence', () => {
    const other = ['The end came'] as const;
    expect(told('A “quite late” hour. The end came.', other)).toEqual([]);
    expect(told('A “quite late now” hour. The end came.', other)).toEqual([
      'articles/a.md:5:3: warning: no quote of the story with a speaker has "quite late now"; add it to the event it belongs to',
    ]);
    for (const ending of ['.', ',', '!', '?', '…', '。'])
      expect(told(`“Go now${ending}” he said. The end came.`, other)).toEqual([
        expect.stringContaining(LEFT_OUT),
      ]);
    expect(told('“Go now;” he said. The end came.', other)).toEqual([]);
  });

  it('are not told of as left out where a quote of the article was not found', () => {
    const problems = told('A “quite late now” hour. The end came.', ['The end went']);
    expect(problems).toEqual([expect.stringContaining('the nearest passage')]);
  });

  it('are covered by passages that lie side by side, whatever marks and blanks are between', () => {
    const text = '“One two three, four five six.” she said.';
    expect(told(text, ['One two three', 'p'], ['four five six', 'p'])).toEqual([]);
    expect(told(text, ['One two three', 'p'], ['five six', 'p'])).toEqual([
      expect.stringContaining('has ", four "'),
    ]);
    expect(told(text, ['four five six', 'p'])).toEqual([expect.stringContaining('has "One two three, "')]);
    expect(told(text, ['One two three', 'p'])).toEqual([expect.stringContaining('has ", four five six."')]);
  });

  it('are covered by a passage that has a speaker and goes beyond them', () => {
    const text = '“One two three,” she said, “four five six.” The end.';
    const [first = '', ...others] = told(text, ['One two three,” she said, “four five six.', 'p']);
    expect(first).toContain('it runs over several quotations: make each a quote of its own');
    expect(others).toEqual([]);
  });
});

describe('a passage with a speaker', () => {
  it('stands within quotation marks, at their very ends too', () => {
    const text = 'He said “one two three” then.';
    expect(told(text, ['one two three', 'p'])).toEqual([]);
    expect(told(text, ['two', 'p'])).toEqual([expect.stringContaining(LEFT_OUT)]);
    expect(told(text, ['said', 'p']).join('\n')).toContain(
      'a speaker is given, but the passage is not within quotation marks in articles/a.md; leave "speaker" out where these are the article\'s words',
    );
    for (const where of ['Before “one two” and “three four”.', '“One two” and “three four” before it.'])
      expect(told(where.replace(/before it/, 'Before'), ['Before', 'p'])[0]).toContain(
        'leave "speaker" out where',
      );
    expect(told(text, ['said “one two', 'p']).join('\n')).toContain('leave "speaker" out where these');
  });

  it('has not its enclosing marks with it, only those of a quotation that ends', () => {
    expect(told('He said “one two three” then.', ['“one two three”', 'p'])).toEqual([
      expect.stringMatching(
        /^story\.yaml:13:16: the quote takes its enclosing quotation marks along; leave them out/,
      ),
    ]);
    expect(told('He said “one two three” then.', ['“one two', 'p']).join('\n')).not.toContain(
      'takes its enclosing',
    );
    expect(
      told('He said “one” and “two three four” then.', ['one” and “two three four', 'p']).join('\n'),
    ).toContain('several quotations');
  });
});

describe('a mark that is never closed', () => {
  it('is told of where it stands, whatever was quoted', () => {
    expect(told('The end. He said “one two three\n\nMore.', ['The end.'])).toEqual([
      'articles/a.md:5:18: warning: the quotation mark “ opens here and is not closed in this paragraph; check the passages around it',
    ]);
  });
});
