import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('days and years in words, and early ones', () => {
  expectDates('2024-11-15', [['For the year ahead they hope.']]);
  expectDates(null, [
    [
      'She came on March eighth, in May of nineteen twelve, and on the twenty-first of May.',
      'March eighth → 1912-03-08',
      'May of nineteen twelve → 1912-05',
      'the twenty-first of May → 1912-05-21',
    ],
    ['In May second place was hers. The May second-quarter figures rose. In March first lady Ann Roe spoke.'],
    [
      'She came on March first, nineteen ninety-one. She left on the first of May two thousand and one.',
      'March first, nineteen ninety-one → 1991-03-01',
      'the first of May two thousand and one → 2001-05-01',
    ],
    [
      'She came in nineteen oh five, left in nineteen hundred, and came again in two thousand.',
      'nineteen oh five → 1905',
      'nineteen hundred → 1900',
    ],
    [
      'She came in eighteen twelve and left in fifteen twenty. She was born in twenty thirteen.',
      'eighteen twelve → 1812',
      'fifteen twenty → 1520',
      'twenty thirteen → 2013',
    ],
    [
      'She paid nineteen ninety-five. It costs nineteen ninety-five. It sold for nineteen ninety-five. It came at seventeen thirty-five.',
    ],
    [
      'It was nineteen ninety-six. It was the year nineteen ninety.',
      'nineteen ninety-six → 1996',
      'the year nineteen ninety → 1990',
    ],
    ['It rained in fourteen ninety-two and in twenty-one twelve.'],
    [
      'It began in the summer of nineteen sixty, and in May nineteen seventy it ended.',
      'the summer of nineteen sixty → 1960-22',
      'May nineteen seventy → 1970-05',
    ],
    ['She gave fifteen, twenty paintings. She spoke to fifteen twenty times.'],
    [
      'They met on 16-Nov-2024, in Nov-2024 and on 4 July-weekend.',
      '16-Nov-2024 → 2024-11-16',
      'Nov-2024 → 2024-11',
      '4 July → 2024-07-04',
    ],
    [
      'In May 12-year-old mares won in 2003. In May 12-point type was used in 2003. In May 12-mile runs ended in 2003.',
      'May → 2003-05',
      '2003 → 2003',
      'May → 2003-05',
      '2003 → 2003',
      'May → 2003-05',
      '2003 → 2003',
    ],
    [
      'In May 30 people died in 2003. On May 30 people died in 2003. In May 3 million came in 2003. In May 30 percent left in 2003. In May 30 thousand left in 2003.',
      'May → 2003-05',
      '2003 → 2003',
      'May 30 → 2003-05-30',
      '2003 → 2003',
      'May → 2003-05',
      '2003 → 2003',
      'May → 2003-05',
      '2003 → 2003',
      'May → 2003-05',
      '2003 → 2003',
    ],
    [
      'They met on May 3-5, May 3 and 4, May 3 and 5, May 5-3, May 3 until 5, 2003.',
      'May 3-5 → 2003-05-03/2003-05-05',
      'May 3 and 4 → 2003-05-03/2003-05-04',
      'May 3 → 2003-05-03',
      'May 5 → 2003-05-05',
      'May 3 until 5, 2003 → 2003-05-03/2003-05-05',
    ],
    [
      'They met on 3 and 4 May 2003, on 3 and 6 May 2003, on 30 May to 2 June 2003, on May 30 to 2 June 2003.',
      '3 and 4 May 2003 → 2003-05-03/2003-05-04',
      '6 May 2003 → 2003-05-06',
      '30 May to 2 June 2003 → 2003-05-30/2003-06-02',
      'May 30 to 2 June 2003 → 2003-05-30/2003-06-02',
    ],
    [
      'He died on 30 September 420, on September 30, 420, and in December of 384. On 3 July 384 men came. They died on 3 July 384—they fell.',
      '30 September 420 → 0420-09-30',
      'September 30, 420 → 0420-09-30',
      'December of 384 → 0384-12',
      '3 July → 0384-07-03',
      '3 July → 0384-07-03',
    ],
    [
      'The council voted 7-2 May 14, 2003. It voted 7-2 May 2003.',
      'May 14, 2003 → 2003-05-14',
      '2 May 2003 → 2003-05-02',
    ],
    [
      'The hijackers of Sept. 11, the Sept. 11 hijackers, the Sept. 11 terror attack, the Sept. 11 commission, the attack of September 11, the attacks of September 11, the Sept. 12 attacks.',
      'Sept. 11 → 2001-09-11',
      'Sept. 11 → 2001-09-11',
      'Sept. 11 → 2001-09-11',
      'Sept. 11 → 2001-09-11',
      'September 11 → 2001-09-11',
      'September 11 → 2001-09-11',
      'Sept. 12 → 2001-09-12',
    ],
  ]);
});
