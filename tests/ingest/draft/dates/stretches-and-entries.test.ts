import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('a stretch ahead of what is told', () => {
  expectDates('2024-11-15', [
    [
      'She was lost at sea in March 1961, and for the next three years he wrote nothing.',
      'March 1961 → 1961-03',
      'the next three years → 1961~/1964~',
    ],
    [
      'In 2015 the firm closed its mill. Over the next two years it lost half its staff.',
      '2015 → 2015',
      'the next two years → 2015~/2017~',
    ],
    // What isn't over yet, what lies ahead, and what no date stands near to counts from the publication.
    ['The council approved a budget for the next three years.', 'the next three years → 2024~/2027~'],
    [
      'The firm was founded in 1961. It will hire 300 people over the next three years.',
      '1961 → 1961',
      'the next three years → 2024~/2027~',
    ],
    [
      'In 2023 the firm closed its mill. It lost half its staff, and so did Doe, over the next five years.',
      '2023 → 2023',
      'the next five years → 2024~/2029~',
    ],
    [
      'The firm was sold in 1961.\n\nOn Monday it approved a budget for the next three years.',
      '1961 → 1961',
      'Monday → 2024-11-11',
      'the next three years → 2024~/2027~',
    ],
  ]);
});

describe('what stands within an entry of a chronology', () => {
  expectDates('2024-11-15', [
    [
      'Key dates of the case\n\n4-8 March 2021: Families camp outside the hall. Roe resigns on the Friday.\n\n9-15 June 2022: Divers search the wreck. On the Monday they find a door.\n\nOctober 2023: Police find a letter that Roe sent on 2 May 2018. She is charged two weeks later.\n\n5 March 2024: The trial opens. A week later it is adjourned.',
      '4-8 March 2021 → 2021-03-04/2021-03-08',
      'Friday → 2021-03-05',
      '9-15 June 2022 → 2022-06-09/2022-06-15',
      'Monday → 2022-06-13',
      'October 2023 → 2023-10',
      '2 May 2018 → 2018-05-02',
      'two weeks later → 2023-10/2023-11',
      '5 March 2024 → 2024-03-05',
      'A week later → 2024-03-11/2024-03-17',
    ],
    // Told in the past, or in the sentence of the other day, it goes on from that.
    [
      'Key dates of the case\n\nMay 2021: Police find a letter. It was sent on 2 May 2018. Roe was promoted two weeks later.\n\nJune 2022: Roe, hired on 2 May 2018 and charged two weeks later, is tried.\n\nOctober 2023: Roe is freed.',
      'May 2021 → 2021-05',
      '2 May 2018 → 2018-05-02',
      'two weeks later → 2018-05-14/2018-05-20',
      'June 2022 → 2022-06',
      '2 May 2018 → 2018-05-02',
      'two weeks later → 2018-05-14/2018-05-20',
      'October 2023 → 2023-10',
    ],
  ]);
});
