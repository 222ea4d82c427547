import { describe, expect, test } from 'vitest';
import { readEdtf } from '../../src/dataset/edtf.ts';
import { formatDate } from '../../src/dataset/format-date.ts';
import type { DateStyle } from '../../src/dataset/format-date.ts';

const inWords = (edtf: string, locale: string, style: DateStyle = 'long'): string =>
  formatDate(readEdtf(edtf), locale, style);

/* Each phrase in each language, around each kind of date that asks for another article or preposition. */

describe('a date in English', () => {
  test.each([
    ['201X?', 'possibly the 2010s'],
    ['19XX~', 'about the 20th century'],
    ['[..201X]', 'before the 2010s'],
    ['[..2024-11]', 'before November 2024'],
    ['[2024-11..]', 'in or after November 2024'],
    ['[201X..]', 'in or after the 2010s'],
    ['[2024-11-16T10:00..]', 'on or after 16 November 2024 at 10:00'],
    ['[2024-11-16T10:00:05..]', 'on or after 16 November 2024 at 10:00:05'],
    ['201X/..', 'since the 2010s'],
    ['201X/', 'from the 2010s'],
    ['../201X', 'until the 2010s'],
    ['[200X..201X]', 'between the 2000s and the 2010s'],
    ['2024-22', 'summer 2024'],
    ['2024-23', 'autumn 2024'],
    ['00XX', '1st century'],
    ['01XX', '2nd century'],
    ['02XX', '3rd century'],
    ['03XX', '4th century'],
    ['10XX', '11th century'],
    ['-09XX', '10th century BC'],
    ['2019?/2021~', 'possibly 2019 – about 2021'],
    ['2019/2021~', '2019 – about 2021'],
    ['2019~/2021', 'about 2019 – 2021'],
    ['201X/202X', '2010s – 2020s'],
    ['2024-21/2024-22', 'spring 2024 – summer 2024'],
    ['2024/2024-11', '2024 – November 2024'],
    ['{2024-11-16..2024-11-18}', '16 – 18 November 2024'],
  ])('%s is "%s"', (edtf, words) => {
    expect(inWords(edtf, 'en')).toBe(words);
  });
});

describe('a date in German', () => {
  test.each([
    ['2019?', 'möglicherweise 2019'],
    ['2019%', 'möglicherweise etwa 2019'],
    ['[..2024]', 'vor 2024'],
    ['[..2024-22]', 'vor dem Sommer 2024'],
    ['[..19XX]', 'vor dem 20. Jahrhundert'],
    ['[..2024-11-16T10:00]', 'vor dem 16. November 2024 um 10:00'],
    ['[2024..]', '2024 oder später'],
    ['2024/..', 'seit 2024'],
    ['2024-11-16/..', 'seit dem 16. November 2024'],
    ['201X/..', 'seit den 2010er-Jahren'],
    ['2024/', 'von 2024 an'],
    ['201X/', 'von den 2010er-Jahren an'],
    ['../2024', 'bis 2024'],
    ['../2024-23', 'bis zum Herbst 2024'],
    ['[2022..2024]', 'zwischen 2022 und 2024'],
    ['2024-24', 'Winter 2024'],
    ['201X', '2010er-Jahre'],
    ['19XX', '20. Jahrhundert'],
  ])('%s is "%s"', (edtf, words) => {
    expect(inWords(edtf, 'de')).toBe(words);
  });
});

describe('a date in French', () => {
  test.each([
    ['2019~', 'vers 2019'],
    ['2019?', 'peut-être 2019'],
    ['201X~', 'vers les années 2010'],
    ['[..2024]', 'avant 2024'],
    ['[..2024-11]', 'avant novembre 2024'],
    ['[..2024-21]', 'avant le printemps 2024'],
    ['[..2024-24]', 'avant l’hiver 2024'],
    ['[..2024-23]', 'avant l’automne 2024'],
    ['[2024..]', '2024 ou plus tard'],
    ['2024/..', 'depuis 2024'],
    ['2024-11-16/..', 'depuis le 16 novembre 2024'],
    ['2024/', 'à partir de 2024'],
    ['2024-08/', 'à partir d’août 2024'],
    ['2024-22/', 'à partir de l’été 2024'],
    ['201X/', 'à partir des années 2010'],
    ['../2024-11', 'jusqu’en novembre 2024'],
    ['../2024-11-16', 'jusqu’au 16 novembre 2024'],
    ['../201X', 'jusqu’aux années 2010'],
    ['../2024-22', 'jusqu’à l’été 2024'],
    ['[2022..2024-11-16]', 'entre 2022 et le 16 novembre 2024'],
    ['201X', 'années 2010'],
    ['03XX', 'IVe siècle'],
    ['08XX', 'IXe siècle'],
    ['13XX', 'XIVe siècle'],
    ['48XX', 'XLIXe siècle'],
    ['49XX', 'Le siècle'],
    ['88XX', 'LXXXIXe siècle'],
    ['89XX', 'XCe siècle'],
    ['98XX', 'XCIXe siècle'],
    ['99XX', 'Ce siècle'],
    ['-00XX', 'Ier siècle av. J.-C.'],
  ])('%s is "%s"', (edtf, words) => {
    expect(inWords(edtf, 'fr')).toBe(words);
  });
});

describe('a date in Arabic', () => {
  test.each([
    ['2019?', 'ربما عام 2019'],
    ['2019%', 'ربما نحو عام 2019'],
    ['[2024..]', 'عام 2024 أو بعد ذلك'],
    ['2024/..', 'منذ عام 2024'],
    ['2024/', 'ابتداءً من عام 2024'],
    ['../2024', 'حتى عام 2024'],
    ['../2024-11', 'حتى نوفمبر 2024'],
    ['[2024-03..2024-05]', 'بين مارس 2024 ومايو 2024'],
    ['[2024..2025-05]', 'بين عام 2024 ومايو 2025'],
    ['2024-22', 'صيف 2024'],
    ['2024-23', 'خريف 2024'],
    ['2024-24', 'شتاء 2024'],
    ['201X', 'عقد 2010'],
    ['19XX', 'القرن الـ20'],
    ['-00XX', 'القرن الـ1 ق.م'],
  ])('%s is "%s"', (edtf, words) => {
    expect(inWords(edtf, 'ar')).toBe(words);
  });
});

describe('a date without words for it', () => {
  test.each([
    ['2019%', '~2019?'],
    ['[2024..]', '2024 – …'],
    ['../2024', '… – 2024'],
    ['[2022..2024]', '2022–2024'],
    ['19XX', '1900–1999'],
    ['201X', '2010–2019'],
  ])('is written in signs: %s is "%s"', (edtf, words) => {
    expect(inWords(edtf, 'pl').replaceAll(' – ', '–')).toBe(words.replaceAll(' – ', '–'));
  });

  test('has the months of a season, short in a label', () => {
    expect(inWords('2024-24', 'pl')).toBe('grudzień 2024 – luty 2025');
    expect(inWords('2024-21', 'pl', 'short')).toBe('mar 2024 – maj 2024');
  });
});

test('an interval of which no side is known, which nothing reads, is a dash', () => {
  const nothing = { start: -Infinity, end: Infinity };
  const date = { kind: 'interval', edtf: '../..', interval: nothing, from: 'open', to: 'unknown' } as const;
  expect(formatDate(date, 'en', 'long')).toBe('…');
});

describe('the fields of a date', () => {
  test('have an era where the year is below 100, and no further', () => {
    expect(inWords('0099', 'en')).toBe('99 AD');
    expect(inWords('0100', 'en')).toBe('100');
    expect(inWords('0099-11-16', 'en')).toBe('16 November 99 AD');
    expect(inWords('0100-11-16', 'en')).toBe('16 November 100');
    expect(inWords('0001/0100', 'en')).toBe('1 – 100 AD');
    expect(inWords('009X', 'en')).toBe('90 – 99 AD');
    expect(inWords('010X', 'en')).toBe('100s');
  });

  test('have groups in years of more than four digits alone', () => {
    expect(inWords('9999', 'en')).toBe('9999');
    expect(inWords('Y10000', 'en')).toBe('10,000');
    expect(inWords('-9999', 'en')).toBe('10000 BC');
    expect(inWords('Y-10000', 'en')).toBe('10,001 BC');
    expect(inWords('9998/9999', 'en')).toBe('9998 – 9999');
    expect(inWords('9999/Y10000', 'en')).toBe('9999 – 10,000');
  });

  test('have zones from UTC in hours, and minutes where there are some', () => {
    const zone = (offset: string) => inWords(`2024-11-16T10:00${offset}`, 'en').replace(/^.*10:00/, '');
    expect([zone(''), zone('Z'), zone('+00:00'), zone('+02'), zone('-02:00')]).toEqual([
      '',
      ' UTC',
      ' UTC',
      ' UTC+2',
      ' UTC−2',
    ]);
    expect([zone('+05:45'), zone('-03:30'), zone('+01:05'), zone('+00:30'), zone('-00:30')]).toEqual([
      ' UTC+5:45',
      ' UTC−3:30',
      ' UTC+1:05',
      ' UTC+0:30',
      ' UTC−0:30',
    ]);
    expect(inWords('2024-11-16T10:00+01:05', 'ar-EG')).toMatch(/ UTC\+١:٠٥$/);
  });

  test('have the hour as the language has it', () => {
    expect(inWords('2024-11-16T09:05', 'en-US')).toMatch(/9:05\sAM$/);
    expect(inWords('2024-11-16T09:05', 'de')).toMatch(/ 09:05$/);
    expect(inWords('2024-11-16T09:05:07', 'de')).toMatch(/ 09:05:07$/);
  });

  test('of two moments in one zone are shortened, in two are not', () => {
    expect(inWords('2024-11-16T09:05Z/2024-11-16T10:00Z', 'en')).toBe('16 November 2024, 09:05–10:00 UTC');
    expect(inWords('2024-11-16T09:05Z/2024-11-16T15:00+02:00', 'en').match(/November/g)).toHaveLength(2);
    expect(inWords('2024-11-05/2024-11-16', 'en', 'short')).toBe('5 – 16 Nov 2024');
    expect(inWords('2024-03/2024-11', 'en')).toBe('March – November 2024');
  });
});
