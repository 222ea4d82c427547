import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowedResponse, resolveDataAddress } from '../../src/state/data-address.ts';

const PAGE = 'https://host.example/reader/?data=x';
const BUNDLED = 'https://host.example/reader/stories/biden-xi.json';
const options = {
  bundled: 'stories/biden-xi.json',
  allowedOrigins: ['https://data.example', 'https://cdn.example:8443/ignored/path', 'no address'],
};
const resolve = (data: string | null) => resolveDataAddress(data, PAGE, options);

describe('where the dataset comes from', () => {
  it('is the bundled story where nothing is asked for', () => {
    expect(resolve(null)).toEqual({ url: BUNDLED, foreignHost: null, refused: null });
  });

  it.each([
    ['stories/lima.json', 'https://host.example/reader/stories/lima.json'],
    ['/lima.json?v=2', 'https://host.example/lima.json?v=2'],
    ['https://host.example/lima.json', 'https://host.example/lima.json'],
    ['//HOST.example/lima.json', 'https://host.example/lima.json'],
    ['stories/a..b.json?path=/../', 'https://host.example/reader/stories/a..b.json?path=/../'],
  ])('may be any address on the own origin: %s', (data, url) => {
    expect(resolve(data)).toEqual({ url, foreignHost: null, refused: null });
  });

  it('may be an origin that the publisher lists, and is then named', () => {
    const address = resolve('https://data.example/a.json');
    expect(address).toEqual({
      url: 'https://data.example/a.json',
      foreignHost: 'data.example',
      refused: null,
    });
    expect(resolve('https://cdn.example:8443/b.json').foreignHost).toBe('cdn.example:8443');
  });

  it.each([
    ['https://evil.example/a.json', 'evil.example'],
    ['//evil.example/a.json', 'evil.example'],
    [String.raw`\\evil.example\a.json`, 'evil.example'],
    [String.raw`/\evil.example/a.json`, 'evil.example'],
    [' https://evil.example', 'evil.example'],
    ['ht\ntps://evil.example', 'evil.example'],
    ['https:\\\\evil.example', 'evil.example'],
    ['http://host.example/a.json', 'host.example'],
    ['https://host.example:444/a.json', 'host.example:444'],
    ['http://data.example/a.json', 'data.example'],
    ['https://data.example.evil.example/', 'data.example.evil.example'],
    ['https://host.example@evil.example/', 'evil.example'],
    ['https://me:secret@host.example/a.json', 'host.example'],
    ['https://data.example@host.example/a.json', 'host.example'],
    ['https://:secret@host.example/a.json', 'host.example'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['https://hоst.example/', 'xn--hst-sed.example'],
    ['javascript:alert(1)', 'javascript:'],
    ['java\tscript:alert(1)', 'javascript:'],
    ['data:application/json,{}', 'data:'],
    ['blob:https://host.example/5a1e', 'blob:'],
    ['file:///etc/passwd', 'file:'],
    ['https://', 'https://'],
    ['../other/a.json', '../other/a.json'],
    ['stories/%2e%2E/a.json', 'stories/%2e%2E/a.json'],
    ['stories/.\n./a.json', 'stories/.\n./a.json'],
  ])('is refused by name, and the bundled story shown: %j', (data, refused) => {
    expect(resolve(data)).toEqual({ url: BUNDLED, foreignHost: null, refused });
  });

  it('passes no password of the page on', () => {
    const address = resolveDataAddress('a.json', 'https://me:secret@host.example/', options);
    expect(address).toEqual({ url: 'https://host.example/a.json', foreignHost: null, refused: null });
  });

  it('allows nothing foreign where the page itself has no origin', () => {
    expect(resolveDataAddress('https://evil.example/', 'file:///tmp/index.html', options).refused).toBe(
      'evil.example',
    );
    expect(resolveDataAddress('a.json', 'file:///tmp/index.html', options).refused).toBe('file:');
  });

  it('never throws and never leads elsewhere, whatever is asked for', () => {
    const allowed = new Set(['https://host.example', 'https://data.example', 'https://cdn.example:8443']);
    const pieces = fc.constantFrom(
      '/',
      '\\',
      ':',
      '@',
      'https:',
      '//',
      '.',
      '..',
      'host.example',
      'evil.example',
      '%2e',
      '\t',
      '?',
      '#',
      '[',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (data) => {
          expect(allowed.has(new URL(resolve(data).url).origin)).toBe(true);
        },
      ),
      { seed: 42, numRuns: 2000 },
    );
  });
});

describe('an answer', () => {
  it.each([
    ['https://host.example/a.json', true],
    ['https://data.example/a.json', true],
    ['https://evil.example/a.json', false],
    ['http://host.example/a.json', false],
    ['', false],
    ['a.json', false],
    ['blob:https://host.example/5a1e', false],
  ])('from %j is allowed: %s', (url, allowed) => {
    expect(isAllowedResponse(url, PAGE, options)).toBe(allowed);
  });
});
