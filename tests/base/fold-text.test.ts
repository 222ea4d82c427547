import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { foldText } from '../../src/base/visible-text.ts';

// Properties try thousands of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });

describe('folded text', () => {
  test('finds a word however its accents are encoded', () => {
    expect(foldText('Café')).toBe('cafe');
    expect(foldText('Cafe\u0301')).toBe('cafe');
    expect(foldText('İstanbul')).toBe('istanbul');
    expect(foldText('Łukaszenka, Straße, Ærø')).toBe('lukaszenka, strasse, aero');
  });

  test('finds a word without the characters that do not show', () => {
    expect(foldText('co\u00adoper\u200bation\u2060')).toBe('cooperation');
    expect(foldText('مُحَمَّد')).toBe(foldText('محمد'));
  });

  test('takes all quotation marks, dashes and blanks for one another', () => {
    expect(foldText('“don’t” — «oui»\u00a0–\u2009no')).toBe('"don\'t" - "oui" - no');
  });

  test('keeps the vowel signs that make Hindi words', () => {
    expect(foldText('कि')).not.toBe(foldText('का'));
  });

  test('folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });
});
