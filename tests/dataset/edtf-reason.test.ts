import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { edtfReason } from '../../src/dataset/edtf-reason.ts';
import { EdtfError, readEdtf, readEdtfOrNull } from '../../src/dataset/edtf.ts';

// Properties try thousands of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });

function proposal(text: string): string | null {
  try {
    readEdtf(text, edtfReason);
    return text;
  } catch (error) {
    return error instanceof EdtfError ? (/write "([^"]+)"$/.exec(error.reason)?.[1] ?? null) : null;
  }
}

describe('the right form that a mistaken date is answered with', () => {
  test.each([
    ['16 November 2024', '2024-11-16'],
    ['16th of Nov. 2024', '2024-11-16'],
    ['November 16, 2024', '2024-11-16'],
    ['Nov 2023', '2023-11'],
    ['2024/11/16', '2024-11-16'],
    ['2024.11.16', '2024-11-16'],
    ['2024-1-5', '2024-01-05'],
    ['20241116', '2024-11-16'],
    ['16.11.2024', '2024-11-16'],
    ['11/16/2024', '2024-11-16'],
    ['2022-2024', '2022/2024'],
    ['2022–2024', '2022/2024'],
    ['2022 to 2024', '2022/2024'],
    ['Nov 2023 - Jan 2024', '2023-11/2024-01'],
    ['2024-11-16 – 2024-11-18', '2024-11-16/2024-11-18'],
    ['2024/open', '2024/..'],
    ['unknown/2024', '/2024'],
    ['2024..', '[2024..]'],
    ['before 16 November 2024', '[..2024-11-16]'],
    ['after 2019', '[2019..]'],
    ['since May 2020', '2020-05/..'],
    ['c. 2019', '2019~'],
    ['circa Nov 2023', '2023-11~'],
    ['possibly 2019', '2019?'],
    ['2019?~', '2019%'],
    ['2004?-06', '2004-06?'],
    ['spring 2024', '2024-21'],
    ['the 1990s', '199X'],
    ['20th century', '19XX'],
    ['199u', '199X'],
    ['201x', '201X'],
    ['44 BC', '-0043'],
    ['1 BCE', '0000'],
    ['12345', 'Y12345'],
    ['-12345', 'Y-12345'],
    ['476', '0476'],
    ['Y17E8', 'Y1700000000'],
    ['2024-11-16 10:00', '2024-11-16T10:00'],
    ['2024-11-16t10:00z', '2024-11-16T10:00Z'],
    [' 2024', '2024'],
    ['20XX-11', '20XX'],
  ])('%s: %s', (mistaken, right) => {
    expect(readEdtfOrNull(mistaken)).toBeNull();
    expect(proposal(mistaken)).toBe(right);
  });

  test.each([
    '11/12/2024',
    '20',
    'Friday',
    'early next year',
    'today',
    '',
    '2024-11-16T10',
    '2024/25',
    'XXXX',
  ])('is not guessed for %j', (text) => {
    expect(readEdtfOrNull(text)).toBeNull();
    expect(proposal(text)).toBeNull();
  });

  test('is always a date that will be read', () => {
    const words = fc.constantFrom(
      '16',
      'November',
      '2024',
      'before',
      'c.',
      '-',
      '/',
      'to',
      '..',
      '1990s',
      '?',
      'BC',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.constantFrom(' ', ''), (parts, gap) => {
        const proposed = proposal(parts.join(gap));
        expect(proposed === null || readEdtfOrNull(proposed) !== null).toBe(true);
      }),
      { seed: 42, numRuns: 3_000 },
    );
  });
});
