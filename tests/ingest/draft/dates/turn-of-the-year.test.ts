import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

describe('a stretch over the turn of a year', () => {
  expectDates('2024-11-20', [
    ['Prices rose December to January 2023.', 'December to January 2023 → 2022-12/2023-01'],
    ['Prices rose March to May 2023.', 'March to May 2023 → 2023-03/2023-05'],
    [
      'It lay in port from late December to early January 2023.',
      'late December to early January 2023 → 2022-12/2023-01',
    ],
    [
      'It lay in port from mid-December 2022 to mid-January.',
      'mid-December 2022 to mid-January → 2022-12/2023-01',
    ],
    [
      'It lay in port between November 2022 and early March.',
      'November 2022 and early March → 2022-11/2023-03',
    ],
    [
      'She served from Nov. 30, 2022, to Jan. 5, 2023, as mayor.',
      'Nov. 30, 2022, to Jan. 5, 2023 → 2022-11-30/2023-01-05',
    ],
    ['She served from May 3, 1999, until June 2004.', 'May 3, 1999, until June 2004 → 1999-05-03/2004-06'],
    ['She moved from May 3, 1999, to Lund.', 'May 3, 1999 → 1999-05-03'],
    ['On May 3, 1999, to June 2004 was yet long.', 'May 3, 1999 → 1999-05-03', 'June 2004 → 2004-06'],
  ]);
});

describe('dates in a row over the turn of a year', () => {
  expectDates('2024-11-20', [
    ['It fell in December and January 2023.', 'December → 2022-12', 'January 2023 → 2023-01'],
    [
      'It fell in November, December and January 2023.',
      'November → 2022-11',
      'December → 2022-12',
      'January 2023 → 2023-01',
    ],
    ['It fell on Dec. 30 and Jan. 2, 2023.', 'Dec. 30 → 2022-12-30', 'Jan. 2, 2023 → 2023-01-02'],
    ['It fell in March and May 2003.', 'March → 2003-03', 'May 2003 → 2003-05'],
  ]);
});
