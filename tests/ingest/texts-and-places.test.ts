import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOccurrences } from '../../src/ingest/find-occurrences.ts';
import { foldedOffset, foldMarks } from '../../src/ingest/fold-marks.ts';
import { LinePositions, normaliseLineEnds } from '../../src/ingest/line-positions.ts';
import { findParagraphs, spanAt } from '../../src/ingest/paragraphs.ts';
import { splitFrontMatter, withoutOuterBlankLines } from '../../src/ingest/split-front-matter.ts';
import { characterBefore, cutsWord, isCharacterBoundary } from '../../src/ingest/text-boundaries.ts';

/* What all the rest of reading stands on: places in a text, and what may be cut where. */

describe('the places of a text', () => {
  it('are told by line and column from 1, a line end being the last of its line', () => {
    const lines = new LinePositions('ab\n\nc');
    const places = [0, 1, 2, 3, 4, 5].map((offset) => lines.at(offset));
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 1],
      [3, 1],
      [3, 2],
    ]);
    expect(new LinePositions('').at(0)).toEqual({ line: 1, column: 1 });
    expect(new LinePositions('a\nb', 9).at(2)).toEqual({ line: 10, column: 1 });
  });

  it('are the same however lines end', () => {
    expect(normaliseLineEnds('a\r\nb\rc\nd\r\r\ne')).toBe('a\nb\nc\nd\n\ne');
    expect(normaliseLineEnds('a\nb')).toBe('a\nb');
  });
});

describe('the occurrences of some words', () => {
  it('are all there are, those that overlap too, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 40 }),
        fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 }),
        (text, words) => {
          const all = Array.from({ length: text.length }, (_, at) => at).filter((at) =>
            text.startsWith(words, at),
          );
          expect(findOccurrences(text, words, 100)).toEqual(all);
          expect(findOccurrences(text, words, 2)).toEqual(all.slice(0, 2));
        },
      ),
      { seed: 42, numRuns: 500 },
    );
  });

  it('of nothing, or of more than the text, are none', () => {
    expect(findOccurrences('abc', '', 10)).toEqual([]);
    expect(findOccurrences('abc', 'abcd', 10)).toEqual([]);
    expect(findOccurrences('abc', 'abc', 10)).toEqual([0]);
  });

  it('are found of words longer than the engine looks for by itself', () => {
    const words = `${'ab'.repeat(150)}c`;
    expect(findOccurrences(`ab${words}d${words}`, words, 10)).toEqual([2, words.length + 3]);
    expect(findOccurrences(words.repeat(2), `${words}d`, 10)).toEqual([]);
  });

  it('are all there are of long words, too: apart, overlapping, cut off at the end', () => {
    // So that the words lie within one another in many ways, and nearly.
    const piece = fc.constantFrom('ab'.repeat(140), 'ba', 'a', 'abc', 'ab'.repeat(130));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        fc.constantFrom('ab'.repeat(129), `${'ab'.repeat(135)}c`, 'ab'.repeat(200), `a${'ba'.repeat(128)}`),
        (text, words) => {
          const all = Array.from({ length: text.length }, (_, at) => at).filter((at) =>
            text.startsWith(words, at),
          );
          expect(findOccurrences(text, words, 10_000)).toEqual(all);
          expect(findOccurrences(text, words, 2)).toEqual(all.slice(0, 2));
        },
      ),
      { seed: 42, numRuns: 300 },
    );
  });
});

describe('a text whose marks, dashes and blanks are made alike', () => {
  it('has one mark for each, one dash and one blank for a run of them, all else as it was', () => {
    expect(foldMarks('“a” ‘b’ "c" «d»').text).toBe("'a' 'b' 'c' 'd'");
    expect(foldMarks('““a').text).toBe("''a");
    expect(foldMarks('a – b—–c').text).toBe('a - b-c');
    expect(foldMarks('a \u00a0\n\tb').text).toBe('a b');
    expect(foldMarks('Éa.b,\u200b').text).toBe('Éa.b,\u200b');
    expect(foldMarks('').text).toBe('');
  });

  it('leads back to the text, unit by unit', () => {
    const original = ' a — “b”  c';
    const folded = foldMarks(original);
    expect(folded.text).toBe(" a - 'b' c");
    expect([...folded.starts]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11]);
    expect([0, 1, 8, 9, 10, 11].map((offset) => foldedOffset(folded, offset))).toEqual([0, 1, 8, 8, 9, 10]);
  });

  it('is whole where it is longer than an engine takes at once', () => {
    const long = 'ab-'.repeat(6_000);
    expect(foldMarks(long).text).toBe(long);
  });
});

describe('paragraphs', () => {
  const paragraphs = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end));
  const line = (length: number) => 'x'.repeat(length);

  it('are parted by blank lines in a text that is wrapped by hand, up to the width of one', () => {
    expect(paragraphs('one\ntwo\n\n \nthree\n')).toEqual(['one\ntwo', 'three']);
    expect(paragraphs(`one\n${line(120)}\n\nthree`)).toEqual([`one\n${line(120)}`, 'three']);
    expect(paragraphs(`one\n${line(121)}\n\nthree`)).toEqual(['one', line(121), 'three']);
  });

  it('are lines where there is no blank one', () => {
    expect(paragraphs('one\ntwo')).toEqual(['one', 'two']);
    expect(paragraphs('')).toEqual([]);
  });

  it('are found by a place in them, or before which they are the last', () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 6, end: 8 },
      { start: 8, end: 9 },
    ];
    expect(
      [0, 2, 4, 5, 6, 7, 8, 99].map((offset) =>
        spans.indexOf(spanAt(spans, offset) ?? { start: -1, end: -1 }),
      ),
    ).toEqual([0, 0, 0, 0, 1, 1, 2, 2]);
    expect(spanAt([], 0)).toBeUndefined();
  });
});

describe('an article below its front matter', () => {
  it('begins at its first line with something in it, counted in the file', () => {
    expect(splitFrontMatter('---\na: b\nc: d\n---\n\n \n  Text \n\nMore\n \n')).toEqual({
      yaml: 'a: b\nc: d\n',
      body: { text: '  Text \n\nMore', line: 7 },
    });
    expect(splitFrontMatter('--- \na: b\n--- \nText')).toMatchObject({ body: { text: 'Text', line: 4 } });
    expect(splitFrontMatter('---\na: b\n---')).toMatchObject({ yaml: 'a: b\n', body: { text: '' } });
  });

  it.each([
    ['Text', 'the article has no front matter'],
    ['----\na: b\n---\n', '"----" is not read'],
    [`---${'x'.repeat(50)}\n`, `"---${'x'.repeat(37)}" is not read`],
    ['---\na: b\n ---\n', 'never ends'],
  ])('is none in %j', (text, message) => {
    expect(splitFrontMatter(text)).toMatchObject({ line: 1, message: expect.stringContaining(message) });
  });

  it('is looked for in the first 64 KiB of front matter and no further', () => {
    const file = (length: number) => `---\n${'a'.repeat(length)}\n---\nText`;
    expect(splitFrontMatter(file(1_000))).toHaveProperty('body');
    expect(splitFrontMatter(file(70_000))).toMatchObject({ message: expect.stringContaining('never ends') });
  });

  it.each([
    ['\n\n a \n b\n\n', ' a \n b'],
    ['a', 'a'],
    [' \n ', ''],
    ['', ''],
    ['a\n', 'a'],
    ['\na', 'a'],
  ])('has no blank lines around it: %j', (text, body) => {
    const { start, end } = withoutOuterBlankLines(text);
    expect(text.slice(start, end)).toBe(body);
  });
});

describe('a cut', () => {
  it('between two characters halves none', () => {
    const cuts = (text: string) =>
      Array.from({ length: text.length + 1 }, (_, at) => isCharacterBoundary(text, at));
    expect(cuts('ab')).toEqual([true, true, true]);
    expect(cuts('a😀b')).toEqual([true, true, false, true, true]);
    expect(cuts('e\u0301t')).toEqual([true, false, true, true]);
    expect(cuts('a\r\nb')).toEqual([true, true, false, true, true]);
    expect(cuts('a~\u0301')).toEqual([true, true, false, true]);
    expect(cuts('a \u0301')).toEqual([true, true, false, true]);
    // A joined family of 8 units, after letters that need no looking at.
    expect(cuts('ab👨‍👩‍👦').filter(Boolean)).toHaveLength(4);
    // Flags are pairs, counted from the first.
    expect(
      cuts('🇩🇪🇫🇷')
        .map((is, at) => (is ? at : -1))
        .filter((at) => at >= 0),
    ).toEqual([0, 4, 8]);
    expect(isCharacterBoundary('e\u0301', -1)).toBe(true);
    expect(isCharacterBoundary('e\u0301', 3)).toBe(true);
  });

  it('goes through a word between two letters or digits of a script that sets words apart', () => {
    const cuts = (text: string) => Array.from({ length: text.length + 1 }, (_, at) => cutsWord(text, at));
    expect(cuts('ab c')).toEqual([false, true, false, false, false]);
    expect(cuts('a1-2')).toEqual([false, true, false, false, false]);
    expect(cuts('中文')).toEqual([false, false, false]);
    expect(cuts('中a')).toEqual([false, false, false]);
    expect(cuts('a中')).toEqual([false, false, false]);
    expect(cuts('한국')).toEqual([false, false, false]);
    expect(cuts('𐐨𐐨')).toEqual([false, false, true, false, false]);
    expect(cutsWord('ab', -1)).toBe(false);
    expect(cutsWord('ab', 3)).toBe(false);
  });

  it('has a whole character before it, or none at the beginning', () => {
    expect(characterBefore('a😀b', 0)).toBe('');
    expect(characterBefore('a😀b', 1)).toBe('a');
    expect(characterBefore('a😀b', 3)).toBe('😀');
    expect(characterBefore('a😀b', 4)).toBe('b');
    expect(characterBefore('😀', 2)).toBe('😀');
    // Half a character stays half.
    expect(characterBefore('a\ude00', 2)).toBe('\ude00');
    expect(characterBefore('\ude00', 1)).toBe('\ude00');
    expect(characterBefore('a\ud83d', 2)).toBe('\ud83d');
  });
});
