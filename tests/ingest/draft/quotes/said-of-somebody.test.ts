import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../../src/ingest/draft/quotes/find-quotes.ts';

/** Who says the last quotation of a text. */
const lastSpeaker = (text: string): string | undefined => findSpeech(text).quotes.at(-1)?.speaker?.name;

describe('somebody who is called by a nation', () => {
  it.each([
    ['the Dutchman', 'Thomas van den Berg had insisted on it. “I said what I was told,” the Dutchman said.'],
    ['the Italian', 'Thomas van den Berg had insisted on it. “I said what I was told,” the Italian said.'],
  ])('is who was spoken of: %s', (_who, text) => {
    expect(lastSpeaker(text)).toBe('Thomas van den Berg');
  });

  it('is nobody else where they are many', () => {
    expect(lastSpeaker('Thomas van den Berg had insisted on it. “We were told,” the Dutch said.')).not.toBe(
      'Thomas van den Berg',
    );
  });
});

describe('“he”', () => {
  it('is rather somebody with a person’s name than what a later sentence begins with', () => {
    expect(
      lastSpeaker('Callum Marsh has signed for Valdoro. Valdoro will pay half now. “This hurts,” he said.'),
    ).toBe('Callum Marsh');
  });

  it('is that, too, where nobody else is named', () => {
    expect(lastSpeaker('Bono sang for an hour. “This hurts,” he said.')).toBe('Bono');
  });
});

describe('the pronouns of a text', () => {
  const meantIn = (text: string): string[] =>
    findSpeech(text).pronouns.map(({ start, end, name }) => `${text.slice(start, end)}: ${name}`);

  it('have their people, in reading order', () => {
    expect(meantIn('Beatrice Lund married Arne Hauge. He died young. She sold her house.')).toEqual([
      'He: Arne Hauge',
      'She: Beatrice Lund',
      'her: Beatrice Lund',
    ]);
  });

  it('are those of the narrator, not of what is said', () => {
    expect(meantIn('Beatrice Lund left. “She lied,” Arne Hauge said.')).toEqual([]);
  });

  it('are left out where two may be meant, or nobody near', () => {
    expect(meantIn('In Lund we saw a letter between Adam Roe and Boris Doe. He resigned.')).toEqual([]);
    expect(meantIn('Adam Roe left. It rained. It snowed. The wind blew. He resigned.')).toEqual([]);
  });

  it('are found without any quotation', () => {
    expect(findSpeech('Adam Roe left. He resigned.')).toEqual({
      quotes: [],
      pronouns: [{ start: 15, end: 17, name: 'Adam Roe' }],
    });
  });
});
