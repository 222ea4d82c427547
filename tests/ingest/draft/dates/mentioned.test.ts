import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

describe('dates that count from another date of the text', () => {
  expectDates(null, [
    [
      'The quake hit on 12 May 2008. Two days later, a dam broke.',
      '12 May 2008 → 2008-05-12',
      'Two days later → 2008-05-14',
    ],
    ['He was elected in 1997. The following year he resigned.', '1997 → 1997', 'The following year → 1998'],
    ['She won in 2012, and a year later lost.', '2012 → 2012', 'a year later → 2013'],
    ['Output fell in 2009 from a year earlier.', '2009 → 2009', 'a year earlier → 2008'],
    [
      'It began in March 2010 and ended the following month.',
      'March 2010 → 2010-03',
      'the following month → 2010-04',
    ],
    [
      'On 6 June 1944 they landed. That day, 4,000 died.',
      '6 June 1944 → 1944-06-06',
      'That day → 1944-06-06',
    ],
    [
      'On 6 June 1944 they landed. The next day, they advanced.',
      '6 June 1944 → 1944-06-06',
      'The next day → 1944-06-07',
    ],
    ['They met in 1972. In the same year the treaty was signed.', '1972 → 1972', 'the same year → 1972'],
    [
      'It closed on 3 May 1999, after opening the day before.',
      '3 May 1999 → 1999-05-03',
      'the day before → 1999-05-02',
    ],
    ['The war ended in 1945. In August, bombs fell.', '1945 → 1945', 'August → 1945-08'],
    ['In 1917, the tsar fell. By October, the party ruled.', '1917 → 1917', 'October → 1917-10'],
    [
      'On 1 March 2011 they met. The following Friday they signed.',
      '1 March 2011 → 2011-03-01',
      'The following Friday → 2011-03-04',
    ],
    [
      'It was founded on 5 May 2001, two days before 7 May.',
      '5 May 2001 → 2001-05-05',
      'two days before 7 May → 2001-05-05',
    ],
    [
      'In May 1940 it fell. Later that month, France asked for terms.',
      'May 1940 → 1940-05',
      'Later that month → 1940-05',
    ],
    ['He left in 1990 and came back three years later.', '1990 → 1990', 'three years later → 1993'],
    [
      'They married in June 1981. Ten months later, a son was born.',
      'June 1981 → 1981-06',
      'Ten months later → 1982-04',
    ],
    [
      'The siege began on 5 April 1992. By the 7th, shells fell.',
      '5 April 1992 → 1992-04-05',
      'the 7th → 1992-04-07',
    ],
    [
      'The vote was on 23 June 2016; the result came the next morning.',
      '23 June 2016 → 2016-06-23',
      'the next morning → 2016-06-24',
    ],
    [
      'The revolt of 1848 failed. In the following spring it flared up.',
      '1848 → 1848',
      'the following spring → 1849-21',
    ],
    [
      'In the 1920s it boomed; in the following decade it failed.',
      'the 1920s → 192X',
      'the following decade → 193X',
    ],
    ['She won in 1990, and half a century later lost.', '1990 → 1990', 'half a century later → 2040~'],
    [
      'She won in May 1990. A year and a half later she lost.',
      'May 1990 → 1990-05',
      'A year and a half later → 1991-11~',
    ],
    ['The army left in 1975. Two days later the city fell.', '1975 → 1975'],
  ]);
});

describe('years that the text carries', () => {
  expectDates(null, [
    [
      'On November 16, Biden will meet Xi at the APEC 2024 Summit.',
      'November 16 → 2024-11-16',
      '2024 → 2024',
    ],
    ['He launched his bid in March for the 2024 election.', 'March → 2024-03', '2024 → 2024'],
    [
      'LIMA, Nov. 15, 2024 (Reuters) — They met on Thursday.',
      'Nov. 15, 2024 → 2024-11-15',
      'Thursday → 2024-11-14',
    ],
    [
      'March 1, 2008\n\nThe deal was announced yesterday.',
      'March 1, 2008 → 2008-03-01',
      'yesterday → 2008-02-29',
    ],
    [
      'Published: 15 November 2024\n\nThe talks will start next week.',
      '15 November 2024 → 2024-11-15',
      'next week → 2024-11-18/2024-11-24',
    ],
    ['They spoke in March.'],
    ['They will meet on Monday.'],
    ['He said so yesterday and two weeks ago.'],
  ]);
  expectDates('2024-11-15', [
    ['In 2009, Fiat bought a stake. In June, it took control.', '2009 → 2009', 'June → 2009-06'],
    ['Born in 1955, he said in March he would retire.', '1955 → 1955', 'March → 2024-03'],
    ['The law has been in force since 2004. In May, it was changed.', '2004 → 2004', 'May → 2024-05'],
    ['“I said in 2012 that I was done,” he told us on Nov. 9.', '2012 → 2012', 'Nov. 9 → 2024-11-09'],
    [
      'It went public in May 2012. Sales in the September quarter rose.',
      'May 2012 → 2012-05',
      'September → 2024-09',
    ],
    ['Sales fell 20% from a year earlier.', 'a year earlier → 2023'],
    ['It began 10 days before the Nov. 5 vote.', '10 days before → 2024-10-26', 'Nov. 5 → 2024-11-05'],
    [
      'Next month the hearing, first set for 9 December, moves to the 16th.',
      'Next month → 2024-12',
      '9 December → 2024-12-09',
      'the 16th → 2024-12-16',
    ],
    [
      'The war began in October 2001 and ended last month. He spoke on 20 May of that year.',
      'October 2001 → 2001-10',
      'last month → 2024-10',
      '20 May of that year → 2001-05-20',
    ],
    [
      'The July 1969 landing was shown; on Tuesday, Nov. 12, they voted.',
      'July 1969 → 1969-07',
      'Tuesday, Nov. 12 → 2024-11-12',
    ],
    ['The February 24 invasion and the June 4 crackdown.', 'February 24 → 2024-02-24', 'June 4 → 2024-06-04'],
    [
      'November 14, 2024\n\nThe talks ended yesterday.',
      'November 14, 2024 → 2024-11-14',
      'yesterday → 2024-11-13',
    ],
  ]);
});

describe('a history', () => {
  expectDates('2024-03-04', [
    [
      'The Wall fell on 9 November 1989. Earlier that year, a border had opened. On 3 October 1990 came union; elections followed in December. In the spring of 1998 the party lost, and in September of that year a new government took office. Two years later it fell.',
      '9 November 1989 → 1989-11-09',
      'Earlier that year → 1989',
      '3 October 1990 → 1990-10-03',
      'December → 1990-12',
      'the spring of 1998 → 1998-21',
      'September of that year → 1998-09',
      'Two years later → 2000',
    ],
  ]);
  expectDates(null, [
    [
      'In October 1962 a plane flew over Cuba. On 22 October a blockade was announced. Two days later, ships turned back. On the 27th a plane was shot down. The following day they agreed.',
      'October 1962 → 1962-10',
      '22 October → 1962-10-22',
      'Two days later → 1962-10-24',
      'the 27th → 1962-10-27',
      'The following day → 1962-10-28',
    ],
    ['In 1940 he fled. Last year he returned, and yesterday he died.', '1940 → 1940'],
  ]);
});
