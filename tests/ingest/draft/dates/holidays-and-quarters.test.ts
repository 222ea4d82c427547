import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('holidays, parts of the year and divisions', () => {
  expectDates('2024-11-15', [
    [
      'He was found Thanksgiving Day by the sea. He sings here Christmas Eve. He died Christmas Day. The Labor Day weekend was wet. The Christmas Eve service was long. He said Memorial Day sales rose. He left Christmas Day with her.',
      'Thanksgiving Day → 2023-11-23',
      'Christmas Eve → 2024-12-24',
      'Christmas Day → 2023-12-25',
      'Christmas Day → 2023-12-25',
    ],
    [
      'He sang there New Year’s Day, again Boxing Day. He sang old Boxing Day songs. He sang Boxing Day songs.',
      'New Year’s Day → 2024-01-01',
      'Boxing Day → 2023-12-26',
    ],
    [
      'At Christmas, 2003 people came. It fell at Christmas of 2003. It fell on Christmas Eve, 2003. It fell at Easter this year. It opens at Easter next year. It fell on the Christmas of last year.',
      'Christmas, 2003 → 2003-12-25',
      'Christmas of 2003 → 2003-12-25',
      'Christmas Eve, 2003 → 2003-12-24',
      'Easter this year → 2024-03-31',
      'Easter next year → 2025-04-20',
      'Christmas of last year → 2023-12-25',
    ],
    [
      'This Christmas will be cold. This Easter was cold. Next Halloween will be cold. Last Halloween was cold. The christmas of their lives began.',
      'This Christmas → 2024-12-25',
      'This Easter → 2024-03-31',
      'Next Halloween → 2025-10-31',
      'Last Halloween → 2024-10-31',
    ],
    [
      'From Christmas to Easter, through Pentecost and around Epiphany it was closed.',
      'Christmas to Easter → 2023-12-25/2024-03-31',
      'Pentecost → 2024-05-19',
      'Epiphany → 2024-01-06',
    ],
    [
      'By midsummer it was over. By midwinter it will open. A midsummer night is short. In Midsummer it rained.',
      'midsummer → 2024-22',
      'midwinter → 2024-24',
    ],
    [
      'Over the summer, it rained. Over summer it rained. During winter it snowed. In fall it rained. For the fall, it will open. Throughout the fall it will rain. It lasted in time.',
      'the summer → 2024-22',
      'winter → 2023-24',
    ],
    [
      'In summer camp she sang. By spring break she left. In the winter holidays he sang. In the summer Olympics he ran. In spring water they swam. Until summer term she read.',
    ],
    [
      'The first week of last month was wet. The last week of October was dry. The fifth week of October was dry. The sixth week of October was dry. The second week in October was dry. The final week of 2023 was dry.',
      'The first week of last month → 2024-09-30/2024-10-06',
      'The last week of October → 2024-10-28/2024-11-03',
      'The fifth week of October → 2024-10-28/2024-11-03',
      'October → 2024-10',
      'October → 2024-10',
      'The final week of 2023 → 2023-12-25/2023-12-31',
    ],
    [
      'The week of 11 November was wet. The weekend of 9 November was dry. The month of May was cold. The year of the dragon was long. The day of the vote was dry.',
      'The week of 11 November → 2024-11-11/2024-11-17',
      'The weekend of 9 November → 2024-11-09/2024-11-10',
      'The month of May → 2024-05',
    ],
    ['The weekend of the fair was dry.'],
    [
      'Profit fell in the third quarter. The Q3 profit fell. Q3 was weak. Its third-quarter profit fell. The first half was weak. Third-quarter hopes fell.',
      'the third quarter → 2024-07/2024-09',
      'Q3 → 2024-07/2024-09',
      'Q3 → 2024-07/2024-09',
      'third-quarter → 2024-07/2024-09',
    ],
    [
      'In the second quarter ended June 30 sales fell. In the second quarter ended June 28 sales fell. In the second quarter that ended July 31 sales fell. In the second quarter, ending June 30, sales fell. In the first half ended June 30 sales fell.',
      'the second quarter → 2024-04/2024-06',
      'June 30 → 2024-06-30',
      'June 28 → 2024-06-28',
      'July 31 → 2024-07-31',
      'the second quarter → 2024-04/2024-06',
      'June 30 → 2024-06-30',
      'June 30 → 2024-06-30',
    ],
    [
      "In the 2003 third quarter, this year's second quarter, last year's first half and last year's final quarter sales fell. In last year third quarter sales fell. In the previous year's third quarter sales fell.",
      'the 2003 third quarter → 2003-07/2003-09',
      "this year's second quarter → 2024-04/2024-06",
      "last year's first half → 2023-01/2023-06",
      "last year's final quarter → 2023-10/2023-12",
      'last year → 2023',
      'third quarter → 2024-07/2024-09',
      "the previous year's third quarter → 2023-07/2023-09",
    ],
    [
      'The first nine months of 2003, the first two quarters of last year, the first twelve months of 2003, the first one months of 2003, the first four quarters of 2003, the first five quarters of 2003, the first 13 months of 2003.',
      'The first nine months of 2003 → 2003-01/2003-09',
      'the first two quarters of last year → 2023-01/2023-06',
      'the first twelve months of 2003 → 2003-01/2003-12',
      '2003 → 2003',
      'the first four quarters of 2003 → 2003-01/2003-12',
      '2003 → 2003',
      '2003 → 2003',
    ],
    [
      'The first three days of 2003, the first three months of May 2003, the first three months in 2003, the last three months of 2003.',
      '2003 → 2003',
      'May 2003 → 2003-05',
      '2003 → 2003',
      '2003 → 2003',
    ],
    [
      'The third quarter of fiscal 2003, the second half of the 1990s, the first half of the 19th century, the second quarter of the past year.',
      'The third quarter of fiscal 2003 → 2003~',
      'the second half of the 1990s → 199X',
      'the first half of the 19th century → 18XX',
      'the second quarter of the past year → 2023-04/2023-06',
    ],
    ['Sales fell in the first two months of the year.', 'the first two months of the year → 2024-01/2024-02'],
  ]);
});
