import { expect, it } from 'vitest';
import { casesOf, drafted } from '../table.ts';

/** Sentences of a report of Friday, 15 November 2024, and an event of each: with the verb that its subject has in it, in that place or another. */
const DONE = `
The pier was built in 1926 and opened in 1930.
  1930: The pier opened
The pier was built in 1926 and repaired in 1983.
  1983: The pier was repaired
The mill was quickly built in 1926 and demolished in 1983.
  1983: The mill was demolished
The mill was built in 1926, or bought in 1983.
  1983: The mill was bought
The bridge, which opened in 1998, collapsed on Monday.
  1998: The bridge opened
The trial, originally planned for May 2024, was moved to Lund.
  2024-05: Trial originally planned
The trial, first scheduled for May 2024, was moved to Lund after a threat.
  2024-05: Trial first scheduled
The talks, held in May 2024, were a success.
  2024-05: The talks were held
An abbey, founded in 1120, stands by the river.
  1120: Abbey founded
A player, shot in May 2019, died in Lund.
  2019-05: Player shot
The alliance, led by Lena Marsh, was founded in 2019.
  2019: The alliance was founded
The company, sold in 1961, was bought again in 1999.
  1961: The company was sold
The mayor, elected in 2011, has left Lund.
  2011: Mayor elected
The hall, damaged in 1944, was opened again in 1999.
  1944: The hall was damaged
The ships, sold in 1944, were scrapped in 1999.
  1944: The ships were sold
Ann Roe sold the shop in 2015, closed the mill and left.
  2015: Ann Roe sold the shop
Born in 1950 in Bergen, Eva Holm left for Lund.
  1950: Eva Holm born in Bergen
Written in 1950 by a nurse, the book was banned.
  1950: Book written by a nurse
Built in 1926 of oak, the pier of Lund is closed.
  1926: The pier of Lund built of oak
Founded in 2016, Veridian makes cells.
  2016: Veridian founded
Founded by two nurses in 2016 at Lund, Veridian grew.
  2016: Veridian founded by two nurses at Lund
Opened in 1961 by a king, the old mill of the monks by the river at Lund was sold.
  1961: Opened by a king, the old mill of the monks by the river at Lund was sold
Asked in 2016 about the fire, Ana Ruiz left the room.
  2016: Asked about the fire, Ana Ruiz left the room
`;

/** With the name of whoever "he" or "she" is, where that is told. */
const NAMED = `
Arne Hauge wrote a book in 1958. His house burned down in 1996.
  1996: Arne Hauge's house burned down
Beatrice Lund's first show was a success. Her book on whales was published in 1969.
  1969: Beatrice Lund's book on whales was published
Ann Roe left Lund in 1958. Her envoy, Ann Roe, died in 1996.
  1996: Her envoy, Ann Roe, died
A gunman shot Bo Ek in 1958, and he fled in 1959.
  1959: He fled
Bo Ek left in 1958. The mill was closed in 1961. He died in 1996.
  1996: Bo Ek died
Ann Roe left in 1958. The mill was closed in 1961. It was opened again in 1962. She died in 1996.
  1996: She died
Ann Roe said she had left Lund in 1958. She died in 1996.
  1996: Ann Roe died
`;

/** With what somebody says, where it tells nothing else; in the first person with who says it. */
const SAID = `
Martin Pell said on Tuesday: “I take full responsibility.”
  2024-11-12: Martin Pell said: “I take full responsibility”
Martin Pell said in Lund on Tuesday: “I take full responsibility.”
  2024-11-12: Martin Pell said in Lund: “I take full responsibility”
Martin Pell said in a video on Tuesday: ‘I take full responsibility.’
  2024-11-12: Martin Pell said in a video: ‘I take full responsibility’
Martin Pell warned reporters on Tuesday: «I take full responsibility.»
  2024-11-12: Martin Pell warned reporters: «I take full responsibility»
Martin Pell reminded the court on Tuesday: "I take full responsibility."
  2024-11-12: Martin Pell reminded the court: "I take full responsibility"
Martin Pell had told the court on Tuesday: “I take full responsibility.”
  2024-11-12: Martin Pell had told the court: “I take full responsibility”
Martin Pell quietly told the court on Tuesday: “I take full responsibility.”
  2024-11-12: Martin Pell quietly told the court: “I take full responsibility”
Martin Pell said on Tuesday that the mast would come down.
  2024-11-12: Martin Pell said that the mast would come down
Martin Pell told the court on Tuesday why the mast would come down.
  2024-11-12: Martin Pell told the court why the mast would come down
Martin Pell told the court on Tuesday: “I take full responsibility. It was my own fault.”
  2024-11-12: Martin Pell told the court: “I take full responsibility”
“I left Lund in October 2019 and I shall never go back to that cold, cold town by the sea, whatever they say of it,” said Ann Roe.
  2019-10: Ann Roe: “I left Lund in October 2019 and I shall never go back to that cold, cold …”
“My mill burned down in 2019,” said Ann Roe.
  2019: Ann Roe: “My mill burned down in 2019”
“Our mill burned down in 2019. We left,” said Ann Roe.
  2019: Ann Roe: “Our mill burned down in 2019”
`;

it.each([...casesOf(DONE), ...casesOf(NAMED), ...casesOf(SAID)])('%s', (_name, text, told) => {
  const events = drafted(text, '2024-11-15').events.map(({ date, title }) => `${date ?? ''}: ${title}`);
  expect(events).toEqual(expect.arrayContaining([...told]));
});
