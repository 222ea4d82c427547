import { describe } from 'vitest';
import { expectTold } from './expect-told.ts';

// 15 November 2024 was a Friday.
describe('times of day and lengths of time', () => {
  expectTold(
    '2024-11-15',
    `
It fell at 17:30 UTC.
  17:30 UTC → 2024-11-15T17:30Z | past
Bus B5 p.m. tours began. Flat 5 A. M. Smith has burned.
He ran 5 k.m. on Tuesday.
  Tuesday → 2024-11-12 | past
It was 0 days ago.
The level of two years ago returned.
  two years ago → 2022 | past
It rained two and a quarter years ago.
Profit rose a quarter ago and fell a decade ago.
  a quarter ago → 2024-07/2024-09 | past
  a decade ago → 2014~ | past
In the two weeks’ time they had, they won. He gave two weeks’ notice.
The first two weeks were calm; the coming two weeks won’t be.
  the coming two weeks → 2024-11-15~/2024-11-29~ | future
It rained over the weekend of talks.
In 2024 - 05 was its code - it fell.
  2024 → 2024 | past
`,
  );
  expectTold(
    null,
    `
He came in 2019. He left a year after her.
  2019 → 2019
Two days after 5 May 2003 work began.
  Two days after 5 May 2003 → 2003-05-07 | counted from the date it names, stated in the text
Two days before the 31 May 2003 (a Saturday) it rained.
  Two days before the 31 May 2003 → 2003-05-29 | counted from the date it names, stated in the text
In 1998 profits rose for the year. In 1999 it rained for the full year, in 2000 for the whole year.
  1998 → 1998
  the year → 1998 | relative to “1998”
  1999 → 1999
  the full year → 1999 | relative to “1999”
  2000 → 2000
  the whole year → 2000 | relative to “2000”
In Lima he left on 3 May 2003. On the day, it rained; throughout the day, it blew. On the day he left, it was cold.
  3 May 2003 → 2003-05-03
  the day → 2003-05-03 | relative to “3 May 2003”
  the day → 2003-05-03 | relative to “the day”
`,
  );
});
