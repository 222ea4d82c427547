import { describe, expect, it } from 'vitest';
import { cutTitle } from '../../../../src/ingest/draft/titles/cut-title.ts';
import { casesOf } from '../table.ts';

const LONGEST = 60;

const CLOSED = 'The council closed the mill of Lund';

/** What adds where, when, why or with whom to what was done. */
const ADDED = [
  'on the sidelines of a summit of the old league of islands',
  'on the margins of a summit of the old league of islands',
  'according to a report of the agency of rivers and lakes',
  'amid a long quarrel of its owners and the other towns',
  'during a long quarrel of its owners and the other towns',
  'while its owners were away to see the other old mills',
  'as well as a pier of the islands and the oldest of its farms',
  'with the help of guards who stood there all the long day',
  'after a long quarrel of its owners and the other towns',
  'before a meeting of its owners that none of them attended',
  'following a long quarrel of its owners and the other towns',
  'despite a long quarrel of its owners and the other towns',
  'because its owners had left the valley of their birth',
  'against the will of its owners and of the other towns',
  'near the mouth of a river that floods the whole valley',
  'at the mouth of a river that floods the whole valley',
  'in a valley of the islands that is flooded each spring',
  'on a hill of the islands that is stormy all year long',
  'by a vote of eleven that surprised the other towns too',
  'over a debt of its owners that none of them had paid',
];

/** Titles, and what is left of them in 60 letters. */
const CUT = `
The council sold the old mill, the farm, the pier of the islands and a hall of oak
  The council sold the old mill, the farm
The council sold the pier of Lund, which had been empty since the war that ruined it
  The council sold the pier of Lund
The council sold the pier of Lund, whose owner had left the valley of the old mills
  The council sold the pier of Lund
The council sold the pier of Lund, where the ferries of nine islands had called
  The council sold the pier of Lund
The council sold the pier of Lund, but the owner of the oldest mill kept the farm
  The council sold the pier of Lund
The council sold the pier of Lund, although the owner of the oldest mill objected
  The council sold the pier of Lund
The council sold the pier of Lund, and the owner of the oldest mill left the valley
  The council sold the pier of Lund
The council sold the pier of Lund, who many in the valley said had built it for nothing
  The council sold the pier of Lund
The council sold the pier of Lund, leaving the boats of the islands in the old harbour
  The council sold the pier of Lund
The guards took the mayor to the hall, and thanks to nine of them she was safe in it
  The guards took the mayor to the hall
The collapse of the Lund bank of the islands, Norway’s oldest of all its houses
  The collapse of the Lund bank of the islands
Ahmed Roe was heard as a witness of the fire during the long trial of the captain
  Ahmed Roe was heard as a witness of the fire
In the old town of Lund, the council sold a pier during the long war of the islands
  In the old town of Lund, the council sold a pier
The slow collapse of the bank of the islands in the years of the long quarrels
  The slow collapse of the bank of the islands
Ann Roe travelled back to New Lund to appeal to the highest court of the islands
  Ann Roe travelled back to New Lund
Ann Roe and the others met in Lund to appeal to the highest court of the islands
  Ann Roe and the others met in Lund
The sailors gathered near the Old Lund to appeal to the highest court of the isles
  The sailors gathered near the Old Lund
The council of Lund closed the mill, compared with a loss of nine that spring it kept
  The council of Lund closed the mill
The bank “of the sailors” closed its mill during the long war of the nine islands
  The bank “of the sailors” closed its mill
The bank "of the sailors" closed its mill during the long war of the nine islands
  The bank "of the sailors" closed its mill
`;

/** What is denied, is one of its kind or holds for all is so with all that follows only. */
const SCOPED = `
The council has never closed the mill of Lund during the long wars of the islands
No owner of a mill closed the doors of Lund during the long wars of the islands
None of the owners closed the mill of Lund during the long wars of the islands
Nobody of the town closed the mill of Lund during the long wars of the islands
Nothing closed the old mill of the valley during the long wars of the islands
Neither of the two closed the mill of Lund during the long wars of the islands
The council without a mayor closed the mill during the long wars of the islands
Few of the owners closed the mill of Lund during the long wars of the islands
The council hardly closed the mill of Lund during the long wars of the islands
Ann Roe denied the sale of the mill of Lund during the long wars of the islands
Ann Roe denies the sale of the mill of Lund during the long wars of the islands
Ann Roe refused the sale of the mill of Lund during the long wars of the islands
The council failed the owner of the old mill during the long wars of the islands
The council was the first owner of the mill during the long wars of the islands
The council was the only owner of the mills during the long wars of the islands
All of the owners closed the mills of Lund during the long wars of the islands
Every owner of a mill closed its old doors during the long wars of the islands
Most of the owners closed the old mills during the long wars of the islands
Ann Roe became the most hated owner of mills during the long wars of the islands
Ann Roe became the richest owner of mills during the long wars of the islands
The council didn’t close the mill of Lund during the long wars of the islands
The council won’t close the mills of Lund during the long wars of the islands
`;

/** These end as what is the most of its kind does, and tell of no such thing. */
const UNSCOPED = `
The priest closed the mill of the valley during the long wars of the islands
  The priest closed the mill of the valley
The forest closed around the old mill during the long wars of the islands
  The forest closed around the old mill
The guests closed the mill of the valley during the long wars of the islands
  The guests closed the mill of the valley
The guest closed the mill of the valley during the long wars of the islands
  The guest closed the mill of the valley
The west of the valley lost a long road during the long wars of the islands
  The west of the valley lost a long road
The protest closed the mill of the valley during the long wars of the islands
  The protest closed the mill of the valley
`;

/** What the rest of a sentence belongs to, so that no cut leaves a whole statement. */
const WHOLE = `
The council closed the old mill of the valley unless the owner of the farm paid for it
The council closed the old mill of the valley only after the owner had left the islands
The council closed the old mill of the valley only in the war that ruined the islands
The council sold “the old pier of the islands of Lund with all its boats” to the owner
The council sold "the old pier of the islands of Lund with all its boats" to the owner
The council sold «the old pier of the islands of Lund with all its boats» to the owner
The council sold the old pier of Lund, shattered the glass and toppled the tall tower
The council sold the old pier of Lund, oak and all, to the owner of the nine old mills
The council sent a word of sympathy, praise for their courage and support of the mill
The mayor spoke of the pier of the town, its mills and farms of oak and other old wood
Ann Roe denied it; her deputy, the captain of the oldest ferry of the isles, resigned
The mayor warned of a third storm: the harbour of Lund, the pier of oak and the farms
Either the owner closed the mill of the valley in the islands or the guards closed it
The mill opened, or, as a paper of the old town put it with joy, nearly opened in time
The mayor of Lund went to the captain to ask about the oldest of the lost wooden ships
The long collapse of the bank of Ann Roe, Bo Ek and the nine sisters of the oldest mill
While the council of the old town met in the hall with its mayor the mill was closed
`;

describe('a long title is cut before what is added', () => {
  it.each(ADDED)('%s', (added) => {
    expect(cutTitle(`${CLOSED} ${added}`, LONGEST)).toBe(CLOSED);
  });

  it.each(casesOf(CUT))('%s', (_name, text, [short]) => {
    expect(cutTitle(text, LONGEST)).toBe(short);
  });

  it.each(casesOf(UNSCOPED))('%s', (_name, text, [short]) => {
    expect(cutTitle(text, LONGEST)).toBe(short);
  });
});

describe('a long title is cut at no phrase', () => {
  it.each(casesOf(SCOPED))('within what it denies or limits: %s', (_name, text) => {
    expect(cutTitle(text, LONGEST)).toMatch(/^.{40,58} …$/u);
  });

  it.each(casesOf(WHOLE))('that the rest belongs to: %s', (_name, text) => {
    expect(cutTitle(text, LONGEST)).toMatch(/^.{40,58} …$/u);
  });
});

describe('a title that is cut nowhere', () => {
  it.each([
    ['Roe sold the mill, which burned', 20, 'Roe sold the mill …'],
    ['Roe sold the mill; Ek burned it', 20, 'Roe sold the mill …'],
    ['Roe sold the mill – and burned it', 21, 'Roe sold the mill …'],
    ['Roe sold the mill on Monday', 19, 'Roe sold the mill …'],
    ['Roe sold the mill on Monday', 18, 'Roe sold the …'],
    ['Roesoldthemillonmonday', 12, 'Roesoldthe …'],
  ])('ends behind a word: %s', (title, longest, short) => {
    const cut = cutTitle(title, longest);
    expect(cut).toBe(short);
    expect(cut.length).toBeLessThanOrEqual(longest);
  });
});
