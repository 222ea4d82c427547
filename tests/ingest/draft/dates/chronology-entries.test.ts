import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { expectLists, told } from './expect-lists.ts';

const WINTER = ['2019-10-12 by order', '2019-12-03 by order', '2020-01-09 by order'];

// 10 March 2020 was a Tuesday.
describe('what parts the date of an entry from what it tells', () => {
  expectLists('2020-03-10', [
    [
      'a colon, a long dash, a short dash',
      ['12 October: Cracks open.', '3 December – Roe repairs them.', '9 January - The dam bursts.'],
      ...WINTER,
    ],
    [
      'bold print, with what parts it within or behind',
      ['* **12 October** Cracks open.', '* **3 December**: Roe repairs them.', '* **9 January.** It bursts.'],
      ...WINTER,
    ],
    [
      'a line of its own, in bold print, with a full stop or a colon',
      [
        '**12 October**',
        'Cracks open.',
        '**3 December:**',
        'Roe repairs them.',
        '**9 January.**',
        'It bursts.',
      ],
      ...WINTER,
    ],
    [
      'a line within one paragraph',
      ['12 October: Cracks open.\n3 December: It leaks.\n9 January: It bursts.'],
      ...WINTER,
    ],
    [
      'nothing',
      ['12 October Cracks open.', '3 December Roe repairs them.', '9 January the dam bursts.'],
      '2019-10-12',
      '2019-12-03',
      '2020-01-09',
    ],
    [
      'words before the date',
      ['On 12 October: Cracks open.', 'On 3 December: It leaks.', 'On 9 January: It bursts.'],
      '2019-10-12',
      '2019-12-03',
      '2020-01-09',
    ],
  ]);
});

describe('entries that head paragraphs', () => {
  expectLists('2020-03-10', [
    [
      'in capitals, with sentences below',
      [
        '12 OCTOBER: CRACKS',
        'They were wide.',
        '3 DECEMBER: A LEAK',
        'It was small.',
        '9 JANUARY: RUIN',
        'Roe wept.',
      ],
      ...WINTER,
    ],
    [
      'not where they tell something themselves',
      [
        '12 October: Cracks',
        'They were wide.',
        '3 December: A leak',
        'It was small.',
        '9 January: Ruin',
        'Roe wept.',
      ],
      '2019-10-12',
      '2019-12-03',
      '2020-01-09',
    ],
  ]);
});

describe('months that begin entries', () => {
  const SUMMER = ['2019-05 by order', '2019-07 by order', '2019-09 by order'];
  expectLists('2020-03-10', [
    [
      'behind marks of lists',
      ['- May: Roe resigned.', '- July: Doe won.', '- September: It opened.'],
      ...SUMMER,
    ],
    ['before dashes', ['May – Roe resigned.', 'July – Doe won.', 'September – It opened.'], ...SUMMER],
    ['in bold print', ['**May** Roe resigned.', '**July** Doe won.', '**September** It opened.'], ...SUMMER],
    [
      'alone in their lines',
      ['May', 'Roe resigned.', 'July', 'Doe won.', 'September', 'It opened.'],
      ...SUMMER,
    ],
    ['never with a small letter', ['may: he said.', 'may: she said.', 'may: they said.']],
    ['nor as names', ['May Roe resigned.', 'June Doe won.', 'April Moe opened it.']],
    [
      'the newest first',
      ['May: Roe resigned.', 'April: Doe won.', 'March: It opened.'],
      '2019-05 by order',
      '2019-04 by order',
      '2019-03 by order',
    ],
    [
      'and stand in the year of the first',
      ['October 2018: It begins.', 'November: It goes on.', 'March: It ends.', 'April: It opens.'],
      '2018-10',
      '2018-11 by order',
      '2019-03 by order',
      '2019-04 by order',
    ],
  ]);
});

describe('parts, times, ranges and weekdays of entries', () => {
  expectLists('2020-03-10', [
    [
      'a part of a month, an hour, a range',
      [
        'Late October: It begins.',
        'November 5, 10 a.m.: A crack opens.',
        'December 6-8: Crews strike.',
        'February 1: It opens.',
      ],
      '2019-10 by order',
      '2019-11-05T10:00 by order',
      '2019-12-06/2019-12-08 by order',
      '2020-02-01 by order',
    ],
    [
      'their own weekdays, which fit',
      ['Monday 2 December: Roe resigns.', 'Wednesday 8 January: Doe wins.', 'Friday 6 March: It opens.'],
      '2019-12-02 by order',
      '2020-01-08 by order',
      '2020-03-06 by order',
    ],
    [
      'one day twice',
      ['28 April 2019: Roe resigns.', '28 April: Doe is elected.', '29 April: The dam opens.'],
      '2019-04-28',
      '2019-04-28 by order',
      '2019-04-29 by order',
    ],
    [
      'what counts from the entry before, between them',
      ['12 October: Cracks open.\n3 December: It leaks.\nThe next summer: They meet.\n9 January: It bursts.'],
      '2019-10-12 by order',
      '2019-12-03 by order',
      '2020-22',
      '2020-01-09 by order',
    ],
  ]);
});

describe('which days belong together', () => {
  const FILLING = (count: number): string[] => Array.from({ length: count }, () => 'Roe mills her corn.');
  const far = (count: number): string[] => [
    '10 March 2018',
    ...FILLING(count),
    '2 May',
    'Roe goes.',
    '9 June',
    'Doe comes.',
  ];
  expectLists('2020-03-10', [
    [
      'behind a range with its year',
      ['5 May 2018 to 3 June 2018: Crews strike.', '5 August: Roe wins.', '9 January: Ruin.'],
      '2018-05-05/2018-06-03',
      '2018-08-05 by order',
      '2019-01-09 by order',
    ],
    [
      'before one that is stated to lie far ahead',
      ['5 November 2019: Roe resigns.', '20 February: Doe wins.', '1 October 2020: Roe retires.'],
      '2019-11-05',
      '2020-02-20 by order',
      '2020-10-01',
    ],
    [
      'a leap day between its neighbours',
      ['28 February 2016: It begins.', '29 February: Cracks open.', '1 March: Ruin.'],
      '2016-02-28',
      '2016-02-29 by order',
      '2016-03-01 by order',
    ],
    [
      'not those of a calendar that begins with something past',
      ['5 November: Roe resigns.', '12 March: Roe will speak.', '19 March: The court will rule.'],
      '2019-11-05',
      '2020-03-12',
      '2020-03-19',
    ],
    [
      'not those of a diary with one day twice',
      ['March 10: Roe meets Doe.', 'March 10: They eat.', 'March 16: Doe leaves.'],
      '2020-03-10',
      '2020-03-10',
      '2020-03-16',
    ],
    [
      'but those that would reach too far ahead for a diary',
      ['March 12: Roe buys the mill.', 'May 10: Cracks open.', 'August 16: The mill burns.'],
      '2019-03-12 by order',
      '2019-05-10 by order',
      '2019-08-16 by order',
    ],
    ['with a few lines between them', far(6), '2018-03-10', '2018-05-02 by order', '2018-06-09 by order'],
    ['not with many lines between them', far(18), '2018-03-10', '2020-05-02', '2020-06-09'],
  ]);

  it('are unknown where nothing tells their year', () => {
    const text = [
      'The mill',
      '5 November: Roe resigns.',
      '20 December: Doe wins.',
      '12 March: Moe goes.',
    ].join('\n\n');
    expect(findDates(text, { published: null })).toEqual([]);
  });
});

describe('days within an entry', () => {
  const behind = ['20 January: Doe is elected.', '3 March: The dam opens.'];
  const LAST = ['2020-01-20 by order', '2020-03-03 by order'];
  expectLists('2020-03-10', [
    [
      'a weekday to come',
      ['9 January: Roe resigns. Her party will meet on Tuesday.', ...behind],
      '2020-01-09 by order',
      '2020-01-14',
      ...LAST,
    ],
    [
      'a weekday that was',
      ['9 January: Roe resigns. Her party had met on Tuesday.', ...behind],
      '2020-01-09 by order',
      '2020-01-07',
      ...LAST,
    ],
    [
      'a month that was',
      ['9 January: Roe resigns. Her party had met in December.', ...behind],
      '2020-01-09 by order',
      '2019-12',
      ...LAST,
    ],
    [
      'a day of the year before',
      ['9 January: Roe resigns. Her party had met on 30 December.', ...behind],
      '2020-01-09 by order',
      '2019-12-30',
      ...LAST,
    ],
    [
      'a day to come, seen from the entry',
      [
        '5 November 2018: Roe resigns. She was to go on 3 December.',
        '20 January: Doe wins.',
        '3 March: It opens.',
      ],
      '2018-11-05',
      '2018-12-03',
      '2019-01-20 by order',
      '2019-03-03 by order',
    ],
  ]);
  it('say beside which entry they are', () => {
    const text = ['The mill', '9 January: Roe resigns. Doe had met her on Tuesday.', ...behind].join('\n\n');
    const tuesday = findDates(text, { published: '2020-03-10' }).find((date) => date.text === 'Tuesday');
    expect(tuesday?.why).toBe('beside “9 January”, whose entry it stands in');
    expect(tuesday?.relation).toBe('mention');
  });
});

describe('the last entry of a list that is still to come', () => {
  const before = ['5 November: Roe resigns.', '20 February: Roe is charged.'];
  const DATES = ['2019-11-05 by order', '2020-02-20 by order', '2020-03-20 by order'];
  expectLists(
    '2020-03-10',
    [
      'Roe will appear in court.',
      'Roe is due to appear in court.',
      'Witnesses are to appear in court.',
      'The trial is expected to begin.',
      'The trial is likely to begin.',
      'A vote scheduled for this day may end it.',
      'The court shall rule.',
    ].map((words) => [words, [...before, `20 March: ${words}`], ...DATES] as const),
  );
});

// 15 November 2024 was a Friday.
describe('what stands before a list', () => {
  const WEEKDAYS = ['Monday: The council meets.', 'Tuesday: It votes.', 'Thursday: The fair opens.'];
  const AHEAD = ['2024-11-18', '2024-11-19', '2024-11-21'];
  const BACK = ['2024-11-11 by order', '2024-11-12 by order', '2024-11-14 by order'];
  const DAYS = ['7 February: The choir sings.', '9 March: The band plays.', '3 May: The fair opens.'];
  const ORDERED = ['2024-02-07 by order', '2024-03-09 by order', '2024-05-03 by order'];
  const isOrdered = (title: string): boolean =>
    told('2024-11-15', [title, ...DAYS]).some((day) => day.endsWith('order'));

  expectLists('2024-11-15', [
    ...[
      'Timeline',
      'Chronology of a closure',
      'What happened',
      'How the plan unfolded',
      'How the mill fell',
      'How Roe was beaten',
    ].map((title) => [title, [title, ...WEEKDAYS], ...BACK] as const),
    ...['How to get there', 'Fixtures', 'In the diary', 'The mill opened late'].map(
      (title) => [title, [title, ...WEEKDAYS], ...AHEAD] as const,
    ),
    ...['How the mill fell', 'The house next door', 'Notes'].map(
      (title) => [title, [title, ...DAYS], ...ORDERED] as const,
    ),
  ]);

  it.each([
    'What happens next:',
    'The road ahead',
    'This year: the month’s concerts, still to come',
    "This weekend's concerts",
    'Upcoming concerts',
    'Coming events',
    'Fixtures',
    'The diary',
    'Calendar of concerts',
    'Agenda',
    'Schedule',
    'Outlook',
    'Key dates',
    "What's on in Orvan",
    'Things to see',
    'What to expect',
  ])('%s', (title) => {
    expect(isOrdered(title)).toBe(false);
  });

  it('looks at the title behind blank lines, but only at the beginning of a long one', () => {
    const isCounted = (...before: string[]): boolean =>
      findDates([...before, ...DAYS].join('\n\n'), { published: '2024-11-15' }).some(({ why }) =>
        why.includes('entries'),
      );
    expect(isCounted('', 'Key dates', 'Ann Roe wrote this.')).toBe(false);
    expect(isCounted('', 'The choir', 'Ann Roe wrote this.')).toBe(true);
    const long =
      'The mill was sold for the third time in its history after a long dispute between its owners, their neighbours, the council and all who live beside the river; what comes next is open.';
    expect(isCounted(long, 'Ann Roe wrote this.')).toBe(true);
  });
});
