import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('forms of dates seen from Friday, 15 November 2024', () => {
  expectDates('2024-11-15', [
    ['Miss May sang; Mr. August left; Black September began.'],
    [
      "In three days' time, six months from now, two days hence.",
      "three days' time → 2024-11-18",
      'six months from now → 2025-05',
      'two days hence → 2024-11-17',
    ],
    [
      'More than two years ago, almost ten years ago, just two days ago, barely a month ago, less than a year ago.',
      'More than two years ago → 2022~',
      'almost ten years ago → 2014~',
      'just two days ago → 2024-11-13',
      'barely a month ago → 2024-10~',
      'less than a year ago → 2023~',
    ],
    [
      'A fortnight ago it rained. Nearly two centuries ago it snowed.',
      'A fortnight ago → 2024-10-28/2024-11-03',
      'Nearly two centuries ago → 1824~',
    ],
    [
      'The past week, the past two days, the next three weeks, the next two years, these past three years.',
      'The past week → 2024-11-08~/2024-11-15~',
      'the past two days → 2024-11-13~/2024-11-15~',
      'the next three weeks → 2024-11-15~/2024-12-06~',
      'the next two years → 2024~/2026~',
      'these past three years → 2021~/2024~',
    ],
    [
      'Over the last decade it grew; in the past century it shrank.',
      'the last decade → 2014~/2024~',
      'the past century → 1924~/2024~',
    ],
    [
      'the last five months of her life, last three years, next three years',
      'last three years → 2021~/2024~',
    ],
    [
      'this quarter, last quarter, next quarter, this decade, last century, this half',
      'this quarter → 2024-10/2024-12',
      'last quarter → 2024-07/2024-09',
      'next quarter → 2025-01/2025-03',
      'this decade → 202X',
      'last century → 19XX',
    ],
    [
      'this weekend, next weekend, this past weekend, last weekend',
      'this weekend → 2024-11-16/2024-11-17',
      'next weekend → 2024-11-23/2024-11-24',
      'this past weekend → 2024-11-09/2024-11-10',
      'last weekend → 2024-11-09/2024-11-10',
    ],
    [
      'the day after tomorrow, the day before yesterday, tomorrow night, this evening, tonight, yesterday afternoon',
      'the day after tomorrow → 2024-11-17',
      'the day before yesterday → 2024-11-13',
      'tomorrow night → 2024-11-16',
      'this evening → 2024-11-15',
      'tonight → 2024-11-15',
      'yesterday afternoon → 2024-11-14',
    ],
    [
      'earlier today, later this week, early this month, late this year, mid next year',
      'earlier today → 2024-11-15',
      'later this week → 2024-11-11/2024-11-17',
      'early this month → 2024-11',
      'late this year → 2024',
      'mid next year → 2025',
    ],
    [
      'at the beginning of this week, at the end of last month, in the middle of next week',
      'the beginning of this week → 2024-11-11/2024-11-17',
      'the end of last month → 2024-10',
      'the middle of next week → 2024-11-18/2024-11-24',
    ],
    [
      'last Monday morning, next Friday evening, this Monday',
      'last Monday morning → 2024-11-11',
      'next Friday evening → 2024-11-22',
      'this Monday → 2024-11-18',
    ],
    [
      'this Christmas, next Easter, last Easter, by Thanksgiving, on Halloween, on Christmas Eve last year',
      'this Christmas → 2024-12-25',
      'next Easter → 2025-04-20',
      'last Easter → 2024-03-31',
      'Thanksgiving → 2024-11-28',
      'Halloween → 2024-10-31',
      'Christmas Eve last year → 2023-12-24',
    ],
    [
      'the current year, the coming week, the coming year, the current quarter',
      'the current year → 2024',
      'the coming week → 2024-11-18/2024-11-24',
      'the coming year → 2025',
      'the current quarter → 2024-10/2024-12',
    ],
    [
      'since last summer, until next March, by next Christmas',
      'last summer → 2024-22',
      'next March → 2025-03',
      'next Christmas → 2024-12-25',
    ],
    [
      'in the summer of last year, in spring this year, in the winter of next year',
      'the summer of last year → 2023-22',
      'spring this year → 2024-21',
      'the winter of next year → 2025-24',
    ],
    [
      'It closed in the spring. It fell since the fall. By fall it rose. A fall in prices in the fall.',
      'the spring → 2024-21',
      'the fall → 2024-23',
      'the fall → 2024-23',
    ],
    ['They went on spring break in the summer holidays.'],
    [
      'in October of last year, in March this year, in May next year, 5 May of this year, 5 May the next year',
      'October of last year → 2023-10',
      'March this year → 2024-03',
      'May next year → 2025-05',
      '5 May of this year → 2024-05-05',
      '5 May the next year → 2025-05-05',
    ],
    [
      'in the second quarter of next year, the third quarter of last year, the second half of last year',
      'the second quarter of next year → 2025-04/2025-06',
      'the third quarter of last year → 2023-07/2023-09',
      'the second half of last year → 2023-07/2023-12',
    ],
    [
      'on Tuesday, November 12, and Wednesday, Nov 13; on Tuesday, November 15',
      'Tuesday, November 12 → 2024-11-12',
      'Wednesday, Nov 13 → 2024-11-13',
      'Tuesday, November 15 → 2022-11-15',
    ],
    ['Open Mon-Fri and on Tues. 12 November.', '12 November → 2024-11-12'],
    [
      'Ten days before the Nov. 5 vote, a week after Monday, two months after May 2024, a year before 2020.',
      'Ten days before → 2024-10-26',
      'Nov. 5 → 2024-11-05',
      'a week after Monday → 2024-11-18/2024-11-24',
      'two months after May 2024 → 2024-07',
      'a year before 2020 → 2019',
    ],
    [
      'It was Monday’s vote, the 2008 crash, two years after the 2008 crash.',
      'Monday → 2024-11-11',
      '2008 → 2008',
      'two years after → 2010',
      '2008 → 2008',
    ],
    ['On the 12th they met.', 'the 12th → 2024-11-12'],
    ['By the 20th it will end.', 'the 20th → 2024-11-20'],
    ['On the 20th they met.', 'the 20th → 2024-10-20'],
    ['On the 3rd they will meet.', 'the 3rd → 2024-12-03'],
    [
      'It followed an August ruling, its June report and their July vote.',
      'August → 2024-08',
      'June → 2024-06',
      'July → 2024-07',
    ],
    ['It was Q0 2024 and Q5 2023.', '2024 → 2024', '2023 → 2023'],
    ['in the second quarter of fiscal 2024', 'the second quarter of fiscal 2024 → 2024~'],
    ['in the 1940s, not the 1945s', 'the 1940s → 194X'],
    ['the war/1945 and 1939/1945', '1939/1945 → 1939/1945'],
  ]);
});

describe('the weekend of a week, seen from a day of it', () => {
  // 13 November 2024 was a Wednesday.
  expectDates('2024-11-13', [
    ['It opens this weekend.', 'this weekend → 2024-11-16/2024-11-17'],
    ['It opened last weekend.', 'last weekend → 2024-11-09/2024-11-10'],
    ['It opens next weekend.', 'next weekend → 2024-11-23/2024-11-24'],
  ]);
  expectDates('2024-11-17', [['It opened this weekend.', 'this weekend → 2024-11-16/2024-11-17']]);
});
