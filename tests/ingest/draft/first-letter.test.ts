import { describe, expect, it } from 'vitest';
import { lowerFirst, upperFirst } from '../../../src/ingest/draft/first-letter.ts';

describe('the first letter', () => {
  it.each([
    ['the MILL burned', 'The MILL burned'],
    ['élan of Lund', 'Élan of Lund'],
    ['“the mill”', '“the mill”'],
    ['3 mills', '3 mills'],
    // A letter of two code units.
    ['𐐨𐐨 burned', '𐐀𐐨 burned'],
    ['a', 'A'],
    ['', ''],
  ])('of %j as a capital gives %j', (words, upper) => {
    expect(upperFirst(words)).toBe(upper);
    expect(upperFirst(upper)).toBe(upper);
  });

  it.each([
    ['The MILL burned', 'the MILL burned'],
    ['Élan of Lund', 'élan of Lund'],
    ['“The mill”', '“The mill”'],
    ['3 Mills', '3 Mills'],
    ['𐐀𐐀 burned', '𐐨𐐀 burned'],
    ['A', 'a'],
    ['', ''],
  ])('of %j as a small letter gives %j', (words, lower) => {
    expect(lowerFirst(words)).toBe(lower);
    expect(lowerFirst(lower)).toBe(lower);
  });
});
