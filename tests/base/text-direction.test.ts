import { describe, expect, it } from 'vitest';
import { directionOf, isolated, visibleSentence } from '../../src/base/text-direction.ts';

const ARABIC = 'بايدن وشي';
const HEBREW = 'ביידן';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const OVERRIDE = '\u202e';

describe('The direction of a text', () => {
  it('is that of its first letter', () => {
    for (const text of [ARABIC, HEBREW, `2024: ${ARABIC}, Lima`])
      expect(directionOf(text, 'ltr')).toBe('rtl');
    for (const text of ['Lima', `Lima, ${ARABIC}`, '會議', '“é'])
      expect(directionOf(text, 'rtl')).toBe('ltr');
  });

  it('is what is said where a text has no letter, and otherwise left to right', () => {
    for (const text of ['', '2024', '… (!)']) {
      expect(directionOf(text, 'rtl')).toBe('rtl');
      expect(directionOf(text)).toBe('ltr');
    }
  });
});

describe('A part of a sentence', () => {
  it('is between isolates where it may run from right to left, anywhere in it', () => {
    for (const text of [ARABIC, `Lima, ${HEBREW}`]) {
      expect(isolated(text)).toBe(`${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`);
    }
    expect(isolated('Lima 2024')).toBe('Lima 2024');
  });

  it('brings no isolate of its own, nor anything else that is hidden', () => {
    const isolate = `${POP_ISOLATE}${ARABIC}${OVERRIDE}1`;
    expect(isolated(isolate)).toBe(`${FIRST_STRONG_ISOLATE}␦${ARABIC}␦1${POP_ISOLATE}`);
    expect(isolated(`plain${OVERRIDE}1`)).toBe('plain␦1');
  });
});

describe('A sentence', () => {
  it('keeps the isolates around its parts, and shows all else that is hidden', () => {
    const sentence = `1. ${isolated(ARABIC)} — a title`;
    expect(visibleSentence(sentence)).toBe(sentence);
    expect(visibleSentence(`${sentence}${OVERRIDE}`)).toBe(`${sentence}␦`);
  });
});
