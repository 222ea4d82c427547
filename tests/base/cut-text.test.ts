import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../src/base/cut-text.ts';

const FAMILY = '👨‍👩‍👧‍👦';

describe('cutting a text', () => {
  it('leaves alone what fits', () => {
    expect(cutText('We expect', 9)).toBe('We expect');
  });

  it('ends with a whole word where one ends near the limit', () => {
    expect(cutText('We expect this will be', 12)).toBe('We expect');
  });

  it('cuts a word without end where it must', () => {
    expect(cutText('a'.repeat(100_000), 400)).toHaveLength(400);
  });

  it('keeps an emoji of joined parts whole, or leaves it out', () => {
    expect(cutText(`Hi${FAMILY}${FAMILY}`, 8)).toBe('Hi');
    expect(cutText(`Hi${FAMILY}${FAMILY}`, 2 + FAMILY.length)).toBe(`Hi${FAMILY}`);
  });

  it('keeps letters with their marks', () => {
    expect(cutText('éééééééé'.normalize('NFD'), 5)).toBe('éé'.normalize('NFD'));
  });

  it('gives something of a single letter under 500 marks', () => {
    const pile = `a${'\u0301'.repeat(500)} b`;
    expect(cutText(pile, 100).startsWith('a')).toBe(true);
  });

  it('gives a beginning of the text, no longer than asked, never half a surrogate pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 60 }),
        (text, limit) => {
          const cut = cutText(text, limit);
          expect(text.startsWith(cut)).toBe(true);
          expect(cut.length).toBeLessThanOrEqual(Math.max(limit, 1));
          expect(/[\ud800-\udbff]$/u.test(cut)).toBe(false);
        },
      ),
      { seed: 42, numRuns: 2_000 },
    );
  });
});
