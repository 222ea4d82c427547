import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/ingest/draft/sentences.ts';
import { expectDates } from './expect-dates.ts';

// 20 November 2024 was a Wednesday.
describe('two times that bound a stretch of one day', () => {
  expectDates('2024-11-20', [
    ['The pier was shut 6 a.m.–10 p.m. Tuesday.', '6 a.m.–10 p.m. Tuesday → 2024-11-19T06:00'],
    ['The pier was shut 6 a.m. - 10 p.m. on Tuesday.', '6 a.m. - 10 p.m. on Tuesday → 2024-11-19T06:00'],
    ['The water was off 2-4 p.m. on Sunday.', '2-4 p.m. on Sunday → 2024-11-17T14:00'],
    ['The water was off from 2 to 4 p.m. on Sunday.', '2 to 4 p.m. on Sunday → 2024-11-17T14:00'],
    ['The water was off between 11 and 2 p.m. on Sunday.', '11 and 2 p.m. on Sunday → 2024-11-17T11:00'],
    ['The water was off from 2:30-4 p.m. on Sunday.', '2:30-4 p.m. on Sunday → 2024-11-17T14:30'],
    ['The water was off from 10:30-12:15 on Sunday.', '10:30-12:15 on Sunday → 2024-11-17T10:30'],
    ['The fair ran Sunday from 9 a.m. to 5 p.m.', 'Sunday from 9 a.m. to 5 p.m. → 2024-11-17T09:00'],
    ['The fair ran on Sunday, 9 a.m.-5 p.m.', 'Sunday, 9 a.m.-5 p.m. → 2024-11-17T09:00'],
    ['The fair is open from 9 a.m. to 5 p.m.'],
    ['The fair is open from 2 to 4 p.m.'],
    ['Lund won 2-4 on Sunday.', 'Sunday → 2024-11-17'],
    ['Between 2 and 4 people came on Sunday.', 'Sunday → 2024-11-17'],
    [
      'It lasted from 9 a.m. Sunday to 5 p.m. Monday.',
      '9 a.m. Sunday → 2024-11-17T09:00',
      '5 p.m. Monday → 2024-11-18T17:00',
    ],
  ]);
});

describe('four figures that are a time', () => {
  expectDates('2024-11-20', [
    ['The ship left at 1900 on Sunday.', '1900 on Sunday → 2024-11-17T19:00'],
    ['The ship left at 0630 Sunday.', '0630 Sunday → 2024-11-17T06:30'],
    ['The ship left at 1900 hours on Sunday.', '1900 hours on Sunday → 2024-11-17T19:00'],
    ['The ship left at 0830 local time on Sunday.', '0830 local time on Sunday → 2024-11-17T08:30'],
    ['They worked 1900 hours on the ship.'],
    ['The ship sank in 1900 on a Sunday.', '1900 → 1900'],
    ['The ship left at 1975 on Sunday.', '1975 → 1975', 'Sunday → 2024-11-17'],
  ]);
});

describe('zones that an offset or letters tell', () => {
  expectDates('2024-11-20', [
    ['It closed at 7 p.m. UTC+8 on Monday.', '7 p.m. UTC+8 on Monday → 2024-11-18T19:00+08:00'],
    ['It closed at 19:00 GMT-03:30 on Monday.', '19:00 GMT-03:30 on Monday → 2024-11-18T19:00-03:30'],
    ['It closed at 7 p.m. UTC on Monday.', '7 p.m. UTC on Monday → 2024-11-18T19:00Z'],
    ['It closed at 8 p.m. SGT on Monday.', '8 p.m. SGT on Monday → 2024-11-18T20:00'],
    ['It closed at 6pm AWST on Monday.', '6pm AWST on Monday → 2024-11-18T18:00'],
    ['It closed at 10:30 IST on Monday.', '10:30 IST on Monday → 2024-11-18T10:30'],
  ]);

  it('are of the sentence whose "p.m." they stand behind', () => {
    const text = 'It left at 8 p.m. SGT on Monday. It was shut 6 a.m. - 8 p.m. Then came 3 p.m. ABBA sang.';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'It left at 8 p.m. SGT on Monday.',
      'It was shut 6 a.m. - 8 p.m.',
      'Then came 3 p.m.',
      'ABBA sang.',
    ]);
  });
});

describe('four figures before a name and what is counted', () => {
  expectDates('2024-11-20', [
    ['The camp held 1900 Northern troops.'],
    ['The army shot 1972 Kenyan civilians.'],
    ['In 1900 Northern troops took Lund.', '1900 → 1900'],
    ['The 1916 Irish rebels lost.', '1916 → 1916'],
    ['It was a 1972 Kenyan students’ rally.', '1972 → 1972'],
    ['In fiscal 1999 Acme shares fell.', '1999 → 1999'],
    ['They saw the 1900 Paris fair.', '1900 → 1900'],
  ]);
});
