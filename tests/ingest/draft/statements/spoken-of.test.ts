import { expect, it } from 'vitest';
import { toldWithin } from '../../../../src/ingest/draft/statements/told-within.ts';
import { casesOf } from '../table.ts';

/** Sentences, and behind each, in indented lines, what it tells by speaking of it; nothing where that may not have happened or is told by itself. */
const SPOKEN_OF = `
The mayor regretted the death of Eva.
The mayor regretted a death of old age in town.
The mayor regretted death in the town of Bergen.
The mayor regretted the closure in Bergen last week.
  noun: the closure in Bergen last week
The mayor regretted the closure, which cost ten jobs.
The mayor mourned the loss of 10,000 jobs and $3m of income.
  noun: the loss of 10,000 jobs and $3m of income
The mayor mourned the loss of the ferry Elsa while on holiday.
  noun: the loss of the ferry Elsa
The mayor mourned the loss of the ferry Elsa and the closure of its yard.
  noun: the loss of the ferry Elsa
  noun: the closure of its yard
The mayor mourned the loss of the ferry Elsa and has left.
  noun: the loss of the ferry Elsa
The mayor mourned the loss of the ferry Elsa, including the theft of its bell.
  noun: the loss of the ferry Elsa
  noun: the theft of its bell
The mayor mourned the loss of the ferry Elsa as well as the theft of its bell.
  noun: the loss of the ferry Elsa
  noun: the theft of its bell
The mayor mourned the release of detained sailors from Kesh.
  noun: the release of detained sailors from Kesh
The mayor blamed the collapse of Calder Bank.
  noun: the collapse of Calder Bank
He pointed to the collapse of Calder Bank.
  noun: the collapse of Calder Bank
The city was shocked by the collapse of Calder Bank.
  noun: the collapse of Calder Bank
The city was angry over the collapse of Calder Bank.
  noun: the collapse of Calder Bank
Investors were worried by the collapse of Calder Bank.
  noun: the collapse of Calder Bank
Investors were worried by the collapse of a bank.
There is concern about the theft of 20 cars in town.
  noun: the theft of 20 cars in town
The mayor would regret the collapse of Calder Bank.
The mayor never mentioned the collapse of Calder Bank.
The mayor will demand, they recall, the release of Eva Holm.
The mayor recalled the demand for talks and the release of Eva Holm.
The mayor recalled the calls for talks and the planned closure of the yard.
The collapse of Calder Bank continues to hurt the town.
  noun: The collapse of Calder Bank
The collapse of Calder Bank is felt in town.
The collapse of Calder Bank has caused a crisis.
  noun: The collapse of Calder Bank
The collapse of Calder Bank has been called off.
However, the collapse of Calder Bank raises questions.
  noun: the collapse of Calder Bank
Late in May the collapse of Calder Bank raises questions.
Norway’s withdrawal from the treaty remains disputed.
  noun: Norway’s withdrawal from the treaty
North Tarsa’s withdrawal from the treaty remains disputed.
  noun: North Tarsa’s withdrawal from the treaty
The North Tarsa’s withdrawal from the treaty remains disputed.
  noun: The North Tarsa’s withdrawal from the treaty
The mayor welcomed fresh disclosures about the fund.
  noun: fresh disclosures about the fund
The mayor welcomed the latest disclosures about the fund.
  noun: the latest disclosures about the fund
The mayor welcomed the opening to all of the market.
  noun: the opening to all of the market
The mayor stressed the need for calm, noting that shops have already closed.
  clause: shops have already closed
The mayor stressed the need for calm, noting shops have already closed.
  clause: shops have already closed
The mayor stressed the need for calm, and noted that shops have already closed.
The mayor stressed the need for calm, running as shops have already closed.
The mayor stressed the need for calm, praising that shops have already closed.
  clause: shops have already closed
The mayor stressed the need for calm, noting that all closed.
The mayor slept, noting that shops have already closed.
The mayor stressed the need for calm, noting that closed.
The mayor regretted the sudden and violent death of Eva Holm.
  noun: the sudden and violent death of Eva Holm
The mayor regretted the very sudden and violent death of Eva Holm.
The mayor would deeply regret the collapse of Calder Bank.
The mayor, who would not stay, regretted the collapse of Calder Bank.
  noun: the collapse of Calder Bank
The mayor regretted the loss of old jobs in Lund, the closure of the yard in Lund and the theft of the bell of its chapel.
  noun: the loss of old jobs in Lund
  noun: the closure of the yard in Lund
  noun: the theft of the bell of its chapel
He welcomed talks with the mayor and the release of the crew of the Elsa.
  noun: the release of the crew of the Elsa
He welcomed calls for the release of the crew of the Elsa.
He noted that talks would go on and praised the release of the crew of the Elsa.
  noun: the release of the crew of the Elsa
The recent collapse of Calder Bank highlights the risk.
  noun: The recent collapse of Calder Bank
The possible recent collapse of Calder Bank highlights the risk.
The collapse of Calder Bank, a large firm, weighs on the town.
He recalled the sinking, in a storm, of the Elsa.
He recalled the sinking of the Elsa & Sons ferry in a storm.
  noun: the sinking of the Elsa & Sons ferry in a storm
He recalled the theft of £3,000 from the chapel.
  noun: the theft of £3,000 from the chapel
The mayor regretted the brave and lonely death of Eva Holm.
  noun: the brave and lonely death of Eva Holm
The mayor regretted the very brave and lonely death of Eva Holm.
He regretted the closure of the yard of Lund, demanded new peace talks and the release of the crew of the Elsa.
  noun: the closure of the yard of Lund
They planned new talks and the release of the crew of the Elsa.
The mayor stressed that all was calm, noting shops have already closed.
  clause: shops have already closed
The mayor stressed the need for calm, noting that.
The mayor stressed the need for calm, noting on Monday that shops have already closed.
  clause: shops have already closed
The mayor stressed the need for calm, adding shops may have closed.
The mayor stressed the need for calm, stressing that shops have already closed!
  clause: shops have already closed
The mayor stressed the need for calm, walking where shops have already closed.
The mayor slept well, adding that shops have already closed.
He mourned the loss of life at sea on the Elsa.
  noun: the loss of life at sea on the Elsa
He mourned the loss of $3m and 10,000 crowns by the yard.
  noun: the loss of $3m and 10,000 crowns by the yard
He mourned the loss of 3% of the crews of Lund.
  noun: the loss of 3% of the crews of Lund
He mourned the loss of the Elsa (the ferry) and its crew.
  noun: the loss of the Elsa
He mourned the loss of her crew where it sank.
  noun: the loss of her crew
He mourned the loss of the ferry Elsa if nothing else.
  noun: the loss of the ferry Elsa
He mourned the loss of the ferry Elsa because it was old.
  noun: the loss of the ferry Elsa
He mourned the loss of the ferry Elsa until the end.
  noun: the loss of the ferry Elsa
He mourned the loss of the ferry Elsa despite its age.
  noun: the loss of the ferry Elsa
He mourned the loss of the ferry Elsa that sank.
  noun: the loss of the ferry Elsa
He mourned the loss of the ferry Elsa but not for long.
  noun: the loss of the ferry Elsa
The loss of the ferry Elsa poses a threat.
  noun: The loss of the ferry Elsa
The loss of the ferry Elsa shows much.
  noun: The loss of the ferry Elsa
The loss of the ferry Elsa caused a scandal.
  noun: The loss of the ferry Elsa
The loss of the ferry Elsa leads to a strike.
  noun: The loss of the ferry Elsa
The loss of the ferry Elsa underscores the risk.
  noun: The loss of the ferry Elsa
The losses of the ferry Elsa have caused a scandal.
  noun: The losses of the ferry Elsa
The theft of the bells complicates the talks.
  noun: The theft of the bells
The arrests of four men overshadowed the talks.
  noun: The arrests of four men
Yes, the loss of the ferry Elsa shows much.
  noun: the loss of the ferry Elsa
They welcomed their return to Lund by sea.
  noun: their return to Lund by sea
They welcomed her return to Lund by sea.
  noun: her return to Lund by sea
They welcomed Lund’s return to the league.
  noun: Lund’s return to the league
They welcomed the team’s return to the league.
  noun: the team’s return to the league
They welcomed no return to the league of old.
They welcomed return to the league of old.
They welcomed the likely return to the league of old.
They welcomed the attempted coup in the league of old.
They welcomed the repeated shelling of the old town.
  noun: the repeated shelling of the old town
They welcomed his repeated shelling of the old town.
  noun: his repeated shelling of the old town
They were dismayed by the shelling of the old town.
  noun: the shelling of the old town
They voiced dismay at the shelling of the old town.
  noun: the shelling of the old town
They voiced grief over the shelling of the old town.
  noun: the shelling of the old town
They felt sorrow about the shelling of the old town.
  noun: the shelling of the old town
They were relieved by the release of the old crew.
  noun: the release of the old crew
They expressed unease about the shelling of the old town.
They expressed unease about the shelling of Lund by day.
  noun: the shelling of Lund by day
They lamented the shelling of the old town.
  noun: the shelling of the old town
They recalled particularly the shelling of the old town.
  noun: the shelling of the old town
They recalled also the shelling of the old town.
  noun: the shelling of the old town
They recalled especially the shelling of the old town.
  noun: the shelling of the old town
They would have recalled the shelling of the old town.
They refuse to mourn the shelling of the old town.
They condemn the shelling of the old town.
  noun: the shelling of the old town
They must condemn the shelling of the old town.
If they condemn the shelling of the old town, it ends.
They discussed the shelling of the old town.
They fear the shelling of the old town.
The mayor regretted the sudden and unexplained death of Eva Holm.
  noun: the sudden and unexplained death of Eva Holm
They condemned the renewed shelling of the old town.
  noun: the renewed shelling of the old town
They mentioned the cancelled merger of the two banks.
They noted the thwarted hijacking of the old ferry.
They regretted the old mill closed death of a town.
He regretted the closure of the yard of Lund, not the theft of its bell from the chapel.
  noun: the closure of the yard of Lund
He would not say more, yet he regretted talks with Kesh and the release of the crew of the Elsa.
  noun: the release of the crew of the Elsa
He recalled the old days as the closure of the yard of Lund drew near.
If the council agrees, the collapse of Calder Bank raises questions.
He mourned the loss of 10 boats.
  noun: the loss of 10 boats
The mayor regretted the collapse of Calder Bank, and the old town of Lund was full of people of all kinds with red and green flags on long poles of oak near the wide river with its nine old bridges of stone.
  noun: the collapse of Calder Bank
He regretted the closure of the yard, the mill and the theft of its bell from the chapel.
  noun: the closure of the yard
  noun: the theft of its bell from the chapel
The mayor praised the strike, and of that he was glad.
The mayor condemned, of all things, death of old men.
The collapse of Calder Bank hastens the end.
The collapse of Calder Bank isolated the town.
The mayor, noting that many shops have already closed, stressed the need for calm.
The mayor stressed the need for calm, saying that shops have already closed.
  clause: shops have already closed
The mayor stressed the need for calm, promising that shops have already closed.
The mayor stressed the need for calm, denying that shops have already closed.
The mayor stressed the need for calm, noting that shops have already closed.”
  clause: shops have already closed
Ann Regret lost the collapse of Calder Bank.
In all there was regret over the collapse of Calder Bank.
  noun: the collapse of Calder Bank
He regretted the loss of work & pay in Lund.
  noun: the loss of work & pay in Lund
He regretted the loss of nets (10,000) in Lund.
He regretted the loss of ferry nets (10,000) in Lund.
  noun: the loss of ferry nets
He regretted the loss of the damaged ferry in Lund.
  noun: the loss of the damaged ferry in Lund
He regretted the loss of the ferry closed in Lund.
  noun: the loss of the ferry
He regretted the loss of ferries and yards of Lund.
  noun: the loss of ferries and yards of Lund
He regretted the closure of the yard of Lund because of the theft of its bell.
  noun: the closure of the yard of Lund
`;

/** Further ones, in which wide blanks between words are not seen through. */
const SPOKEN_OF_WITH_SINGLE_BLANKS = `
They welcomed the return in part.
He mourned the loss of 9 boats.
`;

const toldIn = (text: string): string[] =>
  toldWithin(text, { start: 0, end: text.length }).map(
    ({ form, start, end }) => `${form}: ${text.slice(start, end)}`,
  );

it.each(casesOf(SPOKEN_OF + SPOKEN_OF_WITH_SINGLE_BLANKS))('%s', (_name, text, told) => {
  expect(toldIn(text)).toEqual(told);
});

it('has an end, where the sentence has none', () => {
  const [told] = toldIn(`He mourned the loss of ${'boats of oak at '.repeat(30)}Lund.`);
  expect(told?.split(' ')).toHaveLength(1 + 2 + 24);
});

it.each(casesOf(SPOKEN_OF))('%s, with wide blanks between its words', (_name, text, told) => {
  expect(toldIn(text.replaceAll(' ', '  ')).map((words) => words.replaceAll('  ', ' '))).toEqual(told);
});
