import { describe } from 'vitest';
import { expectTold } from './expect-told.ts';

// Four figures are a year or a number of things; only what stands beside them tells.
describe('years, and numbers that are none', () => {
  expectTold(
    null,
    `
He was crowned in 1000 and died in 1009.
  1000 → 1000
  1009 → 1009
The chapel dates to c. 1500, its door to ca. 1480; he took vitamin C, 1500 a day.
  1500 → 1500~
  1480 → 1480~
Walls finished 1699, finished 1700, due 2099, due 2100.
  1700 → 1700
  2099 → 2099
A few (of 1500) came. The war (1618–48) ended; see (1618–4) and (1618–486) and (1618–48 votes) and (of 1500–20).
  1618–48 → 1618/1648
They sang to the '12th Man' and wore the '10' shirt, the '80' and the '90'.
In ‘99 he left; in ’04 he came back.
  ‘99 → 1999
  ’04 → 2004
The bands Rock'70 and Pop'84 played.
He sold '100s of cars', old 2500s and 10,000s of books.
There was no 0 BC and no 0 AD; AD 0 was none, and AD 12345 is a number.
The 500 Ad agencies, 44 D.C. judges, 44 B.A. degrees, 12 M.D. degrees, 12 A.B. degrees, the 44 B/C bus.
Flat 44 B. C. Smith lives there; at 12 A. D. Jones does.
After the 2000 stock crash they sold; the Tokyo 1990 stock crash had been worse.
  2000 → 2000
  1990 → 1990
They lost by 16 - 2019 was better. In 2019 -5 degrees was usual.
  2019 → 2019
  2019 → 2019
They sent 2010 more troops, 1990 other men and 2000 light vehicles. In 2010 more people came; by 2020 new homes stood.
  2010 → 2010
  2020 → 2020 | by
They found 2000 guns, 1900 wooden boats, 1900 lessons, 2000 cushions and 1800 pistols. In 2000 guns were banned.
  2000 → 2000
The 2000 census, the 1900 crisis, the 1800 congress, the 1900 gas fire, the 2019 amendments.
  2000 → 2000
  1900 → 1900
  1800 → 1800
  1900 → 1900
  2019 → 2019
There 1999 miners struck, 1998 inspectors came, 1997 visitors left, 1996 tourists stayed, 1995 musicians played and 2015 women sang.
As 2019 began, he left. There were many in 2018. As many as 2017 came.
  2019 → 2019
  2018 → 2018
In the twenty-ninth century, in the twenty-second century.
  the twenty-ninth century → 28XX
  the twenty-second century → 21XX
He left.2019 was a better year. In 2018,he said, it rained. The film Rome(2003) was shown. He left -2010 was dry.
  2019 → 2019
  2018 → 2018
  2003 → 2003
  2010 → 2010
In May,2019 they met.
  May,2019 → 2019-05
The files 2019/123 and 2019/A and 2019\\7 and #2019 and 2019°.
`,
  );
});

// 15 November 2024 was a Friday.
describe('numbers before units of time', () => {
  expectTold(
    '2024-11-15',
    `
He bought it for $20 weeks ago, and she sold hers for £30 months ago.
Two-three weeks ago it rained.
  three weeks ago → 2024-10-21/2024-10-27 | past
In May (12 of them) they left.
  May → 2024-05 | past
In past weeks, in the last days and in the next months it rained.
Twenty-five days ago it rained; ninety-nine years ago it snowed; a hundred days ago it froze.
  Twenty-five days ago → 2024-10-21 | past
  ninety-nine years ago → 1925 | past
  a hundred days ago → 2024-08-07 | past
`,
  );
});
