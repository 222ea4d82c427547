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

describe('words for a date that is about right, or only a bound', () => {
  test.each([
    ['circa 2019', '2019~'],
    ['ca. 16 November 2024', '2024-11-16~'],
    ['some time in 2019', '2019~'],
    ['about the 1990s', '199X~'],
    ['before 2019', '[..2019]'],
    ['no later than March 2019', '[..2019-03]'],
    ['until the 1990s', '[..199X]'],
    ['after 2019', '[2019..]'],
    ['from 16 November 2024', '[2024-11-16..]'],
    ['from 2019 to 2021', '2019/2021'],
    ['2019 - 2021', '2019/2021'],
    ['14 to 16. November 2024', '2024-11-14/2024-11-16'],
    ['30 October to 2 November 2024', '2024-10-30/2024-11-02'],
    ['between March and May 2024', '2024-03/2024-05'],
    ['between March 2019 and May 2024', '2019-03/2024-05'],
    ['1 to 3 5 2024', null],
  ])('%s', (typed, edtf) => {
    expect(readEventDate(typed, 'en-GB')).toEqual(edtf === null ? { problem: 'form' } : { edtf });
  });

  test.each([
    'about now',
    'before lunch',
    'since when',
    'between 2019',
    'between us and 2021',
    'between 2019 and them',
    'Smarch 2024',
    '16 Smarch 2024',
    'Smarch 16, 2024',
    'Saturday',
    'a 16 November 2024 b',
    '2024-11-16 and so on',
    'the 199s',
    '1995s',
  ])('are none in "%s"', (typed) => {
    expect(readEventDate(typed, 'en-GB')).toEqual({ problem: 'form' });
  });
});

describe('a field for a date', () => {
  test('that is empty, or holds blanks alone, is no date and no mistake', () => {
    expect(readEventDate('', 'en-GB')).toEqual({ edtf: null });
    expect(readEventDate(' \u00a0', 'en-GB')).toEqual({ edtf: null });
  });

  test('may hold any blanks between words', () => {
    expect(readEventDate('16\u00a0 November\t2024', 'en-GB')).toEqual({ edtf: '2024-11-16' });
  });

  test('holds as much as an address does, and no more', () => {
    const years = Array.from({ length: 11 }, (_, index) => 2001 + index).join(',');
    const longest = `{${years},2012-01}`;
    expect(longest).toHaveLength(64);
    expect(readEventDate(longest, 'en-GB')).toEqual({ edtf: longest });
    const longer = longest.replace('{', '{-');
    expect(readEdtfOrNull(longer)).not.toBeNull();
    expect(readEventDate(longer, 'en-GB')).toEqual({ problem: 'form' });
  });

  test('with one digit for a day or a month is read as with two', () => {
    expect(readEventDate('6 November 2024', 'en-GB')).toEqual({ edtf: '2024-11-06' });
    expect(readEventDate('March 6, 2024', 'en-GB')).toEqual({ edtf: '2024-03-06' });
    expect(readEventDate('1.3.2024', 'en-GB')).toEqual({ edtf: '2024-03-01' });
  });

  test('says of a day that is in no calendar so, and of a month too, but not of words', () => {
    expect(readEventDate('31 April 2024', 'en-GB')).toEqual({ problem: 'absent' });
    expect(readEventDate('2024-13', 'en-GB')).toEqual({ problem: 'absent' });
    expect(readEventDate('about 30 February 2024', 'en-GB')).toEqual({ problem: 'form' });
  });
});

describe('the names of months', () => {
  test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'number %i is known long and short',
    (number) => {
      const edtf = `2024-${String(number).padStart(2, '0')}`;
      for (const [locale, language] of [
        ['en-GB', 'en'],
        ['de-DE', 'de'],
        // English is understood everywhere.
        ['ar', 'en'],
      ] as const) {
        for (const month of ['long', 'short'] as const) {
          const name = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(
            Date.UTC(2024, number - 1, 15),
          );
          expect(readEventDate(`${name} 2024`, locale)).toEqual({ edtf });
          expect(readEventDate(`${name.toUpperCase()} 2024`, locale)).toEqual({ edtf });
        }
      }
    },
  );

  test('are those of the Gregorian calendar even where another is usual, and as they are beside a day', () => {
    const beside = new Intl.DateTimeFormat('pl', { month: 'long', day: 'numeric', timeZone: 'UTC' });
    expect(beside.format(Date.UTC(2024, 10, 16))).toBe('16 listopada');
    expect(readEventDate('16 listopada 2024', 'pl')).toEqual({ edtf: '2024-11-16' });
    expect(readEventDate('listopad 2024', 'pl')).toEqual({ edtf: '2024-11' });
    expect(readEventDate('نوفمبر 2024', 'ar-SA')).toEqual({ edtf: '2024-11' });
    expect(readEventDate('نوامبر 2024', 'fa')).toEqual({ edtf: '2024-11' });
  });

  test('are those of the language that is asked for, each time', () => {
    expect(readEventDate('Dezember 2024', 'de-DE')).toEqual({ edtf: '2024-12' });
    expect(readEventDate('Dezember 2024', 'en-GB')).toEqual({ problem: 'form' });
    expect(readEventDate('Dezember 2024', 'de-DE')).toEqual({ edtf: '2024-12' });
  });
});
