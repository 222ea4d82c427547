import { describe } from 'vitest';
import { expectTold } from './expect-told.ts';

// 15 November 2024 was a Friday. Most sentences stand beside others here, whose dates they may lean on.
describe('from a Friday', () => {
  expectTold(
    '2024-11-15',
    `
The ban holds starting on Monday. The ban holds starting from Tuesday. The ban holds beginning this Wednesday. The ban holds effective Thursday.
  Monday → 2024-11-18 | future
  Tuesday → 2024-11-19 | future
  this Wednesday → 2024-11-20 | future
  Thursday → 2024-11-21 | future
The shop will be quietly closed on Monday. The shop will remain closed on Tuesday. The shop would stay closed on Wednesday. The shop has not been closed on Thursday.
  Monday → 2024-11-18 | future
  Tuesday → 2024-11-19 | future
  Wednesday → 2024-11-20 | future
  Thursday → 2024-11-14 | past
The vote could be held on Monday. The vote had to be held on Wednesday. The vote ought to be held on Thursday.
  Monday → 2024-11-18 | future
  Wednesday → 2024-11-13 | past
  Thursday → 2024-11-21 | future
Shares fell on Thursday last week. They rose on the Monday of this week. The vote is on Tuesday next week. He left on Tuesday this month.
  Thursday last week → 2024-11-07 | past
  Monday of this week → 2024-11-11 | past
  Tuesday next week → 2024-11-19 | future
  Tuesday → 2024-11-12 | past
  this month → 2024-11 | past
The boat sank shortly before 3 a.m. on Monday. It was closed until 3 a.m. on Tuesday.
  3 a.m. on Monday → 2024-11-11T03:00 | past
  3 a.m. on Tuesday → 2024-11-19T03:00 | future | until
He came to Lund in 2021. The mayor came to lay the first stone on 30 November.
  2021 → 2021 | past
  30 November → 2021-11-30 | past | year carried over from “2021”
The first since 27 August should leave the ovens on Monday. The tenants must go on Tuesday. They should have gone on Wednesday.
  27 August → 2024-08-27 | past | since
  Monday → 2024-11-18 | future
  Tuesday → 2024-11-19 | future
  Wednesday → 2024-11-13 | past
The case came to court in February 1996. A first appeal had been dismissed in 1983. On 29 March the judge freed them.
  February 1996 → 1996-02 | past
  1983 → 1983 | past
  29 March → 1996-03-29 | past | year carried over from “February 1996”
She fell on 7 February 2015. Her comeback, in December 2017, ended early; three days later she came third. The following week she won.
  7 February 2015 → 2015-02-07 | past
  December 2017 → 2017-12 | past
Velia shut the border on 19 August 2014. Forty soldiers were killed. A truce was signed on 30 August. It was broken on 28 August.
  19 August 2014 → 2014-08-19 | past
  30 August → 2014-08-30 | past | year carried over from “19 August 2014”
  28 August → 2014-08-28 | past | year carried over from “30 August”
The bridge is open from 6 a.m. to 10 p.m., and from 7 a.m. until 8 p.m. on foot. It fell at 6 a.m. on Sunday.
  6 a.m. on Sunday → 2024-11-10T06:00 | past
They came to power in May 2020. They have since claimed the sum from the insurers, who paid a third of it in August. They would have sued in June.
  May 2020 → 2020-05 | past
  August → 2024-08 | past
  June → 2024-06 | past
They came to power in May 2020. The insurers paid a third of it in August.
  May 2020 → 2020-05 | past
  August → 2020-08 | past | year carried over from “May 2020”
Roe was convicted on 3 March 2022. He had been arrested on 10 January 2021 and charged on 12 February.
  3 March 2022 → 2022-03-03 | past
  10 January 2021 → 2021-01-10 | past
  12 February → 2021-02-12 | past | year carried over from “10 January 2021”
The factory burned down in July 2022. It had opened in 2016 and was sold in May.
  July 2022 → 2022-07 | past
  2016 → 2016 | past
  May → 2016-05 | past | year carried over from “2016”
The law took effect on 1 November 2023. Few complied. Fines followed. On 14 November the council said it would scrap it.
  1 November 2023 → 2023-11-01 | past
  14 November → 2024-11-14 | past
In 1944 the village was burned. Historians have shown that the order was given on 10 June.
  1944 → 1944 | past
  10 June → 1944-06-10 | past | year carried over from “1944”
The agency should investigate Tuesday's crash. The minister must explain Monday's delays.
  Tuesday → 2024-11-12 | past
  Monday → 2024-11-11 | past
In 2020 the town approved the bridge. The opening was scheduled for 20 November.
  2020 → 2020 | past
  20 November → 2024-11-20 | future
Voters went to the polls on 3 June 2019. Turnout was higher than in 2014. The next day she resigned.
  3 June 2019 → 2019-06-03 | past
  2014 → 2014 | past
  The next day → 2019-06-04 | past | relative to “3 June 2019”
The expedition did not set off until 10 October. He did not come back until Tuesday. The vote was put off until Wednesday.
  10 October → 2024-10-10 | past | until
  Tuesday → 2024-11-12 | past | until
  Wednesday → 2024-11-20 | future | until
Outdoor work is banned between 1 p.m. and 5 p.m., and the shop is open between 9 a.m. and noon. It rained at 6 p.m. on Monday.
  6 p.m. on Monday → 2024-11-11T18:00 | past
Payment was made by 5 p.m. on Monday. The shop was open from 6 a.m. to 10 p.m. on Tuesday.
  5 p.m. on Monday → 2024-11-11T17:00 | past | by
  6 a.m. to 10 p.m. on Tuesday → 2024-11-12T06:00 | past
The council voted 7-2 May 14 to sell it. It met on 2-7 May.
  May 14 → 2024-05-14 | past
  2-7 May → 2024-05-02/2024-05-07 | past
It was closed in March, and in May 2003 it was sold.
  March → 2003-03 | past | year from the date after it, 2003
  May 2003 → 2003-05 | past
He spoke on 16 December. He spoke on 17 December.
  16 December → 2024-12-16 | future
  17 December → 2023-12-17 | past
He will speak on 26 October. He will speak on 25 October.
  26 October → 2024-10-26 | past
  25 October → 2025-10-25 | future
The APEC 2024 Summit was in November. The 2016 Games were in August.
  2024 → 2024 | past
  November → 2024-11 | past
  2016 → 2016 | past
  August → 2024-08 | past
In 2019 he left for Lima. In May he came back. In June he died.
  2019 → 2019 | past
  May → 2019-05 | past | year carried over from “2019”
  June → 2019-06 | past | year carried over from “May”
In May 2019 he left for Lima. On 5 June he came back. By August he was dead.
  May 2019 → 2019-05 | past
  5 June → 2019-06-05 | past | year carried over from “May 2019”
  August → 2019-08 | past | by | year carried over from “5 June”
He left on 3 May 2019. On 5 May he came back. On 3 April he had been ill.
  3 May 2019 → 2019-05-03 | past
  5 May → 2019-05-05 | past | year carried over from “3 May 2019”
  3 April → 2019-04-03 | past | year carried over from “5 May”
He left on 3 May. On 5 May he came back.
  3 May → 2024-05-03 | past
  5 May → 2024-05-05 | past
The town was lost in 1940. It was won in 1944. It was rebuilt in 1950. It was sold in May 1960. In June it was bought. In July it was lost.
  1940 → 1940 | past
  1944 → 1944 | past
  1950 → 1950 | past
  May 1960 → 1960-05 | past
  June → 1960-06 | past | year carried over from “May 1960”
  July → 1960-07 | past | year carried over from “June”
The war began in 1914. In the spring it went on. The following year it went on. The year before it had been calm.
  1914 → 1914 | past
  the spring → 1914-21 | past | year carried over from “1914”
  The following year → 1915 | past | relative to “the spring”
On Monday it rained. The next day it snowed. Two days later it froze. The day before it had been dry. The previous evening it had hailed.
  Monday → 2024-11-11 | past
  The next day → 2024-11-12 | past | relative to “Monday”
  Two days later → 2024-11-14 | past | relative to “The next day”
  The previous evening → 2024-11-13 | past | relative to “Two days later”
Last week it rained. The week before it had snowed. The following week it will hail.
  Last week → 2024-11-04/2024-11-10 | past
  The following week → 2024-11-18/2024-11-24 | future
Last month it rained. A month earlier it had snowed. Two months before that it had hailed. The same month it froze.
  Last month → 2024-10 | past
  A month earlier → 2024-09 | past | relative to “Last month”
  The same month → 2024-09 | past | relative to “A month earlier”
He was shot on 3 May 2019 and died three days later. He was buried a week after that. He was buried a week after the shooting.
  3 May 2019 → 2019-05-03 | past
  three days later → 2019-05-06 | past | relative to “3 May 2019”
  a week after that → 2019-05-13/2019-05-19 | past | relative to “three days later”
The verdict came two days after Monday's vote. The verdict came a day before the Aug. 31 deadline. The verdict came a year after the 2008 crash.
  two days after → 2024-11-13 | past | counted from the date it names, relative to the publication date 2024-11-15
  Monday → 2024-11-11 | past | after
  a day before → 2024-08-30 | past | counted from the date it names, relative to the publication date 2024-11-15
  Aug. 31 → 2024-08-31 | past
  a year after → 2009 | past | counted from the date it names, stated in the text
  2008 → 2008 | past
The verdict came on Wednesday, two days after Monday's vote.
  Wednesday → 2024-11-13 | past
  Monday → 2024-11-11 | past | after
He died thirty years ago, on 9 November 1994. He died 30 years ago on 9 November.
  9 November 1994 → 1994-11-09 | past
  9 November → 1994-11-09 | past | year carried over from “9 November 1994”
They met on a Friday
They met on Friday night. They met on a Friday night. They met on a Friday evening in May. They met one Sunday morning.
  Friday night → 2024-11-15 | past
  May → 2024-05 | past
The 1875 papers were lost. Then 1875 settlers came. Then 1875 actors came. Then 1875 visitors came. Then 1875 artists came.
  1875 → 1875 | past
Then 1875 politicians came. Then 1875 librarians came. Then 1875 schoolchildren came. Then 1875 salesmen came. Then 1875 townspeople came.
He left on 5 May in 2003. He left on the 5th of May of 2003. He left in May in 2003.
  5 May in 2003 → 2003-05-05 | past
  the 5th of May of 2003 → 2003-05-05 | past
  May in 2003 → 2003-05 | past
On 1999-12 it rained. In 1999-12, too, it rained. In 1999-12.
  1999-12 → 1999-12 | past
  1999-12 → 1999-12 | past
  1999-12 → 1999-12 | past
At 09:30 on Monday it rained. On Monday at 9:30 a.m. it rained. At 9.30am on Monday it rained. At noon on Monday it rained. Monday, 9:30 pm.
  09:30 on Monday → 2024-11-11T09:30 | past
  Monday at 9:30 a.m. → 2024-11-11T09:30 | past
  9.30am on Monday → 2024-11-11T09:30 | past
  noon on Monday → 2024-11-11T12:00 | past
  Monday, 9:30 pm → 2024-11-11T21:30 | past
They met on Monday at 9:30 and at 10:30. They parted at 11:45. They will meet tomorrow at 8:15.
  Monday at 9:30 → 2024-11-11T09:30 | past
  tomorrow at 8:15 → 2024-11-16T08:15 | future
They met at 5 p.m. on Monday. At 6 p.m. they parted. By midnight they slept.
  5 p.m. on Monday → 2024-11-11T17:00 | past
  6 p.m. → 2024-11-11T18:00 | past | relative to “5 p.m. on Monday”
The fair runs from 3 December to 5 January. The fair ran from 3 March to 5 April. The fair runs through Sunday. The fair ran until Tuesday.
  3 December to 5 January → 2024-12-03/2025-01-05 | future
  3 March to 5 April → 2024-03-03/2024-04-05 | past
  Sunday → 2024-11-17 | future
  Tuesday → 2024-11-12 | past | until
The fair runs from May to July. The fair ran from May until July. The fair ran between May and July.
  May to July → 2025-05/2025-07 | future
  May until July → 2024-05/2024-07 | past
  May and July → 2024-05/2024-07 | past
The fair runs November 20-24. The fair ran November 4 through 8. The fair ran 4-8 November. The fair ran 4 to 8 November. The fair runs November 28 to December 2.
  November 20-24 → 2024-11-20/2024-11-24 | future
  November 4 through 8 → 2024-11-04/2024-11-08 | past
  4-8 November → 2024-11-04/2024-11-08 | past
  4 to 8 November → 2024-11-04/2024-11-08 | past
  November 28 to December 2 → 2024-11-28/2024-12-02 | future
In the first half of November it rained. In the second half of last year it snowed. In the last quarter of 2023 it froze. In the first three months of 2023 it thawed.
  November → 2024-11 | past
  the second half of last year → 2023-07/2023-12 | past
  the last quarter of 2023 → 2023-10/2023-12 | past
  the first three months of 2023 → 2023-01/2023-03 | past
Since Monday it rained. Since last year it rained. Since the 1990s it rained. Until last week it rained. After Tuesday it rained. Before Christmas it rained. By the end of October it rained.
  Monday → 2024-11-11 | past | since
  last year → 2023 | past | since
  the 1990s → 199X | past | since
  last week → 2024-11-04/2024-11-10 | past | until
  Tuesday → 2024-11-12 | past | after
  Christmas → 2023-12-25 | past | before
  the end of October → 2024-10 | past | by | relative to the publication date 2024-11-15; “the end” in it
It was early on Monday. It was late last night. It was mid-morning on Tuesday. It was late in the evening on Wednesday.
  early on Monday → 2024-11-11 | past | relative to the publication date 2024-11-15; “early” in it
  late last night → 2024-11-14 | past | relative to the publication date 2024-11-15; “late” in it
  Tuesday → 2024-11-12 | past
  Wednesday → 2024-11-13 | past
All this week it rained. All last year it rained. Every Monday it rains. On Mondays it rains. Most Mondays it rains.
  this week → 2024-11-11/2024-11-17 | past
  last year → 2023 | past
He is 45 years old. He was jailed for 10 years. He walked for three days. It took two weeks. A two-day visit. A five-year plan. The 10-year-old boy.
Tomorrow will be dry. Yesterday was wet. Today is grey. Tonight will be cold. This morning was mild. This evening will be cold.
  Tomorrow → 2024-11-16 | future
  Yesterday → 2024-11-14 | past
  Today → 2024-11-15
  Tonight → 2024-11-15 | future
  This morning → 2024-11-15 | past
  This evening → 2024-11-15 | future
The day before the vote on 5 November he left. The week after the fire in May he left.
  5 November → 2024-11-05 | past
  May → 2024-05 | past
In the year to March sales fell. In the three months to September sales fell. In the year ended 31 March 2024 sales fell.
  March → 2024-03 | past
  September → 2024-09 | past
  31 March 2024 → 2024-03-31 | past
He was born on May 3, 1950. She was born in May 1950. They were born in the 1950s. It was founded in 1950. It was built c. 1650. It was built around 1650.
  May 3, 1950 → 1950-05-03 | past
  May 1950 → 1950-05 | past
  the 1950s → 195X | past
  1950 → 1950 | past
  1650 → 1650~ | past
Next Tuesday the vote is held. Next Tuesday's vote is open. Last Tuesday's vote was lost. Tuesday's vote was lost. This Tuesday's vote is lost. Tuesdays are dry.
  Next Tuesday → 2024-11-19 | future
  Next Tuesday → 2024-11-19 | future
  Last Tuesday → 2024-11-12 | past
  Tuesday → 2024-11-12 | past
  This Tuesday → 2024-11-19 | future
The Nov. 5 vote was lost. The 5 November vote was lost. The November 5th vote was lost. The November vote was lost. A November vote was lost. November's vote was lost. Last November's vote was lost.
  Nov. 5 → 2024-11-05 | past
  5 November → 2024-11-05 | past
  November 5th → 2024-11-05 | past
  November → 2024-11 | past
  November → 2024-11 | past
  November → 2024-11 | past
  Last November → 2023-11 | past
On the morning of 5 November he left. On the night of Monday he left. On the afternoon of the 5th he left. At dawn on 5 November he left.
  5 November → 2024-11-05 | past
  Monday → 2024-11-11 | past
  5 November → 2024-11-05 | past
On Christmas Day he left. Last Christmas Day he left. On New Year's Eve he will leave. On Good Friday he left. At Easter he left. On Thanksgiving he will leave.
  Christmas Day → 2023-12-25 | past
  Last Christmas Day → 2023-12-25 | past
  New Year's Eve → 2024-12-31 | future
  Good Friday → 2024-03-29 | past
  Easter → 2024-03-31 | past
  Thanksgiving → 2024-11-28 | future
Over Christmas he left. Christmas was cold. The Christmas sale was lost. Before Halloween he left. After Labor Day he left. Until Epiphany he will stay.
  Christmas → 2023-12-25 | past
  Halloween → 2024-10-31 | past | before
  Labor Day → 2024-09-02 | past | after
  Epiphany → 2025-01-06 | future | until
It was spring. It was in spring. It was last spring. It was the spring of 2023. It was spring 2023. By spring it was over. Spring came. The spring water was cold. The springs were cold.
  spring → 2024-21 | past
  last spring → 2024-21 | past
  the spring of 2023 → 2023-21 | past
  spring 2023 → 2023-21 | past
  spring → 2023-21 | past | by | year carried over from “spring 2023”
- 21:40 The vote begins.
  21:40 → 2024-11-15T21:40 | future
* 21:40 The vote begins.
  21:40 → 2024-11-15T21:40 | future
+ 21:40 The vote begins.
The vote begins at 21:40.
The coming day will be long. The coming night will be long. This coming night will be long.
The following Monday it rained. The previous Monday it snowed.
On Monday it rained. The following Tuesday it snowed. The previous Sunday it froze.
  Monday → 2024-11-11 | past
  The following Tuesday → 2024-11-12 | past | relative to “Monday”
  The previous Sunday → 2024-11-10 | past | relative to “The following Tuesday”
`,
  );
});
