import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, MOST_PLACES } from '../../../src/ingest/draft/story-file/find-all.ts';

/** Where some words stand, by looking at every place. */
function placesOf(text: string, words: string): number[] {
  const places = Array.from(text.split(''), (_, at) => at).filter((at) => text.startsWith(words, at));
  return places.slice(0, MOST_PLACES);
}

/** Few letters, so that most strings begin alike, hold each other and overlap themselves. */
const alike = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('a', 'a', 'a', 'b', ' '), minLength, maxLength });

describe('where many strings stand in a text', () => {
  it('is where each of them stands, however much they are alike', () => {
    fc.assert(
      fc.property(alike(0, 300), fc.array(alike(1, 40), { maxLength: 20 }), (text, list) => {
        const wanted = new Set(
          [...list, text.slice(3, 12), text.slice(3, 60)].filter((words) => words !== ''),
        );
        const found = findAll(text, wanted);
        for (const words of wanted) expect(found.get(words)).toEqual(placesOf(text, words));
      }),
    );
  });

  it('is at most the first two hundred places, of longer words too that go on', () => {
    const found = findAll('abcdef '.repeat(900) + 'abcdef ghi', new Set(['abcdef', 'abcdef ', 'abcdef ghi']));
    expect(found.get('abcdef')).toHaveLength(MOST_PLACES);
    expect(found.get('abcdef ')?.[1]).toBe(7);
    expect(found.get('abcdef ghi')).toEqual([6300]);
  });

  it.each([
    ['begin alike', (at: number) => `“we will win the ${at} prize” `],
    ['begin with each other', (at: number) => `${'so very '.repeat(1 + (at % 60))}${at}. `],
  ])('takes hardly more than twice the steps in twice the text, where they %s', (_how, piece) => {
    const stepsIn = (pieces: number): number => {
      const all = Array.from({ length: pieces }, (_, at) => piece(at));
      let steps = 0;
      findAll(all.join(''), new Set(all.map((words) => words.trim())), () => (steps += 1));
      return steps;
    };
    expect(stepsIn(2_000)).toBeGreaterThan(2_000);
    expect(stepsIn(4_000) / stepsIn(2_000)).toBeLessThanOrEqual(2.3);
  });
});
