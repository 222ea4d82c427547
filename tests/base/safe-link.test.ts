import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { safeLink } from '../../src/base/safe-link.ts';

// Properties try thousands of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });

const BASE = 'https://host.example/stories/biden-xi.json';

describe('the gate for addresses', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://host.example/1',
    'file:///etc/passwd',
    'ftp://host.example/',
    'about:blank',
    'intent://x#Intent;end',
  ])('lets no %j through, with a base or without', (value) => {
    expect(safeLink(value)).toBeNull();
    expect(safeLink(value, BASE)).toBeNull();
  });

  test('lets web and mail addresses through and names their host', () => {
    expect(safeLink('https://www.caliber.az/en/post/1')).toEqual({
      href: 'https://www.caliber.az/en/post/1',
      host: 'www.caliber.az',
    });
    expect(safeLink('http://host.example:8080/a b')).toEqual({
      href: 'http://host.example:8080/a%20b',
      host: 'host.example:8080',
    });
    expect(safeLink('mailto:desk@host.example')).toEqual({
      href: 'mailto:desk@host.example',
      host: 'desk@host.example',
    });
    expect(safeLink('mailto:')).toBeNull();
  });

  test('shows the host that is opened, not the one that is feigned', () => {
    expect(safeLink('https://trusted.example@evil.example/')).toEqual({
      href: 'https://evil.example/',
      host: 'evil.example',
    });
    expect(safeLink('https://user:secret@evil.example/')?.href).toBe('https://evil.example/');
    expect(safeLink('//evil.example/x', BASE)?.host).toBe('evil.example');
    expect(safeLink('https:evil.example', BASE)?.host).toBe('evil.example');
    expect(safeLink('https://аpple.example/')?.host).toBe('xn--pple-43d.example');
    expect(safeLink('https://trusted.example\\@evil.example/')?.host).toBe('trusted.example');
  });

  test('reads relative addresses from the dataset, and only with one', () => {
    expect(safeLink('../article.html', BASE)?.href).toBe('https://host.example/article.html');
    expect(safeLink('../article.html')).toBeNull();
    expect(safeLink('article.html', 'no base')).toBeNull();
    expect(safeLink('article.html', 'file:///home/x.json')).toBeNull();
  });

  test('refuses what is no address, empty, padded or far too long', () => {
    expect(safeLink('https://')).toBeNull();
    expect(safeLink('', BASE)).toBeNull();
    expect(safeLink('https://host.example/ ')).toBeNull();
    expect(safeLink('https://ho\u0000st.example/')).toBeNull();
    expect(safeLink(`https://host.example/${'a'.repeat(20_000)}`)).toBeNull();
  });

  test('gives for any text null or a link of an allowed kind without credentials', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (value) => {
        const link = safeLink(value, BASE);
        if (link === null) return;
        const url = new URL(link.href);
        expect(['https:', 'http:', 'mailto:']).toContain(url.protocol);
        expect(url.username + url.password).toBe('');
      }),
      { seed: 42, numRuns: 1_000 },
    );
  });
});
