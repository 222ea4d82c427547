import { describe } from 'vitest';
import { expectTold } from './expect-told.ts';

// 15 November 2024 was a Friday. Behind each date stands whether it is told as past or future, where that can be told.
describe('from a Friday', () => {
  expectTold(
    '2024-11-15',
    `
They met today, yesterday, tomorrow and tonight.
  today → 2024-11-15 | past
  yesterday → 2024-11-14 | past
  tomorrow → 2024-11-16 | future
  tonight → 2024-11-15 | past
Today's world and today's youth; today's vote; USA Today; Psychology Today; tomorrow's meeting.
  today → 2024-11-15
  tomorrow → 2024-11-16 | future
The day before yesterday, the day after tomorrow, the day before it.
  The day before yesterday → 2024-11-13 | past
  the day after tomorrow → 2024-11-17 | future
Yesterday morning, tomorrow night, this morning, this afternoon, last night, this day, last day.
  Yesterday morning → 2024-11-14 | past
  tomorrow night → 2024-11-16 | future
  this morning → 2024-11-15
  this afternoon → 2024-11-15
  last night → 2024-11-14 | past
Monday morning, Friday night, on Thursday midday.
  Monday morning → 2024-11-11 | past
  Friday night → 2024-11-15
  Thursday midday → 2024-11-14T12:00 | past
This week, last week, next week, the past week, past week, this past week, this coming week, the coming week, the next week.
  This week → 2024-11-11/2024-11-17
  last week → 2024-11-04/2024-11-10 | past
  next week → 2024-11-18/2024-11-24 | future
  the past week → 2024-11-08~/2024-11-15~
  this past week → 2024-11-04/2024-11-10 | past
  this coming week → 2024-11-18/2024-11-24 | future
  the coming week → 2024-11-18/2024-11-24 | future
  the next week → 2024-11-18/2024-11-24 | future
This month, last month, next month, the last month, the current month, the coming month, the same month, the prior month.
  This month → 2024-11
  last month → 2024-10 | past
  next month → 2024-12 | future
  the last month → 2024-10~/2024-11~
  the current month → 2024-11
  the coming month → 2024-12 | future
  the same month → 2024-12 | future | relative to “the coming month”
  the prior month → 2024-11 | relative to “the same month”
This year, last year, next year, the current year, that year, over the last year, over the next year, in the next year.
  This year → 2024
  last year → 2023 | past
  next year → 2025 | future
  the current year → 2024
  that year → 2024 | relative to “the current year”
  the last year → 2023~/2024~
  the next year → 2024~/2025~
  the next year → 2024~/2025~
This very week; this same month; last few weeks; this time last year; this time next year; this time next week.
  This very week → 2024-11-11/2024-11-17
  this same month → 2024-11
  this time last year → 2023-11 | past
  this time next year → 2025-11 | future
  next week → 2024-11-18/2024-11-24 | future
Last March, last November, last December, this March, this December, next March, next December, next November.
  Last March → 2024-03 | past
  last November → 2023-11 | past
  last December → 2023-12 | past
  this March → 2024-03 | past
  this December → 2024-12 | future
  next March → 2025-03 | future
  next December → 2024-12 | future
  next November → 2025-11 | future
Last summer, this summer, next summer, this autumn, last autumn, next autumn, last winter, this winter, next winter, next spring.
  Last summer → 2024-22 | past
  this summer → 2024-22 | past
  next summer → 2025-22 | future
  this autumn → 2024-23
  last autumn → 2023-23 | past
  next autumn → 2025-23 | future
  last winter → 2023-24 | past
  this winter → 2024-24 | future
  next winter → 2025-24 | future
  next spring → 2025-21 | future
Last Christmas, this Christmas, next Christmas, at Christmas, last Easter, this Easter, next Easter, on Halloween, last Halloween.
  Last Christmas → 2023-12-25 | past
  this Christmas → 2024-12-25 | future
  next Christmas → 2024-12-25 | future
  Christmas → 2024-12-25 | future
  last Easter → 2024-03-31 | past
  this Easter → 2024-03-31 | past
  next Easter → 2025-04-20 | future
  Halloween → 2024-10-31 | past
  last Halloween → 2024-10-31 | past
Last Friday, this Friday, next Friday, on Friday, the coming Friday, this coming Friday, this past Friday, the past Friday.
  Last Friday → 2024-11-08 | past
  this Friday → 2024-11-15
  next Friday → 2024-11-22 | future
  Friday → 2024-11-15
  the coming Friday → 2024-11-22 | future
  this coming Friday → 2024-11-22 | future
  this past Friday → 2024-11-08 | past
  the past Friday → 2024-11-08 | past
Last Monday, this Monday, next Monday, on Monday, this coming Monday, this past Monday.
  Last Monday → 2024-11-11 | past
  this Monday → 2024-11-18 | future
  next Monday → 2024-11-18 | future
  Monday → 2024-11-11 | past
  this coming Monday → 2024-11-18 | future
  this past Monday → 2024-11-11 | past
They will meet on Friday. They will meet on Monday. They met on Friday. They met on Monday. They met on Sunday.
  Friday → 2024-11-15 | future
  Monday → 2024-11-18 | future
  Friday → 2024-11-15 | past
  Monday → 2024-11-11 | past
  Sunday → 2024-11-10 | past
They wait until Saturday. They wait until Tuesday. By Tuesday all is done. Saturday is dry. Tuesday is dry.
  Saturday → 2024-11-16 | future | until
  Tuesday → 2024-11-19 | future | until
  Tuesday → 2024-11-19 | future | by
  Saturday → 2024-11-16 | future
  Tuesday → 2024-11-12 | past
Black Friday sales, Good Friday, Super Tuesday, the Sunday Times, Monday Night Football, Sunday School, every Monday, on a Friday, a Friday vote, one Monday in June.
  Friday → 2024-11-15
  June → 2024-06 | past
Open Monday to Friday; from Monday to Friday; Monday-Friday; Monday through Friday; Monday and Tuesday.
  Monday to Friday → 2024-11-11/2024-11-15
  Monday → 2024-11-11 | past
  Tuesday → 2024-11-12 | past
On Mondays; Mon it rains; Sun it shines; monday.
  monday → 2024-11-11 | past
One day ago, two days ago, three weeks ago, four months ago, five years ago, twenty-five years ago, thirty years ago, a hundred years ago, 100 days ago, 1000 days ago.
  One day ago → 2024-11-14 | past
  two days ago → 2024-11-13 | past
  three weeks ago → 2024-10-21/2024-10-27 | past
  four months ago → 2024-07 | past
  five years ago → 2019 | past
  twenty-five years ago → 1999 | past
  thirty years ago → 1994 | past
  a hundred years ago → 1924 | past
  100 days ago → 2024-08-07 | past
A decade ago, two decades ago, a century ago, half a century ago, half a decade ago, half a year ago, half a month ago, a quarter of a century ago, three quarters of a century ago.
  A decade ago → 2014~ | past
  two decades ago → 2004~ | past
  a century ago → 1924~ | past
  half a century ago → 1974~ | past
  half a decade ago → 2019~ | past
  half a year ago → 2024-05~ | past
  a quarter of a century ago → 1999~ | past
A year and a half ago, two and a half years ago, two-and-a-half years ago, a month and a half ago, one-and-a-half centuries ago.
  A year and a half ago → 2023-05~ | past
  two and a half years ago → 2022-05~ | past
  two-and-a-half years ago → 2022-05~ | past
  one-and-a-half centuries ago → 1874~ | past
About two weeks ago, around ten days ago, nearly a year ago, just a week ago, some three months ago, over a year ago, barely a day ago, roughly a decade ago, approximately two years ago.
  About two weeks ago → 2024-10-28~/2024-11-03~ | past
  around ten days ago → 2024-11-05~ | past
  nearly a year ago → 2023~ | past
  just a week ago → 2024-11-04/2024-11-10 | past
  some three months ago → 2024-08~ | past
  over a year ago → 2023~ | past
  barely a day ago → 2024-11-14~ | past
  roughly a decade ago → 2014~ | past
  approximately two years ago → 2022~ | past
Less than a week ago, more than three years ago, no more than two days ago.
  Less than a week ago → 2024-11-04~/2024-11-10~ | past
  more than three years ago → 2021~ | past
  more than two days ago → 2024-11-13~ | past
In two days' time, in a week's time, two weeks from now, three days hence, a week from today, two weeks from Friday, a month from today, a day from last week.
  two days' time → 2024-11-17 | future
  a week's time → 2024-11-18/2024-11-24 | future
  two weeks from now → 2024-11-25/2024-12-01 | future
  three days hence → 2024-11-18 | future
  a week from today → 2024-11-22 | future | counted from the date it names, relative to the publication date 2024-11-15
  two weeks from Friday → 2024-11-29 | future | counted from the date it names, relative to the publication date 2024-11-15
  a month from today → 2024-12 | future | counted from the date it names, relative to the publication date 2024-11-15
  last week → 2024-11-04/2024-11-10 | past
A year earlier sales were higher. Sales fell from a month earlier.
  A year earlier → 2023 | past
  a month earlier → 2024-10 | past
The last three days, the past two weeks, the next four months, the coming five years, the last ten years, these last two days, those past three weeks, the past one day, next three weeks, past three weeks, last six months.
  The last three days → 2024-11-12~/2024-11-15~
  the past two weeks → 2024-11-01~/2024-11-15~
  the next four months → 2024-11~/2025-03~
  the coming five years → 2024~/2029~
  the last ten years → 2014~/2024~
  these last two days → 2024-11-13~/2024-11-15~
  those past three weeks → 2024-10-25~/2024-11-15~
  past three weeks → 2024-10-25~/2024-11-15~
  last six months → 2024-05~/2024-11~
The last five years of his life; the past three days of talks; the next two weeks of March.
  March → 2024-03 | past
The past decade, the past century, last decade, this century, this quarter, next quarter, last half.
  The past decade → 2014~/2024~
  the past century → 1924~/2024~
  last decade → 201X | past
  this century → 20XX
  this quarter → 2024-10/2024-12
  next quarter → 2025-01/2025-03 | future
This weekend, last weekend, next weekend, the weekend, over the weekend, at the weekend, during the whole weekend, over the weekend of 2 November, this past weekend, the coming weekend.
  This weekend → 2024-11-16/2024-11-17 | future
  last weekend → 2024-11-09/2024-11-10 | past
  next weekend → 2024-11-23/2024-11-24 | future
  the weekend → 2024-11-16/2024-11-17 | future
  the weekend → 2024-11-16/2024-11-17 | future
  the weekend of 2 November → 2024-11-02/2024-11-03 | past
  this past weekend → 2024-11-09/2024-11-10 | past
  the coming weekend → 2024-11-16/2024-11-17 | future
`,
  );
});
