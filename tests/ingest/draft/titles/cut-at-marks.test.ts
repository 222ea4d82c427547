import { describe, expect, it } from 'vitest';
import { cutTitle } from '../../../../src/ingest/draft/titles/cut-title.ts';
import { casesOf } from '../table.ts';

const LONGEST = 60;

/** Titles of which a comma, a semicolon or a colon parts something that is whole by itself; `|` stands where they end in 60 letters. */
const CUT = `
The old mill of the valley opened|, or, as one paper put it, nearly so that spring
The council thanked the guards there|, Lund’s oldest friends of the long gone kings of the sea
The council of Lund thanked the old guards|, Sweden’s oldest friends of the long gone kings
The council thanked the guards of Lund|, a town that Ann Roe had once left as a young girl
The council sold a pier of the valley|, ending a quarrel and a feud of nine long years
The council sold a pier of the valley|, and a captain left the town of the long gone kings
The council sold the pier of Lund|, its oldest one, its dearest one, to the guards of old days
The council met in New Lund, where Ann Roe died|, with the guards of all the nine gone islands
The council sold one pier of Lund|, the hall, mills and barns of the long gone kings of the sea
The council sold the pier of Lund|, the guards left and the captain stayed at the wheel there
The council thanked the old guards, and the mayor left|, after the long wars of the gone kings
The guards led the mayor of Lund, tired and hurt|, into the oldest hall of the gone kings
The guards left the mill; its captain died| during the long war of the gone kings of the sea
The guards left the mill: its captain died| during the long war of the gone kings of the sea
The guards sold one of the nine old mills|, compared with a sum of $9m that a bank had offered
The guards sold one of the nine old mills|, ending during the long war a feud of the gone kings
The guards sold one of the nine mills| and thanked before the long trial of the gone king there
The guards sold one of the nine mills|, and thanked before the long trial of the gone king there
The guards gave the mayor a boat, mills and barns| before the long trial of the gone king there
After the guards left Lund, the mayor closed the pier| in the harbour of the gone kings there
Ahmed Bo Roe was heard as a witness of it| during the long trial of the captain of the ferry
The sale of the old mill of Lund| in the years of the long wars of the gone kings there
The guards closed nine mills| during the long wars of the islands and of the gone kings
The guards closed nine mills|, ending in the long wars of the islands a feud of the kings
The guards sold the mill of the gone kings of the nine isles| during the long years of the king
`;

/** Titles in which the words behind each mark belong to those before it: a name, a list, a condition, or the rest of what was done. */
const KEPT = `
The council thanked the guards of Lund, Sweden’s oldest harbour town of the long gone kings
The council sold a pier of the valley, 19 of its mills, barns of oak or halls of the kings
The council sold a pier of the valley, to general regret of its sailors of the old days
The council sold a pier of the valley, gave its sailors one boat when it rained that day
The council sold a pier of the valley, broke its oath leaving nothing of the old days
The council sold a pier of the valley, or a part of the oldest harbour town of the kings
The guards led the mayor of Lund, a man of ninety, from the oldest hall of the gone kings
The council sold one pier of Lund, a mill, and the barns of the long gone kings of the sea
The council sold one pier of Lund, a mill, an inn, and the barns of the long gone kings there
The council sold one pier of Lund, a mill, an inn, a barn, and the halls of the gone kings
The council sold the pier of Lund, its oak and its stone of the long gone kings of the sea
The council sold the pier of Lund, its oak and its stone of the long gone kings, which had burned
The council of Lund will sell the old pier, unless the owner of the farm of the kings pays it
The council of Lund will sell the old pier, if the owner of the farm of the kings pays its debt
The council of Lund will sell the old pier, provided the owner of the farm of the kings pays
The council of Lund will sell the old pier, except a part of it that the owner of a farm has built
The council of Lund will sell the old pier, only when the owner of the farm of the kings pays
The council of Lund will sell the old pier, as long as the owner of the farm of the kings pays
The council of Lund will sell the old pier, in case the owner of the farm of the kings pays
The sale of the old mill of Lund only in the years of the long wars of the gone kings
After the guards left Lund, the mayor in the hall closed the pier of the gone kings there
In the old hall, the guards of the gone king and his nine sisters during the long war there died
The mayor of Lund spoke in a call that lasted, a guard of hers said, one minute or a little more
The council sent the guards a word of thanks, praise for their courage and songs of the sea
The council sent the guards a word of thanks, great praise for their courage and songs
The guards left the mill; its old captain during the long war of the gone kings of the sea
The guards left the mill: its old captain during the long war of the gone kings of the sea
The guards closed ten mills during the long wars of the islands and of the gone kings
The guards closed ten mills, ending in the long wars of the islands a feud of the kings
The guards sold the mill of the gone kings of the nine rivers during the long years of the king
`;

describe('a long title', () => {
  it.each(casesOf(CUT))('is cut at a mark behind a whole statement: %s', (_name, line) => {
    const [head] = line.split('|');
    expect(cutTitle(line.replace('|', ''), LONGEST)).toBe(head);
  });

  it.each(casesOf(KEPT))('is cut at no mark that its sense goes over: %s', (_name, title) => {
    const short = cutTitle(title, LONGEST);
    expect(short).toMatch(/^.{40,58} …$/u);
    expect(title.startsWith(short.slice(0, -2))).toBe(true);
  });
});
