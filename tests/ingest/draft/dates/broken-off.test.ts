import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { expectSound } from './expect-sound.ts';

/** A date of every kind, with what may stand about it. */
const PHRASES = [
  'On Friday, Nov. 15th, 2024, at 5:30 p.m. EST (2230 GMT)',
  'the twenty-first of May nineteen ninety-six',
  'from 3 to 5 May 2024, between May 3 and June 4',
  '2024-11-15T08:30:00+01:00, 15/11/2024; 3.4.2024, 9/11',
  "'82, the '90s and the 1990's, the nineties",
  'AD 79, 44 B.C., 12 A.D. and the 3rd century BC',
  'FY2024, fiscal 2023, Q3 2022, H1 of last year',
  'the first nine months of 2021, this year’s third quarter',
  'the second quarter ended Oct. 31, third-quarter profit',
  'the last week of next month, the week of 11 November',
  'the day before yesterday, the day after Christmas',
  'two and a half years ago, half a century later',
  'about a week or so before the Aug. 31 deadline',
  "two days after Monday's quake, in a week's time",
  'a week from Monday, six months from now',
  'the past three months, the last 10 years of it',
  'this coming Sunday, March 8, the following May',
  'Thursday of last week, on a Friday evening',
  'every Wednesday/Thursday, Monday to Friday 10:00–18:00 in 1999',
  "on New Year's Day of 2020, last Christmas Eve",
  'early in the very end of the late 19th century',
  'by midsummer, winter 2023-24, in the fall of last year',
  "by the year's end, later in the day, by year-end",
  'went bankrupt that August, in March, May and June 2003',
  'at noon (noon EDT Thursday), 10:35 a.m. (0735 GMT) Friday',
  'at 4 in the morning local time on 2-7 May',
  '2019-21, 2018/19, (1618–48), 1939/1945, 2024-05',
  'the September 11 terrorist attacks, the attacks of Sept. 11',
  'the Russell 2000 Index, his 1987 Ford, 1900 Vine Street in 1987',
  'c. 1850, as many as 2000, Flight 2004, no. 1987',
  'LIMA, Nov. 14, 2024 (AP) — They met on the 16th',
  'They could not be reached on Monday; it is to be held on Tuesday',
  'ordered to testify on Feb. 10, payable Dec. 7 to holders of record Nov. 22',
  'will not be held today, the summit which they may host that year',
  'up from $58 million, or $1.40 a share, a year earlier',
  '12 May: the court will rule\n3 June: it ruled\n9 July 2020 – over',
] as const;

describe('a text that begins or breaks off anywhere', () => {
  it.each(PHRASES)('is read as far as it goes: %s', (phrase) => {
    for (let at = 0; at < phrase.length; at += 1) {
      expectSound(phrase.slice(0, at), '2024-11-15');
      expectSound(phrase.slice(at), null);
    }
    expect(findDates(phrase, { published: '2024-11-15' }).length).toBeGreaterThan(0);
  });
});
