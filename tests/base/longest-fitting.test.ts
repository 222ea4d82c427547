import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestFitting } from '../../src/base/longest-fitting.ts';

const within = (length: number) => (text: string) => text.length <= length;

describe('the longest beginning that fits', () => {
  it('is counted in pieces, with its ending and without blanks at its edges', () => {
    const pieces = ['Last ', 'meeting ', 'in Lima'];
    expect(longestFitting(pieces, '', within(12))).toBe(2);
    expect(longestFitting(pieces, '…', within(12))).toBe(1);
    expect(longestFitting(pieces, '…', within(13))).toBe(2);
    expect(longestFitting(pieces, '', within(100))).toBe(3);
  });

  it('is nothing where the first piece doesn’t fit, or there is none', () => {
    expect(longestFitting(['Last ', 'meeting'], '…', within(4))).toBe(0);
    expect(longestFitting([], '…', within(4))).toBe(0);
  });

  it('fits, and with one piece more would not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 40 }),
        fc.constantFrom('', '…'),
        fc.nat(120),
        (pieces, ending, room) => {
          const textOf = (count: number) => pieces.slice(0, count).join('').trim() + ending;
          const count = longestFitting(pieces, ending, within(room));
          expect(count === 0 || textOf(count).length <= room).toBe(true);
          expect(count === pieces.length || textOf(count + 1).length > room).toBe(true);
        },
      ),
      { seed: 42, numRuns: 500 },
    );
  });

  it('of a thousand pieces is found by a few tries', () => {
    const tried: string[] = [];
    const pieces = Array.from({ length: 1_000 }, () => 'a');
    const fits = (text: string) => {
      tried.push(text);
      return text.length <= 700;
    };
    expect(longestFitting(pieces, '', fits)).toBe(700);
    expect(tried.length).toBeLessThanOrEqual(10);
  });
});
