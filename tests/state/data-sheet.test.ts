import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet, sheetAddress, writeSheet } from '../../src/state/data-sheet.ts';

/** What a browser gives of a sheet's custom properties: their text as it was written. */
function propertyOf(sheet: string): (name: string) => string {
  const properties = new Map(
    Array.from(sheet.matchAll(/(--sourceline-\w+):("[^"]*"|\d+)/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  return (name) => properties.get(name) ?? '';
}

const back = (text: string): string | null => readSheet(propertyOf(writeSheet(text)));

describe('a dataset as a style sheet', () => {
  it('is the same text again, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(back(text)).toBe(text);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it.each([
    ['what would end a string or a rule', '"} * { color: red } /* \\ */ </style><script>'],
    ['escapes of its own', '%22 %zz %'],
    ['line ends and controls', 'a\r\nb\u0000\f\u2028'],
    ['nothing', ''],
  ])('holds %s', (_name, text) => {
    expect(back(text)).toBe(text);
    const [, rule = ''] = writeSheet(text).split(':host');
    expect(rule.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is written in parts, none of which parts a character, or is too long for a browser', () => {
    const text = `${'x'.repeat(249_999)}😀${'"'.repeat(300_000)}`;
    expect(back(text)).toBe(text);
    const parts = writeSheet(text).match(/"[^"]*"/g) ?? [];
    expect(parts).toHaveLength(4);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(2 ** 20);
    expect(parts.some((part) => /\p{Surrogate}/u.test(part))).toBe(false);
  });

  it('is none where it was cut off, or is another sheet', () => {
    const property = propertyOf(writeSheet('{"version": 1}'));
    expect(readSheet((name) => (name === '--sourceline-parts' ? '' : property(name)))).toBeNull();
    expect(readSheet((name) => (name === '--sourceline-0' ? '' : property(name)))).toBeNull();
    expect(readSheet(() => '')).toBeNull();
    for (const half of ['"%7b', '%7b"'])
      expect(readSheet((name) => (name === '--sourceline-0' ? half : property(name)))).toBeNull();
  });

  it('lies beside its dataset', () => {
    expect(sheetAddress('https://host.example/stories/x.json?v=2')).toBe(
      'https://host.example/stories/x.json.css?v=2',
    );
  });
});
