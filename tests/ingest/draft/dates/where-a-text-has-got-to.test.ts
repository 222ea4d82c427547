import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('where a text has got to, and what looks ahead', () => {
  expectDates('2024-11-15', [
    ['A vote by 1 March. A vote until 1 March.', '1 March → 2025-03-01', '1 March → 2025-03-01'],
    ['The vote of 1 March.', '1 March → 2024-03-01'],
    [
      'In May 1998 he came. Last year he left. That year was dry.',
      'May 1998 → 1998-05',
      'Last year → 2023',
      'That year → 2023',
    ],
    [
      'In the 1990s he came. Last month he left. That year was dry.',
      'the 1990s → 199X',
      'Last month → 2024-10',
      'That year → 2024',
    ],
    ['The mill was sold in 2019. Roe wept. Doe sang. It burned in May.', '2019 → 2019', 'May → 2024-05'],
    ['The mill was sold in 2019. Roe wept. It burned in May.', '2019 → 2019', 'May → 2024-05'],
    ['In 2019 the mill was sold. Roe wept. Doe sang. It burned in May.', '2019 → 2019', 'May → 2019-05'],
    [
      'The mill closed in February 1996. Roe had left and it was sold in 1997. On 29 March it burned.',
      'February 1996 → 1996-02',
      '1997 → 1997',
      '29 March → 1997-03-29',
    ],
    ['The heirs were asked again to speak on Jan. 10.', 'Jan. 10 → 2024-01-10'],
    ['The Boxing Day in Lund was cold. He likes Christmas Eve by the sea. He left Halloween in Lund.'],
    [
      'It fell at 0875 GMT. It fell at 2400 GMT. It fell at 2359 GMT on Monday. It fell at 0000 UTC on Monday.',
      '2359 GMT on Monday → 2024-11-11T23:59Z',
      '0000 UTC on Monday → 2024-11-11T00:00Z',
    ],
    ["It was in the '900s. It was in the '80s. It was in the ’05s.", "the '80s → 198X"],
    [
      'Last day it rained. The past day it rained. Last night it rained. The last night it rained.',
      'Last night → 2024-11-14',
    ],
  ]);
  expectDates('2024-11', [
    ['It rained on 4 March 2019. On Friday it snowed.', '4 March 2019 → 2019-03-04', 'Friday → 2019-03-08'],
    ['On Friday it snowed. It rained today. It rains this month.', 'this month → 2024-11'],
  ]);
  expectDates('2024-02-10', [
    [
      'The firms expect to report a loss for their Q3. The firm expects to report a loss for its Q3. The firm expects to sell its mill for Q3.',
      'Q3 → 2023-07/2023-09',
      'Q3 → 2023-07/2023-09',
      'Q3 → 2024-07/2024-09',
    ],
  ]);
});
