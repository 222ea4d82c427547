import { describe } from 'vitest';
import { expectTold } from './expect-told.ts';

// 15 November 2024 was a Friday. Months beside quantities and names, which are no days and no months.
describe('months beside quantities and names', () => {
  expectTold(
    '2024-11-15',
    `
In May 30 billion won was paid. In May 5 per cent of the staff left. In June 20 thousand people marched.
  May → 2024-05 | past
  May → 2024-05 | past
  June → 2024-06 | past
In March 3 percent was lost; in April 12 million came; in May 5% of the staff left; in June $5 notes were worthless.
  March → 2024-03 | past
  April → 2024-04 | past
  May → 2024-05 | past
  June → 2024-06 | past
In May 12-year-old Tom Reed won the cup, and in June 3-day strikes began.
  May → 2024-05 | past
  June → 2024-06 | past
The July 4-weekend parade met Jan. 6-related protests.
  July 4 → 2024-07-04 | past
  Jan. 6 → 2024-01-06 | past
In May 1.5 million came. On June 5.5 tons of gold sank.
  May → 2024-05 | past
  June → 2024-06 | past
On May 3 and 4 people died. On June 3 and 4 they rested.
  May 3 → 2024-05-03 | past
  June 3 and 4 → 2024-06-03/2024-06-04 | past
He flew from Lot 005 May 2003, they said.
  May 2003 → 2003-05 | past
There he sat on 5 May 2003 and waited; on monday 5 May 2003 she came.
  5 May 2003 → 2003-05-05 | past
  monday 5 May 2003 → 2003-05-05 | past
On Saturday, the 16 November 2024; on the 5th May 2003; on the 5 of May 2003; from May 3 to 5 June 2003.
  Saturday, the 16 November 2024 → 2024-11-16 | future
  the 5th May 2003 → 2003-05-05 | past
  the 5 of May 2003 → 2003-05-05 | past
  May 3 to 5 June 2003 → 2003-05-03/2003-06-05 | past
It closed in May - 2019 had been worse. They won by 16 – May 2003 brought more.
  May → 2024-05 | past
  2019 → 2019 | past
  May 2003 → 2003-05 | past
The September 11 terror attacks were recalled.
  September 11 → 2001-09-11 | past
The attacks of Sept. 11 changed flying.
  Sept. 11 → 2001-09-11 | past
The September 11 attack was recalled.
  September 11 → 2001-09-11 | past
The night of September 11 was calm. Two attacks on September 11 failed.
  September 11 → 2024-09-11 | past
  September 11 → 2024-09-11 | past
Some 20 may die and the 12 march on. He and May left; he or June came; Will and April were there.
The book by April Jones is out; the play by August Wilson ran; a song by June Carter was sung.
In May Trump flew to Rome, and in August Wilson resigned.
  May → 2024-05 | past
  August → 2024-08 | past
A Dec. ruling was kept, its Nov. meeting was moved, and the Jan meeting fell through.
  Dec. → 2023-12 | past
  Nov. → 2024-11 | past
The Hunt for Red October; Black September; Miss November; Mr. July; Mrs. January; Ms. February; Dr. October; Lady July; Sir January.
An April vote, a June fire, its May report, their June talks, her August speech, our April issue, his May visit were recalled.
  April → 2024-04 | past
  June → 2024-06 | past
  May → 2024-05 | past
  June → 2024-06 | past
  August → 2024-08 | past
  April → 2024-04 | past
  May → 2024-05 | past
The April said no, a May who sings, the June Smith knew, an August Schmidt portrait.
In 2019 he opened a bank. It went bankrupt that August. She told them that August was dry.
  2019 → 2019 | past
  that August → 2019-08 | past | relative to “2019”
The rains of 2019 came late. That June, rivers ran dry.
  2019 → 2019 | past
  That June → 2019-06 | past | relative to “2019”
`,
  );
});
