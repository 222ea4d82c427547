import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('what is told of before, and days that stand for others', () => {
  expectDates('2024-11-15', [
    [
      'The mill closed in February 1996. It had burned; it reopened in 1997. On 29 March it was sold.',
      'February 1996 → 1996-02',
      '1997 → 1997',
      '29 March → 1997-03-29',
    ],
    [
      'The mill closed in February 1996. It had burned – it reopened in 1997. On 29 March it was sold.',
      'February 1996 → 1996-02',
      '1997 → 1997',
      '29 March → 1997-03-29',
    ],
    [
      'They met at 5 am on Monday, at 12 am on Tuesday and at 12 pm on Wednesday.',
      '5 am on Monday → 2024-11-11T05:00',
      '12 am on Tuesday → 2024-11-12T00:00',
      '12 pm on Wednesday → 2024-11-13T12:00',
    ],
    ['He lost the vote of yesterday. He sang the songs of tomorrow.', 'yesterday → 2024-11-14'],
    [
      'For the rest of the century it slept. For the rest of the decade it slept. It slept for the rest of the quarter.',
    ],
    ['He saw every man on Monday. He sings every Monday.', 'Monday → 2024-11-11'],
    ['LIMA, Nov. 22, 2024 (AP) — Roe came today.', 'Nov. 22, 2024 → 2024-11-22', 'today → 2024-11-22'],
    ['LIMA, Nov. 23, 2024 (AP) — Roe came today.', 'Nov. 23, 2024 → 2024-11-23', 'today → 2024-11-15'],
    ['It rained half an hour ago. It rained a week and a half ago. It rained three quarters of a year ago.'],
  ]);
  expectDates(null, [
    ['She came on March eighth nineteen ninety-one.', 'March eighth nineteen ninety-one → 1991-03-08'],
  ]);
});
