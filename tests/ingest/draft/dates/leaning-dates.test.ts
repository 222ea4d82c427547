import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';
import { expectTold } from './expect-told.ts';

// 15 November 2024 was a Friday.
describe('months and weekdays of histories and of news', () => {
  expectDates('2024-11-15', [
    [
      'The canal was begun in 1901. Work stopped in 1903 and went on in 1905. It opened on 4 May 1907.\n\nIn June the first ship passed, and in the autumn a lock broke.',
      '1901 → 1901',
      '1903 → 1903',
      '1905 → 1905',
      '4 May 1907 → 1907-05-04',
      'June → 1907-06',
      'the autumn → 1907-23',
    ],
    [
      'The canal was begun in 1901. Work stopped in 1903 and went on in 1905. It opened on 4 May 1907.\n\nLast month it was shut. In June a ship had sunk in it.',
      '1901 → 1901',
      '1903 → 1903',
      '1905 → 1905',
      '4 May 1907 → 1907-05-04',
      'Last month → 2024-10',
      'June → 2024-06',
    ],
    [
      'The canal was begun in 1901. Work stopped in 1903, went on in 1905 and ended in 1907.\n\nA ship ran aground in it on Tuesday. In June another had sunk.',
      '1901 → 1901',
      '1903 → 1903',
      '1905 → 1905',
      '1907 → 1907',
      'Tuesday → 2024-11-12',
      'June → 2024-06',
    ],
    [
      'He was born on 1 March 1899. He married on 4 May 1921. By 1928 he was rich. They moved on 7 June 1930. On Saturday they unpacked, and on Sunday they rested.',
      '1 March 1899 → 1899-03-01',
      '4 May 1921 → 1921-05-04',
      '1928 → 1928',
      '7 June 1930 → 1930-06-07',
      'Saturday → 2024-11-09',
      'Sunday → 2024-11-10',
    ],
    [
      'He was born on 1 March 1899. He married on 4 May 1921. By 1928 he was rich. They moved on 7 June 1930. On Saturday they unpacked.',
      '1 March 1899 → 1899-03-01',
      '4 May 1921 → 1921-05-04',
      '1928 → 1928',
      '7 June 1930 → 1930-06-07',
      'Saturday → 1930-06-07',
    ],
    [
      'He was born on 1 March 1899. He married on 4 May 1921. By 1928 he was rich. They moved on 7 June 1930. On Sunday they rested.',
      '1 March 1899 → 1899-03-01',
      '4 May 1921 → 1921-05-04',
      '1928 → 1928',
      '7 June 1930 → 1930-06-07',
      'Sunday → 1930-06-08',
    ],
    [
      'He was born on 1 March 1899. He married on 4 May 1921. By 1928 he was rich. He died on 7 June 1930. Last Friday his house was sold.',
      '1 March 1899 → 1899-03-01',
      '4 May 1921 → 1921-05-04',
      '1928 → 1928',
      '7 June 1930 → 1930-06-07',
      'Last Friday → 2024-11-08',
    ],
    [
      'The mill was built in 1901. It burned down in 2022; the barn of 1905 stood. It was sold in 2023, after a vote of 2021.\n\nIn June it was torn down.',
      '1901 → 1901',
      '2022 → 2022',
      '1905 → 1905',
      '2023 → 2023',
      '2021 → 2021',
      'June → 2024-06',
    ],
  ]);
});

describe('years that are told by the way', () => {
  expectDates('2024-11-15', [
    ['In 1990, after a storm, it fell in June.', '1990 → 1990', 'June → 1990-06'],
    ['The church (1990) was sold in June.', '1990 → 1990', 'June → 2024-06'],
    ['The church (a ruin) fell in 1990 and was sold in June.', '1990 → 1990', 'June → 1990-06'],
    ['He opened a bank in 2019.\n\nIt went bankrupt that August.', '2019 → 2019', 'that August → 2019-08'],
    // Of which year a season is, the nearest year doesn't tell: it may date a law or a birth.
    ['He opened a bank in 2019.\n\nIt went bankrupt that summer.', '2019 → 2019'],
    [
      'He opened a bank in 2019.\n\nIn May of that year it fell.',
      '2019 → 2019',
      'May of that year → 2019-05',
    ],
    [
      'He opened a bank in 2019.\n\nOn 5 May that year it fell.',
      '2019 → 2019',
      '5 May that year → 2019-05-05',
    ],
    [
      'He opened a bank in 2019.\n\nIn the summer of that year it fell.',
      '2019 → 2019',
      'the summer of that year → 2019-22',
    ],
    ['He opened a bank in 2019.\n\nThe following year it fell.', '2019 → 2019', 'The following year → 2020'],
    ['He opened a bank in 2019.\n\nThe year after, it fell.', '2019 → 2019', 'The year after → 2020'],
    ['He opened a bank in 2019.\n\nA year later it fell.', '2019 → 2019', 'A year later → 2020'],
    [
      'He opened a bank in 2019.\n\nAt Easter that year it fell.',
      '2019 → 2019',
      'Easter that year → 2019-04-21',
    ],
    ['The church, which burned in 1990, was sold in June.', '1990 → 1990', 'June → 2024-06'],
    ['The church, whose tower fell in 1990, was sold in June.', '1990 → 1990', 'June → 2024-06'],
    ['The man, who left in 1990, came back in June.', '1990 → 1990', 'June → 2024-06'],
    ['The church, begun in 1990, was sold in June.', '1990 → 1990', 'June → 2024-06'],
    ['The church, damaged in 1990, was sold in June.', '1990 → 1990', 'June → 2024-06'],
    ['A church built in 1990 was sold in June.', '1990 → 1990', 'June → 2024-06'],
    ['A firm founded in 1990 was sold in June.', '1990 → 1990', 'June → 2024-06'],
    ['A park created in 1990 was sold in June.', '1990 → 1990', 'June → 2024-06'],
    ['A club formed in 1990 was sold in June.', '1990 → 1990', 'June → 2024-06'],
    ['A man born in 1990 was caught in June.', '1990 → 1990', 'June → 2024-06'],
    ['It opened in 1990; it will close in March.', '1990 → 1990', 'March → 2025-03'],
    [
      'It opened in 1990; last week it was sold, and in June it had burned.',
      '1990 → 1990',
      'last week → 2024-11-04/2024-11-10',
      'June → 2024-06',
    ],
    ['In 1990 he came; on Tuesday, March 12, he left.', '1990 → 1990', 'Tuesday, March 12 → 2024-03-12'],
    ['It will open in 2026; they began in March.', '2026 → 2026', 'March → 2024-03'],
    ['He fell ill in 1990, and on 3 December he died.', '1990 → 1990', '3 December → 1990-12-03'],
    ['He will come on the 15th.', 'the 15th → 2024-11-15'],
    [
      'It fell on 3 May 2003. He sang. She sang. The next day it rained.',
      '3 May 2003 → 2003-05-03',
      'The next day → 2003-05-04',
    ],
    [
      'It fell on 3 May 2003. He sang. She sang. They sang. The next day it rained.',
      '3 May 2003 → 2003-05-03',
    ],
    ['He came in May 1998. It rained all that year.', 'May 1998 → 1998-05', 'that year → 1998'],
    ['He came on the 15th.', 'the 15th → 2024-11-15'],
    ['He came on the 16th.', 'the 16th → 2024-10-16'],
    [
      'It is due on Wednesday; a day earlier they will meet.',
      'Wednesday → 2024-11-20',
      'a day earlier → 2024-11-19',
    ],
    [
      'It is due on Wednesday; the mayor had warned a day earlier.',
      'Wednesday → 2024-11-20',
      'a day earlier → 2024-11-14',
    ],
  ]);
});

describe('what the head of a text and the publication say together', () => {
  expectDates('2024-11-15', [
    ['LIMA, Nov. 8, 2024 (Reuters) — Xi arrived today.', 'Nov. 8, 2024 → 2024-11-08', 'today → 2024-11-08'],
    ['LIMA, Nov. 7, 2024 (Reuters) — Xi arrived today.', 'Nov. 7, 2024 → 2024-11-07', 'today → 2024-11-15'],
    ['LIMA, Nov. 14, 2025 (Reuters) — Xi arrived today.', 'Nov. 14, 2025 → 2025-11-14', 'today → 2024-11-15'],
  ]);
  expectDates(null, [
    ['LIMA, Nov. 8, 2024 (Reuters) — Xi arrived today.', 'Nov. 8, 2024 → 2024-11-08', 'today → 2024-11-08'],
    [
      'In the US, on 3 May 2003 – it was a Saturday – they met; today they meet again.',
      '3 May 2003 → 2003-05-03',
    ],
    ['Over 100 on 3 May 2003 (a Saturday) met; today more meet.', '3 May 2003 → 2003-05-03'],
    [
      'The leaders of eleven states in all met at LIMA on 3 May 2003 — it rained; today it is dry.',
      '3 May 2003 → 2003-05-03',
    ],
    ['They met on 3 May 2003 (a Saturday); today they meet again.', '3 May 2003 → 2003-05-03'],
    [
      'The bridge opened on 3 May 2003. It will be painted on 5 June 2003 and will be sold in 2005. This year it is free.',
      '3 May 2003 → 2003-05-03',
      '5 June 2003 → 2003-06-05',
      '2005 → 2005',
      'This year → 2003',
    ],
  ]);
  expectDates('2024-12-31', [['It rained today.', 'today → 2024-12-31']]);
  expectDates('2024-11-30', [['It rained today.', 'today → 2024-11-30']]);
  expectDates('2024-11-31', [['It rained today and this month.', 'this month → 2024-11']]);
  expectDates('2024-13-05', [['It rained this month and this year.', 'this year → 2024']]);
  expectDates('2024-11-15T08:00Z', [['It rained today.', 'today → 2024-11-15']]);
  expectDates('2024-04-01', [['Last March it rained.', 'Last March → 2024-03']]);
  expectDates('2024-01-20', [['This winter it snowed.', 'This winter → 2023-24']]);
  expectDates('2024-11', [
    ['Last March it rained; this summer it snowed.', 'Last March → 2024-03', 'this summer → 2024-22'],
  ]);
});

describe('months in a text that nothing else dates', () => {
  expectTold(
    null,
    `
In March they quarrelled, and in late 2003 they parted.
  March → 2003-03 | year from “late 2003”, the next date with a year
  late 2003 → 2003 | stated in the text; “late” in it
In March they quarrelled, and around 1850 they parted.
  March → 1850-03 | year from “1850”, the next date with a year
  1850 → 1850~
In March they met. From May 2003 to June 2003 they walked.
  March → 2003-03 | year from “May 2003 to June 2003”, the next date with a year
  May 2003 to June 2003 → 2003-05/2003-06
In March they met. At 5 p.m. on 3 May 2003 they parted for good at the old station.
  March → 2003-03 | year from “5 p.m. on 3 May 2003”, the next date with a year
  5 p.m. on 3 May 2003 → 2003-05-03T17:00
In March they met. The bridge opened on 3 May 2003. It will close on 5 June 2003.
  March → 2003-03 | relative to 2003, when the text was written: it tells “3 May 2003” as past and “5 June 2003” as to come
  3 May 2003 → 2003-05-03
  5 June 2003 → 2003-06-05
In March they met at the APEC 2003 Summit.
  March → 2003-03 | year from “APEC 2003 Summit” in the same sentence
  2003 → 2003
In March they met. The APEC 2003 Summit of March failed.
  March → 2003-03 | the same date as elsewhere in the text: year from “APEC 2003 Summit”
  2003 → 2003
  March → 2003-03 | year from “APEC 2003 Summit” in the same sentence
On 3 May they met. The APEC 2003 Summit of 5 June failed.
  3 May → 2003-05-03 | year from “2003”, the next date with a year
  2003 → 2003
  5 June → 2003-06-05 | year from “APEC 2003 Summit” in the same sentence
The 2008 election ended in November.
  2008 → 2008
  November → 2008-11 | year from “2008 election” in the same sentence
A 2008 election ended in November.
  2008 → 2008
  November → 2008-11 | year carried over from “2008”
The 2008 harvest ended in November.
  2008 → 2008
  November → 2008-11 | year carried over from “2008”
In 1996 he came. On Tuesday, November 12, he left.
  1996 → 1996
  Tuesday, November 12 → 1996-11-12 | year carried over from “1996”
In 1995 he came. On Tuesday, November 12, he left, and on 12 November 1995 he had stayed.
  1995 → 1995
  Tuesday, November 12 → 1996-11-12 | year carried over from “1995”
  12 November 1995 → 1995-11-12
In 1989, on 9 November 1989, it fell.
  1989 → 1989
  9 November 1989 → 1989-11-09
They found vitamin C in 1928, and a coin of approx. 1850.
  1928 → 1928
  1850 → 1850~
In 2003…150 people came. The 2003Z and the 2003z sold well. Paris|2003|London.
  2003 → 2003
  2003 → 2003
`,
  );
  expectDates(null, [
    ['It opened on 5\u202FMay\u202F2003.', '5\u202FMay\u202F2003 → 2003-05-05'],
    ['It opened on 5\u00A0May\u20092003.', '5\u00A0May\u20092003 → 2003-05-05'],
  ]);
});
