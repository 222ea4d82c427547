import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEdtfOrNull } from '../../../src/dataset/edtf.ts';
import { dayOfBytes } from '../../../src/dataset/scan/day-bytes.ts';

const encoder = new TextEncoder();

/** The start of the day that a text is, by the reader of dates; NaN where it is none, or a date of another form. */
function dayByReader(text: string): number {
  const date = readEdtfOrNull(text);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  return date === null || !isDay ? Number.NaN : date.interval.start;
}

function dayInMiddle(text: string): number {
  const bytes = encoder.encode(`2024${text}5`);
  return dayOfBytes(bytes, 4, bytes.length - 1);
}

describe('a day read off its bytes', () => {
  test('is the day that the reader of dates reads, or none where that reads none', () => {
    const digits = (length: number) =>
      fc.nat({ max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
    const near = fc
      .tuple(digits(4), fc.nat({ max: 14 }), fc.nat({ max: 33 }))
      .map(([year, month, day]) =>
        [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
      );
    const any = fc.string({
      unit: fc.constantFrom('0', '1', '2', '9', '-', ':', '/', ' ', 'X'),
      maxLength: 11,
    });
    const leap = fc
      .tuple(digits(4), fc.constantFrom('02-28', '02-29', '02-30', '12-31', '01-01'))
      .map((parts) => parts.join('-'));
    fc.assert(
      fc.property(fc.oneof(near, leap, any), (text) => {
        expect(dayInMiddle(text)).toBe(dayByReader(text));
      }),
      { seed: 42, numRuns: 20_000 },
    );
  });

  test('is no day where the bytes only look like digits', () => {
    for (const text of [
      '2024-11-1６',
      '2024-11_16',
      '2024/11/16',
      '+024-11-16',
      '2024-11- 6',
      '2024-11-16~',
    ]) {
      expect(dayInMiddle(text)).toBeNaN();
    }
  });
});
