import { describe } from 'vitest';
import { expectTold } from './expect-told.ts';

// What the words of a text say by themselves; what they don’t name is no date.
describe('years', () => {
  expectTold(
    null,
    `
The war began in the year 1914 and ended in the year 476 AD of another age.
  the year 1914 → 1914
  the year 476 AD → 0476
A coin of 4000 BC and a shard of 12000 BC lay there.
  4000 BC → -3999
The Roman 500 BCE and 500 CE.
  500 BCE → -0499
  500 CE → 0500
Their army of AD 1066 and the Ad 2003 campaign.
  AD 1066 → 1066
  2003 → 2003
The city was founded in 753 B.C. by shepherds.
  753 B.C. → -0752
The class of '08, the class of '39 and the class of '40 met.
  '08 → 2008
  '39 → 2039
  '40 → 1940
Rock 'n' roll of the '50s, the 50s and the fifties; she is in her fifties and temperatures in the 80s.
  the '50s → 195X
  the fifties → 195X
It was the 1800s, then the 1850s, then the 2000s, then the 1955s.
  the 1800s → 18XX
  the 1850s → 185X
  the 2000s → 200X
The 1900s and the 1990's; a 1980s film.
  The 1900s → 19XX
  the 1990's → 199X
  1980s → 198X
The 9th century, the 10th century, the 21st century, the 31st century.
  The 9th century → 08XX
  the 10th century → 09XX
  the 21st century → 20XX
Its second century began; in the second century it fell; a nineteenth-century house.
  the second century → 01XX
  nineteenth-century → 18XX
In the thirtieth century and the twenty-first century and the twenty-tenth century.
  the thirtieth century → 29XX
  the twenty-first century → 20XX
  tenth century → 09XX
In the 3rd century BC and the 2nd century AD.
  the 3rd century BC → -0300/-0201
  the 2nd century AD → 01XX
A total of 2000 came. Another 1999 left. As many as 2001 stayed, only 2002 went.
  2000 → 2000
More than 2000 troops and 2024 soldiers stood there in 2003.
  2003 → 2003
The town sent 2000 North Korean troops.
  2000 → 2000
In 2000 people voted; in 2001 people voted.
  2001 → 2001
About 1900 settlers, 1875 schoolchildren, 2019 numbers and 2018 orders.
  2019 → 2019
  2018 → 2018
Flight 2004, Flight No. 2005, Resolution 1701 and Room 2010 were named.
He lives at 1900 Pennsylvania Avenue, near 2000 Main North Road .
Call 555-2024 today.
The Russell 2000 Index fell.
It cost $2024, €1999, £1800 and 2001%; #1999 and §2003 and +1999.
A 2000-seat hall, an A-2000, US-2022 and mid-1990.
  mid-1990 → 1990 | stated in the text; “mid” in it
It measured 1999.5 and 2,003 and 10:2004.
A user_2004 and 2004@home and x=2004 are names.
Built 1500; built in 1500; built (1500); built since 2150; built 2150.
  1500 → 1500
  1500 → 1500
  2150 → 2150 | since
In 999 it fell, in 2200 it will rise, in 2199 perhaps.
  2199 → 2199
The FY 2021 and FY1999 and FY 999 reports.
  FY 2021 → 2021
  FY1999 → 1999
`,
  );
});

describe('days and times', () => {
  expectTold(
    null,
    `
On 1 May 2003 and on 1st of May, 2003, and on the 1st of May 2003, and on the 1 May 2003.
  1 May 2003 → 2003-05-01
  1st of May, 2003 → 2003-05-01
  the 1st of May 2003 → 2003-05-01
  1 May 2003 → 2003-05-01
May the 4th 2003, May the 4, 2003, May 4th, 2003.
  May the 4th 2003 → 2003-05-04
  2003 → 2003
  May 4th, 2003 → 2003-05-04
On 0 May 2003, on 32 May 2003, on 31 April 2003, on 30 February 2004.
  May 2003 → 2003-05
  May 2003 → 2003-05
  April 2003 → 2003-04
  February 2004 → 2004-02
On 29 February 2003 and 29 February 1900 and 29 February 2000.
  February 2003 → 2003-02
  February 1900 → 1900-02
  29 February 2000 → 2000-02-29
16-Nov-2024, 16-November-2024, Nov-16-2024.
  16-Nov-2024 → 2024-11-16
  16-November-2024 → 2024-11-16
  Nov-16-2024 → 2024-11-16
Sept. 5, 2003; Sep. 5, 2003; Jun. 5, 2003; June 5, 2003.
  Sept. 5, 2003 → 2003-09-05
  Sep. 5, 2003 → 2003-09-05
  Jun. 5, 2003 → 2003-06-05
  June 5, 2003 → 2003-06-05
Monday 5 May 2003, Mon, 5 May 2003, Monday, the 5th of May 2003, Monday on 5 May 2003.
  Monday 5 May 2003 → 2003-05-05
  Mon, 5 May 2003 → 2003-05-05
  Monday, the 5th of May 2003 → 2003-05-05
  Monday on 5 May 2003 → 2003-05-05
May 3-5, 2003; May 3–5 2003; 3–5 May 2003; 3 and 4 May 2003; 3 and 6 May 2003; May 3 until 8, 2003.
  May 3-5, 2003 → 2003-05-03/2003-05-05
  May 3–5 2003 → 2003-05-03/2003-05-05
  3–5 May 2003 → 2003-05-03/2003-05-05
  3 and 4 May 2003 → 2003-05-03/2003-05-04
  6 May 2003 → 2003-05-06
  May 3 until 8, 2003 → 2003-05-03/2003-05-08
May 3 to 2 June 2003; May 30 to 2 June 2003.
  May 3 to 2 June 2003 → 2003-05-03/2003-06-02
  May 30 to 2 June 2003 → 2003-05-30/2003-06-02
It sold 20 May 2003 books and May 2003 copies.
  20 May 2003 → 2003-05-20
  May 2003 → 2003-05
In May 2003 people died; May 30 million people; May 30 percent; on May 30 people voted in 2003.
  May 2003 → 2003-05
  May 30 → 2003-05-30 | year carried over from “May 2003”
  2003 → 2003
May 2003, May, 2003, march 2003 and sept 2003.
  May 2003 → 2003-05
  May, 2003 → 2003-05
  march 2003 → 2003-03
  sept 2003 → 2003-09
In November of 2003, in November, 2003, in Nov. 2003.
  November of 2003 → 2003-11
  November, 2003 → 2003-11
  Nov. 2003 → 2003-11
The September 11 commission of 2004, the Sept. 11 hijackers, the September 12 attacks of 2002.
  September 11 → 2001-09-11
  2004 → 2004
  Sept. 11 → 2001-09-11
  September 12 → 2001-09-12 | year carried over from “Sept. 11”
  2002 → 2002
The attacks of September 11 were remembered.
  September 11 → 2001-09-11
2003-12-31, 2003-1-1, 12-31-2003, 31-12-2003, 31-12-03, 31/12/03, 12/31/03.
  2003-12-31 → 2003-12-31
  2003-1-1 → 2003-01-01
  12-31-2003 → 2003-12-31
  31-12-2003 → 2003-12-31
  31/12/03 → 2003-12-31
  12/31/03 → 2003-12-31
1/13/2003 and 13/1/2003 and 13/13/2003 and 1/1/2003.
  1/13/2003 → 2003-01-13
  13/1/2003 → 2003-01-13
  1/1/2003 → 2003-01-01
1.2.2003 and 13.2.2003 and 2.13.2003 and 1.2.03.
  1.2.2003 → 2003-02-01
  13.2.2003 → 2003-02-13
  2.13.2003 → 2003-02-13
2003/05/06, 2003/5/6, 2003.5.6 and 2003/05.
  2003/05/06 → 2003-05-06
  2003/5/6 → 2003-05-06
  2003.5.6 → 2003-05-06
  2003/05 → 2003/2005
2003-05-06T07:08, 2003-05-06T07:08:09, 2003-05-06T07:08:09Z, 2003-05-06T07:08+05:30, 2003-05-06T07:08-03:00.
  2003-05-06T07:08 → 2003-05-06T07:08
  2003-05-06T07:08:09 → 2003-05-06T07:08:09
  2003-05-06T07:08:09Z → 2003-05-06T07:08:09Z
  2003-05-06T07:08+05:30 → 2003-05-06T07:08+05:30
  2003-05-06T07:08-03:00 → 2003-05-06T07:08-03:00
15/11/2024 08:30, 15/11/2024 at 8 p.m., 15/11/2024; 15/11/2024) 15/11/2024.
  15/11/2024 08:30 → 2024-11-15T08:30
  15/11/2024 at 8 p.m. → 2024-11-15T20:00
  15/11/2024 → 2024-11-15
  15/11/2024 → 2024-11-15
  15/11/2024 → 2024-11-15
Version 1.2.2003.4 and 10/11/2003/12 and 3/4/2003% and x1/2/2003.
2003-05 and 2004-05 and 1999-12 and 1899-12 and 2010-11 and 2021-13 and 2021-07-x.
  2003-05 → 2003/2005
  2004-05 → 2004/2005
  1999-12 → 1999-12
  1899 → 1899
  2010-11 → 2010/2011
  2021 → 2021
  2021 → 2021
9/11, 9/11/01, a 9/11% share, 19/11, 9/110 and 9-11.
  9/11 → 2001-09-11
  9/11/01 → 2001-09-11 | stated in the text; month before day, the American order
From 1 to 3 May 2003; from 3 to 3 May 2003; between 1 and 3 May 2003; between 1 to 3 May 2003; from 1 and 3 May 2003.
  1 to 3 May 2003 → 2003-05-01/2003-05-03
  3 May 2003 → 2003-05-03
  1 and 3 May 2003 → 2003-05-01/2003-05-03
  1 to 3 May 2003 → 2003-05-01/2003-05-03
  3 May 2003 → 2003-05-03
From 2003 to 2005; between 2003 and 2005; 2003 to 2005; 2003 through 2005; 2003–05; 2003—2005; 2003 - 2005.
  2003 to 2005 → 2003/2005
  2003 and 2005 → 2003/2005
  2003 to 2005 → 2003/2005
  2003 through 2005 → 2003/2005
  2003–05 → 2003/2005
  2003—2005 → 2003/2005
  2003 - 2005 → 2003/2005
From 2003 until 2005, from 2003 till 2005, from 2003 thru 2005, from 2003 and 2005.
  2003 until 2005 → 2003/2005
  2003 till 2005 → 2003/2005
  2003 thru 2005 → 2003/2005
  2003 → 2003
  2005 → 2005
2003/04, 2003/05/, 2003-02, 1999-02, 1999-2002, 2003-04-x, 2003-2005%.
  2003/04 → 2003/2004
  2003 → 2003
  2003-02 → 2003-02
  1999-02 → 1999-02
  1999-2002 → 1999/2002
  2003 → 2003
  2003 → 2003
From May 2003 to 2005; from 5 May 2003 until July 2004; 5 May 2003 – 7 May 2003; 5 May 2003–2004.
  May 2003 to 2005 → 2003-05/2005
  5 May 2003 until July 2004 → 2003-05-05/2004-07
  5 May 2003 – 7 May 2003 → 2003-05-05/2003-05-07
  5 May 2003 → 2003-05-05
  2004 → 2004
June 1914 – November 1918; June 1914 — November 1918; June 1914-November 1918.
  June 1914 – November 1918 → 1914-06/1918-11
  June 1914 → 1914-06
  November 1918 → 1918-11
  June 1914-November 1918 → 1914-06/1918-11
From November to March 2004; from March to November 2004; from November 2003 to March; from March 2003 to November.
  November to March 2004 → 2003-11/2004-03
  March to November 2004 → 2004-03/2004-11
  November 2003 to March → 2003-11/2004-03
  March 2003 to November → 2003-03/2003-11
The summer of 2003 to the autumn of 2004.
  The summer of 2003 → 2003-22
  the autumn of 2004 → 2004-23
1980s-1990s; the 1980s to the 1990s; 19th–20th century.
  1980s-1990s → 198X/199X
  the 1980s to the 1990s → 198X/199X
  20th century → 19XX
At 5 p.m. on 3 May 2003; at 5pm on 3 May 2003; at 5 pm, 3 May 2003; at 5 P.M. 3 May 2003; at 12 a.m. on 3 May 2003; at 12 p.m. on 3 May 2003.
  5 p.m. on 3 May 2003 → 2003-05-03T17:00
  5pm on 3 May 2003 → 2003-05-03T17:00
  5 pm, 3 May 2003 → 2003-05-03T17:00
  5 P.M. 3 May 2003 → 2003-05-03T17:00
  12 a.m. on 3 May 2003 → 2003-05-03T00:00
  12 p.m. on 3 May 2003 → 2003-05-03T12:00
3 May 2003 at 17:30; 3 May 2003, 17:30; 3 May 2003 17.30; 3 May 2003 at 5.30pm; 3 May 2003 at noon; 3 May 2003 at midday.
  3 May 2003 at 17:30 → 2003-05-03T17:30
  3 May 2003, 17:30 → 2003-05-03T17:30
  3 May 2003 → 2003-05-03
  3 May 2003 at 5.30pm → 2003-05-03T17:30
  3 May 2003 at noon → 2003-05-03T12:00
  3 May 2003 at midday → 2003-05-03T12:00
3 May 2003 at 23:59; 3 May 2003 at 24:00; 3 May 2003 at 17:60; 3 May 2003 at 1:5; 3 May 2003 at 17:30:15; 3 May 2003 at 17:30%.
  3 May 2003 at 23:59 → 2003-05-03T23:59
  3 May 2003 → 2003-05-03
  3 May 2003 → 2003-05-03
  3 May 2003 → 2003-05-03
  3 May 2003 → 2003-05-03
  3 May 2003 → 2003-05-03
3 May 2003 at 17:30 UTC; 3 May 2003 at 5 p.m. EST; 17:30 (UTC) on 3 May 2003; 17:30 utc on 3 May 2003; 5 p.m. PDT on 3 May 2003; 17:30 AEST on 3 May 2003.
  3 May 2003 at 17:30 UTC → 2003-05-03T17:30Z
  3 May 2003 at 5 p.m. EST → 2003-05-03T17:00-05:00
  17:30 (UTC) on 3 May 2003 → 2003-05-03T17:30Z
  3 May 2003 → 2003-05-03
  5 p.m. PDT on 3 May 2003 → 2003-05-03T17:00-07:00
  17:30 AEST on 3 May 2003 → 2003-05-03T17:30+10:00
3 May 2003 morning, 3 May 2003 afternoon; on the evening of 3 May 2003; the night of 3 May 2003.
  3 May 2003 morning → 2003-05-03
  3 May 2003 afternoon → 2003-05-03
  3 May 2003 → 2003-05-03
  3 May 2003 → 2003-05-03
`,
  );
});
