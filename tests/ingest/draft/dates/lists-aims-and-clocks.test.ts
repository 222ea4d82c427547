import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('what lists, aims and clocks are told apart by', () => {
  expectDates('2024-11-15', [
    [
      'The vote has been quietly held on Monday. The vote has not been held on Monday. The vote will not yet be held on Monday. The vote will be held again on Monday.',
      'Monday → 2024-11-11',
      'Monday → 2024-11-11',
      'Monday → 2024-11-18',
      'Monday → 2024-11-18',
    ],
    [
      'In October 2001 they left. In December, weeks after 11 September, they came.',
      'October 2001 → 2001-10',
      'December → 2001-12',
      '11 September → 2001-09-11',
    ],
    [
      'This coming Sunday, 2024, it opens. This coming Sunday, in 2024, it opens.',
      'This coming Sunday → 2024-11-17',
      '2024 → 2024',
      'This coming Sunday → 2024-11-17',
      '2024 → 2024',
    ],
  ]);
  expectDates(null, [
    [
      'They met on two thousand islands. They met in May two thousand. They met in May two thousand and a half.',
      'May two thousand → 2000-05',
      'May two thousand → 2000-05',
    ],
    ['It was nineteen oh nine. It was nineteen-oh-nine. It was nineteen oh a.'],
    [
      'LIMA, June 28 (AP) — They met in April 2023. They will meet in May 2025.',
      'June 28 → 2023-06-28',
      'April 2023 → 2023-04',
      'May 2025 → 2025-05',
    ],
    [
      'LIMA, June 28 (AP) — On Friday they met. They had met in April 2023. They will meet in May 2025.',
      'June 28 → 2024-06-28',
      'Friday → 2024-06-28',
      'April 2023 → 2023-04',
      'May 2025 → 2025-05',
    ],
    [
      'LIMA, Friday, June 28 (AP) — They had met in April 2023. They will meet in May 2025.',
      'Friday, June 28 → 2024-06-28',
      'April 2023 → 2023-04',
      'May 2025 → 2025-05',
    ],
  ]);
});
