import { describe, expect, it } from 'vitest';
import { alignWords } from '../../src/ingest/align-words.ts';
import { PassageFinder } from '../../src/ingest/anchor-passage.ts';
import { showDifference } from '../../src/ingest/show-difference.ts';

/** How some words lie on a text: each run as `same: article | words`. */
function runsOf(text: string, words: string) {
  const { runs, start, end, similarity } = alignWords(text, { start: 0, end: text.length }, words);
  return {
    found: text.slice(start, end),
    similarity,
    runs: runs.map(({ same, article, words: own }) => [
      same,
      text.slice(article.start, article.end),
      words.slice(own.start, own.end),
    ]),
  };
}

describe('words that are laid on a text', () => {
  it('are the same where it has them, wherever that is', () => {
    expect(runsOf('before this the very words after', 'the very words')).toEqual({
      found: 'the very words',
      similarity: 1,
      runs: [[true, 'the very words', 'the very words']],
    });
  });

  it('are changed where one stands for another that it begins or ends like', () => {
    expect(runsOf('the last meeting here', 'last meetings here').runs).toEqual([
      [true, 'last', 'last'],
      [false, 'meeting', 'meetings'],
      [true, 'here', 'here'],
    ]);
  });

  it('lack what the text has between them, and have what it lacks', () => {
    expect(runsOf('zero one two three four', 'zero one three four').runs).toEqual([
      [true, 'zero one', 'zero one'],
      [false, 'two', ''],
      [true, 'three four', 'three four'],
    ]);
    expect(runsOf('zero one three four', 'zero one two three four').runs).toEqual([
      [true, 'zero one', 'zero one'],
      [false, '', 'two'],
      [true, 'three four', 'three four'],
    ]);
  });

  it('are alike by the letters that the text has at their place, marks aside', () => {
    expect(runsOf('abcd efgh', 'abcd efgh!').similarity).toBe(1);
    expect(runsOf('abcd efgh', 'abcd efgx').similarity).toBeCloseTo(7 / 8, 10);
    expect(runsOf('abcd', 'wxyz').similarity).toBe(0);
    expect(runsOf('abcd', 'xbcd').similarity).toBeCloseTo(3 / 4, 10);
    expect(runsOf('abcd', 'abxcd').similarity).toBeCloseTo(4 / 5, 10);
    expect(runsOf('aa', 'aaa').similarity).toBeCloseTo(2 / 3, 10);
    expect(runsOf('abcd', '!').similarity).toBe(0);
    expect(runsOf('ABCD', 'abcd').similarity).toBe(1);
  });

  it('differ where only the blanks between words and marks do', () => {
    expect(runsOf('one - two', 'one-two').runs).toEqual([
      [true, 'one', 'one'],
      [false, '- two', '-two'],
    ]);
  });
});

describe('the nearest passage', () => {
  const filler = 'Rain fell on quiet streets while nobody watched the empty harbour. '.repeat(40);
  const meant = 'The delegation signed a memorandum about fisheries.';
  const text = `${filler}${meant} ${filler}`;
  const nearest = (exact: string, of = text) => new PassageFinder(of).nearest(exact);

  it('is found in a long article, by short words and long', () => {
    const found = nearest('The delegation signed a memorandum on fishery.');
    expect(text.slice(found?.start, found?.end)).toBe(meant);
    expect(found?.similarity).toBeGreaterThan(0.8);
    const short = nearest('memorandun');
    expect(text.slice(short?.start, short?.end)).toBe('memorandum');
  });

  it('is found at the very beginning and the very end of an article', () => {
    for (const of of [`${meant} ${filler}`, `${filler}${meant}`]) {
      const found = nearest('The delegations signed a memorandum about fisheries.', of);
      expect(of.slice(found?.start, found?.end)).toBe(meant);
    }
  });

  it('is the most alike of several', () => {
    const others = [
      'The delegation signed a paper about forests.',
      meant,
      'The delegation left a memorandum about forestry.',
    ];
    const of = others.join(` ${filler}`);
    const found = nearest('The delegation signed a memorandum about fishery.', of);
    expect(of.slice(found?.start, found?.end)).toBe(meant);
  });

  it('is none where there is nothing like it, or nothing to compare', () => {
    expect(nearest('Completely different topic, unrelated vocabulary, zero overlap')).toBeUndefined();
    expect(nearest('x')).toBeUndefined();
    expect(nearest(' ')).toBeUndefined();
    expect(nearest('some words', '')).toBeUndefined();
    expect(nearest('some words', 'y')).toBeUndefined();
  });
});

describe('a difference that is shown', () => {
  const shown = (article: string, story: string) => {
    const found = alignWords(article, { start: 0, end: article.length }, story);
    return showDifference(article, story, found.runs);
  };

  it('has four words of what agrees on each side, and an ellipsis for more', () => {
    expect(shown('a1 a2 a3 a4 a5 xx b1 b2 b3 b4 b5', 'a1 a2 a3 a4 a5 yy b1 b2 b3 b4 b5')).toMatchObject({
      article: 'a1 a2 a3 a4 a5 [xx] b1 b2 b3 b4 b5',
    });
    expect(shown('a0 a1 a2 a3 a4 a5 xx b1 b2 b3 b4 b5 b6', 'a0 a1 a2 a3 a4 a5 yy b1 b2 b3 b4 b5 b6')).toEqual(
      {
        article: '…a2 a3 a4 a5 [xx] b1 b2 b3 b4…',
        story: '…a2 a3 a4 a5 [yy] b1 b2 b3 b4…',
      },
    );
    const middle = 'm1 m2 m3 m4 m5 m6 m7 m8 m9';
    const around = (words: string, one: string, other: string) => `a1 a2 ${one} ${words} ${other} b1 b2`;
    expect(shown(around(middle, 'xx', 'zz'), around(middle, 'yy', 'ww')).article).toBe(
      around(middle, '[xx]', '[zz]'),
    );
    expect(shown(around(`${middle} m10`, 'xx', 'zz'), around(`${middle} m10`, 'yy', 'ww')).article).toBe(
      around('m1 m2 m3 m4…m7 m8 m9 m10', '[xx]', '[zz]'),
    );
  });

  it('has other brackets where either side has square ones', () => {
    expect(shown('one [two] three', 'one [too] three').article).toContain('⟦two⟧');
    expect(shown('one two three', 'one [too three').story).toContain('⟦');
  });

  it.each([
    ['only blanks', 'one - two', 'one-two', 'only the blanks between words and marks differ'],
    ['only capitals', 'The End', 'the end', 'only capital and small letters differ'],
    [
      'how letters are encoded',
      'caf\u00e9',
      'cafe\u0301',
      'the letters look alike and are encoded otherwise (article: U+00E9; story: U+0301)',
    ],
    [
      'what nobody sees',
      'one\u200b two',
      'one two',
      'only invisible characters differ (article: U+200B; story: none)',
    ],
  ])('says that %s differ', (_what, article, story, hint) => {
    expect(shown(article, story).hint).toBe(hint);
  });

  it('says nothing where words differ, and that the rest is to be compared where none does', () => {
    expect(shown('one two', 'one too')).not.toHaveProperty('hint');
    expect(shown('one two', 'one two').hint).toBe(
      'the two agree as far as they were compared; compare the rest',
    );
  });
});
