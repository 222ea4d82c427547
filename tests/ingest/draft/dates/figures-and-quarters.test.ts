import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 26 October 2023 was a Thursday.
describe('what a figure is compared with', () => {
  expectDates('2023-10-26', [
    [
      'Profit rose to $90 million, from $58 million a year earlier. Sales rose to $683 million, from $502 million a year earlier.',
      'a year earlier → 2022',
      'a year earlier → 2022',
    ],
    [
      'Orders, compared with 20 ships a year earlier, fell. Costs were lower than a year earlier. Debt was 3 million against 4 million a year earlier.',
      'a year earlier → 2022',
      'a year earlier → 2022',
      'a year earlier → 2022',
    ],
    [
      'In 2019 profit was $9 million, compared with $5 million a year earlier.',
      '2019 → 2019',
      'a year earlier → 2018',
    ],
    [
      'He left the club in 2020. A year earlier he had married. A year earlier his father had died.',
      '2020 → 2020',
      'A year earlier → 2019',
      'A year earlier → 2018',
    ],
    ['Sales rose from $5 million in 2019 to $9 million in 2020.', '2019 → 2019', '2020 → 2020'],
  ]);
});

describe('quarters and parts of a year', () => {
  expectDates('2023-10-26', [
    [
      'The maker expects to report net income of 15 cents a share for the third quarter.',
      'the third quarter → 2023-07/2023-09',
    ],
    [
      'It expects to release third-quarter results in December.',
      'third-quarter → 2023-07/2023-09',
      'December → 2023-12',
    ],
    ['The plant will open in the third quarter.', 'the third quarter → 2024-07/2024-09'],
    ['In the 2022 third quarter, it lost money.', 'the 2022 third quarter → 2022-07/2022-09'],
    ["This year's third quarter was slow.", "This year's third quarter → 2023-07/2023-09"],
    ["It may start as early as next year's first quarter.", "next year's first quarter → 2024-01/2024-03"],
    ["Last year's second half was slow.", "Last year's second half → 2022-07/2022-12"],
    ["Last year's second attempt failed.", 'Last year → 2022'],
    ['Prices fell in the first two quarters of 2021.', 'the first two quarters of 2021 → 2021-01/2021-06'],
    [
      'Sales rose in the first nine months of last year.',
      'the first nine months of last year → 2022-01/2022-09',
    ],
    ['The first two weeks of 2021 were cold.', '2021 → 2021'],
    ['Profit fell in the second quarter ended Aug. 31.', 'Aug. 31 → 2023-08-31'],
    [
      'Profit fell in the third quarter ended Sept. 30.',
      'the third quarter → 2023-07/2023-09',
      'Sept. 30 → 2023-09-30',
    ],
    ['Over the summer, the owners sold it.', 'the summer → 2023-22'],
    ['They put a roof over summer houses.'],
    ['The sale should close by year end.', 'year end → 2023'],
    ['A good year ends well.'],
  ]);
});
