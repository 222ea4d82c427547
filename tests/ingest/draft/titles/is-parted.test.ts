import { describe, expect, it } from 'vitest';
import { isParted } from '../../../../src/ingest/draft/titles/is-parted.ts';

describe('words with a quotation mark without its pair', () => {
  it.each([
    'The mayor said “the mill',
    'the mill” will close',
    'The mayor said «the mill',
    'The mayor said "the mill',
    'the mill" will close',
    'The “mill” and the “pier',
    'The "mill" and the "pier',
    'Of “the "mill” and the pier',
  ])('are %j', (words) => {
    expect(isParted(words)).toBe(true);
  });

  it.each([
    '',
    'The mill will close',
    'The mayor said “the mill” will close',
    'The mayor said «the mill» will close',
    'The mayor said "the mill" will close',
    'The “mill” and the "pier"',
    'The mayor’s ‘mill',
  ])('are not %j', (words) => {
    expect(isParted(words)).toBe(false);
  });
});
