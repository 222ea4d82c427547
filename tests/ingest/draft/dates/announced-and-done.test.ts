import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('a verb in the present that announces, behind what has been told of a year', () => {
  expectDates('2024-11-15', [
    [
      'The film was shot in the spring of 2021 and comes out on 6 December. A tour follows in January.',
      'the spring of 2021 → 2021-21',
      '6 December → 2024-12-06',
      'January → 2025-01',
    ],
    [
      'The novel was written in 2019 and is published on 2 December.',
      '2019 → 2019',
      '2 December → 2024-12-02',
    ],
    ['Roe was jailed in 2021 and is released in January.', '2021 → 2021', 'January → 2025-01'],
    ['The albums, made in 2019, are out in December.', '2019 → 2019', 'December → 2024-12'],
    // What the past tense tells stays with the year that was told.
    ['The film was shot in 2021 and came out on 6 December.', '2021 → 2021', '6 December → 2021-12-06'],
    ['The novel was written in 2019 and was published on 2 March.', '2019 → 2019', '2 March → 2019-03-02'],
    ['Roe was jailed in 2021 and released in June.', '2021 → 2021', 'June → 2021-06'],
    // A year of its own, and what follows nothing that is named.
    ['The film was shot in 2021 and comes out in May 2026.', '2021 → 2021', 'May 2026 → 2026-05'],
    ['The order was given in 2019. It was as follows in May: leave.', '2019 → 2019', 'May → 2019-05'],
  ]);
});

describe('what was done on a day is not still to come', () => {
  expectDates('2024-11-15', [
    ['The letter, dated Dec. 2, was read out.', 'Dec. 2 → 2023-12-02'],
    ['The letter was written on Dec. 2.', 'Dec. 2 → 2023-12-02'],
    ['The flat was secretly searched on Dec. 2.', 'Dec. 2 → 2023-12-02'],
    ['The letter was written on Nov. 15.', 'Nov. 15 → 2024-11-15'],
    // What may have been fixed for a day is rather meant to come.
    ['The hearing was scheduled on Dec. 2.', 'Dec. 2 → 2024-12-02'],
    ['They agreed to meet on Dec. 2.', 'Dec. 2 → 2024-12-02'],
    ['The fair was postponed to Dec. 2.', 'Dec. 2 → 2024-12-02'],
  ]);
});

describe('a day of the month that was named with its year', () => {
  expectDates('2024-11-15', [
    [
      'The board knew of it in December 2021, the Courier reported on Tuesday. The memo, dated Dec. 2, was answered the next day.',
      'December 2021 → 2021-12',
      'Tuesday → 2024-11-12',
      'Dec. 2 → 2021-12-02',
      'the next day → 2021-12-03',
    ],
    // Another month, one far before, and a day of these weeks.
    [
      'The board knew of it in June 2021, the Courier reported on Tuesday. The memo was dated Dec. 2.',
      'June 2021 → 2021-06',
      'Tuesday → 2024-11-12',
      'Dec. 2 → 2023-12-02',
    ],
    [
      'The board knew of it in December 2021.\n\nIt denies that. The memo was dated Dec. 2.',
      'December 2021 → 2021-12',
      'Dec. 2 → 2021-12-02',
    ],
    [
      'The board knew of it in December 2021.\n\nIt denies that. The mill closed. Roe left. The memo was dated Dec. 2.',
      'December 2021 → 2021-12',
      'Dec. 2 → 2023-12-02',
    ],
    [
      'The board had known of it in November 2022, it said on Tuesday. On Nov. 4 it closed the mill.',
      'November 2022 → 2022-11',
      'Tuesday → 2024-11-12',
      'Nov. 4 → 2024-11-04',
    ],
  ]);
});
