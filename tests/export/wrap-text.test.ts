import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText, wrapText } from '../../src/export/wrap-text.ts';

const measure = (text: string) => text.length;

describe('setting a text in lines', () => {
  test('breaks at blanks, whatever kind they are', () => {
    expect(wrapText('Last  meeting\nas\tpresidents', { width: 13, maxLines: 4, measure })).toEqual([
      'Last meeting',
      'as presidents',
    ]);
  });

  test('breaks a word only where it is wider than a line', () => {
    expect(wrapText('an extraordinary word', { width: 8, maxLines: 9, measure })).toEqual([
      'an',
      'extraord',
      'inary',
      'word',
    ]);
  });

  test('ends with "…" where the lines do not suffice', () => {
    expect(wrapText('one two three four', { width: 7, maxLines: 2, measure })).toEqual(['one two', 'three…']);
  });

  test('has no lines for a text of blanks', () => {
    expect(wrapText(' \n ', { width: 7, maxLines: 2, measure })).toEqual([]);
  });

  test('does not cut a family in half', () => {
    const family = '👨‍👩‍👧';
    for (const line of wrapText(family.repeat(3), { width: family.length, maxLines: 9, measure })) {
      expect(line).toBe(family);
    }
  });

  test('loses nothing and keeps to the width, for any words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-'), minLength: 1, maxLength: 20 })),
        fc.integer({ min: 3, max: 40 }),
        (words, width) => {
          const lines = wrapText(words.join(' '), { width, maxLines: 1_000, measure });
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
      { seed: 42, numRuns: 300 },
    );
  });
});

test('a text in one line is shortened where it must be', () => {
  expect(fitText('Military contacts', 20, measure)).toBe('Military contacts');
  expect(fitText('Military contacts', 10, measure)).toBe('Military…');
});
