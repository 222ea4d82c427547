import { describe, expect, test } from 'vitest';
import { readEdtf } from '../../src/dataset/edtf.ts';
import { formatSpan } from '../../src/dataset/format-date.ts';

const span = (edtf: string, locale = 'en'): string => formatSpan(readEdtf(edtf).interval, locale);

describe('the span of marks drawn together', () => {
  test.each([
    ['2024-11-16', '16 November 2024'],
    ['2024-11-16T10:00/2024-11-16T11:00', '16 November 2024'],
    ['2024-11-05/2024-11-16', '5 – 16 November 2024'],
    ['2024-11-16/2025-01-20', '16 November 2024 – 20 January 2025'],
    ['2024-10', 'October 2024'],
    ['2024-10/2024-11', 'October – November 2024'],
    ['2024-03-02/2024-11-05', 'March – November 2024'],
    ['2022', '2022'],
    ['2022/2024', '2022 – 2024'],
    ['2010-03/2024-11-05', '2010 – 2024'],
    ['-0043/0014', '44 BC – 14 AD'],
    ['Y170000002', '170,000,002'],
    ['Y-170000002/Y170000002', '170,000,003 BC – 170,000,002 AD'],
    ['../2024-11-16', 'until 16 November 2024'],
    ['../2024', 'until 2024'],
    ['2024/..', 'since 2024'],
    ['2024-11-16/..', 'since 16 November 2024'],
  ])('%s is "%s"', (edtf, words) => {
    expect(span(edtf)).toBe(words);
  });

  test('is in the language of the page', () => {
    expect(span('../2024-11-16', 'de')).toBe('bis zum 16. November 2024');
    expect(span('../2024', 'fr')).toBe('jusqu’en 2024');
    expect(span('../2024-11-16', 'pl')).toBe('… – 16 listopada 2024');
  });

  test('is a dash where nothing is known', () => {
    expect(formatSpan({ start: -Infinity, end: Infinity }, 'en')).toBe('…');
  });
});
