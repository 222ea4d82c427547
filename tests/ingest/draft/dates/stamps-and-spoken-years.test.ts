import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('stamps, spoken years and stretches', () => {
  expectDates(null, [
    [
      'It began 2024-11-15T08:30. It began 2024-11-15T08:30:15. It began 2024-11-15T08:30Z. It began 2024-11-15T08:30+01:00. It began 2024-11-15T08:30-05:30.',
      '2024-11-15T08:30 → 2024-11-15T08:30',
      '2024-11-15T08:30:15 → 2024-11-15T08:30:15',
      '2024-11-15T08:30Z → 2024-11-15T08:30Z',
      '2024-11-15T08:30+01:00 → 2024-11-15T08:30+01:00',
      '2024-11-15T08:30-05:30 → 2024-11-15T08:30-05:30',
    ],
    [
      'They met in seventeen seventy-six. He wrote it seventeen seventy-six. They sold twenty twenty-four hour clocks.',
      'seventeen seventy-six → 1776',
      'seventeen seventy-six → 1776',
    ],
    [
      'It closed in winter 2003-07, in winter 2003-4 and in winter 1999-00.',
      'winter 2003 → 2003-24',
      'winter 2003-4 → 2003-24',
      'winter 1999-00 → 1999-24',
    ],
    ['It fell on 31 June and on the 31st of April.'],
    [
      'He met her on Friday 15 November 2024, friday 15 November 2024, Fri 15 November 2024 and the sat 16 November 2024.',
      'Friday 15 November 2024 → 2024-11-15',
      'friday 15 November 2024 → 2024-11-15',
      'Fri 15 November 2024 → 2024-11-15',
      '16 November 2024 → 2024-11-16',
    ],
  ]);
  expectDates('2024-11-15', [
    [
      'It fell at 7:35 a.m. (1235 GMT) on Tuesday. It fell at 7:35 a.m. (12:35 UTC) on Tuesday. It fell at 7:35 a.m. (noon in Lund) on Tuesday.',
      '7:35 a.m. (1235 GMT) on Tuesday → 2024-11-12T07:35',
      '7:35 a.m. (12:35 UTC) on Tuesday → 2024-11-12T07:35',
      '7:35 a.m. → 2024-11-12T07:35',
      'Tuesday → 2024-11-12',
    ],
    [
      'The ban holds starting on Monday, beginning from Tuesday, commencing Wednesday. The mill started on Monday.',
      'Monday → 2024-11-18',
      'Tuesday → 2024-11-19',
      'Wednesday → 2024-11-20',
      'Monday → 2024-11-11',
    ],
  ]);
});
