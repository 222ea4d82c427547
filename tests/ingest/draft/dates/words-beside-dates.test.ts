import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('words that only seem to go with a date', () => {
  expectDates('2024-11-15', [
    [
      'It rained. It snowed. They met at 5 p.m. on Monday. At 6 p.m. they parted.',
      '5 p.m. on Monday → 2024-11-11T17:00',
      '6 p.m. → 2024-11-11T18:00',
    ],
    [
      'The deadline, extended to Monday, was kept. The ban, extended through Monday, was kept.',
      'Monday → 2024-11-18',
      'Monday → 2024-11-18',
    ],
    [
      'On "This Week" she said no. On "This Week With Roe" she said no. On "This Week," she said, "it rains."',
    ],
    ['It was an old Boxing Day by the sea. It was an old Christmas Eve.'],
    [
      'This coming Sunday, May 2025 ends. This coming Sunday, May it end.',
      'This coming Sunday → 2024-11-17',
      'May 2025 → 2025-05',
      'This coming Sunday → 2024-11-17',
    ],
    ['On 9/11 - a Tuesday - it fell. It was 9/11/ and 9/11%.', '9/11 → 2001-09-11'],
  ]);
  expectDates(null, [
    ['In May two ships in Lund sank in 2003.', 'May → 2003-05', '2003 → 2003'],
    [
      'In nineteen twenty a war ended. In nineteen sixty an old war ended. It was nineteen five. It was in nineteen five.',
      'nineteen twenty → 1920',
      'nineteen sixty → 1960',
    ],
    [
      'In two thousand nine he left. In May two thousand nine he left. In May two thousand and twenty he left.',
      'May two thousand nine → 2009-05',
      'May two thousand and twenty → 2020-05',
    ],
  ]);
});
