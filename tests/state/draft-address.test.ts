import { describe, expect, test } from 'vitest';
import { draftAddress, isDraftAddress, publishedAddress } from '../../src/state/draft-address.ts';

describe('the address of the part where timelines are made', () => {
  test.each([
    ['?draft', true],
    ['?draft=', true],
    ['?lang=de&draft=1', true],
    ['', false],
    ['?q=draft', false],
    ['?drafts', false],
  ])('%j is one: %s', (search, isOne) => {
    expect(isDraftAddress(search)).toBe(isOne);
  });

  test('has the language and the theme of the page that leads there, and nothing else of it', () => {
    expect(draftAddress('?data=a.json&theme=dark&q=x&lang=de')).toBe('?draft&lang=de&theme=dark');
    expect(draftAddress('?topics=trade')).toBe('?draft');
    expect(draftAddress('?theme=dark')).toBe('?draft&theme=dark');
    expect(draftAddress('?draft&lang=a%26b')).toBe('?draft&lang=a%26b');
    expect(isDraftAddress(draftAddress('?lang=ar'))).toBe(true);
  });

  test('leads back to the page in the same language and theme', () => {
    expect(publishedAddress('?draft&lang=de&theme=dark')).toBe('./?lang=de&theme=dark');
    expect(publishedAddress('?draft')).toBe('./');
    expect(publishedAddress('?draft&lang=draft')).toBe('./?lang=draft');
    expect(isDraftAddress(publishedAddress('?draft&lang=de').slice(2))).toBe(false);
  });
});
