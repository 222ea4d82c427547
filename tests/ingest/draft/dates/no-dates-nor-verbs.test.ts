import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('what looks like a date, a verb or an event and is none', () => {
  expectDates('2024-11-15', [
    [
      'The mill closed in February 1996. It had quietly burned in 1992. On 29 March Roe sold it.',
      'February 1996 → 1996-02',
      '1992 → 1992',
      '29 March → 1996-03-29',
    ],
    ['To visit Lund on Monday, he left at dawn.', 'Monday → 2024-11-11'],
    ['The mayor, to visit Lund on Monday, left at dawn.', 'Monday → 2024-11-11'],
    ['The mill was sold in 2022. It burned in May.', '2022 → 2022', 'May → 2022-05'],
    ['The mill was sold in 2023. It burned in May.', '2023 → 2023', 'May → 2024-05'],
    [
      'They rose at 4 each cold morning. They rose at 4 in the cold. They rose at 4 on the morning of Tuesday.',
      'Tuesday → 2024-11-12',
    ],
    [
      'They rose at 4 in the morning on Tuesday. They rose at 4 o’clock in the afternoon on Tuesday. They rose 4 in the morning on Tuesday. They rose at 4:30 in the evening on Tuesday.',
      '4 in the morning on Tuesday → 2024-11-12T04:00',
      '4 o’clock in the afternoon on Tuesday → 2024-11-12T16:00',
      'Tuesday → 2024-11-12',
      '4:30 in the evening on Tuesday → 2024-11-12T16:30',
    ],
    [
      'They rose by 4 in the morning on Tuesday, until 5 in the morning on Tuesday, around 6 in the morning on Tuesday and since 7 in the morning on Tuesday.',
      '4 in the morning on Tuesday → 2024-11-12T04:00',
      '5 in the morning on Tuesday → 2024-11-12T05:00',
      '6 in the morning on Tuesday → 2024-11-12T06:00',
      '7 in the morning on Tuesday → 2024-11-12T07:00',
    ],
    [
      'It was kept alive by year-round demand. It was seen by day-trippers. It was closed at week-old prices.',
    ],
    [
      'It was closed by year-end. It was closed at year-end prices. It was closed on year-end.',
      'year-end → 2024',
      'year-end → 2024',
    ],
    [
      'In the third fiscal quarter sales fell. In the third fiscal quarter of 2003 sales fell.',
      '2003 → 2003',
    ],
    [
      'The first two quarters of the 1990s were hard. The first two months of the 19th century were hard.',
      'the 1990s → 199X',
      'the 19th century → 18XX',
    ],
    [
      'He left two days after the old vote. He left two days after the May vote, which failed.',
      'May → 2024-05',
    ],
    ['The codes 123/11/2024, 12/111/2024, 12/11/202 and 12-11-24 are old.'],
    ['The price was 12.5.24 and 3/4. The ratio was 1/2/3. The version was 1.2.2024.5.'],
    [
      'It fell on 12.5.2024. It fell on 12-5-2024. It fell on 12/5/24. It fell on 2024/5/12. It fell on 12/13/2024. It fell on 13/12/2023.',
      '12.5.2024 → 2024-05-12',
      '12-5-2024 → 2024-12-05',
      '12/5/24 → 2024-12-05',
      '2024/5/12 → 2024-05-12',
      '12/13/2024 → 2024-12-13',
      '13/12/2023 → 2023-12-13',
    ],
    ['It fell on 2012-12, 2099-12 and 2100-12.', '2012-12 → 2012-12', '2099-12 → 2099-12'],
    ['It fell 25,300 years ago. It cost 1,987. In 1,995 towns it rained.'],
    [
      'It rained on Monday, 4 March 2019. The following Monday it snowed. The previous Monday it froze.',
      'Monday, 4 March 2019 → 2019-03-04',
      'The following Monday → 2019-03-11',
      'The previous Monday → 2019-03-04',
    ],
  ]);
});
