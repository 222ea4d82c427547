import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../src/cli/site-address.ts';

describe('the site’s address', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/timeline', 'https://example.org/timeline/'],
    [' http://localhost:8080/a/ ', 'http://localhost:8080/a/'],
    ['https://user:secret@example.org/', 'https://example.org/'],
  ])('%s is %s', (given, address) => {
    expect(siteAddress(given)).toBe(address);
  });

  it.each([undefined, '', '  '])('is not known where it is %s', (given) => {
    expect(siteAddress(given)).toBeNull();
  });

  it.each([
    'example.org',
    '/timeline',
    'javascript:alert(1)',
    'ftp://example.org/',
    'https://example.org/?a',
    'https://a.example/#b',
  ])('%s is refused by name', (given) => {
    expect(() => siteAddress(given)).toThrow(`VITE_SITE is "${given}", and must be`);
  });
});
