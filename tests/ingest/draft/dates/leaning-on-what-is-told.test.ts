import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe("what dates lean on, and what they don't", () => {
  expectDates('2024-11-15', [
    ['In 2019 he left for Lima. In October he came back.', '2019 → 2019', 'October → 2019-10'],
    ['He left for Lima in 2019. He came back in October.', '2019 → 2019', 'October → 2024-10'],
    [
      'The mill closed in February 1996. It had a fire in 1997. On 29 March Roe sold it.',
      'February 1996 → 1996-02',
      '1997 → 1997',
      '29 March → 1997-03-29',
    ],
    [
      'The mill closed in February 1996. It had burned in 1992. On 29 March Roe sold it.',
      'February 1996 → 1996-02',
      '1992 → 1992',
      '29 March → 1996-03-29',
    ],
    [
      'The mill closed in February 1996. It had already been burned in 1992. On 29 March Roe sold it.',
      'February 1996 → 1996-02',
      '1992 → 1992',
      '29 March → 1996-03-29',
    ],
    [
      'The mill closed in February 1996. It had twice burned; it opened in 1997. On 29 March Roe sold it.',
      'February 1996 → 1996-02',
      '1997 → 1997',
      '29 March → 1997-03-29',
    ],
    [
      'They came to power in May 2020. The town has a mill, which they sold in August.',
      'May 2020 → 2020-05',
      'August → 2020-08',
    ],
    [
      'They came to power in May 2020. The town has never been at rest, and they sold its mill in August.',
      'May 2020 → 2020-05',
      'August → 2024-08',
    ],
    [
      'They came to power in May 2020. The town would have been at rest, but they sold its mill in August.',
      'May 2020 → 2020-05',
      'August → 2020-08',
    ],
    [
      'They came to power in May 2020. Critics have alleged that they sold the mill in August.',
      'May 2020 → 2020-05',
      'August → 2020-08',
    ],
    [
      'They came to power in May 2020. They seem to have sold the mill in August.',
      'May 2020 → 2020-05',
      'August → 2020-08',
    ],
    ["The mayor, who had resigned, urged calm ahead of Monday's vote.", 'Monday → 2024-11-18'],
    ["The mayor had urged calm ahead of Monday's vote.", 'Monday → 2024-11-11'],
    ["The mayor urged calm ahead of Monday's vote, where Roe won.", 'Monday → 2024-11-11'],
    ["The mayor urged calm ahead of Monday's vote, when Roe could win.", 'Monday → 2024-11-18'],
    ["The mayor urged calm ahead of Monday's vote, and left.", 'Monday → 2024-11-18'],
    ["The mayor will speak ahead of Wednesday's talks.", 'Wednesday → 2024-11-20'],
    ["The mayor urged calm ahead of Wednesday's talks.", 'Wednesday → 2024-11-13'],
    ["The mayor urged calm ahead of Tuesday's talks.", 'Tuesday → 2024-11-19'],
    [
      'The shop is open until Wednesday. The offer holds until Monday.',
      'Wednesday → 2024-11-20',
      'Monday → 2024-11-18',
    ],
    [
      'The vote is on Saturday. The vote is on Friday. The vote is on Sunday.',
      'Saturday → 2024-11-16',
      'Friday → 2024-11-15',
      'Sunday → 2024-11-10',
    ],
    [
      'It fell on 9 January 2023. They came back on 14 January.',
      '9 January 2023 → 2023-01-09',
      '14 January → 2023-01-14',
    ],
    [
      'It fell on 9 October 2023. They came back on 9 November.',
      '9 October 2023 → 2023-10-09',
      '9 November → 2023-11-09',
    ],
    [
      'It fell on 9 October 2023. They came back on 10 November.',
      '9 October 2023 → 2023-10-09',
      '10 November → 2024-11-10',
    ],
    [
      'It fell on 20 October 2023. They slept. They came back on 14 November.',
      '20 October 2023 → 2023-10-20',
      '14 November → 2024-11-14',
    ],
    [
      'In October 2001, weeks after 11 September, they met in a mill.',
      'October 2001 → 2001-10',
      '11 September → 2001-09-11',
    ],
    [
      'They met on the 3rd of March 2019, and again on the 16th.',
      'the 3rd of March 2019 → 2019-03-03',
      'the 16th → 2019-03-16',
    ],
  ]);
  expectDates('2024-01-31', [
    ['They met on the 30th.', 'the 30th → 2024-01-30'],
    ['They met on the 31st.', 'the 31st → 2024-01-31'],
    ['They will meet on the 31st.', 'the 31st → 2024-01-31'],
    ['They will meet on the 29th.', 'the 29th → 2024-02-29'],
  ]);
  expectDates('2024-03-01', [
    ['They met on the 29th.', 'the 29th → 2024-02-29'],
    ['They will meet on the 31st.', 'the 31st → 2024-03-31'],
  ]);
  expectDates(null, [
    ['It fell in May, before June 2003.', 'May → 2003-05', 'June 2003 → 2003-06'],
    [
      'The APEC 2003 Summit of 5 June failed. On Thursday, June 5, they met.',
      '2003 → 2003',
      '5 June → 2003-06-05',
      'Thursday, June 5 → 2003-06-05',
    ],
    ['He sang number nineteen twelve times. He tried two million times.'],
    [
      'LIMA, Feb. 29 (Reuters) — They met in 2023 and will meet again in 2025.',
      'Feb. 29 → 2024-02-29',
      '2023 → 2023',
      '2025 → 2025',
    ],
    [
      'He left two days later than planned on 3 May 2003. He left a day earlier than planned.',
      '3 May 2003 → 2003-05-03',
    ],
    [
      'It was sold on 03/04/2003 at 5 p.m.; 15/11/2003 08:30 and 15/11/2003 at noon.',
      '03/04/2003 at 5 p.m. → 2003-04-03T17:00',
      '15/11/2003 08:30 → 2003-11-15T08:30',
      '15/11/2003 at noon → 2003-11-15T12:00',
    ],
  ]);
});
