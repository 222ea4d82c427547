import { describe } from 'vitest';
import { expectTold } from './expect-told.ts';

// What the words of a text say by themselves, and by the dates before them.
describe('parts and counts', () => {
  expectTold(
    null,
    `
Early 2003, late 2003, mid-2003, mid 2003, early in 2003, late in May 2003, early on 3 May 2003.
  Early 2003 → 2003 | stated in the text; “early” in it
  late 2003 → 2003 | stated in the text; “late” in it
  mid-2003 → 2003 | stated in the text; “mid” in it
  mid 2003 → 2003 | stated in the text; “mid” in it
  early in 2003 → 2003 | stated in the text; “early” in it
  late in May 2003 → 2003-05 | stated in the text; “late” in it
  early on 3 May 2003 → 2003-05-03 | stated in the text; “early” in it
The early 1990s, the late 19th century, the mid-1980s, the early 2003 elections, the late May 2003 storm.
  The early 1990s → 199X | stated in the text; “early” in it
  the late 19th century → 18XX | stated in the text; “late” in it
  the mid-1980s → 198X | stated in the text; “mid” in it
  early 2003 → 2003 | stated in the text; “early” in it
  late May 2003 → 2003-05 | stated in the text; “late” in it
The beginning of 2003, the very end of 2003, the rest of 2003, at the close of May 2003.
  The beginning of 2003 → 2003 | stated in the text; “the beginning” in it
  the very end of 2003 → 2003 | stated in the text; “the end” in it
  the rest of 2003 → 2003 | stated in the text; “the rest” in it
  the close of May 2003 → 2003-05 | stated in the text; “the close” in it
By midsummer 2003; by Midsummer 2003; in midwinter 2003; the midsummer feast of 2003.
  midsummer → 2003-22 | by | year from “Midsummer 2003” in the same sentence; “mid” in it
  2003 → 2003
  2003 → 2003
  midwinter → 2003-24 | year from “Midsummer 2003” in the same sentence; “mid” in it
  2003 → 2003
  2003 → 2003
Late summer 2003; early spring of 2003; in the late summer of 2003.
  Late summer 2003 → 2003-22 | stated in the text; “late” in it
  early spring of 2003 → 2003-21 | stated in the text; “early” in it
  late summer of 2003 → 2003-22 | stated in the text; “late” in it
The third quarter of 2003; the final quarter of 2003; the last half of 2003; the fifth quarter of 2003; the third half of 2003; third-quarter 2003.
  The third quarter of 2003 → 2003-07/2003-09
  the final quarter of 2003 → 2003-10/2003-12
  the last half of 2003 → 2003-07/2003-12
  2003 → 2003
  2003 → 2003
  third-quarter 2003 → 2003-07/2003-09
Q3 2003; Q5 2003; Q0 2003; Q3 of 2003; Q3 in 2003; H2 2003; H3 2003; Q3x 2003; Q 3 2003; q3 2003.
  Q3 2003 → 2003-07/2003-09
  2003 → 2003
  2003 → 2003
  Q3 of 2003 → 2003-07/2003-09
  Q3 in 2003 → 2003-07/2003-09
  H2 2003 → 2003-07/2003-12
  2003 → 2003
  2003 → 2003
  2003 → 2003
The first half of the 1990s; the second half of the 19th century; the first quarter of the 1990s; the first half of fiscal 2003; the third quarter of fiscal 2003.
  The first half of the 1990s → 199X | stated in the text; “the first half” in it
  the second half of the 19th century → 18XX | stated in the text; “the second half” in it
  the first quarter of the 1990s → 199X | stated in the text; “a part” in it
  the first half of fiscal 2003 → 2003~ | stated in the text; “a part of the fiscal year” in it
  the third quarter of fiscal 2003 → 2003~ | stated in the text; “a part of the fiscal year” in it
The spring 2003, spring of 2003, the winter of 2003-04, winter 2003/04, winter 2003-05, winter of 2003–2004, fall 2003, the fall of 2003.
  The spring 2003 → 2003-21
  spring of 2003 → 2003-21
  the winter of 2003-04 → 2003-24
  winter 2003/04 → 2003-24
  winter 2003 → 2003-24
  winter of 2003–2004 → 2003-24
  fall 2003 → 2003-23
  the fall of 2003 → 2003-23
The fall of 1989 in the fall of Saigon; a fall in 2003; the spring break of 2003.
  The fall of 1989 → 1989-23
  2003 → 2003
  2003 → 2003
The first week of May 2003; the last week of May 2003; the final week of 2003; the fifth week of May 2003; the fourth week of February 2003; the sixth week of May 2003.
  The first week of May 2003 → 2003-04-28/2003-05-04
  the last week of May 2003 → 2003-05-26/2003-06-01
  the final week of 2003 → 2003-12-22/2003-12-28
  the fifth week of May 2003 → 2003-05-26/2003-06-01
  the fourth week of February 2003 → 2003-02-24/2003-03-02
  May 2003 → 2003-05
The week of 5 May 2003; the weekend of 3 May 2003; the month of 5 May 2003; the year of 2003; the day of 3 May 2003; the week of May 2003.
  The week of 5 May 2003 → 2003-05-05/2003-05-11
  the weekend of 3 May 2003 → 2003-05-03/2003-05-04
  the month of 5 May 2003 → 2003-05
  2003 → 2003
  3 May 2003 → 2003-05-03
Easter 2003; at Easter, 2003; Easter of 2003; easter 2003; Whit Monday 2003; Pentecost 2003; Ascension Day 2003; Maundy Thursday 2003; Shrove Tuesday 2003; Mardi Gras 2003; Easter Monday 2003.
  Easter 2003 → 2003-04-20
  Easter, 2003 → 2003-04-20
  Easter of 2003 → 2003-04-20
  2003 → 2003
  Whit Monday 2003 → 2003-06-09
  Pentecost 2003 → 2003-06-08
  Ascension Day 2003 → 2003-05-29
  Maundy Thursday 2003 → 2003-04-17
  Shrove Tuesday 2003 → 2003-03-04
  Mardi Gras 2003 → 2003-03-04
  Easter Monday 2003 → 2003-04-21
Labor Day 2003; Labor Day 2014; Columbus Day 2003; Martin Luther King Day 2003; Presidents' Day 2003; Remembrance Sunday 2003; Thanksgiving 2003; Black Friday 2003; Memorial Day 2004.
  Labor Day 2003 → 2003-09-01
  Labor Day 2014 → 2014-09-01
  Columbus Day 2003 → 2003-10-13
  Martin Luther King Day 2003 → 2003-01-20
  Presidents' Day 2003 → 2003-02-17
  Remembrance Sunday 2003 → 2003-11-09
  Thanksgiving 2003 → 2003-11-27
  Black Friday 2003 → 2003-11-28
  Memorial Day 2004 → 2004-05-31
Epiphany 2003; Burns Night 2003; Groundhog Day 2003; International Women's Day 2003; Earth Day 2003; Anzac Day 2003; Cinco de Mayo 2003; Juneteenth 2003; All Saints' Day 2003; Bonfire Night 2003; Guy Fawkes Night 2003.
  Epiphany 2003 → 2003-01-06
  Burns Night 2003 → 2003-01-25
  Groundhog Day 2003 → 2003-02-02
  International Women's Day 2003 → 2003-03-08
  Earth Day 2003 → 2003-04-22
  Anzac Day 2003 → 2003-04-25
  Cinco de Mayo 2003 → 2003-05-05
  Juneteenth 2003 → 2003-06-19
  All Saints' Day 2003 → 2003-11-01
  Bonfire Night 2003 → 2003-11-05
  Guy Fawkes Night 2003 → 2003-11-05
New Year's Day 2003; New Year’s Eve, 2003; New Year 2003; St. Patrick's Day 2003; Christmas Day 2003; Christmas Eve 2003; Christmas 2003; Halloween 2003.
  New Year's Day 2003 → 2003-01-01
  New Year’s Eve, 2003 → 2003-12-31
  2003 → 2003
  2003 → 2003
  Christmas Day 2003 → 2003-12-25
  Christmas Eve 2003 → 2003-12-24
  Christmas 2003 → 2003-12-25
  Halloween 2003 → 2003-10-31
Two days before 5 May 2003; a week after 5 May 2003; three months before May 2003; a year after 2003; a day before 2003; ten years after the 1990s.
  Two days before 5 May 2003 → 2003-05-03 | counted from the date it names, stated in the text
  a week after 5 May 2003 → 2003-05-12/2003-05-18 | counted from the date it names, stated in the text
  three months before May 2003 → 2003-02 | counted from the date it names, stated in the text
  a year after 2003 → 2004 | counted from the date it names, stated in the text
Two days after the 5 May 2003 attack; two days after 5 May 2003's vote; a year after the 2003 war.
  Two days after → 2003-05-07 | counted from the date it names, stated in the text
  5 May 2003 → 2003-05-05
  two days after → 2003-05-07 | counted from the date it names, stated in the text
  5 May 2003 → 2003-05-05 | after
  a year after → 2004 | counted from the date it names, stated in the text
  2003 → 2003
c. 1850; ca. 1850; ca 1850; approximately 1850; roughly 1850; around 5 May 1850; around May 1850.
  1850 → 1850~
  1850 → 1850~
  1850 → 1850~
  5 May 1850 → 1850-05-05
  May 1850 → 1850-05~
They met in Lima on 3 May 2003 it rained; the day before it had snowed; the day after it froze; the week after it thawed; the following day it rained.
  3 May 2003 → 2003-05-03
  the following day → 2003-05-04 | relative to “3 May 2003”
In Lima he left on 3 May 2003. Three weeks later he came. A month earlier he had sung. Two years before he was born. Ten days after that he died.
  3 May 2003 → 2003-05-03
  Three weeks later → 2003-05-19/2003-05-25 | relative to “3 May 2003”
  A month earlier → 2003-04 | relative to “Three weeks later”
In Lima he left on 3 May 2003. The next day he came. The previous week he had sung. The same day she left. The following month they met. The preceding year was dry. That year was wet. That day was long.
  3 May 2003 → 2003-05-03
  The next day → 2003-05-04 | relative to “3 May 2003”
  The previous week → 2003-04-21/2003-04-27 | relative to “The next day”
  The same day → 2003-05-04 | relative to “The next day”
  The following month → 2003-06 | relative to “The same day”
  The preceding year → 2002 | relative to “The following month”
  That year → 2002 | relative to “The preceding year”
In May 2003 he left. The following June he came. The next spring they met. The previous autumn she had sung. The following Christmas it snowed.
  May 2003 → 2003-05
  The following June → 2003-06 | relative to “May 2003”
  The next spring → 2004-21 | relative to “The following June”
  The previous autumn → 2003-23 | relative to “The next spring”
In the capital he left on Saturday 3 May 2003. The following Tuesday he came. On Monday they met. The previous Friday she had sung.
  Saturday 3 May 2003 → 2003-05-03
  The following Tuesday → 2003-05-06 | relative to “Saturday 3 May 2003”
  Monday → 2003-05-12 | relative to “The following Tuesday”
  The previous Friday → 2003-05-09 | relative to “Monday”
She was born on 3 May 1950. On the 16th it rained. On the 32nd it snowed. Until the 1st they waited. On the 5th floor they sat.
  3 May 1950 → 1950-05-03
  the 16th → 1950-05-16 | month from “3 May 1950”
  the 1st → 1950-05-01 | until | month from “the 16th”
In Lima he left on 3 May 2003. The 16th was dry. On the 16 it rained. Since the 20th it had snowed.
  3 May 2003 → 2003-05-03
  the 20th → 2003-05-20 | since | month from “3 May 2003”
In the capital they met on 3 May 2003 at the town hall and spoke at 5 p.m. and parted at 18:30. At noon it rained.
  3 May 2003 → 2003-05-03
  5 p.m. → 2003-05-03T17:00 | relative to “3 May 2003”
In Lima on 3 May 2003 a fire broke out later in the day. By the end of the week it was out. By day's end it was out. At month's end it rained. By year-end all was done.
  3 May 2003 → 2003-05-03
  later in the day → 2003-05-03 | relative to “3 May 2003”; “late” in it
  the end of the week → 2003-04-28/2003-05-04 | by | relative to “later in the day”; “the end” in it
  day's end → 2003-05-03 | by | relative to “later in the day”
  month's end → 2003-05 | relative to “day's end”
  year-end → 2003 | by | relative to “month's end”
In 1998 it rained for the rest of the year. Throughout the year it rained. At the end of the day it matters. For the entire year it rained.
  1998 → 1998
  the rest of the year → 1998 | relative to “1998”; “the rest” in it
  the entire year → 1998 | relative to “the rest of the year”
`,
  );
});
