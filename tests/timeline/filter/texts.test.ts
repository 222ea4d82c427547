import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTexts, visitTextsWith } from '../../../src/timeline/filter/texts.ts';

function found(texts: readonly string[], word: string): number[] {
  const numbers: number[] = [];
  visitTextsWith(joinTexts(texts, texts.length), word, (number) => numbers.push(number));
  return numbers;
}

describe('a word in many texts', () => {
  it('is found in each that holds it, once', () => {
    expect(found(['summit in lima', '', 'a summit, the summit', 'bali'], 'summit')).toEqual([0, 2]);
    expect(found(['lima', 'lima'], 'lima')).toEqual([0, 1]);
    expect(found([], 'lima')).toEqual([]);
  });

  it('is not found across two', () => {
    expect(found(['last sum', 'mit'], 'summit')).toEqual([]);
  });

  it('is found as by looking at each, however many they are', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '語'), maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 40 }),
        fc.integer({ min: 0, max: 9_000 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 3 }),
        (few, padding, word) => {
          const texts = [...few, ...Array.from({ length: padding }, () => 'x'), ...few];
          expect(found(texts, word)).toEqual(
            texts.flatMap((text, number) => (text.includes(word) ? [number] : [])),
          );
        },
      ),
      { seed: 42, numRuns: 200 },
    );
  });
});
