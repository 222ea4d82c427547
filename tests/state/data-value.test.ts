import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataValue } from '../../src/state/data-value.ts';

const PAGE = 'https://host.example/reader/?q=1#there';

describe('how an address names its data', () => {
  it('is relative to the page where the data lies below it', () => {
    expect(dataValue('https://host.example/reader/stories/a.json?v=2', PAGE)).toBe('stories/a.json?v=2');
  });

  it.each([
    'https://host.example/other/a.json',
    'https://other.example/reader/a.json',
    'https://host.example/reader/',
    'https://host.example/reader//a.json',
    'https://host.example/reader/a:b.json',
    'https://host.example/reader/javascript:alert(1)',
  ])('is the whole of %s', (url) => {
    expect(dataValue(url, PAGE)).toBe(url);
  });

  it('always leads to the same data', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.constantFrom('', '/', '/reader', '/reader/'), (path, folder) => {
        const url = new URL(`https://host.example${folder}${path}`, PAGE).href;
        expect(new URL(dataValue(url, PAGE), PAGE).href).toBe(url);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
