import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPassage } from '../../../src/ui/source/nearest-passage.ts';
import { passageOf, sourceOf, story } from '../story.ts';

const dataset = story();
const source = sourceOf(dataset, 'caliber');
const passage = (start: number, end: number) => ({ ...passageOf(dataset, 'last'), start, end });

describe('the passage nearest to a place in an article', () => {
  const passages = [passage(100, 200), passage(360, 400), passage(390, 395), passage(900, 1_000)];

  it.each([
    [0, 0],
    [0.15, 0],
    [0.29, 1],
    [0.365, 1],
    [0.392, 2],
    [0.7, 3],
    [1, 3],
    [-3, 0],
    [7, 3],
  ])('at %d is number %d', (share, nearest) => {
    expect(nearestPassage(passages, source, share)).toBe(nearest);
  });

  it('is none where there is none, or the length is not known', () => {
    expect(nearestPassage([], source, 0.5)).toBe(-1);
    expect(nearestPassage(passages, { ...source, characters: 0 }, 0.5)).toBe(-1);
  });

  it('is never farther away than any other', () => {
    const spans = fc.array(fc.tuple(fc.nat(999), fc.nat(99)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(spans, fc.double({ min: 0, max: 1, noNaN: true }), (starts, share) => {
        const all = starts.map(([start, length]) => passage(start, Math.min(start + length, 1_000)));
        const away = ({ start, end }: { start: number; end: number }) =>
          Math.max(start / 1_000 - share, share - end / 1_000, 0);
        const found = all[nearestPassage(all, source, share)];
        expect(found && away(found)).toBe(Math.min(...all.map(away)));
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});
