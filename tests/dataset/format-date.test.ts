import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readEdtf } from '../../src/dataset/edtf.ts';
import { displayLocale, formatDate } from '../../src/dataset/format-date.ts';
import { pointText } from './edtf-texts.ts';

// Properties try thousands of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });

const long = (edtf: string, locale = 'en'): string => formatDate(readEdtf(edtf), locale, 'long');

describe('a date in English', () => {
  test.each([
    ['2024-11-16', '16 November 2024'],
    ['2023-11', 'November 2023'],
    ['2022', '2022'],
    ['2004-XX', '2004'],
    ['1985-04-XX', 'April 1985'],
    ['201X', '2010s'],
    ['19XX', '20th century'],
    ['20XX', '21st century'],
    ['11XX', '12th century'],
    ['2024-21', 'spring 2024'],
    ['2024-24', 'winter 2024'],
    ['2019~', 'about 2019'],
    ['2019?', 'possibly 2019'],
    ['2019%', 'possibly about 2019'],
    ['201X~', 'about the 2010s'],
    ['2022/2024', '2022 – 2024'],
    ['2024-11-05/2024-11-16', '5 – 16 November 2024'],
    ['2024-11-16/2024-11-16', '16 November 2024'],
    ['2004-06~/2006?', 'about June 2004 – possibly 2006'],
    ['2024/..', 'since 2024'],
    ['2024/', 'from 2024'],
    ['[..2024-11-16]', 'before 16 November 2024'],
    ['{..2024-11-16}', 'until 16 November 2024'],
    ['{2024-11-16..}', 'from 16 November 2024'],
    ['/2024-11-16', 'until 16 November 2024'],
    ['../2024-11-16', 'until 16 November 2024'],
    ['[2024..]', 'in or after 2024'],
    ['[2024-11-16..]', 'on or after 16 November 2024'],
    ['[2022..2024]', 'between 2022 and 2024'],
    ['[1667,1668,1670..1672]', '1667, 1668 or between 1670 and 1672'],
    ['{1667,1668}', '1667 and 1668'],
    ['{1667,1670..1672}', '1667 and 1670 – 1672'],
  ])('%s is "%s"', (edtf, words) => {
    expect(long(edtf)).toBe(words);
  });

  test.each([
    ['0000', '1 BC'],
    ['-0043', '44 BC'],
    ['-0044', '45 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0099', '99 AD'],
    ['-0099/-0043', '100 – 44 BC'],
    ['-0099/0014', '100 BC – 14 AD'],
    ['-00XX', '1st century BC'],
    ['-01XX', '2nd century BC'],
    ['-201X', '2020 – 2011 BC'],
    ['1500-02-28', '28 February 1500'],
    ['Y170000002', '170,000,002'],
    ['Y-170000002', '170,000,003 BC'],
    ['Y12345/Y12350', '12,345 – 12,350'],
    ['2022/Y12350', '2022 – 12,350'],
  ])('%s, which Date reads wrongly or not at all, is "%s"', (edtf, words) => {
    expect(long(edtf)).toBe(words);
  });

  test('is shorter in a label, and has its weekday in full', () => {
    const day = readEdtf('2024-11-16');
    expect(formatDate(day, 'en', 'short')).toBe('16 Nov 2024');
    expect(formatDate(day, 'en', 'full')).toMatch(/^Saturday,? 16 November 2024$/);
    expect(formatDate(readEdtf('2023-11'), 'en', 'full')).toBe('November 2023');
    expect(formatDate(readEdtf('[..2024-11-16]'), 'en', 'full')).toBe('before 16 November 2024');
  });

  test('shows the clock time and the zone that the source states', () => {
    expect(long('2024-11-16T09:05')).toBe('16 November 2024 at 09:05');
    expect(long('2024-11-16T23:30:05-05:00')).toBe('16 November 2024 at 23:30:05 UTC−5');
    expect(long('2024-11-16T23:30+05:30')).toBe('16 November 2024 at 23:30 UTC+5:30');
    expect(long('2024-11-16T23:30Z')).toBe('16 November 2024 at 23:30 UTC');
    expect(formatDate(readEdtf('2024-11-16T23:30Z'), 'en', 'short')).toBe('16 Nov 2024, 23:30');
  });
});

describe('a date in another language', () => {
  test.each([
    ['de', '[..2024-11-16]', 'vor dem 16. November 2024'],
    ['de', '2019~', 'etwa 2019'],
    ['de', '2024-21', 'Frühling 2024'],
    ['de', '[..201X]', 'vor den 2010er-Jahren'],
    ['de', '../201X', 'bis zu den 2010er-Jahren'],
    ['de', '2024-11-16/', 'vom 16. November 2024 an'],
    ['de', '[2024-11-05..2024-11-16]', 'zwischen dem 5. November 2024 und dem 16. November 2024'],
    ['de', '2024-11-05/2024-11-16', '5.–16. November 2024'],
    ['de', '-0043-03-15', '15. März 44 v. Chr.'],
    ['de-AT', '2024-01-16', '16. Jänner 2024'],
    ['de', '-00XX', '1. Jahrhundert v. Chr.'],
    ['fr', '[..2024-11-16]', 'avant le 16 novembre 2024'],
    ['fr', '[..2024-22]', 'avant l’été 2024'],
    ['fr', '2024-10/', 'à partir d’octobre 2024'],
    ['fr', '2024-11-16/', 'à partir du 16 novembre 2024'],
    ['fr', '19XX', 'XXe siècle'],
    ['fr', '00XX', 'Ier siècle'],
    ['ar', '[..2024-11-16]', 'قبل 16 نوفمبر 2024'],
    ['ar', '2019~', 'نحو عام 2019'],
    ['ar', '[..2024]', 'قبل عام 2024'],
    ['ar', '2024-11/..', 'منذ نوفمبر 2024'],
    ['ar', '[2021..2024]', 'بين عامي 2021 و2024'],
    ['ar', '[2021-03..2024]', 'بين مارس 2021 وعام 2024'],
    ['ar', '-0043', '44 ق.م'],
    ['ar', '2024-21', 'ربيع 2024'],
    ['ar-EG', '19XX', 'القرن الـ٢٠'],
    ['ar-u-nu-latn', '2024-11-05/2024-11-16', '5–16 نوفمبر 2024'],
    ['en-US', '[..2024-11-16]', 'before November 16, 2024'],
  ])('%s: %s is "%s"', (locale, edtf, words) => {
    expect(long(edtf, locale)).toBe(words);
  });

  test('for which there are no words has signs, and nothing in English', () => {
    expect(long('2019~', 'pl')).toBe('~2019');
    expect(long('2019?', 'pl')).toBe('2019?');
    expect(long('[..2024-11-16]', 'pl')).toBe('… – 16 listopada 2024');
    expect(long('2024/..', 'pl')).toBe('2024 – …');
    expect(long('201X', 'ja')).toBe('2010年～2019年');
    expect(long('2024-21', 'pl')).toBe('marzec 2024 – maj 2024');
  });

  test('is of the Gregorian calendar even where another is usual', () => {
    expect(long('2024', 'th')).toBe('2024');
    expect(long('2024-11-16', 'ja-JP-u-ca-japanese')).toBe('2024年11月16日');
  });
});

describe('a date in words', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  test.skipIf(process.env['FIXED_ZONE']).each(['America/Lima', 'Pacific/Kiritimati', 'Europe/Berlin'])(
    'is the same for a reader in %s',
    (place) => {
      process.env['TZ'] = place;
      expect(new Date(2024, 10, 16).getTimezoneOffset()).not.toBe(0);
      expect(long('2024-11-16')).toBe('16 November 2024');
      expect(long('2024-11-16T23:30-05:00')).toBe('16 November 2024 at 23:30 UTC−5');
      expect(long('2024-03-31T02:30')).toBe('31 March 2024 at 02:30');
    },
  );

  test('never shows a broken number, in any language or style', () => {
    fc.assert(
      fc.property(
        pointText,
        fc.constantFrom('en', 'de', 'fr', 'ar-EG', 'ja', 'fa', 'th'),
        fc.constantFrom('short' as const, 'long' as const, 'full' as const),
        (text, locale, style) => {
          const words = formatDate(readEdtf(text), locale, style);
          expect(words).not.toMatch(/NaN|undefined|Infinity|Invalid|null/);
          expect(words.trim()).not.toBe('');
        },
      ),
      { seed: 42, numRuns: 2_000 },
    );
  });
});

describe('the locale that dates are shown in', () => {
  test('is British for bare English, for what is unknown and for what is no tag', () => {
    expect(displayLocale('en')).toBe('en-GB');
    expect(displayLocale('en-US')).toBe('en-US');
    expect(displayLocale('de')).toBe('de');
    expect(displayLocale('tlh')).toBe('en-GB');
    expect(displayLocale('')).toBe('en-GB');
    expect(displayLocale('not a tag')).toBe('en-GB');
    expect(displayLocale('__proto__')).toBe('en-GB');
  });
});
