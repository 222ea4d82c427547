import { describe } from 'vitest';
import { expectLists } from './expect-lists.ts';

const WINTER = ['2019-10-12 by order', '2019-12-03 by order', '2020-01-09 by order'];
const APART = ['2019-10-12', '2019-12-03', '2020-01-09'];

/** So many paragraphs that belong to an entry. */
const rain = (count: number): string[] => Array.from({ length: count }, () => 'It rained at the dam.');

// 10 March 2020 was a Tuesday.
describe('what stands between two entries', () => {
  expectLists('2020-03-10', [
    [
      'a few words below a date alone, without a full stop',
      ['12 October', 'Cracks in the dam', '3 December', 'A leak', '9 January', 'Ruin'],
      ...WINTER,
    ],
    [
      'a heading behind what happened',
      ['12 October', 'Cracks open.', 'The leak', '3 December', 'It leaks.', '9 January', 'It bursts.'],
      ...APART,
    ],
    [
      'a long paragraph without a full stop behind what happened',
      [
        '12 October',
        'Cracks open.',
        `It ${'rained '.repeat(20)}`,
        '3 December',
        'It leaks.',
        '9 January',
        'It bursts.',
      ],
      ...WINTER,
    ],
    [
      'eleven paragraphs',
      ['12 October', ...rain(11), '3 December', 'It leaks.', '9 January', 'It bursts.'],
      ...WINTER,
    ],
    [
      'twelve paragraphs',
      ['12 October', ...rain(12), '3 December', 'It leaks.', '9 January', 'It bursts.'],
      ...APART,
    ],
    [
      'a paragraph behind an entry that tells something',
      ['12 October: Cracks open.', 'It rained.', '3 December: It leaks.', '9 January: It bursts.'],
      ...APART,
    ],
    [
      'a paragraph behind a heading',
      [
        '## 12 October: Cracks',
        'It rained.',
        '## 3 December: A leak',
        'It poured.',
        '## 9 January: Ruin',
        'It snowed.',
      ],
      ...WINTER,
    ],
    [
      'a paragraph behind a long line in capitals',
      [
        `12 OCTOBER: ${'CRACKS '.repeat(12).trim()}`,
        'It rained.',
        '3 DECEMBER: A LEAK',
        'It poured.',
        '9 JANUARY: RUIN',
        'It snowed.',
      ],
      ...APART,
    ],
  ]);
});

describe('the years of entries', () => {
  expectLists('2020-03-10', [
    [
      'go on where a list is called a schedule',
      [
        'The schedule of its downfall:',
        'May 7, 2018: Roe wins.',
        'May 27: Doe loses.',
        'November 10: It leaks.',
        'February 19: It bursts.',
      ],
      '2018-05-07',
      '2018-05-27 by order',
      '2018-11-10 by order',
      '2019-02-19 by order',
    ],
    [
      'are those of the past where all was told as past',
      ['4 June: Roe lost it.', '10 June: Doe won it.', '20 June: Moe sold it.'],
      '2019-06-04 by order',
      '2019-06-10 by order',
      '2019-06-20 by order',
    ],
    [
      'are those that are stated, whichever entry states them',
      ['October 10: It leaks.', 'January 5, 2019: It bursts.', 'March 3: It falls.'],
      '2018-10-10 by order',
      '2019-01-05',
      '2019-03-03 by order',
    ],
    [
      'are told again by a second one',
      [
        'October 10, 2017: It leaks.',
        'January 5: It bursts.',
        'March 3, 2019: It falls.',
        'April 4: It is gone.',
      ],
      '2017-10-10',
      '2018-01-05 by order',
      '2019-03-03',
      '2019-04-04 by order',
    ],
    [
      'of a list back from the newest',
      ['January 5, 2019: It bursts.', 'December 10: It leaks.', 'November 3: It opens.'],
      '2019-01-05',
      '2018-12-10 by order',
      '2018-11-03 by order',
    ],
  ]);
});

describe('lines that begin with a date', () => {
  expectLists('2020-03-10', [
    [
      'are in no order that would lead what is told as past beyond the publication',
      ['5 November 2019: Roe resigned.', '20 January: Doe won.', '12 March: Moe went.'],
      '2019-11-05',
      '2020-01-20',
      '2020-03-12',
    ],
    [
      'are entries where two have the same one',
      ['12 October: Cracks open.', '12 October: Roe sees them.', '3 December: It leaks.'],
      '2019-10-12 by order',
      '2019-10-12 by order',
      '2019-12-03 by order',
    ],
    [
      'are none where they say which one they mean',
      ['Last May: Roe resigned.', 'Last July: Doe won.', 'Last September: It opened.'],
      '2019-05',
      '2019-07',
      '2019-09',
    ],
    [
      'nor where they say which day of which week',
      ['Last Monday: Roe resigned.', 'Last Tuesday: Doe won.', 'Last Wednesday: It opened.'],
      '2020-03-09',
      '2020-03-03',
      '2020-03-04',
    ],
    [
      'nor where they begin with no date at all',
      ['One: Roe resigned.', 'First: Doe won.', 'Some: It opened.'],
    ],
    [
      'nor where two days of the week take turns',
      ['Monday: Roe sang.', 'Sunday: Doe sang.', 'Monday: Roe sang.', 'Sunday: Doe sang.'],
      '2020-03-09',
      '2020-03-08',
      '2020-03-09',
      '2020-03-08',
    ],
  ]);
});
