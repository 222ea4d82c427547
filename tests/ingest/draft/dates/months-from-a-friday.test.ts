import { describe } from 'vitest';
import { expectTold } from './expect-told.ts';

// 15 November 2024 was a Friday.
describe('from a Friday', () => {
  expectTold(
    '2024-11-15',
    `
In January, in March, in August, in October, in November, in December, in the spring, in summer, by winter, since spring, during the fall, in the fall in prices, spring break.
  January → 2025-01 | future
  March → 2024-03 | past
  August → 2024-08 | past
  October → 2024-10 | past
  November → 2024-11
  December → 2024-12 | future
  the spring → 2024-21 | past
  summer → 2024-22 | past
  winter → 2024-24 | future | by
  spring → 2024-21 | past | since
  the fall → 2024-23
He was hurt in January. He will be tried in January. He was hurt in December. He will be tried in December. He was hurt in November. He will be tried in October.
  January → 2024-01 | past
  January → 2025-01 | future
  December → 2023-12 | past
  December → 2024-12 | future
  November → 2024-11 | past
  October → 2024-10 | past
He fell on 14 November. He fell on 16 November. He will speak on 14 November. He will speak on 20 January. He spoke on 20 January. He spoke on 30 November. He spoke on 20 December.
  14 November → 2024-11-14 | past
  16 November → 2024-11-16 | future
  14 November → 2024-11-14 | past
  20 January → 2025-01-20 | future
  20 January → 2024-01-20 | past
  30 November → 2024-11-30 | future
  20 December → 2023-12-20 | past
Tuesday, November 12; Tuesday, November 13; Sunday, 17 November; Wednesday, 1 January; Thursday, 29 February.
  Tuesday, November 12 → 2024-11-12 | past
  Tuesday, November 13 → 2018-11-13 | past
  Sunday, 17 November → 2024-11-17 | future
  Wednesday, 1 January → 2025-01-01 | future
  Thursday, 29 February → 2024-02-29 | past
The 24 February invasion; the 20 November talks; the 20 March talks; the 20 January inauguration.
  24 February → 2024-02-24 | past
  20 November → 2024-11-20 | future
  20 March → 2024-03-20 | past
  20 January → 2025-01-20 | future
In March, May and June 2003; in May and in June 2003; in May or June; March, May.
  March → 2003-03 | past | year from the date after it, 2003
  May → 2003-05 | past | year from the date after it, 2003
  June 2003 → 2003-06 | past
  May → 2003-05 | past | year from the date after it, 2003
  June 2003 → 2003-06 | past
  May → 2003-05 | past | year carried over from “June 2003”
  June → 2003-06 | past | year carried over from “May”
  March → 2003-03 | past | year carried over from “June”
  May → 2003-05 | past | year carried over from “March”
March was cold. May was dry. April said no. The May vote. An April ruling. Its August report. Our June visit. June told me. Miss April came. Theresa May spoke. May I go? They may go in May.
  May → 2024-05 | past
  April → 2024-04 | past
  August → 2024-08 | past
  June → 2024-06 | past
  May → 2025-05 | future
In May; the March on Rome; a march in March.
  May → 2024-05 | past
  March → 2024-03 | past
mid-May, Mid-March, late June, early April, late Jan, mid-Nov., in Sept., on Oct. 5, by Aug.
  mid-May → 2024-05 | past | relative to the publication date 2024-11-15; “mid” in it
  Mid-March → 2024-03 | past | relative to the publication date 2024-11-15; “mid” in it
  late June → 2024-06 | past | relative to the publication date 2024-11-15; “late” in it
  early April → 2024-04 | past | relative to the publication date 2024-11-15; “early” in it
  late Jan → 2025-01 | future | relative to the publication date 2024-11-15; “late” in it
  mid-Nov. → 2024-11 | relative to the publication date 2024-11-15; “mid” in it
  Sept. → 2024-09 | past
  Oct. 5 → 2024-10-05 | past
  Aug. → 2024-08 | past | by
In April and May they met; March–May; from January to March; between June and August; from November to January.
  April → 2024-04 | past
  May → 2024-05 | past
  March–May → 2024-03/2024-05 | past
  January to March → 2024-01/2024-03 | past
  June and August → 2024-06/2024-08 | past
  November to January → 2024-11/2025-01
From Monday to Wednesday; from 5 to 9 November; between 10 and 12 November; from yesterday until tomorrow; May 3 to June 5.
  Monday to Wednesday → 2024-11-11/2024-11-13 | past
  5 to 9 November → 2024-11-05/2024-11-09 | past
  10 and 12 November → 2024-11-10/2024-11-12 | past
  yesterday until tomorrow → 2024-11-14/2024-11-16
  May 3 to June 5 → 2024-05-03/2024-06-05 | past
At 5 p.m. on Tuesday; on Tuesday at 17:30; yesterday at noon; 5 p.m. yesterday; tomorrow at 9 a.m. EST; 09:30; noon; at 5:30.
  5 p.m. on Tuesday → 2024-11-12T17:00 | past
  Tuesday at 17:30 → 2024-11-12T17:30 | past
  yesterday at noon → 2024-11-14T12:00 | past
  5 p.m. yesterday → 2024-11-14T17:00 | past
  tomorrow at 9 a.m. EST → 2024-11-16T09:00-05:00 | future
17:30 The vote begins.
  17:30 → 2024-11-15T17:30 | future
21:40 – The toll rises.
  21:40 → 2024-11-15T21:40
21:40 it rises.
Later in the day it rained. Earlier in the day it rained. It will rain later in the day. It closed the day lower. On the day it mattered.
  Later in the day → 2024-11-15 | past | relative to the publication date 2024-11-15; “late” in it
  Earlier in the day → 2024-11-15 | past | relative to “Later in the day”; “early” in it
  later in the day → 2024-11-15 | future | relative to “Earlier in the day”; “late” in it
  the day → 2024-11-15 | past | relative to “later in the day”
It ended the week lower. Starting the year well, it grew. By the end of the month it will end. At the end of the year it ended. At the start of the week it began. The rest of the year is open. For the whole month it rained. In the course of the year it grew.
  the week → 2024-11-11/2024-11-17 | past
  the end of the month → 2024-11 | future | by | relative to “the week”; “the end” in it
  the end of the year → 2024 | past | relative to “the end of the month”; “the end” in it
  the start of the week → 2024-11-11/2024-11-17 | past | relative to the publication date 2024-11-15; “the start” in it
  The rest of the year → 2024 | relative to “the start of the week”; “the rest” in it
  the whole month → 2024-11 | past
  the year → 2024 | past | relative to “the whole month”
By year-end; at week's end; before month's end; until day's end; the year-end party; at the decade's end.
  year-end → 2024 | by
  week's end → 2024-11-11/2024-11-17
  month's end → 2024-11 | before | relative to “week's end”
  day's end → 2024-11-15 | until
The third quarter, third-quarter profit, fourth quarter results, first quarter of this year, the second quarter of last year, the first half of this year, Q3 results, H1, the final quarter of next year.
  The third quarter → 2024-07/2024-09 | past
  third-quarter → 2024-07/2024-09 | past
  fourth quarter → 2024-10/2024-12
  first quarter of this year → 2024-01/2024-03 | past
  the second quarter of last year → 2023-04/2023-06 | past
  the first half of this year → 2024-01/2024-06 | past
  Q3 → 2024-07/2024-09 | past
  the final quarter of next year → 2025-10/2025-12 | future
The first week of this month, the last week of last month, the second week of October, the first week of next year, the first week in May.
  The first week of this month → 2024-11-04/2024-11-10 | past
  the last week of last month → 2024-10-28/2024-11-03 | past
  the second week of October → 2024-10-07/2024-10-13 | past
  the first week of next year → 2024-12-30/2025-01-05 | future
  May → 2024-05 | past
October of last year, March this year, in December last year, May of the same year, June of that year, July the following year, August the previous year, September next year.
  October of last year → 2023-10 | past
  March this year → 2024-03 | past
  December last year → 2023-12 | past
  May of the same year → 2023-05 | past | relative to “December last year”
  June of that year → 2023-06 | past | relative to “May of the same year”
  July the following year → 2024-07 | past | relative to “June of that year”
  August the previous year → 2023-08 | past | relative to “July the following year”
  September next year → 2025-09 | future
5 May last year, May 5 of this year, 5 May next year, 5 May, last year, the 5th of May this year, 5 May that year.
  5 May last year → 2023-05-05 | past
  May 5 of this year → 2024-05-05 | past
  5 May next year → 2025-05-05 | future
  5 May, last year → 2023-05-05 | past
  the 5th of May this year → 2024-05-05 | past
  5 May that year → 2024-05-05 | past | relative to “the 5th of May this year”
The summer of last year, summer this year, the winter of that year, spring of next year.
  The summer of last year → 2023-22 | past
  summer this year → 2024-22 | past
  the winter of that year → 2024-24 | future | relative to “summer this year”
  spring of next year → 2025-21 | future
Christmas last year, Easter of this year, Christmas next year, Christmas that year.
  Christmas last year → 2023-12-25 | past
  Easter of this year → 2024-03-31 | past
  Christmas next year → 2025-12-25 | future
  Christmas that year → 2025-12-25 | future | relative to “Christmas next year”
Tax is due on the 16th. On the 14th it rained. On the 20th it will rain. On the 31st it rained. By the 1st they came.
  the 16th → 2024-11-16 | future
  the 14th → 2024-11-14 | past | month from “the 16th”
  the 20th → 2024-11-20 | future | month from “the 14th”
  the 1st → 2024-11-01 | past | by | month from “the 20th”
He was to speak on Friday. Xi to visit Moscow on Monday. He is to speak on Thursday. He agreed to speak on Sunday. He was forced to resign on Thursday. He failed to appear on Monday.
  Friday → 2024-11-15 | future
  Monday → 2024-11-18 | future
  Thursday → 2024-11-21 | future
  Sunday → 2024-11-17 | future
  Thursday → 2024-11-14 | past
  Monday → 2024-11-11 | past
The strike was called for Thursday. A vote was set for late Tuesday. Three days of mourning starting Monday. The trial was adjourned until Tuesday. It was feared on Monday.
  Thursday → 2024-11-21 | future
  late Tuesday → 2024-11-19 | future | relative to the publication date 2024-11-15; “late” in it
  Monday → 2024-11-18 | future
  Tuesday → 2024-11-19 | future | until
  Monday → 2024-11-18 | future
Hearings start Tuesday. They travel to Norwich on Sunday. The summit, which starts Sunday, is short. He'll speak on Monday. He won't speak on Monday. He would have spoken on Monday. He might speak on Monday. He is going to speak on Monday. The plan, to be unveiled on Monday, is short. He has spoken on Monday. It's been dry since Monday.
  Tuesday → 2024-11-19 | future
  Sunday → 2024-11-17 | future
  Sunday → 2024-11-17 | future
  Monday → 2024-11-18 | future
  Monday → 2024-11-18 | future
  Monday → 2024-11-11 | past
  Monday → 2024-11-18 | future
  Monday → 2024-11-18 | future
  Monday → 2024-11-18 | future
  Monday → 2024-11-11 | past
  Monday → 2024-11-11 | past | since
It was due on Monday. It is due on Monday. It had been expected on Monday. It was held on Monday. It will be held on Monday. A truce to begin on Monday was agreed.
  Monday → 2024-11-11 | past
  Monday → 2024-11-18 | future
  Monday → 2024-11-11 | past
  Monday → 2024-11-11 | past
  Monday → 2024-11-18 | future
  Monday → 2024-11-18 | future
`,
  );
});
