import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/ingest/draft/names/find-names.ts';
import { findSpeech } from '../../../../src/ingest/draft/quotes/find-quotes.ts';
import { splitSentences } from '../../../../src/ingest/draft/sentences.ts';
import { ATTRIBUTIONS } from './passages/attributions.ts';
import { GENRES } from './passages/genres.ts';
import { MARKS } from './passages/marks.ts';
import { REFERENCES } from './passages/references.ts';

const SEED = 42;
const ARTICLES = [...ATTRIBUTIONS, ...GENRES, ...MARKS, ...REFERENCES].map(({ text }) => text);
const SCRAPS = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '—',
  '(',
  ')',
  '[',
  ']',
  ',',
  '.',
  '?',
  ':',
  ';',
  '\n',
  '\n\n',
  '> ',
  ' ',
  'MR. SMITH: ',

  'said',
  'says',
  'told',
  'according to',
  'adding',
  'Jane Roe',
  'he',
  'the official',
  'who',
  'and',
  'the',
  'of',
  'Mr.',
  'U.S.',
  'President',

  'We won',
  'x',
  'É',
  '😀',
  '\ud800',
  '\u0000',
  '\u2028',
  'constructor',
  '5\'10"',
  'al-',
  '’s',
  'von der',
];
/** Any string, scraps of what matters in any order, and articles cut anywhere. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 80 }).map((all) => all.join(' ')),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 80 }).map((all) => all.join('')),
  fc
    .tuple(fc.constantFrom(...ARTICLES), fc.nat(400), fc.nat(400))
    .map(([text, from, to]) => text.slice(from) + text.slice(0, to)),
);

function expectSpans(text: string, spans: readonly { start: number; end: number }[]): void {
  let reached = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(reached);
    expect(end).toBeGreaterThan(start);
    reached = end;
  }
  expect(reached).toBeLessThanOrEqual(text.length);
}

describe('whatever the text', () => {
  it('quotes stand where they say, in order and apart, with their speakers in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const quotes = findSpeech(text).quotes;
        expectSpans(text, quotes);
        for (const { start, end, text: words, speaker, confidence, why } of quotes) {
          expect(text.slice(start, end)).toBe(words);
          expect(words.trim()).toBe(words);
          expect(words).toMatch(/[\p{L}\p{N}]/u);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(why).not.toBe('');
          if (!speaker) continue;
          expect(speaker.name).not.toBe('');
          expectSpans(text, [speaker]);
          expect(speaker.end <= start || speaker.start >= end).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('names stand where they say, each place once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const names = findNames(text);
        for (const { name, aliases, mentions } of names) {
          expect(mentions.length).toBeGreaterThan(0);
          expectSpans(text, mentions);
          for (const { start, end } of mentions) expect([name, ...aliases]).toContain(text.slice(start, end));
        }
        expectSpans(
          text,
          names.flatMap(({ mentions }) => mentions).toSorted((a, b) => a.start - b.start),
        );
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('sentences follow one another and leave out nothing but blanks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = splitSentences(text);
        expectSpans(text, sentences);
        const kept = sentences.map(({ start, end }) => text.slice(start, end)).join('');
        expect(kept.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});
