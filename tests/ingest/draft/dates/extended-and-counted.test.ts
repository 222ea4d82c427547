import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('what is extended, what is counted and what is named', () => {
  expectDates('2024-11-15', [
    [
      "The agency extended its deadline to Monday. The agency extended the strike till Monday. The agency was extended in stages to Monday. The agency extended its aid to Monday's victims.",
      'Monday → 2024-11-18',
      'Monday → 2024-11-18',
      'Monday → 2024-11-18',
      'Monday → 2024-11-11',
    ],
    ['Sales grew by month end. Sales grew by quarter end.', 'month end → 2024-11'],
    [
      'During the fall it closed. Until the fall it was open. Since the fall it was shut. By the fall it was over. In the fall it rained.',
      'the fall → 2024-23',
      'the fall → 2024-23',
      'the fall → 2024-23',
      'the fall → 2024-23',
      'the fall → 2024-23',
    ],
    ['He ruled (161–1648). He ruled (1618–164). He ruled [1618–1648]. He ruled (1618 and 1648).'],
    [
      'It is so as of tomorrow. By the rest of tomorrow it is gone.',
      'tomorrow → 2024-11-16',
      'the rest of tomorrow → 2024-11-16',
    ],
    [
      'Next Week: the vote. On “This Week” she said no. On “This Week With Roe” she said no. “This week” was hard.',
      'Next Week → 2024-11-18/2024-11-24',
      'This week → 2024-11-11/2024-11-17',
    ],
    [
      'The day after 5 May he left. The day before Christmas he left. The day after the 5 May vote he left.',
      'The day after 5 May → 2024-05-06',
      'The day before Christmas → 2023-12-24',
      '5 May → 2024-05-05',
    ],
    ['In the second quarter ending June 28 sales fell.', 'June 28 → 2024-06-28'],
    [
      'He left two days before our 3 May vote. He left two days before the vote. He left two days before his May vote.',
      '3 May → 2024-05-03',
      'May → 2024-05',
    ],
    [
      'In March third in line was Roe. In March fourth in line was Doe.',
      'March → 2024-03',
      'March fourth → 2024-03-04',
    ],
    [
      'He may, 2003 or not, win. In may 2003 he won. In mar 2003 he won. In sept 2003 he won.',
      '2003 → 2003',
      '2003 → 2003',
      '2003 → 2003',
      'sept 2003 → 2003-09',
    ],
  ]);
});
