import { expect, it } from 'vitest';
import { clausesOf } from '../../../../src/ingest/draft/statements/clauses.ts';
import { casesOf } from '../table.ts';

/** Sentences, and behind each its clauses: in brackets the words from elsewhere in the sentence that a clause rests on. */
const CLAUSES = `
The bridge fell on Monday and was rebuilt in May.
  The bridge fell on Monday
  [The bridge] and was rebuilt in May.
The bridge fell on Monday, and nobody was hurt.
  The bridge fell on Monday
  and nobody was hurt.
The bridge fell on Monday; the road was shut.
  The bridge fell on Monday
  the road was shut.
The bridge fell on Monday — the road was shut.
  The bridge fell on Monday
  the road was shut.
The bridge fell: nobody had seen it.
  The bridge fell
  nobody had seen it.
The bridge, which was opened in 1962, fell on Monday.
  The bridge
  [The bridge] which was opened in 1962
  [The bridge] fell on Monday.
The mayor, who took office in 2023, on Monday called them.
  The mayor
  [The mayor] who took office in 2023
  [The mayor] on Monday called them.
The mayor met Ann Roe, who left in May.
  The mayor met Ann Roe
  [Ann Roe] who left in May.
The bridge fell when the river rose in May.
  The bridge fell
  when the river rose in May.
The bridge fell after the river rose in May.
  The bridge fell
  after the river rose in May.
The bridge fell after midnight on 9 January.
  The bridge fell after midnight on 9 January.
The bridge fell before dawn on Monday.
  The bridge fell before dawn on Monday.
She was brought before a judge on Monday.
  She was brought before a judge on Monday.
She smiled before leaving for Rome in May.
  She smiled
  before leaving for Rome in May.
She smiled before the collapse of the bridge in May.
  She smiled
  before the collapse of the bridge in May.
After the river had risen for days, the bridge fell on Monday.
  After the river had risen for days
  the bridge fell on Monday.
With his term about to end, he left in May.
  With his term about to end
  he left in May.
On Monday, the bridge fell.
  On Monday, the bridge fell.
7 January 2016: Divers find the last of the bodies.
  7 January 2016: Divers find the last of the bodies.
A nurse who stole insulin from the ward where she worked was jailed.
  A nurse who stole insulin from the ward where she worked was jailed.
The bridge (which fell in May) was old.
  The bridge (which fell in May) was old.
Roe said “the bridge fell, and the road was shut” on Monday.
  Roe said “the bridge fell, and the road was shut” on Monday.
Police stormed the hall, ending the siege in May.
  Police stormed the hall
  ending the siege in May.
The war ended, but the siege went on in May.
  The war ended
  but the siege went on in May.
The vicar stayed; his deputy, Bo Ek, resigned in May and was charged in June.
  The vicar stayed
  his deputy, Bo Ek, resigned in May
  [his deputy, Bo Ek,] and was charged in June.
It opened in 1926 and closed in 1983.
  It opened in 1926
  [It] and closed in 1983.
First proposed in 1904, the line was approved in 1913 and abandoned in 1914.
  First proposed in 1904, the line was approved in 1913
  [the line] and abandoned in 1914.
Because it rained for days on end, the bridge fell on Monday.
  Because it rained for days on end
  the bridge fell on Monday.
The firm that was to pay, Penhale Homes, went bankrupt, and the road was sold in May.
  The firm that was to pay, Penhale Homes, went bankrupt
  and the road was sold in May.
She left in May, although nobody knew.
  She left in May
  although nobody knew.
She left in May while he stayed.
  She left in May
  while he stayed.
The talks in Bern, which nobody had wanted, ended in May.
  The talks in Bern
  [The talks in Bern] which nobody had wanted
  [The talks in Bern] ended in May.
He met the firm, whose plant had burned in May.
  He met the firm
  [the firm] whose plant had burned in May.
They left Brandow, where he was born in May.
  They left Brandow
  where he was born in May.
The river rose in May, though the dam held, and fell in June.
  The river rose in May
  though the dam held
  [The river] and fell in June.
The road was shut, said Roe, and was opened in May.
  The road was shut, said Roe
  [The road] and was opened in May.
They left the firm’s first plant, in Thunder Bay, Ontario, which closed in May.
  They left the firm’s first plant, in Thunder Bay, Ontario
  [the firm’s first plant] which closed in May.
They left the first plant, near Lund, which closed in May.
  They left the first plant, near Lund
  [the first plant] which closed in May.
They read his long and good book, which was sold in May.
  They read his long and good book
  [his long and good book] which was sold in May.
They read a book on whales, which was sold in May.
  They read a book on whales
  [a book on whales] which was sold in May.
They came from Lund, which burned in May.
  They came from Lund
  [Lund] which burned in May.
They took Flight 12, which landed in May.
  They took Flight 12
  [Flight 12] which landed in May.
They liked our car, which was sold in May.
  They liked our car
  [our car] which was sold in May.
They saw Lund’s mill, which burned in May.
  They saw Lund’s mill
  [Lund’s mill] which burned in May.
She said the plan was old; the mayor, Eva Holm, left in May and was fined in June.
  She said the plan was old
  the mayor, Eva Holm, left in May
  [the mayor, Eva Holm,] and was fined in June.
“This is not over,” Eva Holm told them and was fined in June.
  “This is not over,” Eva Holm told them
  [Eva Holm] and was fined in June.
Roe came, but Poe left in May and was fined in June.
  Roe came
  but Poe left in May
  [Poe] and was fined in June.
Roe came, and Poe left in May and was fined in June.
  Roe came
  and Poe left in May
  [Poe] and was fined in June.
Roe, who left in May and returned in June, was fined in July.
  Roe
  [Roe] who left in May and returned in June
  [Roe] was fined in July.
Roe, who left in May, and returned in June, was fined in July.
  Roe
  [Roe] who left in May, and returned in June
  [Roe] was fined in July.
The firm that was to pay left in May and was fined in June.
  The firm that was to pay left in May
  [The firm] and was fined in June.
`;

/** Further ones, in which wide blanks between words are not seen through. */
const CLAUSES_WITH_SINGLE_BLANKS = `
The first eruption, on Feb. 12, lasted three days.
  The first eruption, on Feb. 12, lasted three days.
Talks took place in Bern in May and in June near Lund.
  Talks took place in Bern in May
  [Talks took place] and in June near Lund.
Talks took place in Bern in May, and in June near Lund.
  Talks took place in Bern in May
  [Talks took place] and in June near Lund.
Roe, a painter whose work changed much, died in May.
  Roe, a painter whose work changed much
  [Roe, a painter] died in May.
The captain of the Stella Maris, which sank in May, left the port.
  The captain of the Stella Maris
  [the Stella Maris] which sank in May
  [The captain of the Stella Maris] left the port.
They left the dyke at Brandow, which was built in 1926.
  They left the dyke at Brandow
  [the dyke at Brandow] which was built in 1926.
Its report, published in May, was long, and its author left in June.
  Its report, published in May
  [Its report,] was long
  and its author left in June.
By 1990, the mill had closed and was sold in 1991.
  By 1990, the mill had closed
  [the mill] and was sold in 1991.
They saw the mill off Brandow, which burned in May.
  They saw the mill off Brandow
  [the mill off Brandow] which burned in May.
On Monday, the mayor left and was fined in June.
  On Monday, the mayor left
  [the mayor] and was fined in June.
In Lund, the mayor left and was fined in June.
  In Lund, the mayor left
  [the mayor] and was fined in June.
`;

/** The clauses of a sentence, with the words that each rests on. */
const clausesIn = (text: string): string[] =>
  clausesOf(text, { start: 0, end: text.length }).map(({ start, end, lead }) =>
    [lead ? `[${text.slice(lead.start, lead.end)}] ` : '', text.slice(start, end)].join(''),
  );

it.each(casesOf(CLAUSES + CLAUSES_WITH_SINGLE_BLANKS))('%s', (_name, text, clauses) => {
  expect(clausesIn(text)).toEqual(clauses);
});

it.each(casesOf(CLAUSES))('%s, with wide blanks between its words', (_name, text, clauses) => {
  const wide = (words: string): string => words.replaceAll(' ', '  ');
  expect(clausesIn(wide(text)).map((clause) => clause.replace(']  ', '] '))).toEqual(
    clauses.map((clause) => wide(clause).replace(']  ', '] ')),
  );
});

it('are those of the sentence alone, wherever it stands', () => {
  const text = 'Rain fell. The bridge fell in May, and nobody was hurt. Snow fell.';
  const start = text.indexOf('The bridge');
  const clauses = clausesOf(text, { start, end: text.indexOf(' Snow') });
  expect(clauses.map((clause) => text.slice(clause.start, clause.end))).toEqual([
    'The bridge fell in May',
    'and nobody was hurt.',
  ]);
});
