import { expect, it } from 'vitest';
import { clausesOf } from '../../../../src/ingest/draft/statements/clauses.ts';
import { casesOf } from '../table.ts';

/**
 * Sentences with much between a subject and its verb, or between two verbs, and behind each its clauses: in brackets the words from elsewhere in the
 * sentence that a clause rests on.
 */
const CLAUSES = `
Fires in Lund, Sweden, and Oslo, Norway, fell.
  Fires in Lund, Sweden, and Oslo, Norway, fell.
Fires in Lund, Sweden, and Oslo, Norway, were put out in May.
  Fires in Lund, Sweden, and Oslo, Norway
  [Fires in Lund, Sweden, and Oslo, Norway] were put out in May.
Floods near Lund, Sweden, or Oslo, Norway, killed nine.
  Floods near Lund, Sweden, or Oslo, Norway, killed nine.
Floods at Lund, Sweden, and a storm in Oslo, Norway, killed nine.
  Floods at Lund, Sweden
  and a storm in Oslo, Norway, killed nine.
In May, fires in Lund, Sweden, and Oslo, Norway, killed nine people.
  In May, fires in Lund, Sweden, and Oslo, Norway, killed nine people.
On Monday, fires in Lund, Sweden, killed nine people, and a storm hit Riga.
  On Monday, fires in Lund, Sweden, killed nine people
  and a storm hit Riga.
On May 5, 2023, Ann Roe, of Lund, Sweden, and Bob Doe, of Oslo, Norway, were charged.
  On May 5, 2023, Ann Roe, of Lund, Sweden, and Bob Doe, of Oslo, Norway, were charged.
In May, her envoy, Tomas Keller, was charged in Riga.
  In May, her envoy, Tomas Keller, was charged in Riga.
On Monday, Ann Roe, a poet from Lund, accused of theft, was charged in Oslo.
  On Monday, Ann Roe, a poet from Lund
  [Ann Roe, a poet from Lund] accused of theft
  [Ann Roe, a poet from Lund] was charged in Oslo.
The mill burned “for ever”, according to Ann Roe.
  The mill burned “for ever”
  according to Ann Roe.
The mill died “for good” and on Monday the pier burned.
  The mill died “for good”
  and on Monday the pier burned.
The council, which had met in Lund, opened the club with which it had quarrelled.
  The council
  [The council] which had met in Lund
  [The council] opened the club
  [the club] with which it had quarrelled.
Talks collapsed; the ministers of Lund and Oslo met again in 1990.
  Talks collapsed; the ministers of Lund and Oslo met again in 1990.
Talks ended: the ministers of Lund and Oslo met again in 1990.
  Talks ended: the ministers of Lund and Oslo met again in 1990.
In nine towns, Ann Roe, 61, may speak — the council met in May.
  In nine towns, Ann Roe, 61, may speak
  the council met in May.
The ship, built by a firm in 1971 and sold in 2019, sank in May.
  The ship, built by a firm in 1971
  [The ship,] and sold in 2019
  [The ship,] sank in May.
The ship, built in Lund in 1971 and sold in 2019, was lost in May.
  The ship, built in Lund in 1971
  [The ship,] and sold in 2019
  [The ship,] was lost in May.
The ship, built in 1971 and sold to Oslo, was lost in May.
  The ship, built in 1971 and sold to Oslo
  [The ship,] was lost in May.
A boy died before leaving because of the flood.
  A boy died before leaving
  because of the flood.
The man whose car was sold died after nine days despite the rain.
  The man whose car was sold died
  after nine days
  despite the rain.
In Lund, the mayor, near tears, left in May.
  In Lund, the mayor, near tears
  [the mayor, near tears] left in May.
Officials, with Ann Roe at their head, closed the mill in May.
  Officials, with Ann Roe at their head, closed the mill in May.
The mill of Lund, the oldest of all, burned in May.
  The mill of Lund, the oldest of all, burned in May.
Officials in Lund, first of all, closed the mill in May.
  Officials in Lund, first of all, closed the mill in May.
Dr. Roe, since 2010 the mayor, took a boat in May.
  Dr. Roe, since 2010 the mayor
  [Dr. Roe, since 2010 the mayor] took a boat in May.
Bo Ek, 61, left Lund in May.
  Bo Ek, 61
  [Bo Ek, 61] left Lund in May.
Police, first of the three, shelled nine boats, ending a feud.
  Police, first of the three, shelled nine boats
  ending a feud.
The agency, the head of it said, burned papers, including two of its own.
  The agency, the head of it said, burned papers, including two of its own.
It, by 2030, had begun as a club, of songs and cheers.
  It, by 2030
  [It, by 2030] had begun as a club, of songs and cheers.
Ann Roe said the men fell, who had bought the mill, in May.
  Ann Roe said the men fell
  [the men fell] who had bought the mill, in May.
The captain of the ship, whose son, Jean, had died, left in May.
  The captain of the ship
  [The captain of the ship] whose son, Jean, had died
  [The captain of the ship] left in May.
Her envoy, with his wife, died, of which nobody knew.
  Her envoy, with his wife, died, of which nobody knew.
Three of the mills, all of oak, burned in May, ending the strike.
  Three of the mills, all of oak, burned in May
  ending the strike.
The nine, who had been ill, died in May, ending the strike.
  The nine
  [The nine] who had been ill
  [The nine] died in May
  [The nine] ending the strike.
The nine, who had been ill, died in May when it rained.
  The nine
  [The nine] who had been ill
  [The nine] died in May
  when it rained.
The nine, who had been ill, died in May; Bo Ek lived.
  The nine
  [The nine] who had been ill
  [The nine] died in May
  Bo Ek lived.
He lost a ring, earrings of gold and a hat in May.
  He lost a ring, earrings of gold and a hat in May.
He left in the year in which nine died, according to Ann Roe.
  He left in the year
  [the year] in which nine died
  according to Ann Roe.
He who began it left in May, according to Ann Roe.
  He who began it left in May
  according to Ann Roe.
Ann Roe left in May, the first to go, closed by guards.
  Ann Roe left in May, the first to go
  [the first to go] closed by guards.
Ann Roe met the man, sold by his sons, in May.
  Ann Roe met the man
  [the man] sold by his sons, in May.
Although it rained for days on the hills, the mill, built near Oslo in 2011, was sold.
  Although it rained for days on the hills, the mill
  [the mill] built near Oslo in 2011
  [the mill] was sold.
When asked about it, she left in May.
  When asked about it
  she left in May.
She left the hall when asked about it in May.
  She left the hall
  when asked about it in May.
She left the hall once told about it in May.
  She left the hall once told about it in May.
She said nothing, although warned about it in May.
  She said nothing
  although warned about it in May.
The crew were saved, and the nine who were left were told in May.
  The crew were saved
  and the nine who were left were told in May.
The crew were saved, and the nine who had stayed in May.
  The crew were saved
  [The crew were saved] and the nine who had stayed in May.
The crew were saved in Lund in May, and the nine who had stayed in June.
  The crew were saved in Lund in May
  [The crew were saved] and the nine who had stayed in June.
The mill was sold in May, and the nine huts that stood there were burned in June.
  The mill was sold in May
  and the nine huts that stood there were burned in June.
The mill burned, killing nine, and was sold in May.
  The mill burned, killing nine
  [The mill] and was sold in May.
The mill, which burned in May and was sold in June, is gone.
  The mill
  [The mill] which burned in May and was sold in June
  [The mill] is gone.
The vicar, tired, stayed; his deputy, Nuno Roe, left in May and was fined.
  The vicar, tired, stayed
  his deputy, Nuno Roe, left in May
  [his deputy, Nuno Roe,] and was fined.
The vicar stayed – his deputy, Nuno Roe, left in May and was fined.
  The vicar stayed
  his deputy, Nuno Roe, left in May
  [his deputy, Nuno Roe,] and was fined.
The vicar stayed, and his deputy left in May and was fined.
  The vicar stayed
  and his deputy left in May
  [his deputy] and was fined.
The vicar stayed, since his deputy left in May, and was fined.
  The vicar stayed
  since his deputy left in May
  [The vicar] and was fined.
The vicar stayed but then left in May, and was fined.
  The vicar stayed
  [The vicar] but then left in May
  [The vicar] and was fined.
Ann Roe, a nurse who had left Lund, was fined in May.
  Ann Roe, a nurse who had left Lund
  [Ann Roe, a nurse] was fined in May.
Ann Roe (a nurse) left in May, and was fined.
  Ann Roe (a nurse) left in May
  [Ann Roe (a nurse)] and was fined.
Ann Roe left (in May, it was said), and was fined.
  Ann Roe left (in May, it was said)
  [Ann Roe] and was fined.
In Lund, the mill burned in May and was sold.
  In Lund, the mill burned in May
  [the mill] and was sold.
The firm in Lund, which burned in May and was sold, is gone.
  The firm in Lund
  [The firm in Lund] which burned in May and was sold
  [The firm in Lund] is gone.
At ten, it burned in May and was sold.
  At ten, it burned in May
  [it] and was sold.
The mill of Lund was sold when the river rose in May.
  The mill of Lund was sold
  when the river rose in May.
The mill burned in May since nobody was there.
  The mill burned in May
  since nobody was there.
Roe, her envoy, left in May.
  Roe, her envoy, left in May.
The mill of the king that was to burn, fell in May.
  The mill of the king that was to burn
  [The mill of the king] fell in May.
The old mill, whose owner, Bo Ek, had died, was sold in May.
  The old mill
  [The old mill] whose owner, Bo Ek, had died
  [The old mill] was sold in May.
The old mill, of which nine were left, was sold in May.
  The old mill
  [The old mill] of which nine were left
  [The old mill] was sold in May.
The ship sank, killing nine, and the captain, Bo Ek, died in May.
  The ship sank, killing nine
  and the captain, Bo Ek, died in May.
The ship sank; nine of the crew, all of them boys, died in May.
  The ship sank
  nine of the crew, all of them boys, died in May.
In May, the ship sank, and its crew, nine boys, died.
  In May, the ship sank
  and its crew, nine boys, died.
The ship, once the pride of Lund, sank in May.
  The ship, once the pride of Lund, sank in May.
The king, in exile since May, died.
  The king, in exile since May, died.
The council accused Bo Ek and retired banker Ann Roe in May.
  The council accused Bo Ek and retired banker Ann Roe in May.
The council met Bo Ek and accused killer Ann Roe in May.
  The council met Bo Ek and accused killer Ann Roe in May.
The firm lost $3m, compared with a profit of $9m in May.
  The firm lost $3m, compared with a profit of $9m in May.
The firm lost $3m, including $2m in May.
  The firm lost $3m, including $2m in May.
All but one of the ships sank in May.
  All but one of the ships sank in May.
Everyone but Ann Roe left in May.
  Everyone but Ann Roe left in May.
Some of which burned in May.
  Some of which burned in May.
Nine ships, some of which burned in May, sank.
  Nine ships, some of which burned in May, sank.
`;

/** The clauses of a sentence that stands behind another, with the words that each rests on. */
const clausesIn = (sentence: string): string[] => {
  const text = `Rain fell. ${sentence}`;
  return clausesOf(text, { start: 11, end: text.length }).map(({ start, end, lead }) =>
    [lead ? `[${text.slice(lead.start, lead.end)}] ` : '', text.slice(start, end)].join(''),
  );
};

it.each(casesOf(CLAUSES))('%s', (_name, text, clauses) => {
  expect(clausesIn(text)).toEqual(clauses);
});
