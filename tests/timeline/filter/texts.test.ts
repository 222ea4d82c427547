import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitIndices } from '../../../src/timeline/columns/bitset.ts';
import { joinTexts, textsWith } from '../../../src/timeline/filter/texts.ts';

function found(texts: readonly string[], word: string): number[] {
  return [...bitIndices(textsWith(joinTexts(texts), word))];
}

describe('a word in many texts', () => {
  it('is found in each that holds it, once', () => {
    expect(found(['summit in lima', '', 'a summit, the summit', 'bali'], 'summit')).toEqual([0, 2]);
    expect(found(['lima', 'lima'], 'lima')).toEqual([0, 1]);
    expect(found([], 'lima')).toEqual([]);
  });

  it('is not found across two, nor across two words of one', () => {
    expect(found(['last sum', 'mit'], 'summit')).toEqual([]);
    expect(found(['last sum mit', 'sum\u00a0mit'], 'summit')).toEqual([]);
  });

  it('is found as by looking at each, however many they are', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '\u3000', 'é', '語'),
      maxLength: 6,
    });
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
