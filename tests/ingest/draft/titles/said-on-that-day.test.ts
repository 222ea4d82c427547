import { expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** Reports of Friday, 15 November 2024, and the dated events that they tell: what happened on the day of a saying is that it was said. */
const SAID = `
It rained. The minister took bribes, prosecutors said on Tuesday.
  2024-11-12: The minister took bribes, prosecutors said
It rained. The minister took bribes, prosecutors in Lund said in a statement on Tuesday.
  2024-11-12: The minister took bribes, prosecutors in Lund said in a statement
It rained. The minister, prosecutors said on Tuesday, took bribes.
  2024-11-12: The minister took bribes, prosecutors said
It rained. The bank knew of the fraud, the Lund Courier reported on Tuesday.
  2024-11-12: The bank knew of the fraud, the Lund Courier reported
It rained. The bank knew of the fraud, said Ann Roe on Tuesday.
  2024-11-12: The bank knew of the fraud, said Ann Roe
It rained. The bank knew of the fraud, according to a report published on Monday.
  2024-11-11: The bank knew of the fraud, according to a report published on Monday
It rained. The bank knew of the fraud, papers released on Monday showed.
  2024-11-11: The bank knew of the fraud, papers released on Monday showed
It rained. The council will close two of its swimming pools, it said on Tuesday.
  2024-11-12: The council will close two of its swimming pools, it said
It rained. On Tuesday, prosecutors said the minister took bribes.
  2024-11-12: Prosecutors said the minister took bribes
It rained. Prosecutors said on Tuesday that the minister took bribes.
  2024-11-12: Prosecutors said that the minister took bribes
It rained. The company paid nine members of the council for the contract to build the bridge between the two islands, prosecutors said on Tuesday.
  2024-11-12: The company paid nine members of the council, prosecutors said
It rained. The old captain of the ferry may have fallen asleep minutes short of the harbour entrance in Lund, an official said on Tuesday.
  2024-11-12: An official said the old captain of the ferry may have fallen asleep minutes short of …
It rained. The ferry lost power, the German transport minister Bo Ek said on Tuesday.
  2024-11-12: The ferry lost power, Bo Ek said
It rained. Ann Roe resigned on Monday, a spokesman said on Tuesday.
  2024-11-11: Ann Roe resigned
It rained. Ann Roe was arrested in Lund in March, police said on Tuesday.
  2024-03: Ann Roe was arrested in Lund
It rained. The mine closed in 1988, the firm said on Tuesday.
  1988: The mine closed
It rained. The firm will close the plant built in 1931, it said on Tuesday.
  2024-11-12: The firm will close the plant built in 1931, it said
It rained. Prosecutor Bo Ek said the thefts came to light in May 2021.
  2021-05: Prosecutor Bo Ek said the thefts came to light in May 2021
It rained. Prosecutors said the mayor stole nine million dollars in 2019.
  2019: Prosecutors said the mayor stole nine million dollars in 2019
It rained. The mayor stole nine million dollars in 2019, prosecutors said.
  2019: The mayor stole nine million dollars, prosecutors said
It rained. Police said last month's raid in Lund was over.
  2024-10: Raid in Lund was over
It rained. The mill was closed in 2019, officials said.
  2019: The mill was closed
It rained. The mayor of Lund left on Tuesday, before officials said a word of it.
  2024-11-12: The mayor of Lund left
It rained. Ann Roe, who had been told of the fire, left on Tuesday.
  2024-11-12: Ann Roe left
`;

/** What would be broken without its date, or is told of another thing. */
const KEPT = `
It rained. Residents have until 26 November to appeal.
  ../2024-11-26: Residents have until 26 November to appeal
It rained. The new judge is to be sworn in on 20 November.
  2024-11-20: The new judge is to be sworn in
It rained. The record date is 20 November and the dividend will be paid in December.
  2024-11-20: The record date is 20 November
It rained. Ann Roe came on to score two minutes later on Monday.
  2024-11-11: Ann Roe came on to score two minutes later on Monday
It rained. It was in May 2004 that Ann Roe, then 29, left the band.
  2004-05: It was in May 2004 that Ann Roe, then 29, left the band
It rained. The board is on 20 November to vote on the plan.
  2024-11-20: The board is to vote on the plan
It rained. A rule on tolls was phased in on Monday.
  2024-11-11: A rule on tolls was phased in
It rained. The train, carrying boxes of tea, coffee and cut flowers, departed on Monday.
  2024-11-11: The train departed
It rained. The plan announced on Monday was dropped on Tuesday.
  2024-11-11: Plan announced
  2024-11-12: The plan announced on Monday was dropped
It rained. The mine, failing a deal, will close on 1 December.
  2024-12-01: The mine, failing a deal, will close
It rained. The ship, loaded with wheat, corn and split peas, sank on Monday.
  2024-11-11: The ship sank
It rained. Ann Roe, who took office in 2023, left Lund and Oslo, and Bo Ek, her deputy, resigned on Monday.
  2023: Ann Roe took office
  2024-11-11: Bo Ek, her deputy, resigned
`;

it.each([...casesOf(SAID), ...casesOf(KEPT)])('%s', (_name, text, told) => {
  const events = drafted(text, '2024-11-15').events.filter(
    ({ date }) => date !== null && !date.startsWith('['),
  );
  expect(events.map(({ date, title }) => `${date ?? ''}: ${title}`).toSorted()).toEqual(told.toSorted());
});
