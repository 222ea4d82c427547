import { describe } from 'vitest';
import { expectTold } from './expect-told.ts';

describe('beside others', () => {
  expectTold(
    null,
    `
On 1 May it rained. At 5 p.m. on 3 May 2003 it snowed.
  1 May → 2003-05-01 | relative to the date “5 p.m. on 3 May 2003” at the head of the text
  5 p.m. on 3 May 2003 → 2003-05-03T17:00
In Q1, Q2 and Q3 2003 it fell. In March, April and Q3 2003 it rose.
  Q1 → 2003-01/2003-03 | year from the date after it, 2003
  Q2 → 2003-04/2003-06 | year from the date after it, 2003
  Q3 2003 → 2003-07/2003-09
  March → 2003-03 | year from the date after it, 2003
  April → 2003-04 | year from the date after it, 2003
  Q3 2003 → 2003-07/2003-09
In Lima he left on 3 May 2003. The following weekend he came. That weekend it rained. The previous weekend it had snowed.
  3 May 2003 → 2003-05-03
  The following weekend → 2003-05-10/2003-05-11 | relative to “3 May 2003”
  That weekend → 2003-05-03/2003-05-04 | relative to “3 May 2003”
  The previous weekend → 2003-04-26/2003-04-27 | relative to “3 May 2003”
They met on 3 May 2024. They will meet on 9 June 2024. It was on 6 May.
  3 May 2024 → 2024-05-03
  9 June 2024 → 2024-06-09
  6 May → 2024-05-06 | year carried over from “9 June 2024”
Last fall it rained. This fall in prices was large. In the fall of 2003 it fell.
  the fall of 2003 → 2003-23
The 1.2.2003 08:30 train, the 13.2.2003 08:30 train, the 3/4/2003 08:30 train and the 2003-04-05 08:30 train.
  1.2.2003 08:30 → 2003-02-01T08:30
  13.2.2003 08:30 → 2003-02-13T08:30
  3/4/2003 08:30 → 2003-04-03T08:30 | stated in the text; day before month, as elsewhere in the text
  2003-04-05 08:30 → 2003-04-05T08:30
They met on 3/4/2003 at the town hall. They met on 3/4/2003 at 8 p.m. They met on 3/4/2003, at noon.
  3/4/2003 → 2003-03-04 | stated in the text; month before day, the American order
  3/4/2003 at 8 p.m. → 2003-03-04T20:00 | stated in the text; month before day, the American order
  3/4/2003, at noon → 2003-03-04T12:00 | stated in the text; month before day, the American order
Of 2021-00 and 2021-12 one is a month. Only 9 / 11 people came, 9/ 11 left, 9 /11 slept.
  2021 → 2021
  2021-12 → 2021-12
They read 31/4/2003, 30/4/2003, 4/30/2003, 4/31/2003, 0/4/2003 and 4/0/2003.
  30/4/2003 → 2003-04-30
  4/30/2003 → 2003-04-30
Ms. May came. Dr. March came. Sir August came. Lady June came. Mrs. April came. Mr May came in May 2003.
  May 2003 → 2003-05
He told Jan a joke. Jun came in 2003. The Jun vote was lost. In Jun it rained.
  2003 → 2003
  Jun → 2003-06 | year carried over from “2003”
In winter 2003, 24 people came. In winter 2003/04 it rained. In winter 2003-2004 it snowed.
  winter 2003 → 2003-24
  winter 2003/04 → 2003-24
  winter 2003-2004 → 2003-24
In May and June 2003 it rained. In May, or on 5 June, 2003, it snowed. In May it rained; and on 5 June 2003 it snowed.
  May → 2003-05 | year from the date after it, 2003
  June 2003 → 2003-06
  May → 2003-05 | year from the date after it, 2003
  5 June, 2003 → 2003-06-05
  May → 2003-05 | year carried over from “5 June, 2003”
  5 June 2003 → 2003-06-05
They left on Saturday, 3 May 2003, and came back on the Monday. They left again the next Friday.
  Saturday, 3 May 2003 → 2003-05-03
  Monday → 2003-05-05 | relative to “Saturday, 3 May 2003”
  the next Friday → 2003-05-09 | relative to “Monday”
From 28 December 2003 to 3 January it rained. From 28 December to 3 January 2004 it snowed. From 3 January to 28 December 2003 it froze.
  28 December 2003 to 3 January → 2003-12-28/2004-01-03
  28 December to 3 January 2004 → 2003-12-28/2004-01-03
  3 January to 28 December 2003 → 2003-01-03/2003-12-28
Between 28 December 2003 and 3 January it rained. Between Christmas 2003 and Easter 2004 it snowed.
  28 December 2003 and 3 January → 2003-12-28/2004-01-03
  Christmas 2003 and Easter 2004 → 2003-12-25/2004-04-11
The years 2003, 2004 and 2005 were dry. The years 2003-05 were wet. The years from 2003 on were cold.
  2003 → 2003
  2004 → 2004
  2005 → 2005
  2003-05 → 2003/2005
  2003 → 2003
It began in the late 1990s and ended in the early 2000s. It began in the '90s. It was a 1990s thing. It was in the mid-to-late 1990s.
  the late 1990s → 199X | stated in the text; “late” in it
  the early 2000s → 200X | stated in the text; “early” in it
  the '90s → 199X
  1990s → 199X
  late 1990s → 199X | stated in the text; “late” in it
In the mid-18th century it snowed. In the late 18th century it froze. In the 18th-century house it thawed.
  the mid-18th century → 17XX | stated in the text; “mid” in it
  the late 18th century → 17XX | stated in the text; “late” in it
  the 18th-century → 17XX
In the year 2000 it rained. In the years before 2000 it snowed. In the year to 2000 it froze. In the two years to May 2003 it thawed.
  the year 2000 → 2000
  2000 → 2000 | before
  2000 → 2000
  May 2003 → 2003-05
In 2003 (and 2004) it rained. In 2003, 2004, and 2005 it snowed. In 2003 or 2004 it froze. In 2003/2004 it thawed. In [2003] it hailed.
  2003 → 2003
  2004 → 2004
  2003 → 2003
  2004 → 2004
  2005 → 2005
  2003 → 2003
  2004 → 2004
  2003/2004 → 2003/2004
  2003 → 2003
Page 2003. Room 1999. Highway 1984. Route 2001. Boeing 2003.
He scored 2003 points. He ran 1999 metres. He paid 2003 dollars. It was 2003 km. It weighs 1999 kg.
He was 19 in 2003. He was born 1984. He died 2003. He reigned 1984–2003. He (1984–2003) reigned. He (born 1984) reigned. He (d. 2003) reigned.
  2003 → 2003
  1984 → 1984
  2003 → 2003
  1984–2003 → 1984/2003
  1984–2003 → 1984/2003
  1984 → 1984
  2003 → 2003
From 9 a.m. to 5 p.m. on 3 May 2003 it rained. From 9 to 5 on 3 May 2003 it snowed. At 9-10 a.m. on 3 May 2003 it froze.
  9 a.m. to 5 p.m. on 3 May 2003 → 2003-05-03T09:00
  3 May 2003 → 2003-05-03
  9-10 a.m. on 3 May 2003 → 2003-05-03T09:00
On March 13, 2003 the colour changed. On 3/4/2003 the harbour froze.
  March 13, 2003 → 2003-03-13
  3/4/2003 → 2003-03-04 | stated in the text; month before day, the American order
On 12/31/2002 the colour changed. On 3/4/2003 the harbour froze.
  12/31/2002 → 2002-12-31
  3/4/2003 → 2003-03-04 | stated in the text; month before day, the American order
On 13 March 2003 the color changed. On 3/4/2003 the harbor froze.
  13 March 2003 → 2003-03-13
  3/4/2003 → 2003-04-03 | stated in the text; day before month, as elsewhere in the text
On 3/4/2003 the harbour froze. It was the colour of the theatre.
  3/4/2003 → 2003-04-03 | stated in the text; day before month, as elsewhere in the text
On 3/4/2003 the harbor froze. It was the color of the theater.
  3/4/2003 → 2003-03-04 | stated in the text; month before day, the American order
In May 30 people died. It was 2003. On May 30 people died.
  May → 2003-05 | year from “2003”, the next date with a year
  2003 → 2003
  May 30 → 2003-05-30 | year carried over from “2003”
The coming day will be long. The last day was long. The past day was long.
Of 2150-12, 1899-12 and 2021-12 one is a month.
  1899 → 1899
  2021-12 → 2021-12
In 2003 it rained for the remainder of the year. It rained in the course of the year. It rained at the close of the year. It rained for part of the year. It rained at the beginning of the year. It rained for a part of the year.
  2003 → 2003
  the remainder of the year → 2003 | relative to “2003”; “the remainder” in it
  the year → 2003 | relative to “the remainder of the year”
  the close of the year → 2003 | relative to “the year”; “the close” in it
  the beginning of the year → 2003 | relative to “the close of the year”; “the beginning” in it
They met on 3 May 2024. They will meet on 9 May 2024. Last month it rained. Last year it snowed.
  3 May 2024 → 2024-05-03
  9 May 2024 → 2024-05-09
  Last month → 2024-04 | relative to 2024, when the text was written: it tells “3 May 2024” as past and “9 May 2024” as to come
  Last year → 2023 | relative to 2024, when the text was written: it tells “3 May 2024” as past and “9 May 2024” as to come
They met on 3 May 2024. They will meet on 9 June 2024. Last month it rained. Last year it snowed.
  3 May 2024 → 2024-05-03
  9 June 2024 → 2024-06-09
  Last year → 2023 | relative to 2024, when the text was written: it tells “3 May 2024” as past and “9 June 2024” as to come
They met on 3 May 2024. They will meet on 9 May 2025. Last month it rained. Last year it snowed.
  3 May 2024 → 2024-05-03
  9 May 2025 → 2025-05-09
In May 2003 it rained. In August of the preceding year it snowed.
  May 2003 → 2003-05
  August of the preceding year → 2002-08 | relative to “May 2003”
In mid-1550 it rained. In post-1550 art, in pre-1550 art and in 1550 it snowed.
  mid-1550 → 1550 | stated in the text; “mid” in it
  1550 → 1550
The Russell 2000 stock index fell.
LIMA, Nov. 15, 2024: The leaders met yesterday.
  Nov. 15, 2024 → 2024-11-15
  yesterday → 2024-11-14 | relative to the date “Nov. 15, 2024” at the head of the text
LIMA, Nov. 15, 2024 — The leaders met yesterday.
  Nov. 15, 2024 → 2024-11-15
  yesterday → 2024-11-14 | relative to the date “Nov. 15, 2024” at the head of the text
LIMA, Nov. 15, 2024 (AP) The leaders met yesterday.
  Nov. 15, 2024 → 2024-11-15
  yesterday → 2024-11-14 | relative to the date “Nov. 15, 2024” at the head of the text
`,
  );
});
