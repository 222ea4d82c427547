import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEdtfOrNull } from '../../../src/dataset/edtf.ts';
import { readEventDate } from '../../../src/state/drafting/event-date.ts';

describe('a date of an event', () => {
  test.each([
    ['2024-11-16', '2024-11-16'],
    ['[..2024-11-16]', '[..2024-11-16]'],
    ['16 November 2024', '2024-11-16'],
    ['Saturday, 16 November 2024', '2024-11-16'],
    ['November 16, 2024', '2024-11-16'],
    ['16th of Nov. 2024', '2024-11-16'],
    ['Sept 2023', '2023-09'],
    ['November 2023', '2023-11'],
    ['2022', '2022'],
    ['about 2019', '2019~'],
    ['around March 2019', '2019-03~'],
    ['by 16 November 2024', '[..2024-11-16]'],
    ['since 2019', '[2019..]'],
    ['14 to 16 November 2024', '2024-11-14/2024-11-16'],
    ['between 2019 and 2021', '2019/2021'],
    ['March – May 2024', '2024-03/2024-05'],
    ['the 1990s', '199X'],
    ['44 BC', '-0043'],
    ['16.11.2024', '2024-11-16'],
  ])('can be typed as %s', (typed, edtf) => {
    expect(readEventDate(typed, 'en-GB')).toEqual({ edtf });
  });

  test.each([
    ['16. November 2024', 'de-DE', '2024-11-16'],
    ['März 2024', 'de-DE', '2024-03'],
    ['etwa 2019', 'de-DE', '2019~'],
    ['bis Dezember 2024', 'de-DE', '[..2024-12]'],
    ['die 1990er Jahre', 'de-DE', '199X'],
    ['16 نوفمبر 2024', 'ar', '2024-11-16'],
    ['١٦ نوفمبر ٢٠٢٤', 'ar', '2024-11-16'],
  ])('can be typed in the language of the interface: %s', (typed, locale, edtf) => {
    expect(readEventDate(typed, locale)).toEqual({ edtf });
  });

  test('that could mean two days is none', () => {
    expect(readEventDate('11/12/2024', 'en-GB')).toEqual({ problem: 'form' });
  });

  test('that is in no calendar is said to be so', () => {
    expect(readEventDate('30 February 2024', 'en-GB')).toEqual({ problem: 'absent' });
    expect(readEventDate('2024-02-30', 'en-GB')).toEqual({ problem: 'absent' });
  });

  test('is nothing else than what the dataset can read, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        const read = readEventDate(typed, 'de-DE');
        const edtf = 'edtf' in read ? read.edtf : null;
        return edtf === null || readEdtfOrNull(edtf) !== null;
      }),
      { seed: 42, numRuns: 2000 },
    );
  });
});
