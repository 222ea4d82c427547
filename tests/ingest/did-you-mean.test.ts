import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/ingest/did-you-mean.ts';

describe('the name that was probably meant', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['topcs', 'topics'],
    ['datenote', 'dateNote'],
    ['sumary', 'summary'],
  ])('is found for %s', (name, meant) => {
    expect(didYouMean(name, ['title', 'topics', 'dateNote', 'date', 'summary'])).toBe(meant);
  });

  it.each([['colour'], ['x'], [''], ['t'.repeat(1000)]])('is not made up for %s', (name) => {
    expect(didYouMean(name, ['title', 'topics', 'id'])).toBeUndefined();
  });
});
