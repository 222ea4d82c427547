import { expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** Reports of Friday, 15 November 2024, and the dated events that they tell: a title may not say more than its article, nor less of what it hangs on. */
const TOLD = `
It rained. Protesters marched through Lund on Monday and accused police of brutality on Tuesday.
  2024-11-11: Protesters marched through Lund
  2024-11-12: Protesters accused police of brutality
It rained. Bo Ek was convicted in 2019 and retired early in 2021.
  2019: Bo Ek was convicted
  2021: Bo Ek retired
It rained. On 2 May 2024, the night train from Oslo to Lund hit a lorry.
  2024-05-02: The night train from Oslo to Lund hit a lorry
It rained. On Saturday, the weekend market in Lund closed.
  2024-11-09: The weekend market in Lund closed
It rained. In a raid on Monday, the night watchman was shot.
  2024-11-11: In a raid, the night watchman was shot
It rained. Ann Roe has been on the run since 11 February 2024, the day the mayor of Lund stepped down.
  2024-02-11/..: Ann Roe has been on the run
It rained. Police published a report on the 2 May 2024 shooting of Bo Ek.
  2024-05-02: Police published a report on the 2 May 2024 shooting of Bo Ek
It rained. It was on Monday that the bank of Lund failed.
  2024-11-11: It was on Monday that the bank of Lund failed
It rained. Ann Roe became leader on the 25 September 2010.
  2010-09-25: Ann Roe became leader
It rained. Excluding the charges for the closure of its northern mills and for the merger with Calder Motors, the company had a profit of nine million dollars in 2023.
  2023: Excluding the charges for the closure of its northern mills and for the merger with …
It rained. Barring an appeal by the state to the high court of the kingdom in the weeks to come, Bo Ek leaves prison in 2025.
  2025: Barring an appeal by the state to the high court of the kingdom in the weeks to come …
It rained. As a result of the vote, the mayor left on Monday.
  2024-11-11: The mayor left
It rained. As a result of the strike the mill closed in 2010.
  2010: As a result of the strike the mill closed
It rained. As mayor, Ann Roe opened the bridge in 2010.
  2010: As mayor, Ann Roe opened the bridge
It rained. As a member of the council she voted for the bridge in 2010.
  2010: As a member of the council she voted for the bridge
It rained. With Ann Roe, the club won the cup in 2010.
  2010: With Ann Roe, the club won the cup
It rained. As the river rose in 2010, the mill closed.
  2010: The river rose
It rained. Once the river had risen, nine shops closed in 2010.
  2010: Nine shops closed
It rained. Ann Roe owned the mill, built in 1990.
  1990: Mill built
It rained. Ann Roe runs the mill, founded in 1990 by a priest.
  1990: The mill founded by a priest
It rained. Ann Roe wrote a book, sold in 1990 to a studio.
  1990: Book sold to a studio
It rained. Ann Roe, who owned the mill, built in 1990, died on Monday.
  1990: Mill built
  2024-11-11: Ann Roe died
It rained. The army lost the battle, held in 1710 near Lund.
  1710: Battle held near Lund
It rained. The spy was caught by the guards, shot in 1917 and buried in Lund.
  1917: The spy shot
It rained. Bo Ek was arrested at the hotel, taken to Lund and sentenced in 2010.
  2010: Bo Ek was sentenced
It rained. Bo Ek left the town, sold in 1990 his mill and moved to Oslo.
  1990: Bo Ek sold his mill
It rained. Bo Ek took the road, built a mill in 1990 and prospered.
  1990: Bo Ek built a mill and prospered
It rained. Ann Roe, who was ill, opened in 1990 a mill.
  1990: Ann Roe opened a mill
It rained. The bridge built in 1990 by a firm from Lund was sold.
  1990: Bridge built by a firm from Lund
It rained. The man arrested on Monday was freed on Friday.
  2024-11-11: Man arrested
  2024-11-15: The man arrested on Monday was freed
It rained. The treaty signed in 1994 between Lund and Oslo has expired.
  1994: Treaty signed between Lund and Oslo
It rained. The mayor died in 1990 in a house that was burned later.
  1990: The mayor died in a house that was burned later
It rained. A report published in 2010 by the ministry said the bridge was unsafe.
  2010: A report published by the ministry said the bridge was unsafe
It rained. A feast planned for Monday in Lund was cancelled.
It rained. The ferry opened in 1990 and was sold in 1995.
  1990: The ferry opened
  1995: The ferry was sold
It rained. The verdict handed down in March 2010 by a court in Lund said that Bo Ek must pay.
  2010-03: The verdict handed down by a court in Lund said that Bo Ek must pay
It rained. On Monday the pier of Lund was closed for good, officials in Oslo said.
  2024-11-11: The pier of Lund was closed for good
It rained. Holm Steel earned $2 million in 2023, up from $1 million, or $7.03 a share, in 2022.
  2023: Holm Steel earned $2 million, up from $1 million
It rained. Bo Ek wrote on Monday to the jail his brother is at.
  2024-11-11: Bo Ek wrote to the jail his brother is at
It rained. The captain sued the town. He won in 2011.
  2011: He won
It rained. It was in the 2010s.
It rained. The council, in which nine men sat, met on Monday.
  2024-11-11: The council met
`;

it.each(casesOf(TOLD))('%s', (_name, text, told) => {
  const events = drafted(text, '2024-11-15').events.filter(
    ({ date }) => date !== null && !date.startsWith('['),
  );
  expect(events.map(({ date, title }) => `${date ?? ''}: ${title}`).toSorted()).toEqual(told.toSorted());
});
