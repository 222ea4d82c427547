import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { hiddenCharacters, segments, visibleText } from '../../src/base/visible-text.ts';

// Properties try thousands of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });

const names = (text: string): readonly string[] => hiddenCharacters(text).map(({ name }) => name);

describe('hidden characters', () => {
  test('are cut out and named, with what is around them as it was', () => {
    expect(segments('left\u202eright')).toEqual([
      { text: 'left', hidden: null },
      { text: '\u202e', hidden: 'U+202E' },
      { text: 'right', hidden: null },
    ]);
    expect(segments('plain text\nof two lines')).toEqual([
      { text: 'plain text\nof two lines', hidden: null },
    ]);
    expect(segments('')).toEqual([]);
  });

  test('are direction overrides and isolates', () => {
    expect(names('\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069')).toHaveLength(9);
  });

  test('are zero-width characters, soft hyphens, tags and controls', () => {
    expect(names('a\u200bb\u2060c\ufeffd\u00ade\u{e0041}f\u0000g\u0085h\u007f')).toEqual([
      'U+200B',
      'U+2060',
      'U+FEFF',
      'U+00AD',
      'U+E0041',
      'U+0000',
      'U+0085',
      'U+007F',
    ]);
  });

  test.each([
    ['Persian with a non-joiner', 'می\u200cخواهم'],
    ['Hindi with a joiner', 'क्\u200dष'],
    ['a family', '👩\u200d👩\u200d👧'],
    ['a heart in colour', '❤\ufe0f'],
    ['a key cap', '1\ufe0f\u20e3'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['Hebrew with a direction mark', 'שלום\u200f (1)'],
    ['a variant of a Chinese character', '葛\u{e0100}'],
    ['astral letters', '𝒜𝒷'],
  ])('are not those that %s is written with', (_, text) => {
    expect(names(text)).toEqual([]);
    expect(visibleText(text)).toBe(text);
  });

  test('are joiners and marks where no script or emoji needs them', () => {
    expect(names('pay\u200dment')).toEqual(['U+200D']);
    expect(names('pay\u200cment')).toEqual(['U+200C']);
    expect(names('Latin\u200eonly')).toEqual(['U+200E']);
    expect(names('a\ufe0f')).toEqual(['U+FE0F']);
    expect(names('می\u200c\u200cخواهم')).toEqual(['U+200C']);
  });

  test('are lone surrogates, not pairs', () => {
    expect(names('a\ud800b')).toEqual(['U+D800']);
    expect(names('a\udc00')).toEqual(['U+DC00']);
    expect(names('😀')).toEqual([]);
  });
});

describe('visible text', () => {
  test('shows a sign for each hidden unit', () => {
    expect(visibleText('a\u0000b\u007f\u0085\u202e\ud800')).toBe('a␀b␡␦␦\ufffd');
    expect(visibleText('x\u{e0041}y')).toBe('x␦␦y');
  });

  test('keeps offsets, hides nothing and can be encoded, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(30), (text, cut) => {
        const shown = visibleText(text.slice(cut));
        expect(shown).toHaveLength(text.slice(cut).length);
        expect(() => encodeURIComponent(shown)).not.toThrow();
        expect(
          segments(text)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });

  test.each(['\u200d', '\u200e', '\ufe0f', '\u0301'])(
    'is found for a text of nothing but %j',
    (character) => {
      expect(visibleText(character.repeat(200_000))).toHaveLength(200_000);
    },
  );
});
