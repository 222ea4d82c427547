import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortText } from '../../src/base/short-text.ts';

const decoder = new TextDecoder('utf-8');

describe('the text of some bytes', () => {
  it('is what a decoder says, whatever the bytes are', () => {
    const ascii = fc.uint8Array({ max: 0x7f, maxLength: 200 });
    const any = fc.uint8Array({ maxLength: 200 });
    const written = fc.string({ unit: 'grapheme' }).map((text) => new TextEncoder().encode(text));
    fc.assert(
      fc.property(fc.oneof(ascii, any, written), (bytes) => {
        expect(shortText(bytes)).toBe(decoder.decode(bytes));
      }),
    );
  });

  it.each([
    ['a date', '2024-11-16'],
    ['nothing', ''],
    ['an accent behind letters', 'São Paulo'],
    ['a mark of the byte order, which is no part of a text', '\u{feff}lima'],
    ['as many letters as are put together', 'x'.repeat(64)],
    ['one more', 'x'.repeat(65)],
  ])('is the same for %s', (_, text) => {
    const bytes = new TextEncoder().encode(text);
    expect(shortText(bytes)).toBe(decoder.decode(bytes));
  });
});
