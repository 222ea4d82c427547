import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassageFinder } from '../../src/ingest/anchor-passage.ts';
import { foldMarks } from '../../src/ingest/fold-marks.ts';
import { isCharacterBoundary } from '../../src/ingest/text-boundaries.ts';
import { anchorPassage } from './anchor-passage.ts';

const article = ['caliber-lima-talks', 'usnews-final-meeting']
  .map((name) =>
    readFileSync(new URL(`../../src/stories/biden-xi/articles/${name}.md`, import.meta.url), 'utf8').trim(),
  )
  .join('\n');

/** Texts with all that articles have: words, marks, dashes, odd spaces, accents, emoji, right-to-left. */
const prose = fc
  .array(
    fc.constantFrom(
      'the',
      'The',
      'bridge',
      'é',
      'e\u0301',
      '“',
      '”',
      '"',
      '’',
      "it's",
      '—',
      '-',
      ' ',
      '\u00a0',
      '\n',
      '👩‍🚀',
      '🇩🇰',
      'שלום',
      '[x]',
      '…',
      '.',
    ),
    { minLength: 5, maxLength: 80 },
  )
  .map((pieces) => pieces.join(' '));

const slice = (text: string) =>
  fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 200 })).map(([start, length]) => ({
    start,
    end: Math.min(text.length, start + length),
  }));

describe('anchoring a passage', () => {
  it('finds any slice of an article again, verbatim', () => {
    const finder = new PassageFinder(article);
    fc.assert(
      fc.property(slice(article), ({ start, end }) => {
        const exact = article.slice(start, end);
        const anchored = finder.anchor({ exact });
        const isOnce = article.indexOf(exact) === article.lastIndexOf(exact);
        const found = anchored.kind === 'found' ? article.slice(anchored.start, anchored.end) : anchored.kind;
        expect([exact, isOnce ? '' : 'ambiguous']).toContain(found);
        expect(isOnce && anchored.kind === 'found' ? anchored.start : start).toBe(start);
      }),
      { seed: 42, numRuns: 400 },
    );
  });

  it('finds any slice of any prose, or says that it would cut a character or is not the only one', () => {
    fc.assert(
      fc.property(
        prose.chain((text) => fc.tuple(fc.constant(text), slice(text))),
        ([text, { start, end }]) => {
          const exact = text.slice(start, end);
          const anchored = anchorPassage(text, { exact });
          expect(anchored.kind).not.toBe('missing');
          if (anchored.kind !== 'found') return;
          expect(isCharacterBoundary(text, anchored.start) && isCharacterBoundary(text, anchored.end)).toBe(
            true,
          );
          const found = text.slice(anchored.start, anchored.end);
          expect(anchored.folded ? foldMarks(found).text.trim() : found).toBe(
            anchored.folded ? foldMarks(exact).text.trim() : exact,
          );
        },
      ),
      { seed: 42, numRuns: 1000 },
    );
  });

  it("finds words typed on another keyboard, and gives the article's own characters", () => {
    const text = 'She said: “It’s\u00a0late — it’s\nover.” Then she left.';
    const anchored = anchorPassage(text, { exact: `"It's late - it's over."` });
    expect(anchored).toMatchObject({ kind: 'found', folded: true });
    if (anchored.kind !== 'found') return;
    expect(text.slice(anchored.start, anchored.end)).toBe('“It’s\u00a0late — it’s\nover.”');
  });

  it.each([
    ['capital letters', 'the bridge opens', 'The bridge opens'],
    ['accents', 'a cafe by the sea', 'a café by the sea'],
    ['another composition', 'a café by the sea', 'a cafe\u0301 by the sea'],
    ['a zero-width blank', 'the bri\u200bdge', 'the bridge'],
    ['an ellipsis of dots', 'and then... nothing', 'and then… nothing'],
    ['other punctuation', 'yes, indeed', 'yes; indeed'],
    ['brackets', 'President Biden intends', 'President [Biden] intends'],
    ['one blank too few', 'a good bye', 'a goodbye'],
  ])('folds only marks, dashes and spaces, and not %s', (_what, exact, text) => {
    expect(anchorPassage(text, { exact }).kind).toBe('missing');
  });

  it('prefers what is exactly alike to what is alike only when folded', () => {
    const text = "it’s so. And then: it's so.";
    expect(anchorPassage(text, { exact: "it's so." })).toMatchObject({
      kind: 'found',
      start: 19,
      folded: false,
    });
  });

  it('refuses a passage that stands twice, and tells where', () => {
    const text = 'One day. Another day. One day.';
    expect(anchorPassage(text, { exact: 'One day.' })).toEqual({
      kind: 'ambiguous',
      places: [
        { start: 0, end: 8 },
        { start: 22, end: 30 },
      ],
    });
  });

  it('tells two occurrences apart by what stands before or after', () => {
    const text = 'One day. “Another” — day.\nOne day, at last.';
    expect(anchorPassage(text, { exact: 'day', prefix: 'One', suffix: ', at last' })).toMatchObject({
      start: 30,
    });
    expect(anchorPassage(text, { exact: 'day', prefix: '"Another" -' })).toMatchObject({ start: 21 });
    expect(anchorPassage(text, { exact: 'day', prefix: 'No' })).toMatchObject({ kind: 'elsewhere' });
    expect(anchorPassage(text, { exact: 'day', prefix: 'One' })).toMatchObject({ kind: 'ambiguous' });
  });

  it('takes a word before a part of a longer word, and says where only a part is there', () => {
    expect(anchorPassage('cannot, can', { exact: 'can' })).toMatchObject({
      kind: 'found',
      start: 8,
      cutsWord: false,
    });
    expect(anchorPassage('They cannot.', { exact: 'They can' })).toMatchObject({
      kind: 'found',
      cutsWord: true,
    });
    expect(anchorPassage('日本の橋', { exact: '橋' })).toMatchObject({ kind: 'found', cutsWord: false });
  });

  it('never cuts a character in half', () => {
    expect(anchorPassage('a caf\u0065\u0301 here', { exact: 'a cafe' })).toMatchObject({
      kind: 'cutsCharacter',
    });
    expect(anchorPassage('from 👩‍🚀 to', { exact: 'from 👩' })).toMatchObject({ kind: 'cutsCharacter' });
    expect(anchorPassage('x 🇩🇰 y', { exact: 'x 🇩' })).toMatchObject({ kind: 'cutsCharacter' });
    expect(anchorPassage('x 😀 y', { exact: 'x \ud83d' })).toMatchObject({ kind: 'cutsCharacter' });
  });

  it('finds nothing where there is nothing to find', () => {
    expect(anchorPassage('', { exact: 'a' })).toEqual({ kind: 'missing' });
    expect(anchorPassage('text', { exact: '' })).toEqual({ kind: 'missing' });
    expect(anchorPassage('text', { exact: '   ' })).toEqual({ kind: 'missing' });
  });
});

describe('one changed character', () => {
  it('is never accepted, unless the changed words stand in the article too', () => {
    const finder = new PassageFinder(article);
    const letters = fc.constantFrom('a', 'e', 'X', '7', 'ß', '.', ',', '[', 'ж');
    fc.assert(
      fc.property(slice(article), fc.nat(), letters, ({ start, end }, where, letter) => {
        const exact = article.slice(start, end);
        const at = where % exact.length;
        const changed = exact.slice(0, at) + letter + exact.slice(at + 1);
        fc.pre(foldMarks(changed).text.trim() !== foldMarks(exact).text.trim());
        fc.pre(!foldMarks(article).text.includes(foldMarks(changed).text.trim()));
        expect(finder.anchor({ exact: changed }).kind).toBe('missing');
      }),
      { seed: 42, numRuns: 400 },
    );
  });

  it('leads to the passage that was meant, for quotes of some words', () => {
    const sentences = article.match(/[A-Z][^.\n]{60,200}\./gu) ?? [];
    expect(sentences.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.nat(), (sentence, where) => {
        const at = where % sentence.length;
        const changed = `${sentence.slice(0, at)}\u00e6${sentence.slice(at + 1)}`;
        const anchored = anchorPassage(article, { exact: changed });
        if (anchored.kind !== 'missing') throw new Error(anchored.kind);
        const start = article.indexOf(sentence);
        expect(anchored.nearest?.start).toBeGreaterThanOrEqual(start - 1);
        expect(anchored.nearest?.start).toBeLessThanOrEqual(start + 20);
        const differing = anchored.nearest?.runs.filter((run) => !run.same) ?? [];
        // What is marked includes the changed character, and little else.
        expect(differing.some((run) => run.words.start <= at && at < run.words.end)).toBe(true);
        expect(differing.reduce((sum, run) => sum + run.words.end - run.words.start, 0)).toBeLessThan(40);
      }),
      { seed: 42, numRuns: 100 },
    );
  });
});

describe('hostile texts', () => {
  const size = 1_000_000;
  it.each([
    ['one letter', 'a'.repeat(size), `${'a'.repeat(3000)}b`],
    ['one letter, many matches', 'a'.repeat(size), 'aaaa'],
    ['quotation marks', '"'.repeat(size), `${'"'.repeat(3000)}x`],
    ['no blank', 'abcdefghij'.repeat(size / 10), 'abcdefghix'.repeat(400)],
    ['blanks', ' '.repeat(size), 'a b'],
    ['combining marks', `e${'\u0301'.repeat(size)}`, 'e'],
    ['dashes', '—'.repeat(size), '— —x'],
    ['lone surrogates', '\ud800'.repeat(size), '\ud800\ud800x'],
  ])('are searched in linear time: %s', (_name, text, exact) => {
    // Quadratic time would run into the test's time limit by far.
    expect(['missing', 'ambiguous', 'cutsCharacter', 'found']).toContain(anchorPassage(text, { exact }).kind);
  });

  it('takes no prefix that reaches into the passage itself', () => {
    const text = 'the bridge and the bridge';
    expect(anchorPassage(text, { exact: 'bridge', prefix: 'the bridge and the' })).toMatchObject({
      kind: 'found',
      start: 19,
    });
    expect(anchorPassage(text, { exact: 'and the bridge', prefix: 'the bridge and' }).kind).toBe('elsewhere');
  });
});
