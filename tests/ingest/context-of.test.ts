import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, LONGEST_CONTEXT } from '../../src/ingest/context-of.ts';
import { findParagraphs } from '../../src/ingest/paragraphs.ts';
import { isCharacterBoundary } from '../../src/ingest/text-boundaries.ts';

function context(text: string, exact: string) {
  const start = text.indexOf(exact);
  return contextOf(text, { start, end: start + exact.length }, findParagraphs(text), 'en');
}

const sentence = (name: string) => `${name} is a sentence of about sixty characters in this paragraph. `;

describe('the context of a passage', () => {
  it('is the rest of its paragraph', () => {
    expect(context('One.\n\nTwo before, here, two after.\n\nThree.', 'here')).toEqual({
      prefix: 'Two before, ',
      suffix: ', two after.',
    });
  });

  it('takes a line for a paragraph, but not in a text wrapped by hand', () => {
    expect(context(`A first line.\nHere it is.\nA last line.`, 'it').prefix).toBe('Here ');
    expect(context(`A first line.\nHere it is.\nA last line.\n\nAnother paragraph.`, 'it')).toEqual({
      prefix: 'A first line.\nHere ',
      suffix: ' is.\nA last line.',
    });
    expect(context(`${'A long first line. '.repeat(8)}\nHere it is.\n\nAnother.`, 'it').prefix).toBe('Here ');
  });

  it('is cut between sentences where the paragraph is long', () => {
    const text = `${['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'].map(sentence).join('')}HERE. ${['Eta', 'Theta', 'Iota', 'Kappa', 'Lambda', 'My'].map(sentence).join('')}`;
    const { prefix, suffix } = context(text, 'HERE');
    expect(prefix).toMatch(
      /^Gamma is a sentence.*Zeta is a sentence of about sixty characters in this paragraph\. $/u,
    );
    expect(suffix).toMatch(/^\. Eta is a sentence.*paragraph\.$/u);
    expect(suffix.length).toBeGreaterThan(LONGEST_CONTEXT - 80);
  });

  it("is cut between words where the passage's own sentence is too long", () => {
    const text = `${'word '.repeat(200)}HERE${' word'.repeat(200)}`;
    const { prefix, suffix } = context(text, 'HERE');
    expect(prefix).toMatch(/^(?:word )+$/u);
    expect(suffix).toMatch(/^(?: word)+$/u);
    expect(prefix.length).toBeGreaterThan(LONGEST_CONTEXT - 10);
    expect(suffix.length).toBeGreaterThan(LONGEST_CONTEXT - 10);
  });

  it('is cut between characters where there is no blank, towards the passage', () => {
    const faces = '😀'.repeat(200);
    const { prefix, suffix } = context(`${faces}yHEREz${faces}`, 'HERE');
    expect(prefix).toBe(`${'😀'.repeat(159)}y`);
    expect(suffix).toBe(`z${'😀'.repeat(159)}`);
    const even = context(`${faces}HERE${faces}`, 'HERE');
    expect(even).toEqual({ prefix: '😀'.repeat(160), suffix: '😀'.repeat(160) });
  });

  it('begins with the first and ends with the last paragraph of a passage over several', () => {
    const text = 'Zero.\n\nBefore. One\n\ntwo\n\nthree. After.\n\nFour.';
    expect(context(text, 'One\n\ntwo\n\nthree.')).toEqual({ prefix: 'Before. ', suffix: ' After.' });
  });

  it('never exceeds its limits, cuts no character and is verbatim, whatever the text', () => {
    const pieces = fc.constantFrom(
      'a',
      'word ',
      '. ',
      '! “',
      'e\u0301',
      '👩‍🚀',
      '🇩🇰',
      '漢字。',
      '\n',
      '\n\n',
      '\ud800',
      ' ',
      'שלום ',
    );
    const texts = fc.array(pieces, { minLength: 1, maxLength: 900 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 60 }), (text, from, length) => {
        const start = from % text.length;
        const end = Math.min(text.length, start + length);
        fc.pre(isCharacterBoundary(text, start) && isCharacterBoundary(text, end));
        const { prefix, suffix } = contextOf(text, { start, end }, findParagraphs(text), 'en');
        expect(prefix.length).toBeLessThanOrEqual(LONGEST_CONTEXT);
        expect(suffix.length).toBeLessThanOrEqual(LONGEST_CONTEXT);
        expect(text.slice(start - prefix.length, start)).toBe(prefix);
        expect(text.slice(end, end + suffix.length)).toBe(suffix);
        expect(isCharacterBoundary(text, start - prefix.length)).toBe(true);
        expect(isCharacterBoundary(text, end + suffix.length)).toBe(true);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('survives a language that the platform does not know', () => {
    const text = 'a '.repeat(400);
    expect(
      contextOf(text, { start: 400, end: 401 }, findParagraphs(text), 'x').prefix.length,
    ).toBeGreaterThan(300);
  });
});
