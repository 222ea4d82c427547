import { describe, expect, it } from 'vitest';
import { datesIn, expectDates } from './expect-dates.ts';

// 20 May 2021 was a Thursday.
describe('days to come beside past verbs, published on Thursday, 20 May 2021', () => {
  expectDates('2021-05-20', [
    ['A day of mourning was declared for Saturday.', 'Saturday → 2021-05-22'],
    ['A second explosion was feared Sunday.', 'Sunday → 2021-05-23'],
    ['They agreed on Wednesday a truce to begin on Friday.', 'Wednesday → 2021-05-19', 'Friday → 2021-05-21'],
    ['Hearings start Monday.', 'Monday → 2021-05-24'],
    ['The fair opened on 13 May. It moves to Paris in October.', '13 May → 2021-05-13', 'October → 2021-10'],
    ['The board will meet at 7 p.m. Tuesday at the hall.', '7 p.m. Tuesday → 2021-05-25T19:00'],
    [
      'They met on Monday. They will vote later in the day.',
      'Monday → 2021-05-17',
      'later in the day → 2021-05-20',
    ],
    ['He was paid for Tuesday.', 'Tuesday → 2021-05-18'],
  ]);
});

// 7 February 2023 was a Tuesday.
describe('a length of time before or after an event that a date names, published on Tuesday, 7 February 2023', () => {
  expectDates('2023-02-07', [
    ["The toll rose on Tuesday, a day after Monday's quake.", 'Tuesday → 2023-02-07', 'Monday → 2023-02-06'],
    [
      'They left two days before the Jan. 31 deadline.',
      'two days before → 2023-01-29',
      'Jan. 31 → 2023-01-31',
    ],
    ['They left two days before 5 May 2022.', 'two days before 5 May 2022 → 2022-05-03'],
    ['Thirty years ago, on 9 November 1993, the bridge fell.', '9 November 1993 → 1993-11-09'],
    [
      'The war began in October 2001, weeks after the attacks of Sept. 11.',
      'October 2001 → 2001-10',
      'Sept. 11 → 2001-09-11',
    ],
    [
      'From May 1968 to June 1969 they struck. The same year it closed.',
      'May 1968 to June 1969 → 1968-05/1969-06',
      'The same year → 1969',
    ],
    ['The Russell 2000 Index fell.'],
  ]);
});

describe('days and months in figures', () => {
  it.each([
    ['The colour of the theatre was chosen on 03/04/2024.', '03/04/2024 → 2024-04-03'],
    ['The color of the theater was chosen on 03/04/2024.', '03/04/2024 → 2024-03-04'],
    ['It was chosen on 03/04/2024.', '03/04/2024 → 2024-03-04'],
    ['It was chosen on 25/12/2023 and built on 03/04/2024.', '03/04/2024 → 2024-04-03'],
    ['It was built on 31/04/2024 or 30/04/2024.', '30/04/2024 → 2024-04-30'],
    ['They met on 15/11/2024 at 8 p.m.', '15/11/2024 at 8 p.m. → 2024-11-15T20:00'],
  ])('%s', (text, last) => {
    expect(datesIn(text).at(-1)).toBe(last);
  });
});
