import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('times of day and stretches', () => {
  expectDates('2024-11-15', [
    [
      'They met at 4 in the morning (4 a.m. EDT on Thursday).',
      '4 in the morning (4 a.m. EDT on Thursday) → 2024-11-14T04:00',
    ],
    [
      'They met at 4 in the morning (4 a.m. EDT Thursday) and left.',
      '4 in the morning (4 a.m. EDT Thursday) → 2024-11-14T04:00',
    ],
    ['They met at 4 a.m. (0900 GMT) on Thursday.', '4 a.m. (0900 GMT) on Thursday → 2024-11-14T04:00'],
    ['They met at 4 a.m. (9:00 UTC), Thursday.', '4 a.m. (9:00 UTC), Thursday → 2024-11-14T04:00'],
    ['They met at 4 a.m. (0900 in all) on Thursday.', '4 a.m. → 2024-11-15T04:00', 'Thursday → 2024-11-14'],
    ['He was seen at 6 a.m. near the mill two weeks before the fire.'],
    ['He was seen at 6 a.m. near the mill a month after the fire.'],
    ['He was seen at 6 a.m. near the mill two years after the fire.'],
    ['He was seen at 6 a.m. near the mill a decade before the fire.'],
    ['He was seen at 6 a.m. near the mill, two weeks before the fire.', '6 a.m. → 2024-11-15T06:00'],
    ['The pool was open 6 a.m. to 10 p.m. Tuesday.', '6 a.m. to 10 p.m. Tuesday → 2024-11-12T06:00'],
    ['The pool was open 6 a.m. until 10 p.m. in May.', 'May → 2024-05'],
    ['The pool is open 6 a.m. through 10 p.m. each day.'],
    ['The pool was open from 10:30 pm (CET) till 11:30 pm (CET).'],
    ['They opened on Christmas Day at 5 p.m.', 'Christmas Day at 5 p.m. → 2023-12-25T17:00'],
    ['They met on the 12th at 5 p.m.', 'the 12th at 5 p.m. → 2024-11-12T17:00'],
    ['They met late Tuesday at 11 p.m.', 'late Tuesday at 11 p.m. → 2024-11-12T23:00'],
    ['They met on 3 May, 5 p.m.', '3 May, 5 p.m. → 2024-05-03T17:00'],
    ['They met on 3 May last year at 5 p.m.', '3 May last year at 5 p.m. → 2023-05-03T17:00'],
    ['They met two days ago at 5 p.m.', 'two days ago at 5 p.m. → 2024-11-13T17:00'],
    ['They met on Tuesday morning local time.', 'Tuesday morning local time → 2024-11-12'],
    [
      'They left on 3 May night. They left on Christmas Day morning.',
      '3 May night → 2024-05-03',
      'Christmas Day morning → 2023-12-25',
    ],
    ['They met in May at 5 p.m. on Tuesday.', 'May → 2024-05', '5 p.m. on Tuesday → 2024-11-12T17:00'],
    [
      'On the 31st they slept. On the 32nd floor they slept. On the 16th floor they slept. On the 0th they slept.',
      'the 31st → 2024-10-31',
    ],
    [
      'They waited until the 12th and left. They worked before the 12th but not after the 13th.',
      'the 12th → 2024-11-12',
      'the 12th → 2024-11-12',
      'the 13th → 2024-11-13',
    ],
    ['In the 12th they won. At the 12th they won.'],
    ['[21:40] The toll has risen.', '21:40 → 2024-11-15T21:40'],
    ['** 21:40** The toll has risen.', '21:40 → 2024-11-15T21:40'],
    ['21:40 – The toll has risen.', '21:40 → 2024-11-15T21:40'],
    ['21:40 the toll has risen.'],
    ['21:40: The toll has risen.'],
    ['The price was quoted as of 15:10 GMT.', '15:10 GMT → 2024-11-15T15:10Z'],
  ]);
  expectDates(null, [
    [
      'It rained from the spring of 2003–autumn of 2004; from Q1 2003–Q3 2003; in the 1990s–2000s.',
      'the spring of 2003–autumn of 2004 → 2003-21/2004-23',
      'Q1 2003–Q3 2003 → 2003-01/2003-09',
      'the 1990s–2000s → 199X/200X',
    ],
    [
      'It rained from early 2003 to late 2004, between mid-May 2003 and June 2003.',
      'early 2003 to late 2004 → 2003/2004',
      'mid-May 2003 and June 2003 → 2003-05/2003-06',
    ],
    ['It rained in 2003–May 2004.', '2003 → 2003', 'May 2004 → 2004-05'],
    ['It rained on 3 May 2003 – 5 May 2003 it snowed.', '3 May 2003 – 5 May 2003 → 2003-05-03/2003-05-05'],
    ['It rained on 3 May 2003 — 5 May 2003 was dry.', '3 May 2003 → 2003-05-03', '5 May 2003 → 2003-05-05'],
    [
      'It rained from 2003 until 2004, from 2003 till 2004, from 2003 through 2004, from 2003 thru 2004.',
      '2003 until 2004 → 2003/2004',
      '2003 till 2004 → 2003/2004',
      '2003 through 2004 → 2003/2004',
      '2003 thru 2004 → 2003/2004',
    ],
    [
      'It rained in 2003 until 2004. It rained in 2003 through 2004. It rained in 2003 to 2004.',
      '2003 → 2003',
      '2004 → 2004',
      '2003 through 2004 → 2003/2004',
      '2003 to 2004 → 2003/2004',
    ],
    [
      'It rained in 2003/04, 2003/2004, 2003-02, 2004-03, 1999-00.',
      '2003/04 → 2003/2004',
      '2003/2004 → 2003/2004',
      '2003-02 → 2003-02',
      '2004-03 → 2004-03',
      '1999 → 1999',
    ],
    [
      'It rained from 3 to 5 May 2003; from 5 to 5 May 2003; from 100 to 5 May 2003; between 3 and 5 May 2003; between 3 to 5 May 2003.',
      '3 to 5 May 2003 → 2003-05-03/2003-05-05',
      '5 May 2003 → 2003-05-05',
      '5 May 2003 → 2003-05-05',
      '3 and 5 May 2003 → 2003-05-03/2003-05-05',
      '3 to 5 May 2003 → 2003-05-03/2003-05-05',
    ],
    [
      'They raised nineteen sixty-one-foot masts. They hired nineteen sixty-year-olds in nineteen sixty-one.',
      'nineteen sixty-one → 1961',
    ],
  ]);
});
