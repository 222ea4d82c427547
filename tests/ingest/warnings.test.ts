import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../src/dataset/edtf.ts';
import type { Article } from '../../src/ingest/article.ts';
import { checkCharacters } from '../../src/ingest/check-characters.ts';
import { checkPublished } from '../../src/ingest/check-dates.ts';
import { checkShare } from '../../src/ingest/check-share.ts';
import { didYouMean, suggestion } from '../../src/ingest/did-you-mean.ts';
import { LinePositions } from '../../src/ingest/line-positions.ts';
import { articleText, buildTexts, problemsOf, storyWith } from './story-text.ts';

const at = <Value>(value: Value) => ({ value, line: 3, column: 7 });
const articleOf = (text: string, published?: string): Article => ({
  id: 'a',
  file: 'articles/a.md',
  title: at('A'),
  publisher: at('B'),
  ...(published !== undefined && { published: at(readEdtf(published)) }),
  text,
  positions: new LinePositions(text),
});

describe('a story that prints an article', () => {
  const quote = (start: number, end: number, source = 'a') => ({
    source,
    start,
    end,
    id: 'q',
    exact: '',
    prefix: '',
    suffix: '',
    topics: [],
  });
  const told = (length: number, ...spans: readonly ReturnType<typeof quote>[]) =>
    checkShare([articleOf('x'.repeat(length))], spans);

  it('is warned where more than nine tenths stand in its passages', () => {
    expect(told(2000, quote(0, 1800))).toEqual([]);
    expect(told(2000, quote(0, 1801))).toEqual([
      {
        file: 'articles/a.md',
        line: 3,
        column: 7,
        severity: 'warning',
        message: "the story's quotes print 90 % of this article; quote only what supports the events",
      },
    ]);
  });

  it('is not where the article is short', () => {
    expect(told(1499, quote(0, 1499))).toEqual([]);
    expect(told(1500, quote(0, 1500))).toHaveLength(1);
  });

  it('is counted by what its passages cover together, in any order, those of other articles aside', () => {
    expect(told(2000, quote(1000, 2000), quote(0, 900))).toHaveLength(1);
    expect(told(2000, quote(1000, 1700), quote(900, 1800), quote(0, 100))).toEqual([]);
    expect(told(2000, quote(0, 1000), quote(0, 1000), quote(500, 1100))).toEqual([]);
    expect(told(2000, quote(0, 1000), quote(1000, 2000, 'b'))).toEqual([]);
  });
});

describe('an article from the future', () => {
  const now = Date.UTC(2024, 10, 16, 12);
  const warned = (published?: string) => checkPublished([articleOf('x', published)], now).length;

  it('begins more than a day after now', () => {
    expect([
      warned('2024-11-17'),
      warned('2024-11-18'),
      warned('2024-12'),
      warned('2024-11'),
      warned(),
    ]).toEqual([0, 1, 1, 0, 0]);
    const exactly = Date.UTC(2024, 10, 17);
    expect(checkPublished([articleOf('x', '2024-11-18')], exactly)).toEqual([]);
    expect(checkPublished([articleOf('x', '2024-11-18')], exactly - 1)).toMatchObject([
      { file: 'articles/a.md', line: 3, column: 7, severity: 'warning' },
    ]);
  });
});

describe('invisible characters', () => {
  it('are told of up to five of a file, the rest counted at the sixth', () => {
    const five = checkCharacters('f', 'a\u200bb\n\u200bc\u200bd\u200be\u200bf');
    expect(five).toHaveLength(5);
    expect(five[1]).toMatchObject({ file: 'f', line: 2, column: 1, severity: 'warning' });
    const eight = checkCharacters('f', 'x\u200b\n'.repeat(8));
    expect(eight).toHaveLength(6);
    expect(eight[5]).toMatchObject({
      line: 6,
      column: 2,
      message: expect.stringContaining('3 more invisible'),
    });
  });
});

describe('the name that was probably meant', () => {
  it('is the nearest, at most a third of the letters away and at most three', () => {
    expect(didYouMean('abc', ['abd'])).toBe('abd');
    expect(didYouMean('ab', ['ac'])).toBeUndefined();
    expect(didYouMean('abcdef', ['abcdxx'])).toBe('abcdxx');
    expect(didYouMean('abcdef', ['abcxxx'])).toBeUndefined();
    expect(didYouMean('abcdefghi', ['abcdefxxx'])).toBe('abcdefxxx');
    expect(didYouMean('abcdefghijkl', ['abcdefghxxxx'])).toBeUndefined();
    expect(didYouMean('abcdef', ['abcdxx', 'abcdex', 'abcdey'])).toBe('abcdex');
  });

  it('counts letters put in, left out, changed or swapped, and no capitals', () => {
    expect(didYouMean('abc', ['abcd'])).toBe('abcd');
    expect(didYouMean('abcd', ['abc'])).toBe('abc');
    expect(didYouMean('acb', ['abc'])).toBe('abc');
    expect(didYouMean('bac', ['abc'])).toBe('abc');
    expect(didYouMean('ABD', ['abc'])).toBe('abc');
    expect(didYouMean('acbedf', ['abcdef'])).toBe('abcdef');
    expect(didYouMean('cab', ['abc'])).toBeUndefined();
  });

  it('is looked for among names of at most 80 letters, and the first 5,000', () => {
    const long = 'x'.repeat(80);
    expect(didYouMean(long, [long])).toBe(long);
    expect(didYouMean(`${long}x`, [`${long}x`])).toBeUndefined();
    expect(didYouMean(long, [`${long}x`])).toBeUndefined();
    const names = Array.from({ length: 5000 }, (_, index) => `unlike${index}`);
    expect(didYouMean('title', [...names.slice(1), 'titel'])).toBe('titel');
    expect(didYouMean('title', [...names, 'titel'])).toBeUndefined();
  });

  it('is asked for, or else it is said what to do', () => {
    expect(suggestion('titel', ['title'], 'add it')).toBe('did you mean "title"?');
    expect(suggestion('colour', ['title'], 'add it')).toBe('add it');
  });
});

describe('references', () => {
  const article = articleText('Text of some words.');

  it('of passages and their speakers are told of where they are missing, with the near name', () => {
    const quote = ['source: a', 'exact: Text', 'speaker: pp', 'topics: [tt, other]'];
    expect(problemsOf(storyWith(quote), { 'a.md': article })).toEqual(
      expect.arrayContaining([
        expect.stringContaining('there is no person "pp"; add them to "people" at the top'),
        expect.stringContaining('there is no topic "tt"; add it to "topics" at the top'),
        expect.stringContaining('there is no topic "other"; add it to "topics" at the top'),
      ]),
    );
    expect(
      problemsOf(storyWith(['source: articel', 'exact: Text']), { 'article.md': article }).join('\n'),
    ).toContain('there is no article "articel"; did you mean "article"?');
    expect(problemsOf(storyWith(['source: bbb', 'exact: Text']), { 'a.md': article }).join('\n')).toContain(
      'there is no article "bbb"; put it into articles/bbb.md',
    );
  });

  it('to an article that is there and cannot be read are not missing', () => {
    const problems = problemsOf(storyWith(['source: a', 'exact: Text']), { 'a.md': 'no front matter' });
    expect(problems).toEqual([expect.stringContaining('the article has no front matter')]);
  });

  it('may be to any web address, for a picture also beside the dataset', () => {
    const image = (url: string) => {
      const text = storyWith(['source: a', 'exact: Text']).replace(
        '    quotes:',
        `    image: { url: "${url}", alt: A }\n    quotes:`,
      );
      return problemsOf(text, { 'a.md': article }).length === 0;
    };
    expect(['https://a.example/x.jpg', 'http://a.example/', 'pictures/x.jpg'].map(image)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['javascript:alert(1)', 'mailto:a@b.example', 'data:text/html,x'].map(image)).toEqual([
      false,
      false,
      false,
    ]);
    const url = (of: string) =>
      problemsOf(storyWith(['source: a', 'exact: Text']), {
        'a.md': article.replace('publisher', `url: "${of}"\npublisher`),
      }).length === 0;
    expect(['https://a.example/', 'HTTP://a.example/x'].map(url)).toEqual([true, true]);
    expect(['a.example', 'mailto:a@b.example', 'https://', 'xhttps://a.example/'].map(url)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('that nothing makes are warned of, and keep nothing from being built', () => {
    const story = storyWith(['source: a', 'exact: Text']).replace(
      'topics: [t]\n    people: [p]',
      'topics: []',
    );
    const built = buildTexts(story, { 'a.md': article, 'b.md': articleText('Other words.') });
    expect(built.problems.map(({ file, message }) => [file, message])).toEqual([
      ['articles/b.md', 'no event quotes this article; quote it, or remove the file'],
      ['story.yaml', 'nothing refers to the topic "t"; remove it, or give it to an event'],
      ['story.yaml', 'nothing refers to the person "p"; remove it, or give it to an event'],
    ]);
    expect(built.file).toBeDefined();
  });

  it('are used by a passage as well as by an event', () => {
    const story = storyWith(['source: a', 'exact: Text of', 'speaker: p', 'topics: [t]']).replace(
      '    topics: [t]\n    people: [p]\n',
      '',
    );
    expect(problemsOf(story, { 'a.md': articleText('“Text of some words.”') }).join('\n')).not.toContain(
      'nothing refers',
    );
  });

  it('to events that nothing supports are warned of', () => {
    const story = 'title: S\nlanguage: en\nevents:\n  - { id: e, date: 2024, title: E }\n';
    expect(problemsOf(story, {})).toEqual([
      'story.yaml:4:11: warning: no quote supports the event "e"; add the passage that tells it',
    ]);
  });
});
