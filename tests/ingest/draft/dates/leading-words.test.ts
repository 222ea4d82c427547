import { describe } from 'vitest';
import { expectDates } from './expect-dates.ts';

// 15 November 2024 was a Friday.
describe('words that lead to a date and tell whether it lies ahead', () => {
  expectDates('2024-11-15', [
    ['The board gave the owners until Tuesday to sign it.', 'Tuesday → 2024-11-19'],
    ['The court has given her until 9 a.m. Tuesday to pay.', '9 a.m. Tuesday → 2024-11-19T09:00'],
    ['They have until Monday, the clerk said.', 'Monday → 2024-11-18'],
    ['The ministry gave the firm until mid-February to answer.', 'mid-February → 2025-02'],
    ['He gave concerts until Tuesday in Leeds.', 'Tuesday → 2024-11-12'],
    ['The agency extended its deadline until Tuesday.', 'Tuesday → 2024-11-19'],
    ['The offer was extended to Jan. 16.', 'Jan. 16 → 2025-01-16'],
    ['The bank has extended the firm up to $90 million in loans through January.', 'January → 2025-01'],
    ['The line, which was extended in stages, ran through January.', 'January → 2024-01'],
    ['The company extended its run of gains through Wednesday.', 'Wednesday → 2024-11-13'],
    ['Police extended the search through Wednesday but found nothing.', 'Wednesday → 2024-11-13'],
    [
      'Officials on Wednesday extended the flood warning until Sunday.',
      'Wednesday → 2024-11-13',
      'Sunday → 2024-11-17',
    ],
    ['Officials extended the talks until Monday.', 'Monday → 2024-11-18'],
    ['The board declared a dividend payable Jan. 7.', 'Jan. 7 → 2025-01-07'],
    [
      'The board declared a dividend payable on Feb. 7 to shareholders of record Jan. 22.',
      'Feb. 7 → 2025-02-07',
      'Jan. 22 → 2025-01-22',
    ],
    ['The band sold a million copies of the record May 22.', 'May 22 → 2024-05-22'],
    ['The tax was payable June 1.', 'June 1 → 2024-06-01'],
    ['The army renewed its shelling of the port until Monday.', 'Monday → 2024-11-11'],
    ['The club created an office of the chair, effective Feb. 1.', 'Feb. 1 → 2025-02-01'],
    ['Costs rose under the pact effective June 1.', 'June 1 → 2024-06-01'],
    ['The opening was planned for early December, but no day was fixed.', 'early December → 2024-12'],
    ['The opening was planned for October, but no day was fixed.', 'October → 2024-10'],
    ['The opening was scheduled for Sept. 20, but rain fell.', 'Sept. 20 → 2024-09-20'],
    ['She sold her shares of Orvan Feb. 3.', 'Feb. 3 → 2024-02-03'],
    ['A fee payable Monday was agreed.', 'Monday → 2024-11-18'],
    ['A fee was payable Monday.', 'Monday → 2024-11-11'],
    ['They were given until Tuesday to sign.', 'Tuesday → 2024-11-19'],
    ['They were allowed until Tuesday to sign.', 'Tuesday → 2024-11-19'],
    ['The visas had been extended through Monday.', 'Monday → 2024-11-18'],
    ['The ban was extended twice until Monday.', 'Monday → 2024-11-18'],
    ['He extended the old and well known visa of his small family through Monday.', 'Monday → 2024-11-18'],
    ['The strike called by nine unions in the north for Thursday will go ahead.', 'Thursday → 2024-11-21'],
    ['A fair was booked in the hall for early December.', 'early December → 2024-12'],
    ['The fair started Monday.', 'Monday → 2024-11-11'],
    ['The law, effective on Feb. 1, was passed.', 'Feb. 1 → 2025-02-01'],
    ['The board raised the sum for stockholders of record Feb. 3.', 'Feb. 3 → 2025-02-03'],
    ['The board raised the sum for shares of record on Feb. 3.', 'Feb. 3 → 2025-02-03'],
    ['The board raised the sum for the record Feb. 3.', 'Feb. 3 → 2024-02-03'],
    ['A strike was declared for Thursday.', 'Thursday → 2024-11-21'],
    ['A strike had been set for late Thursday.', 'late Thursday → 2024-11-21'],
    ['The vote was postponed for early Thursday.', 'early Thursday → 2024-11-21'],
    ['The mayor announced that the toll for Thursday had risen.', 'Thursday → 2024-11-14'],
    ['Three days of mourning, beginning on Monday, were declared.', 'Monday → 2024-11-18'],
    ['Three days of mourning commencing from Monday were declared.', 'Monday → 2024-11-18'],
    ['The rise, effective this Monday, was announced.', 'this Monday → 2024-11-18'],
    ['The rise was effective from Feb. 1.', 'Feb. 1 → 2024-02-01'],
    ['The talks were put off until Monday.', 'Monday → 2024-11-18'],
    ['The talks were pushed back until Monday.', 'Monday → 2024-11-18'],
    ['The verdict was held back till Monday.', 'Monday → 2024-11-18'],
    ['She did not set off until Monday.', 'Monday → 2024-11-11'],
    ['The pool was closed until Monday.', 'Monday → 2024-11-18'],
    ['The hearing was deferred until Tuesday.', 'Tuesday → 2024-11-19'],
    ['He worked until Tuesday.', 'Tuesday → 2024-11-12'],
    ['The law allows them until Tuesday to leave.', 'Tuesday → 2024-11-19'],
    [
      'They gave up hope and stayed in the very old house by the river until Tuesday to rest.',
      'Tuesday → 2024-11-12',
    ],
    ['The clerk has until Tuesday.', 'Tuesday → 2024-11-19'],
    ['The owner extended his visit through Monday.', 'Monday → 2024-11-18'],
    ['The talks were extended through Monday.', 'Monday → 2024-11-18'],
    ['The levy had been payable Feb. 7.', 'Feb. 7 → 2024-02-07'],
  ]);
});

describe('what befell, whatever is still to be done about it', () => {
  expectDates('2024-11-15', [
    ["The council will discuss Monday's deadly attack.", 'Monday → 2024-11-11'],
    ["The firefighters will hold Monday's fire drill.", 'Monday → 2024-11-18'],
    ["The council will discuss Monday's budget.", 'Monday → 2024-11-18'],
    ["The shop will hold Monday's fire sale.", 'Monday → 2024-11-18'],
    ["The court will open Monday's murder trial.", 'Monday → 2024-11-18'],
    ["The envoy will address Monday's violence.", 'Monday → 2024-11-11'],
    ["Roe will discuss Monday's defeat.", 'Monday → 2024-11-11'],
    ["Roe will discuss Monday's small mill fire.", 'Monday → 2024-11-11'],
    ["Roe will discuss Monday's plan for fire.", 'Monday → 2024-11-18'],
    ["Roe will discuss Monday's trial and fire.", 'Monday → 2024-11-18'],
    ["She will act despite Monday's rulings.", 'Monday → 2024-11-11'],
    ["She will wait for Monday's verdict.", 'Monday → 2024-11-18'],
    ["They would look for ways to get around Wednesday's ruling.", 'Wednesday → 2024-11-13'],
    ["They will appeal Wednesday's decision.", 'Wednesday → 2024-11-13'],
    ["The court will announce Wednesday's decision.", 'Wednesday → 2024-11-20'],
  ]);
});

describe('verbs that leave a date open or tell it', () => {
  expectDates('2024-11-15', [
    ['The panel subpoenaed the mayor to testify on Jan. 10.', 'Jan. 10 → 2025-01-10'],
    ['The court ordered the firm to pay in October.', 'October → 2024-10'],
    ['He told reporters he wants to leave in June.', 'June → 2025-06'],
    ['She told the police she began to work there in December.', 'December → 2023-12'],
    ['He was forced to resign in January.', 'January → 2024-01'],
    ['The sale is part of a plan to repay the loan by February.', 'February → 2025-02'],
    ['The team managed to finish the bridge by February.', 'February → 2024-02'],
    ['The talks, which are supposed to conclude by May, went on.', 'May → 2025-05'],
    ['The firm said it is calling for the redemption on Dec. 27 of all bonds.', 'Dec. 27 → 2024-12-27'],
    ['Neither the singer nor her agent could be located Wednesday.', 'Wednesday → 2024-11-13'],
    ['The owner could not immediately be reached on Wednesday.', 'Wednesday → 2024-11-13'],
    ['The deal could be signed Wednesday.', 'Wednesday → 2024-11-20'],
    ['Protesters were planning to drive to the airport on Monday.', 'Monday → 2024-11-18'],
    ['The bid had been due to expire Wednesday evening.', 'Wednesday evening → 2024-11-13'],
    ['The bid is due to expire Wednesday evening.', 'Wednesday evening → 2024-11-20'],
    ['Ann Roe and party leader Bob Doe meet separately Monday.', 'Monday → 2024-11-18'],
    ['The owners and the mayor met separately Monday.', 'Monday → 2024-11-11'],
    ['The increased dividend is paid on Jan. 2.', 'Jan. 2 → 2025-01-02'],
    ['It would be paid on a still unspecified date in January.', 'January → 2025-01'],
    ['Among the first three states to join the pact on Monday were two islands.', 'Monday → 2024-11-11'],
    ['Roe to visit Norwich on Monday, aides said.', 'Monday → 2024-11-18'],
  ]);
});

// 10 February 2024 was a Saturday.
describe('quarters', () => {
  expectDates('2024-02-10', [
    ['The firm expects revenue to fall in the third quarter.', 'the third quarter → 2024-07/2024-09'],
    ['The firm expects to report a loss for the third quarter.', 'the third quarter → 2023-07/2023-09'],
    ['The firm is to publish third-quarter results.', 'third-quarter → 2023-07/2023-09'],
    ['The firm is to post sales for the third quarter.', 'the third quarter → 2023-07/2023-09'],
    [
      'The firm expects to disclose, after months of delay, its loss for the third quarter.',
      'the third quarter → 2023-07/2023-09',
    ],
    ['The firm is to reopen the mill for the third quarter.', 'the third quarter → 2024-07/2024-09'],
  ]);
});

// 13 November 2024 was a Wednesday.
describe('what was awaited and is over', () => {
  expectDates('2024-11-13', [
    ["Ann Roe had campaigned ahead of Sunday's election, which she lost.", 'Sunday → 2024-11-10'],
    ["Police arrested nine ahead of Sunday's march, which ended in clashes.", 'Sunday → 2024-11-10'],
    ["Police arrested nine ahead of Sunday's march, which is to end in Lund.", 'Sunday → 2024-11-17'],
    ["Police arrested nine ahead of Sunday's march.", 'Sunday → 2024-11-17'],
  ]);
});
