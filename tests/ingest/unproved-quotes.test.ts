import { describe, expect, it } from 'vitest';
import { PassageFinder } from '../../src/ingest/anchor-passage.ts';
import { decodeText } from '../../src/ingest/decode-text.ts';
import { articleText, buildTexts, problemsOf, storyWith } from './story-text.ts';

/** What is told of one quote of one article, line by line. */
function told(text: string, ...lines: readonly string[]): string[] {
  const [problem = ''] = problemsOf(storyWith(['source: a', ...lines, 'topics: [t]']), {
    'a.md': articleText(text),
  });
  return problem.split('\n');
}

describe('a quote that is not proved', () => {
  it('inside a word is shown in its place, with thirty characters on each side', () => {
    const text = `${'a'.repeat(40)} some words before unbelievable words after ${'b'.repeat(40)}`;
    expect(told(text, 'exact: believable')).toEqual([
      'story.yaml:13:16: the quote begins or ends inside a word, at articles/a.md:5:62; quote whole words',
      '    article: …aaaaaaaaa some words before un[believable] words after bbbbbbbbbbbbbbbbb…',
    ]);
  });

  it('that stands at several places is shown at the first five of them', () => {
    const text = Array.from({ length: 7 }, (_, index) => `Line ${index} goes on.`).join('\n\n');
    const [first = '', ...places] = told(text, 'exact: goes on');
    expect(first).toBe(
      'story.yaml:13:16: the quote stands at several places in articles/a.md: 5:8, 7:8, 9:8, 11:8, 13:8; add "prefix" or "suffix" with the words before or after the one that is meant',
    );
    expect(places).toHaveLength(5);
    expect(places[1]).toBe(
      '    articles/a.md:7:8: …Line 0 goes on. Line 1 [goes on]. Line 2 goes on. Line 3 goe…',
    );
  });

  it('that would cut a character is told so, and where', () => {
    expect(told('A cafe\u0301 here.', 'exact: A cafe')).toEqual([
      'story.yaml:13:16: the quote would cut a character in half, at articles/a.md:5:1; copy the passage with its accents and joined signs',
    ]);
  });

  it('that is like nothing in its article is repeated, as far as there is room', () => {
    const words = 'Nobody ever said anything of this kind in any of these articles of ours';
    expect(told('Text.', `exact: ${words}`)).toEqual([
      `story.yaml:13:16: the quote "${words.slice(0, 60).trimEnd()}…" is not in articles/a.md, nor anything like it; copy the passage from the article, or name the right source`,
    ]);
  });

  it('is told what the eye would miss', () => {
    expect(told('He said that it is Late now.', 'exact: He said that it is late now.')[0]).toBe(
      "story.yaml:13:16: the quote is not in articles/a.md; the nearest passage, at articles/a.md:5:1, differs: only capital and small letters differ; copy the article's words",
    );
  });

  it('has an id that no other passage has', () => {
    const story = storyWith(
      ['source: a', 'exact: One thing.', 'id: same', 'topics: [t]'],
      ['source: a', 'exact: Another thing.', 'id: same', 'topics: [t]'],
    );
    expect(problemsOf(story, { 'a.md': articleText('One thing. Another thing.') })).toEqual([
      'story.yaml:18:13: the passage at line 12 has the id "same" too; give this one an "id" of its own',
    ]);
  });
});

describe('a passage with words before and after it', () => {
  const text = 'It is so. He knows it is so. “It is so,” they say.';
  const found = (selector: { exact: string; prefix?: string; suffix?: string }) => {
    const anchored = new PassageFinder(text).anchor(selector);
    return anchored.kind === 'found' ? anchored.start : anchored.kind;
  };

  it('is that which stands between them, blanks and marks aside', () => {
    expect(found({ exact: 'is so', prefix: 'knows it' })).toBe(text.indexOf('is so.', 10));
    expect(found({ exact: 'is so', prefix: 'knows it ' })).toBe(text.indexOf('is so.', 10));
    expect(found({ exact: 'is so', suffix: ',"  they' })).toBe(text.indexOf('is so,'));
    expect(found({ exact: 'is so', prefix: '"It', suffix: ',"' })).toBe(text.indexOf('is so,'));
    expect(found({ exact: 'is so', prefix: 'It' })).toBe('ambiguous');
    expect(found({ exact: 'is so', prefix: 'He', suffix: ',' })).toBe('elsewhere');
    expect(found({ exact: 'It is so', prefix: 'long before it all began' })).toBe('elsewhere');
    expect(found({ exact: 'it was so' })).toBe('missing');
  });

  it('is told to be found folded only where it does not stand there as it is', () => {
    const finder = new PassageFinder('It’s late. "It\'s" so.');
    expect(finder.anchor({ exact: "It's late" })).toEqual({
      kind: 'found',
      start: 0,
      end: 9,
      folded: true,
      cutsWord: false,
    });
    expect(finder.anchor({ exact: "It's" })).toEqual({
      kind: 'found',
      start: 12,
      end: 16,
      folded: false,
      cutsWord: false,
    });
    expect(new PassageFinder('unbelievable').anchor({ exact: 'believable' })).toMatchObject({
      kind: 'found',
      cutsWord: true,
    });
  });
});

describe('a file of bytes', () => {
  const decoded = (...bytes: readonly number[]) => {
    const read = decodeText({ path: 'f', bytes: Uint8Array.from(bytes) });
    return 'text' in read ? read.text : `${read.problem.line}:${read.problem.column} ${read.problem.message}`;
  };

  it('is UTF-8, with its mark or without', () => {
    expect(decoded(0x61, 0x0d, 0x0a, 0x62)).toBe('a\nb');
    expect(decoded(0xef, 0xbb, 0xbf, 0x61)).toBe('a');
    expect(decoded()).toBe('');
  });

  it.each([
    ['UTF-32', [0xff, 0xfe, 0, 0]],
    ['UTF-16 (little-endian)', [0xff, 0xfe, 0, 0x61]],
    ['UTF-16 (little-endian)', [0xff, 0xfe, 0x61, 0]],
    ['UTF-16 (little-endian)', [0xff, 0xfe]],
    ['UTF-16 (big-endian)', [0xfe, 0xff, 0, 0x61]],
    ['binary, or text in another encoding (it has a zero byte)', [0x61, 0x62, 0]],
  ])('is told to be %s: %j', (name, bytes) => {
    expect(decoded(...bytes)).toBe(`1:1 the file is ${name}; save it as UTF-8 text`);
  });

  it.each([
    ['1:1', [0xff]],
    ['1:1', [0xff, 0x61]],
    ['1:1', [0xfe, 0x61]],
    ['1:2', [0x61, 0xe9]],
    ['2:1', [0x61, 0x0a, 0xe9, 0x61, 0xe9]],
    ['1:2', [0x61, 0xe2, 0x80]],
    ['1:3', [0xc3, 0xa9, 0x62, 0x80]],
  ])('is told to be none at the first byte that is not, %s: %j', (place, bytes) => {
    expect(decoded(...bytes)).toBe(
      `${place} the bytes here are not UTF-8 (perhaps Windows-1252 or Latin-1); save the file as UTF-8 text`,
    );
  });
});

describe('a story whose own file cannot be read', () => {
  it('is told with what is wrong in its articles', () => {
    const built = buildTexts('title: [', { 'a.md': 'none', 'b.md': articleText('Text.') });
    expect(built.file).toBeUndefined();
    expect(built.problems.map(({ file }) => file)).toEqual(['articles/a.md', 'story.yaml']);
  });
});
