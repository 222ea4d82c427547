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
    [
      'In 2019 she ran against 9 others; a year earlier she had won. A year earlier she had lost.',
      '2019 → 2019',
      'a year earlier → 2018',
      'A year earlier → 2017',
    ],
    [
      'In 2019 she ran against 9 others: a year earlier she had won. A year earlier she had lost.',
      '2019 → 2019',
      'a year earlier → 2018',
      'A year earlier → 2017',
    ],
    [
      'Sales rose from $5 million in 2011 to $9 million in 2012. Two years later they fell.',
      '2011 → 2011',
      '2012 → 2012',
      'Two years later → 2014',
    ],
    [
      'In 2019 profit was $9 million; a year earlier it was $5 million. A year earlier it was $2 million.',
      '2019 → 2019',
      'a year earlier → 2018',
      'A year earlier → 2017',
    ],
    [
      'In 2019 profit was $9 million versus $5 million a year earlier. Sales were $7 million vs $6 million a year earlier.',
      '2019 → 2019',
      'a year earlier → 2018',
      'a year earlier → 2018',
    ],
    [
      'In 2019 they built 9 ships, compared to 5 a year earlier. They sold 7 ships, compared to 6 a year earlier.',
      '2019 → 2019',
      'a year earlier → 2018',
      'a year earlier → 2018',
    ],
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

describe('quarters, halves and months of a year, long and short', () => {
  expectDates('2023-10-26', [
    ['Profit fell in Q1.', 'Q1 → 2023-01/2023-03'],
    ['Profit fell in Q4 2022.', 'Q4 2022 → 2022-10/2022-12'],
    ['The ships Q0 and Q5 sank.'],
    ['Sales rose in H1 2022.', 'H1 2022 → 2022-01/2022-06'],
    ['Sales rose in H2 of 2022.', 'H2 of 2022 → 2022-07/2022-12'],
    ['Sales of the H3 rose in 2022.', '2022 → 2022'],
    ['They caught the virus H1 in a lab.'],
    ['Profit fell in the fourth quarter of 2021.', 'the fourth quarter of 2021 → 2021-10/2021-12'],
    ['Profit fell in the final quarter of 2021.', 'the final quarter of 2021 → 2021-10/2021-12'],
    ['Profit fell in the last quarter of 2021.', 'the last quarter of 2021 → 2021-10/2021-12'],
    ['They sold a fifth quarter of beef in 2021.', '2021 → 2021'],
    ['He worked there in the second half of 2021.', 'the second half of 2021 → 2021-07/2021-12'],
    ['He worked there in the final half of 2021.', 'the final half of 2021 → 2021-07/2021-12'],
    ['He scored in the second half.'],
    ['Third quarter sales fell.', 'Third quarter → 2023-07/2023-09'],
    ['A third quarter of the town burned.'],
    ['Profit fell in the second quarter of fiscal 2022.', 'the second quarter of fiscal 2022 → 2022~'],
    [
      'Profit fell in the second quarter that ended June 30.',
      'the second quarter → 2023-04/2023-06',
      'June 30 → 2023-06-30',
    ],
    ['Profit fell in the second quarter which ended July 31.', 'July 31 → 2023-07-31'],
    ['Profit fell in the first quarter ended March 28.', 'March 28 → 2023-03-28'],
    [
      'Profit fell in the first half of 2022 ended June 30.',
      'the first half of 2022 → 2022-01/2022-06',
      'June 30 → 2022-06-30',
    ],
    ['The first half of the 1990s was calm.', 'The first half of the 1990s → 199X'],
    ['The third quarter of the 19th century was calm.', 'The third quarter of the 19th century → 18XX'],
    ['In the first half of last year, it closed.', 'the first half of last year → 2022-01/2022-06'],
    ['In the first quarter last year it closed.', 'the first quarter last year → 2022-01/2022-03'],
    ['In the second quarter this year it closed.', 'the second quarter this year → 2023-04/2023-06'],
    ['In the first quarter of next year, it will close.', 'the first quarter of next year → 2024-01/2024-03'],
    ['In the first half of the past year it closed.', 'the first half of the past year → 2022-01/2022-06'],
    [
      'Prices fell in the first three quarters of 2021.',
      'the first three quarters of 2021 → 2021-01/2021-09',
    ],
    ['Prices fell in the first twelve months of 2021.', 'the first twelve months of 2021 → 2021-01/2021-12'],
    ['It took the first thirteen months of 2021 and 2022.', '2021 → 2021', '2022 → 2022'],
    ['Prices fell in the first two months of 2021.', 'the first two months of 2021 → 2021-01/2021-02'],
    [
      'Prices fell in the first six months of the year.',
      'the first six months of the year → 2023-01/2023-06',
    ],
    ['Prices fell in the first six months of the war.'],
    ['Prices fell first three months of this year.', 'first three months of this year → 2023-01/2023-03'],
    ['Prices fell in the 2022 first half.', 'the 2022 first half → 2022-01/2022-06'],
    ["Prices fell in 2022's fourth quarter.", "2022's fourth quarter → 2022-10/2022-12"],
    ['Prices fell in the 2022 quarter.', '2022 → 2022'],
    ['Second-quarter GDP fell.', 'Second-quarter → 2023-04/2023-06'],
    ['Second-quarter gardens are no gardens.'],
  ]);
});
