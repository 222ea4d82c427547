import { describe, expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** One test per text of a table, as in a report of Friday, 15 November 2024: the dated events that it tells, those whose date is only bounded left out. */
function expectEvents(table: string): void {
  it.each(casesOf(table))('%s', (_name, text, events) => {
    const told = drafted(text, '2024-11-15').events.flatMap(({ date, title }) =>
      date === null || date.startsWith('[..') ? [] : [`${date}: ${title}`],
    );
    expect(told).toEqual(events);
  });
}

describe('since when something had not been', () => {
  expectEvents(`
Ann Roe, who had not scored since 2 March, was dropped.
No ship had called at the port since 2015.
The factory had never made a profit since May 2015.
Nobody had seen the captain since 3 May.
The bridge had been closed since 2015.
  2015: The bridge had been closed
The bridge has not been used since 2015.
  2015/..: The bridge has not been used
The bridge had not been mended. The bridge was closed in 2015.
  2015: The bridge was closed
`);
});

describe('until when something lasts', () => {
  expectEvents(`
It appointed Ann Roe to the zoning board for a term ending Dec. 31, 2026.
Ann Roe signed a contract that expires in 2030.
The port won a lease of nine years running until 2030.
The lease expires in 2030.
  2030: The lease expires
The lease was signed in 2010.
  2010: The lease was signed
`);
});

describe('what was planned and called off', () => {
  expectEvents(`
A strike by tug crews, called for next Wednesday, is off.
A vote scheduled for Monday was cancelled.
The council postponed a vote originally scheduled for Monday.
Talks planned for 3 May in Lund were called off.
The vote scheduled for Monday drew nine protests.
The report due in May was published on Monday.
  2024-11-11: The report due in May was published
The vote scheduled for Monday is the third.
  2024-11-18: The vote scheduled for Monday is the third
The vote is scheduled for Monday.
  2024-11-18: The vote is scheduled
A vote scheduled for Monday will decide.
  2024-11-18: A vote scheduled for Monday will decide
The council cancelled the fair on Monday.
  2024-11-11: The council cancelled the fair
`);
});

describe('what somebody is, between commas', () => {
  expectEvents(`
But Haddad, a £400,000 signing from Calder in January, scored twice.
Ann Roe, the mayor of Lund in the 1990s, was jailed.
Ann Roe, a teacher at a school in Lund until 2019, resigned.
Ana, a category 3 hurricane in September, killed nine.
  2024-09: Ana, a category 3 hurricane, killed nine
Calder, the biggest maker of pumps in 2019, failed.
  2019: Calder, the biggest maker of pumps, failed
Ann Roe, a teacher, resigned in 2019.
  2019: Ann Roe, a teacher, resigned
`);
});

describe('what a figure is compared with', () => {
  expectEvents(`
The firm now expects growth of 8% to 10%, up from a range of 5% to 7% given in April.
The firm sees sales of $3bn, compared with between $2bn and $2.5bn forecast in May.
The firm sees sales of $3bn, down from a range of $4bn to $5bn in May.
Profit rose from $5m to $7m in April.
  2024-04: Profit rose from $5m to $7m
`);
});

describe('which date of several says when', () => {
  expectEvents(`
The bank will publish the minutes of Thursday's meeting on 2 December.
  2024-12-02: The bank will publish the minutes of Thursday's meeting
The mayor spoke about Monday's fire at the pier on Tuesday.
  2024-11-12: The mayor spoke about Monday's fire at the pier
Monday’s fire killed nine.
  2024-11-11: Fire killed nine
Calder will report third-quarter results on 5 December.
  2024-12-05: Calder will report third-quarter results
Calder AB on Thursday reported a rise in second-quarter operating profit.
  2024-11-14: Calder AB reported a rise in second-quarter operating profit
Calder will report its results in the first quarter of 2025.
  2025-01/2025-03: Calder will report its results
`);
});

describe('whose name it is', () => {
  expectEvents(`
The Bank of Lund, which opened in 1990, failed.
  1990: The Bank of Lund opened
The Ministry of Defence, which moved to Lund in 1990, was sold.
  1990: The Ministry of Defence moved to Lund
The captain of the Stella Maris, which sank in 2003, was held.
  2003: The Stella Maris sank
The mayor, who was told to “go home,” resigned on Monday.
  2024-11-11: The mayor resigned
The firm, which calls the deal "a gift," said on Monday that it would close.
  2024-11-11: The firm said that it would close
`);
});
