import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';
import { expectTold } from './expect-told.ts';

// 15 November 2024 was a Friday.
describe('stretches, parts and times beside a Friday', () => {
  expectTold(
    '2024-11-15',
    `
It rained for two months after March last year.
  two months after March last year → 2023-05 | past | counted from the date it names, relative to the publication date 2024-11-15
He relied on the first, on the second and on the third.
In May 2003 he fell ill. On the 31st he died.
  May 2003 → 2003-05 | past
  the 31st → 2003-05-31 | past | month from “May 2003”
**21:40** The toll has risen.
  21:40 → 2024-11-15T21:40 | past
Midday Sun readers know. Noon Magazine does, too.
21:40
On 5 May last year at 5 p.m. they met; on Christmas Eve at 6 p.m. they parted.
  5 May last year at 5 p.m. → 2023-05-05T17:00 | past
  Christmas Eve at 6 p.m. → 2023-12-24T18:00 | past
Two days ago at 5 p.m. they met; early on Tuesday at 5 a.m. they left.
  Two days ago at 5 p.m. → 2024-11-13T17:00 | past
  early on Tuesday at 5 a.m. → 2024-11-12T05:00 | past | relative to the publication date 2024-11-15; “early” in it
They met on 3 May 2003. On the 16th at noon they parted.
  3 May 2003 → 2003-05-03 | past
  the 16th at noon → 2003-05-16T12:00 | past | month from “3 May 2003”
They compared May to July, last year to 2005, and this month to May 2003.
  May → 2024-05 | past
  July → 2024-07 | past
  last year → 2023 | past
  2005 → 2005 | past
  this month → 2024-11 | past
  May 2003 → 2003-05 | past
It closed in July – October was better.
  July → 2024-07 | past
  October → 2024-10 | past
It climbed from 3 to May's 20. It sank from 5 to 3 May.
  May → 2024-05 | past
  3 May → 2024-05-03 | past
It ran yesterday–today and March last year–May last year.
  yesterday–today → 2024-11-14/2024-11-15 | past
  March last year–May last year → 2023-03/2023-05 | past
It ran March 2003–May last year, yesterday–15 November 2024 and two years ago–2024.
  March 2003–May last year → 2003-03/2023-05 | past | stated in the text; its end: relative to the publication date 2024-11-15
  yesterday–15 November 2024 → 2024-11-14/2024-11-15 | past | relative to the publication date 2024-11-15; its end: stated in the text
  two years ago–2024 → 2022/2024 | past | relative to the publication date 2024-11-15; its end: stated in the text
They met from Monday–15 November 2024 and from Monday–Wednesday.
  Monday–15 November 2024 → 2024-11-11/2024-11-15 | past | relative to the publication date 2024-11-15; its end: stated in the text
  Monday–Wednesday → 2024-11-11/2024-11-13 | past
It rained from the past two weeks to today.
  the past two weeks → 2024-11-01~/2024-11-15~ | past
  today → 2024-11-15 | past
He works in psychology today; it rained more this time this year.
  today → 2024-11-15
  this year → 2024 | past
It rained this past summer, this past March and this past December, and will rain this coming December.
  this past summer → 2024-22 | past
  this past March → 2024-03 | past
  this past December → 2023-12 | past
  this coming December → 2024-12 | future
This past day it rained. The last month of her life was calm; the next week of talks failed.
This fall in prices hurt; last fall in value was worse; this fall it rained; last summer in Rome it snowed.
  this fall → 2024-23 | past
  last summer → 2024-22 | past
He came late the past two weeks; she left early two weeks ago.
  the past two weeks → 2024-11-01~/2024-11-15~ | past
  two weeks ago → 2024-10-28/2024-11-03 | past
It opened in late summer and closed in early spring.
  late summer → 2024-22 | past | relative to the publication date 2024-11-15; “late” in it
  early spring → 2024-21 | past | relative to the publication date 2024-11-15; “early” in it
Profit rose in the third quarter last year, in Q2 this year and in the first half last year; in H1 next year it will fall.
  the third quarter last year → 2023-07/2023-09 | past
  Q2 this year → 2024-04/2024-06 | past
  the first half last year → 2023-01/2023-06 | past
  H1 next year → 2025-01/2025-06 | future
It grew in the first half of the last year and in the third quarter of the past year.
  the first half of the last year → 2023-01/2023-06 | past
  the third quarter of the past year → 2023-07/2023-09 | past
In the second half of last week it rained; the first half of this month was dry.
  last week → 2024-11-04/2024-11-10 | past
  this month → 2024-11 | past
In summer 12 people drowned; in winter 3 froze.
  summer → 2024-22 | past
  winter → 2023-24 | past
`,
  );
});

describe('stretches and parts that say it all', () => {
  expectTold(
    null,
    `
In May 2003, 5 p.m. trains were cut. In 2003, 9 a.m. services began.
  May 2003 → 2003-05
  2003 → 2003
They met on Christmas Day 2003 at 5 p.m. and on 24 December 2003, noon.
  Christmas Day 2003 at 5 p.m. → 2003-12-25T17:00
  24 December 2003, noon → 2003-12-24T12:00
From 5 p.m. on 3 May 2003 to 4 May 2003; from the week of 5 May 2003 to 9 June 2003.
  5 p.m. on 3 May 2003 → 2003-05-03T17:00
  4 May 2003 → 2003-05-04
  the week of 5 May 2003 → 2003-05-05/2003-05-11
  9 June 2003 → 2003-06-09
Between 2003, 2005 and 2007 lay two years each.
  2003 → 2003
  2005 → 2005
  2007 → 2007
From 2003 to late 2005; from early 2003 to May 2004; early 2003–late 2004.
  2003 to late 2005 → 2003/2005 | stated in the text; its end: stated in the text; “late” in it
  early 2003 to May 2004 → 2003/2004-05 | stated in the text; “early” in it; its end: stated in the text
  early 2003–late 2004 → 2003/2004 | stated in the text; “early” in it; its end: stated in the text; “late” in it
Early 2003–2004; the first week of May 2003–the last week of May 2003; 03/04/2024–5 April 2024.
  Early 2003–2004 → 2003/2004 | stated in the text; “early” in it; its end: stated in the text
  the first week of May 2003–the last week of May 2003 → 2003-04-28/2003-06-01
  03/04/2024–5 April 2024 → 2024-03-04/2024-04-05 | stated in the text; month before day, the American order; its end: stated in the text
From May 3–5, 2003 to June 7, 2003 it ran.
  May 3–5, 2003 → 2003-05-03/2003-05-05
  June 7, 2003 → 2003-06-07
In 2003 -15 degrees was usual.
  2003 → 2003
He was there from 3 to Monday 5 May 2003 and between 12 and Friday 16 May 2003.
  3 to Monday 5 May 2003 → 2003-05-03/2003-05-05
  12 and Friday 16 May 2003 → 2003-05-12/2003-05-16
It fell from 10,000 to 5 May 2003 figures.
  5 May 2003 → 2003-05-05
It ran 03/04/2024–05/04/2024.
  03/04/2024–05/04/2024 → 2024-03-04/2024-05-04 | stated in the text; month before day, the American order
It snowed on 3 May 2003. It thawed the day after, and it froze the week after.
  3 May 2003 → 2003-05-03
  the day after → 2003-05-04 | relative to “3 May 2003”
  the week after → 2003-05-05/2003-05-11 | relative to “the day after”
It was the end – 2003 was over. The A1 in 2003 and the B2 of 2004 were built.
  2003 → 2003
  2003 → 2003
  2004 → 2004
In 2019 it burned. In March of that year it rained; in March of the following year it snowed.
  2019 → 2019
  March of that year → 2019-03 | relative to “2019”
  March of the following year → 2020-03 | relative to “March of that year”
He came in 2019. On 5 May the next year he left.
  2019 → 2019
  5 May the next year → 2020-05-05 | relative to “2019”
In 2019 it burned. The summer of that year was hot; the summer of the following year was wet.
  2019 → 2019
  The summer of that year → 2019-22 | relative to “2019”
  the summer of the following year → 2020-22 | relative to “The summer of that year”
They met in spring '99 and in the autumn of '04.
  spring '99 → 1999-21
  the autumn of '04 → 2004-23
In the winter 2023 in 24 cities it froze. It was the week in May 2003 when he left.
  the winter 2023 → 2023-24
  May 2003 → 2003-05
It was the year AD 79, the year 1914, the year of 1915 and the year '99.
  the year AD 79 → 0079
  the year 1914 → 1914
  1915 → 1915
  the year '99 → 1999
`,
  );
});

// 18 November 2024 was a Monday.
describe('weekends, on a Monday', () => {
  expectDates('2024-11-18', [
    ['They met this weekend.', 'this weekend → 2024-11-16/2024-11-17'],
    ['They will meet this weekend.', 'this weekend → 2024-11-23/2024-11-24'],
    ['They will meet this coming weekend.', 'this coming weekend → 2024-11-23/2024-11-24'],
  ]);
});

describe('autumns, in March', () => {
  expectDates('2024-03-10', [
    ['It will stay shut until the fall.', 'the fall → 2024-23'],
    ['It will open by the fall, not by fall in costs.', 'the fall → 2024-23'],
  ]);
});
