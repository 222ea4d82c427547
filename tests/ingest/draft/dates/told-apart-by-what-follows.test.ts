import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('names, clocks and quarters that are told apart by what follows', () => {
  expectDates('2024-11-15', [
    ['They met on Monday. They will part at 6 p.m.', 'Monday → 2024-11-11', '6 p.m. → 2024-11-15T18:00'],
    ['It began at 8 pm (ET hall) on Friday.', '8 pm → 2024-11-15T20:00', 'Friday → 2024-11-15'],
    [
      'He ran it in 2:30:15 on Monday. He ran it in 2:30.15 on Monday.',
      'Monday → 2024-11-11',
      'Monday → 2024-11-11',
    ],
    ['The post-May slump ended. The pre-March slump ended.', 'May → 2024-05', 'March → 2024-03'],
    ['August, his son, left. He met May, who left. It was April, and it rained.'],
    ['USA Today Sports wrote it. NBC Today Sports wrote it.', 'Today → 2024-11-15'],
    [
      'In the second quarter, ended June 28, sales fell. In the second quarter, ended in rain, sales fell.',
      'June 28 → 2024-06-28',
    ],
    [
      'It was a 1999 Mercury Records album, a 2001 Mercury Awards show, a 2002 Lincoln Foundation gala and a 2003 Mercury Award.',
      '1999 → 1999',
      '2001 → 2001',
      '2002 → 2002',
      '2003 → 2003',
    ],
    [
      'It fell on 15/11/2023, on 16/11/2023; on 17/11/2023: it rose (on 18/11/2023).',
      '15/11/2023 → 2023-11-15',
      '16/11/2023 → 2023-11-16',
      '17/11/2023 → 2023-11-17',
      '18/11/2023 → 2023-11-18',
    ],
    ['Roe should, on Monday, leave.', 'Monday → 2024-11-18'],
  ]);
  expectDates(null, [
    [
      'The bridge was begun on 3 May 2001. It opened on 5 June 2003. It will close on 9 July 2003. This year it is free.',
      '3 May 2001 → 2001-05-03',
      '5 June 2003 → 2003-06-05',
      '9 July 2003 → 2003-07-09',
      'This year → 2003',
    ],
    [
      'The bridge opened on 5 June 2003. It was begun on 3 May 2001. It will close on 9 July 2003. It will be sold in 2009. This year it is free.',
      '5 June 2003 → 2003-06-05',
      '3 May 2001 → 2001-05-03',
      '9 July 2003 → 2003-07-09',
      '2009 → 2009',
      'This year → 2003',
    ],
    [
      'The bridge opened on 5 June 2003. It will be sold in 2009. It will close on 9 July 2003. This year it is free.',
      '5 June 2003 → 2003-06-05',
      '2009 → 2009',
      '9 July 2003 → 2003-07-09',
      'This year → 2003',
    ],
    [
      'The bridge opened on 5 June 2003. It will close in 2009. This year it is free.',
      '5 June 2003 → 2003-06-05',
      '2009 → 2009',
    ],
    [
      'The bridge opened on 5 June 2003. It will close in May 2003. This year it is free.',
      '5 June 2003 → 2003-06-05',
      'May 2003 → 2003-05',
    ],
  ]);
});
