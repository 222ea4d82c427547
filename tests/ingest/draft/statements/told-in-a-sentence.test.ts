import { expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';
import { numbered } from '../numbered.ts';

/**
 * Sentences of a report of Friday, 15 November 2024, and behind each the events that it tells: when, a title, whether it is to come or goes on,
 * where and with whom, and its weight and confidence; and what is left out, with why. What is only wished for or may be is none.
 */
const TOLD = `
The bridge collapsed on Monday, killing two people and cutting the road to Bergen.
  2024-11-11: The bridge collapsed (1, 0.71)
On Monday, the bridge collapsed; the road was closed on Tuesday.
  2024-11-11: The bridge collapsed (1, 0.71)
  2024-11-12: The road was closed (0.79, 0.71)
The bridge collapsed on Monday and was reopened on Wednesday.
  2024-11-11: The bridge collapsed (1, 0.71)
  2024-11-13: The bridge was reopened (0.79, 0.71)
The bridge, which opened in 1998, collapsed on Monday.
  2024-11-11: The bridge collapsed (1, 0.71)
  1998: The bridge opened (0.56, 0.74)
The mayor, who took office in May, on Thursday closed the bridge.
  2024-11-14: The mayor closed the bridge (1, 0.71)
  2024-05: The mayor took office (0.6, 0.71)
Mayor Eva Holm, 45, was arrested in Bergen on Tuesday.
  2024-11-12: Mayor Eva Holm was arrested in Bergen | in Bergen | eva-holm (1, 0.71)
The captain of the Stella Maris, which sank on Monday, was suspended on Tuesday.
  2024-11-12: The captain of the Stella Maris was suspended | stella-maris (1, 0.71)
  2024-11-11: The Stella Maris sank | stella-maris (0.8, 0.71)
Police said the bridge was closed on Sunday.
  2024-11-10: The bridge was closed (1, 0.71)
According to the police, the bridge was closed on Sunday.
  2024-11-10: The bridge was closed (1, 0.71)
The bridge was closed on Sunday, according to the police.
  2024-11-10: The bridge was closed (1, 0.71)
The bridge was closed on Sunday, the police said on Monday.
  2024-11-10: The bridge was closed (1, 0.71)
“The bridge is lost,” Mayor Holm told a crowd on Tuesday.
  2024-11-12: Mayor Holm told a crowd: “The bridge is lost” | holm (1, 0.71)
“The bridge was closed on Sunday,” Mayor Holm said.
  2024-11-10: The bridge was closed (1, 0.71)
However, the bridge was reopened on Tuesday.
  2024-11-12: The bridge was reopened (1, 0.71)
In a statement, the council approved the plan on Tuesday.
  2024-11-12: The council approved the plan (1, 0.71)
Following the collapse of the bridge on Monday, the mayor resigned on Tuesday.
  2024-11-12: The mayor resigned (1, 0.71)
  left out: Monday: the sentence has a date and tells nothing that happened then
With the bridge closed since Monday, traders lost their customers on Tuesday.
  2024-11-12: Traders lost their customers (1, 0.71)
  2024-11-11: The bridge closed (0.5, 0.71)
The council approved the plan on Tuesday after months of talks with the owners of the harbour.
  2024-11-12: The council approved the plan (1, 0.71)
The council approved on Tuesday a plan to rebuild the old harbour bridge with money from the state and from the owners of the ferries.
  2024-11-12: The council approved a plan to rebuild the old harbour bridge with money (1, 0.71)
The council will vote on the plan on 20 November.
  2024-11-20: The council will vote on the plan | scheduled (1, 0.71)
The council is to vote on the plan next week.
  2024-11-18/2024-11-24: The council is to vote on the plan | scheduled (1, 0.71)
A vote on the plan is expected on 20 November.
  2024-11-20: A vote on the plan is expected | scheduled (1, 0.71)
The trial of the captain is due to begin on 2 December.
  2024-12-02: The trial of the captain is due to begin | scheduled (1, 0.71)
The council had voted for the plan on 3 May 2023.
  2023-05-03: The council had voted for the plan (1, 0.77)
The museum has been closed since 3 May 2023.
  2023-05-03/..: The museum has been closed | ongoing (0.52, 0.77)
The museum has shown the letters since 2019.
  2019/..: The museum has shown the letters | ongoing (0.44, 0.74)
The museum will show the letters until 6 January 2025.
  ../2025-01-06: The museum will show the letters | scheduled (0.44, 0.77)
By 2030 the harbour is to be free of oil.
  [..2030]: The harbour is to be free of oil | scheduled (0.44, 0.74)
Before 2019 the harbour belonged to the state.
  [..2019]: The harbour belonged to the state (0.44, 0.74)
From 3 to 5 May 2023 the harbour was blocked by fishermen.
  2023-05-03/2023-05-05: The harbour was blocked by fishermen (1, 0.77)
In the 1990s the harbour was the largest of the coast.
  199X: The harbour was the largest of the coast (1, 0.77)
The bridge was closed in May 2023, in Bergen, by the council.
  2023-05: The bridge was closed, in Bergen, by the council | in Bergen (1, 0.77)
The talks took place in Lima on Monday and on Wednesday in Bergen.
  2024-11-11: The talks took place in Lima | in Lima (1, 0.71)
  2024-11-13: The talks took place in Bergen | in Bergen (0.78, 0.71)
Talks were held in Lima in 2022 and in 2023 near Bergen.
  2022: Talks were held in Lima | in Lima (1, 0.74)
  2023: Talks were held near Bergen | in Bergen (0.69, 0.74)
The fire of 3 May 2023 destroyed the harbour.
  2023-05-03: The fire of 3 May 2023 destroyed the harbour (1, 0.77)
Born in Bergen in 1950, Eva Holm died on Tuesday.
  2024-11-12: Born in Bergen, Eva Holm died | in Bergen | eva-holm (1, 0.71)
Eva Holm, a painter whose work changed the town, died on Tuesday at her home in Bergen.
  2024-11-12: Eva Holm, a painter, died at her home in Bergen | in Bergen | eva-holm (1, 0.71)
Eva Holm (1950–2024) was a painter.
  [..2024-11-15]: Eva Holm was a painter | eva-holm (1, 0.38)
  left out: 1950–2024: it says how long somebody lived or something lasted, and dates nothing that is told
Eva Holm was born on 3 May 1950 in Bergen and died on Tuesday.
  1950-05-03: Eva Holm was born in Bergen | in Bergen | eva-holm (1, 0.77)
  2024-11-12: Eva Holm died | eva-holm (0.77, 0.71)
She won the prize in 2019.
  2019: She won the prize (1, 0.74)
They agreed on Monday to meet again on 20 November.
  2024-11-11: They agreed to meet again (1, 0.71)
The bank said on Monday it had cut 200 jobs in October.
  2024-11-11: The bank said it had cut 200 jobs (1, 0.71)
Shares fell 3 percent on Monday.
  2024-11-11: Shares fell 3 percent (1, 0.71)
The law came into force on 1 January 2024.
  2024-01-01: The law came into force (1, 0.77)
On Monday.
  left out: Monday: the sentence has a date and tells nothing that happened then
BERGEN, 12 November
  left out: 12 November: the sentence has a date and tells nothing that happened then
Monday: The bridge collapsed.
  2024-11-11: The bridge collapsed (1, 0.71)
It was closed on Monday; it was reopened on Tuesday; it was closed again on Wednesday.
  2024-11-11: It was closed (1, 0.71)
  2024-11-12: It was reopened (0.77, 0.71)
  2024-11-13: It was closed again (0.77, 0.71)
The bridge collapsed on Monday — the mayor resigned on Tuesday.
  2024-11-11: The bridge collapsed (1, 0.71)
  2024-11-12: The mayor resigned (0.79, 0.71)
The bridge collapsed on Monday: the third to do so since 2019.
  2024-11-11: The bridge collapsed (1, 0.71)
The police arrested four men on Monday, two of them in Bergen, and released them on Tuesday.
  2024-11-11: The police arrested four men, two of them in Bergen | in Bergen (1, 0.71)
  2024-11-12: The police released them (0.73, 0.71)
Two sailors who were seized in May were released on Monday.
  2024-11-11: Two sailors who were seized were released (1, 0.71)
A nurse who stole insulin from the ward where she worked was jailed on Monday.
  2024-11-11: A nurse who stole insulin from the ward where she worked was jailed (1, 0.71)
The worst fire since 1998 was put out on Tuesday.
  2024-11-12: The worst fire was put out (1, 0.71)
When the mine closed in 2019, the town lost its railway.
  2019: The mine closed (1, 0.74)
Although the mine closed in 2019, the town kept its railway until 2021.
  2019: The mine closed (1, 0.74)
  ../2021: The town kept its railway (0.4, 0.74)
The mine closed in 2019 because the seam was lost.
  2019: The mine closed (1, 0.74)
The mine closed in 2019, but the town kept its railway.
  2019: The mine closed (1, 0.74)
The mine closed in 2019 while the railway was rebuilt.
  2019: The mine closed (1, 0.74)
Ten years ago the mine closed.
  2014: The mine closed (1, 0.71)
The mine closed a decade ago.
  2014~: The mine closed (1, 0.71)
The mayor of Bergen, Eva Holm, has resigned after the collapse of the harbour bridge.
  [..2024-11-15]: The mayor of Bergen, Eva Holm, has resigned after the collapse of the harbour bridge | eva-holm (1, 0.38)
The minister regretted the collapse of Calder Bank.
  [..2024-11-15]: Collapse of Calder Bank (1, 0.38)
The minister welcomed the release of two sailors and the reopening of the port.
  [..2024-11-15]: Release of two sailors (1, 0.38)
  [..2024-11-15]: Reopening of the port (0.48, 0.38)
The recent collapse of Calder Bank continues to strain the region.
  [..2024-11-15]: Recent collapse of Calder Bank (1, 0.38)
The mayor stressed the need for calm, noting that shops have begun to reopen.
  [..2024-11-15]: Shops have begun to reopen (1, 0.38)
The minister called for the release of the sailors.
  [..2024-11-15]: The minister called for the release of the sailors (1, 0.38)
The minister was alarmed by the death of three miners in Bergen.
  [..2024-11-15]: Death of three miners in Bergen | in Bergen (1, 0.38)
The minister expressed concern over the closure of the port of Bergen.
  [..2024-11-15]: Closure of the port of Bergen (1, 0.38)
The possible collapse of the bank worries the region.
The council may close the bridge.
It is a significant and important bridge.
The “Blue Bird” sank on Monday.
  2024-11-11: The “Blue Bird” sank | blue-bird (1, 0.71)
The Blue Bird sank off Bergen on Monday at 5 p.m. with 200 people on board.
  2024-11-11: The Blue Bird sank off Bergen with 200 people on board | in Bergen (1, 0.71)
At 5 p.m. on Monday the Blue Bird sank.
  2024-11-11: The Blue Bird sank (1, 0.71)
Late on Monday the Blue Bird sank.
  2024-11-11: The Blue Bird sank (1, 0.71)
More than 200 people had left the town by Monday.
  [..2024-11-11]: More than 200 people had left the town (0.44, 0.71)
For the first time since 2019 the harbour froze on Monday.
  2024-11-11: The harbour froze (1, 0.71)
The first of three trials began on Monday.
  2024-11-11: The first of three trials began (1, 0.71)
Founded 1998.
  left out: 1998: the year is a part of a name and dates nothing that is told
The 1998 Bergen Treaty ended the war.
  left out: 1998: the year is a part of a name and dates nothing that is told
The Bergen Games 2024 were opened on Monday.
  2024-11-11: The Bergen Games were opened (1, 0.71)
Between 2011 and 2018, a team fitted 600 birds with tags.
  2011/2018: A team fitted 600 birds with tags (1, 0.74)
In 1956 Churchill left. In 2003 the APEC 2003 Summit was held.
  1956: Churchill left (1, 0.74)
  2003: The APEC 2003 Summit was held (0.73, 0.74)
`;

const cases: [string, string[]][] = [];
for (const line of TOLD.split('\n').filter((one) => one !== '')) {
  if (line.startsWith('  ')) cases.at(-1)?.[1].push(line.trim());
  else cases.push([line, []]);
}

it.each(cases.map(([text, told], index) => [numbered(text, index), text, told] as const))(
  '%s',
  (_name, text, told) => {
    const { events, leftOut } = draftStory([articleFrom('report.txt', text, '2024-11-15')]);
    const proposed = events.map(({ date, title, time, place, people, weight, confidence }) =>
      [
        `${date}: ${title}`,
        ...(time === 'past' ? [] : [time]),
        ...(place === null ? [] : [`in ${place}`]),
        ...(people.length === 0 ? [] : [people.join(', ')]),
      ]
        .join(' | ')
        .concat(` (${weight.toString()}, ${confidence.toString()})`),
    );
    expect([...proposed, ...leftOut.map(({ text: words, why }) => `left out: ${words}: ${why}`)]).toEqual(
      told,
    );
  },
);
