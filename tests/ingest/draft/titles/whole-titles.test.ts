import { describe, expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** Sentences of a report of Friday, 15 November 2024, and the one event that each tells: a title has its subject and its verb. */
const WHOLE = `
On Monday the police of the islands in the old harbour, off the coast of Lund, raided two mills.
  2024-11-11: The police of the islands in the old harbour, off the coast of Lund, raided two mills
On Monday Mayor Ann Roe, on an official visit to Lund, asked the guards to open the old gate.
  2024-11-11: Mayor Ann Roe, on an official visit to Lund, asked the guards to open the old gate
In January 2023, the firm, which is owned by a bank in Lund, sold its mill.
  2023-01: The firm, which is owned by a bank in Lund, sold its mill
No deaths were reported in the fire in Lund on Monday.
  2024-11-11: No deaths were reported in the fire in Lund
Nine people were hurt in the fire in Lund on Monday, the mayor and two officials said.
  2024-11-11: Nine people were hurt in the fire in Lund
As of Monday, the road to Lund was closed.
  2024-11-11: The road to Lund was closed
The road to Lund was open again as of Monday.
  2024-11-11: The road to Lund was open again
The ferry was lost with all hands back on 1 February 2003.
  2003-02-01: The ferry was lost with all hands
The shot hit the guard in the back on Monday as he stood at the gate.
  2024-11-11: The shot hit the guard in the back as he stood at the gate
But this week, Mayor Ann Roe opened the pier.
  2024-11-11/2024-11-17: Mayor Ann Roe opened the pier
After the floods in the valley of the Lund, soldiers on Monday opened two bridges.
  2024-11-11: Soldiers opened two bridges
After the talks in Nice, France, the ministers left for Lund on Monday.
  2024-11-11: The ministers left for Lund
The mill was sold in the 1990s, including its nine barns, and closed in 2019 by its owner.
  199X: The mill was sold, including its nine barns
The storm killed nine people, including two nurses, on Monday.
  2024-11-11: The storm killed nine people, including two nurses
The firm runs nine mills, such as Lund Brook, which made paper in 1994.
  1994: Lund Brook made paper
Nine boats came to Lund in 2019 and in 2021 the town built a pier.
  2021: The town built a pier
Ann Roe also said that in 1997, she was told to leave the ship.
  1997: Ann Roe also said that she was told to leave the ship
Speaking for the two sisters, Ann Roe, the mayor, said on Monday that the mill was sold.
  2024-11-11: Speaking for the two sisters, Ann Roe, the mayor, said that the mill was sold
Ann Roe moved to the U.S. on Monday.
  2024-11-11: Ann Roe moved to the U.S.
In an apparent attempt to show that the talks about the ferries of the islands can still be saved, Ann Roe left for Oslo on Monday.
  2024-11-11: Ann Roe left for Oslo
Over the summer of 2023, Ann Roe sold nine mills in the valley.
  2023-22: Ann Roe sold nine mills in the valley
Orders open on 11 March 2023.
  2023-03-11: Orders open
A second quake, of magnitude 7.5, struck Lund on Monday.
  2024-11-11: A second quake, of magnitude 7.5, struck Lund
Verdicts in the trial of Ann Roe on 21 June 2023.
  2023-06-21: Verdicts in the trial of Ann Roe
The group may leave for Lund as soon as Monday.
  2024-11-18: The group may leave for Lund
`;

/** Those in which another thing is told than what the date belongs to, and that keep the words which they have. */
const KEPT = `
After the collapse of the bank in 1989, nine mills had to close.
  1989: Collapse of the bank
With the general election due in May 2025, the prices of oil rose again.
  2025-05: General election due
After a ferry sank off Lund, the Lund Post reported on Monday.
  2024-11-11: After a ferry sank off Lund, the Lund Post reported
`;

const eventsOf = (text: string): string[] =>
  drafted(text, '2024-11-15').events.map(({ date, title }) => `${date ?? ''}: ${title}`);

describe('a title is whole', () => {
  it.each(casesOf(WHOLE + KEPT))('%s', (_name, text, [told]) => {
    expect(eventsOf(text)).toContain(told);
  });
});

describe('nobody asks who is asked', () => {
  it('and so the title has the sentence', () => {
    expect(eventsOf('The mayor left the hall when asked on Monday about the mill.')).toEqual([
      '2024-11-11: The mayor left the hall when asked about the mill',
    ]);
  });
});

describe('of what tells nothing by itself no event is proposed', () => {
  it.each([
    'Nine mills in the valley of the Lund, which belong to a bank, were sold to a firm after opening in 1966.',
    'The firm, a maker of pumps that many in the valley and on the islands of the north know, grew fast before arriving in 1966.',
    'It rains. The mayor of Lund spoke of the old pumps of the mill and of a long and happy life, or $9 a share, in 1988.',
  ])('%s', (text) => {
    const draft = drafted(`Ann Roe left Oslo in 2001. ${text}`, '2024-11-15');
    for (const { title } of draft.events) expect(title).not.toMatch(/^(?:Arriving|Opening|\$9 a share)$/u);
    expect(draft.events.map(({ date }) => date)).toContain('2001');
  });
});
