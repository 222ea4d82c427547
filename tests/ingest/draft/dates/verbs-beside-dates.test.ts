import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('what verbs say of a date beside them', () => {
  expectDates('2024-11-15', [
    ['The firm said it is suing over the sale of Dec. 27.', 'Dec. 27 → 2024-12-27'],
    ['The firms said they are calling for a vote on Dec. 27.', 'Dec. 27 → 2024-12-27'],
    ['The firm said it is not calling for a vote on Dec. 27.', 'Dec. 27 → 2024-12-27'],
    ['The firm said it is actively calling for a vote on Dec. 27.', 'Dec. 27 → 2024-12-27'],
    ['The firm said it was calling for a vote before the king died on Dec. 27.', 'Dec. 27 → 2023-12-27'],
    ['The judge told the firm to pay by Friday, Jan. 10.', 'Friday, Jan. 10 → 2025-01-10'],
    ['The court invited the heirs, the bank and the mayor to speak on Jan. 10.', 'Jan. 10 → 2024-01-10'],
    ['The court asked all of the heirs and the town to speak on Jan. 10.', 'Jan. 10 → 2025-01-10'],
    ['The heirs were asked to speak on Jan. 10.', 'Jan. 10 → 2024-01-10'],
    ['The court asked the heirs who came to speak on Jan. 10.', 'Jan. 10 → 2024-01-10'],
    ['They made a plan to close it by Jan. 10.', 'Jan. 10 → 2025-01-10'],
    ['They made a plan to keep it until Jan. 10.', 'Jan. 10 → 2025-01-10'],
    ['The crew failed to finish it by Jan. 10.', 'Jan. 10 → 2024-01-10'],
    [
      'Neither could be located on Monday. None could be found on Monday. Nobody could be reached on Monday. No, it could be confirmed on Monday.',
      'Monday → 2024-11-11',
      'Monday → 2024-11-11',
      'Monday → 2024-11-11',
      'Monday → 2024-11-11',
    ],
    ['The owner could be reached on Monday.', 'Monday → 2024-11-18'],
    ['The owner will not be found on Monday.', 'Monday → 2024-11-18'],
    [
      'The pool reopens Monday. The firm hosts 40 guests Monday. By 40 votes Monday the law fell.',
      'Monday → 2024-11-18',
      'Monday → 2024-11-18',
      'Monday → 2024-11-11',
    ],
    [
      'Talks begin again Monday. Talks reopen here Monday. Hearings continue there Monday. Schools open early Monday.',
      'Monday → 2024-11-18',
      'Monday → 2024-11-18',
      'Monday → 2024-11-18',
      'early Monday → 2024-11-18',
    ],
    ['Roe and Doe meet Monday.', 'Monday → 2024-11-18'],
    [
      'We vote on Monday. They launch it on Monday. They face Lund on Monday.',
      'Monday → 2024-11-18',
      'Monday → 2024-11-18',
      'Monday → 2024-11-18',
    ],
    [
      'The toll was expected to rise on Monday. It was due on Monday. Talks were planned on Monday. The deal had been expected on Monday.',
      'Monday → 2024-11-18',
      'Monday → 2024-11-11',
      'Monday → 2024-11-11',
      'Monday → 2024-11-11',
    ],
    ['Rent was due to the bank on Monday.', 'Monday → 2024-11-11'],
    [
      'Doe will be held until Monday. Doe was held on Monday. Doe has been held since Monday.',
      'Monday → 2024-11-18',
      'Monday → 2024-11-11',
      'Monday → 2024-11-11',
    ],
    ['The fees will get raised on Monday.', 'Monday → 2024-11-18'],
    ['It’s been found on Monday. He’s found it on Monday.', 'Monday → 2024-11-11', 'Monday → 2024-11-11'],
    [
      'A still unspecified sum is due Monday. The newly raised fee was lost Monday. The recently closed pool opens Monday.',
      'Monday → 2024-11-18',
      'Monday → 2024-11-11',
      'Monday → 2024-11-18',
    ],
    [
      'My lost ring was found on Monday. Your closed shop opens on Monday.',
      'Monday → 2024-11-11',
      'Monday → 2024-11-18',
    ],
    [
      'He’ll come Monday. He won’t come Monday. He won Monday’s race.',
      'Monday → 2024-11-18',
      'Monday → 2024-11-18',
      'Monday → 2024-11-11',
    ],
    [
      'Doe to visit Lund on Monday. The firm to visit Lund on Monday was Orvan.',
      'Monday → 2024-11-18',
      'Monday → 2024-11-11',
    ],
  ]);
});
