import { expect, it } from 'vitest';
import { clausesOf } from '../../../../src/ingest/draft/statements/clauses.ts';
import { casesOf } from '../table.ts';

/** Sentences, and behind each its clauses: in brackets the words from elsewhere in the sentence that a clause rests on. */
const CLAUSES = `
The flood in which six people died began in May.
  The flood in which six people died began in May.
The club for which he played was closed in May.
  The club for which he played was closed in May.
The council met before noon on 9 January.
  The council met before noon on 9 January.
The council met after dark on 9 January.
  The council met after dark on 9 January.
The council met after mid-May.
  The council met after mid-May.
The council met since early June.
  The council met since early June.
The council met until the autumn.
  The council met until the autumn.
The council met after last week.
  The council met after last week.
The council met after next Friday.
  The council met after next Friday.
The council met after Dec. 3 in Lund.
  The council met after Dec. 3 in Lund.
The council met before Sunday in Lund.
  The council met before Sunday in Lund.
The council met before thirty guests on Monday.
  The council met before thirty guests on Monday.
The council met following heavy rain in May.
  The council met
  following heavy rain in May.
The council met despite the strike in May.
  The council met
  despite the strike in May.
The council met before leaving Lund in May.
  The council met
  before leaving Lund in May.
The council met before quickly leaving Lund in May.
  The council met
  before quickly leaving Lund in May.
The council met before it had closed the mill.
  The council met
  before it had closed the mill.
The council met before the arrest of its head.
  The council met
  before the arrest of its head.
3 March 2017 – the mill burned in the night.
  3 March 2017 – the mill burned in the night.
Monday 4 May: the mill burned in the night.
  Monday 4 May: the mill burned in the night.
July 1st, 1990: the mill burned in the night.
  July 1st, 1990: the mill burned in the night.
A boy who fell was saved.
  A boy who fell was saved.
Nobody knew a boy who fell in May.
  Nobody knew a boy
  [a boy] who fell in May.
The mill where he worked which burned was old.
  The mill where he worked which burned was old.
The man whose car was sold was seen in Lund.
  The man whose car was sold was seen in Lund.
The flood from which they fled was long.
  The flood from which they fled was long.
Her envoy, Tomas Keller, left in May.
  Her envoy, Tomas Keller, left in May.
On 2 May her envoy, Tomas Keller, left Lund.
  On 2 May her envoy, Tomas Keller, left Lund.
On 2 May, her envoy, Tomas Keller, left Lund.
  On 2 May, her envoy, Tomas Keller, left Lund.
On Monday Lund’s mayor, Eva Holm, left Lund.
  On Monday Lund’s mayor, Eva Holm, left Lund.
On Friday afternoon the last ship, the Aarhus, left Lund.
  On Friday afternoon the last ship, the Aarhus, left Lund.
In 1999, the firm, Lund Oil, left Bergen.
  In 1999, the firm, Lund Oil, left Bergen.
For years, the firm left its waste there.
  For years, the firm left its waste there.
Under the deal, the firm left Bergen in May.
  Under the deal, the firm left Bergen in May.
The firm, in May, left Bergen.
  The firm, in May, left Bergen.
The firm, near Lund, left Bergen in May.
  The firm, near Lund, left Bergen in May.
He lost all but two in May.
  He lost all but two in May.
He lost none but his hat in May.
  He lost none but his hat in May.
He lost nothing but his hat in May.
  He lost nothing but his hat in May.
He had everything but a hat in May.
  He had everything but a hat in May.
He lost a hat but found it in May.
  He lost a hat
  [He] but found it in May.
With the harvest in ruins, the farmers left Lund in May.
  With the harvest in ruins
  the farmers left Lund in May.
With rain, he left in May.
  With rain, he left in May.
While the crews were away, the mill burned in May.
  While the crews were away
  the mill burned in May.
As the river rose in the night, the mill was closed.
  As the river rose in the night
  the mill was closed.
As mayor of the town, she closed the mill.
  As mayor of the town
  she closed the mill.
Since the mill was sold in 2019, it has stood empty.
  Since the mill was sold in 2019
  it has stood empty.
Before the war had ended, he left Lund in May.
  Before the war had ended
  he left Lund in May.
Although he had lost his job, he stayed until May.
  Although he had lost his job
  he stayed until May.
Though he had lost his job, he stayed until May.
  Though he had lost his job
  he stayed until May.
Despite the loss of his job, he stayed until May.
  Despite the loss of his job
  he stayed until May.
Following the loss of his job, he left in May.
  Following the loss of his job
  he left in May.
Once the river had risen, the mill was closed.
  Once the river had risen
  the mill was closed.
On 5 May, with the mill closed, he left.
  On 5 May, with the mill closed, he left.
The river (which rose in May, and fell in June) was cold.
  The river (which rose in May, and fell in June) was cold.
“It rose, and it fell,” he said, and left in May.
  “It rose, and it fell,” he said
  [he] and left in May.
He said «it rose; it fell» in May.
  He said «it rose; it fell» in May.
Roe, whose mill burned in May, left Lund.
  Roe
  [Roe] whose mill burned in May
  [Roe] left Lund.
Roe, who left in May and whose mill burned, was fined.
  Roe
  [Roe] who left in May and whose mill burned
  [Roe] was fined.
Ann Roe, founder of the firm, was fined in May.
  Ann Roe, founder of the firm, was fined in May.
He left Lund, which was cold, and was fined in May.
  He left Lund
  [Lund] which was cold
  [He] and was fined in May.
The council read the report, published on Thursday.
  The council read the report
  [the report] published on Thursday.
Ann Roe met Bo Ek, jailed in May.
  Ann Roe met Bo Ek
  [Bo Ek] jailed in May.
The vicar stayed; and was fined in May.
  The vicar stayed
  [The vicar] and was fined in May.
The vicar stayed — his deputy left and was fined in May.
  The vicar stayed
  his deputy left
  [his deputy] and was fined in May.
The vicar stayed while it rained, and was fined in June.
  The vicar stayed
  while it rained
  [The vicar] and was fined in June.
The war began in May or in June.
  The war began in May or in June.
The war began in Lund, or was lost there in May.
  The war began in Lund
  [The war] or was lost there in May.
The fair was held, and on Monday too.
  The fair was held
  [The fair was held] and on Monday too.
The fair of Lund, and that of Bergen in May.
  The fair of Lund
  and that of Bergen in May.
Originally planned for May, the fair was held in June and closed in July.
  Originally planned for May, the fair was held in June
  [the fair] and closed in July.
Initially closed in May, the fair was opened in June and was sold in July.
  Initially closed in May, the fair was opened in June
  [the fair] and was sold in July.
Long planned by Ann Roe, the fair was held in June and was closed in July.
  Long planned by Ann Roe, the fair was held in June
  [the fair] and was closed in July.
Once owned by Ann Roe, the fair was held in June and was closed in July.
  Once owned by Ann Roe
  the fair was held in June
  [the fair] and was closed in July.
“It is over,” Ann Roe said and was fined in May.
  “It is over,” Ann Roe said
  [Ann Roe] and was fined in May.
"It is over", Ann Roe said and was fined in May.
  "It is over", Ann Roe said
  [Ann Roe] and was fined in May.
«It is over», Ann Roe said and was fined in May.
  «It is over», Ann Roe said
  [Ann Roe] and was fined in May.
The mill burned, in May, twice.
  The mill burned, in May, twice.
He left, he said, in May.
  He left, he said, in May.
The mill burned in May, then again in June.
  The mill burned in May, then again in June.
The mill burned in May and then was sold.
  The mill burned in May
  [The mill] and then was sold.
The mill burned in May and later fell.
  The mill burned in May
  [The mill] and later fell.
The mill burned in May and had been sold.
  The mill burned in May
  [The mill] and had been sold.
The mill burned in May and would be sold.
  The mill burned in May
  [The mill] and would be sold.
The mill burned in May and will be sold.
  The mill burned in May
  [The mill] and will be sold.
The mill burned in May and has been sold.
  The mill burned in May
  [The mill] and has been sold.
The mills burned in May and have been sold.
  The mills burned in May
  [The mills] and have been sold.
The mills burned in May and are gone.
  The mills burned in May
  [The mills] and are gone.
The mill burned in May and is gone.
  The mill burned in May
  [The mill] and is gone.
The mills burned in May and were sold.
  The mills burned in May
  [The mills] and were sold.
The mill burned in May and by June it was sold.
  The mill burned in May
  and by June it was sold.
The mill burned in May and on 6 June it was sold.
  The mill burned in May
  and on 6 June it was sold.
`;

/** Further ones, in which wide blanks between words are not seen through. */
const CLAUSES_WITH_SINGLE_BLANKS = `
The mill burned in a fire of which nobody knew in May.
  The mill burned in a fire
  [a fire] of which nobody knew in May.
They signed a treaty under which the port was closed.
  They signed a treaty
  [a treaty] under which the port was closed.
They signed a treaty, under which the port was closed.
  They signed a treaty
  [a treaty] under which the port was closed.
She met the man with whom he had left in May.
  She met the man
  [the man] with whom he had left in May.
He joined the club by which she was fined in May.
  He joined the club
  [the club] by which she was fined in May.
They sold the hall in which he was born in May.
  They sold the hall
  [the hall] in which he was born in May.
It was a war during which the port was closed.
  It was a war
  [a war] during which the port was closed.
It was a storm after which the port was closed.
  It was a storm
  [a storm] after which the port was closed.
They left the hill on which it stood in May.
  They left the hill
  [the hill] on which it stood in May.
They left the wall behind which it stood in May.
  They left the wall
  [the wall] behind which it stood in May.
They left the gate at which it stood in May.
  They left the gate
  [the gate] at which it stood in May.
They left the road from which it came in May.
  They left the road
  [the road] from which it came in May.
They left the town to which she moved in May.
  They left the town
  [the town] to which she moved in May.
They hired 12 people, the first of whom arrived in May.
  They hired 12 people
  [12 people] the first of whom arrived in May.
They hired 12 people, the majority of whom left in May.
  They hired 12 people
  [12 people] the majority of whom left in May.
They hired 12 people, 3 of whom left in May.
  They hired 12 people
  [12 people] 3 of whom left in May.
They hired 12 people, none of whom stayed.
  They hired 12 people
  [12 people] none of whom stayed.
They built nine mills, each of which burned.
  They built nine mills
  [nine mills] each of which burned.
They built nine mills, the largest of which burned in May.
  They built nine mills
  [nine mills] the largest of which burned in May.
They built nine mills, six of which burned in May.
  They built nine mills
  [nine mills] six of which burned in May.
They lent $9m, half of which was lost.
  They lent $9m
  [$9m] half of which was lost.
A boy, who fell, was saved.
  A boy, who fell
  [A boy,] was saved.
The firm, officials said, left Bergen in May.
  The firm, officials said, left Bergen in May.
The firm, officials said on Monday, left Bergen in May.
  The firm, officials said on Monday, left Bergen in May.
The firm, Ann Roe told reporters, left Bergen in May.
  The firm, Ann Roe told reporters, left Bergen in May.
The firm, Ann Roe added late on Monday, left Bergen in May.
  The firm, Ann Roe added late on Monday, left Bergen in May.
The mill, opened in 1961, was sold.
  The mill, opened in 1961
  [The mill,] was sold.
The mill, opened in 1961, burned.
  The mill, opened in 1961
  [The mill,] burned.
The mill, opened in 1961 (by a king, it was said), was sold.
  The mill, opened in 1961 (by a king, it was said)
  [The mill,] was sold.
By the time the crews came, the mill had burned.
  By the time the crews came
  the mill had burned.
When the mill closed in 2019, 12 people left.
  When the mill closed in 2019, 12 people left.
After the fire, in which six died, the council met in May.
  After the fire
  [the fire] in which six died
  the council met in May.
After the fire in May, in which six died, the council met.
  After the fire in May
  [the fire in May] in which six died
  the council met.
The mill, closed in May, or what was left of it, was sold.
  The mill, closed in May, or what was left of it
  [The mill,] was sold.
Ann Roe, fined in May, said nothing.
  Ann Roe, fined in May
  [Ann Roe,] said nothing.
It is a report on Lund, published in May.
  It is a report on Lund
  [a report on Lund] published in May.
Ann Roe, a painter who left Lund, died in May.
  Ann Roe, a painter who left Lund
  [Ann Roe, a painter] died in May.
A painter whose work was loved, died in May.
  A painter whose work was loved
  [A painter] died in May.
The fair was held near Lund by Ann Roe in 2019 and by Bo Ek in 2020.
  The fair was held near Lund by Ann Roe in 2019
  [The fair was held] and by Bo Ek in 2020.
At dawn, the fair was held and was closed in July.
  At dawn, the fair was held
  [the fair] and was closed in July.
By then, the fair was held and was closed in July.
  By then, the fair was held
  [the fair] and was closed in July.
The mill burned in May and again in June.
  The mill burned in May
  [The mill burned] and again in June.
`;

/** The clauses of a sentence that stands behind another, with the words that each rests on. */
const clausesIn = (sentence: string): string[] => {
  const text = `Rain fell. ${sentence}`;
  return clausesOf(text, { start: 11, end: text.length }).map(({ start, end, lead }) =>
    [lead ? `[${text.slice(lead.start, lead.end)}] ` : '', text.slice(start, end)].join(''),
  );
};

it.each(casesOf(CLAUSES + CLAUSES_WITH_SINGLE_BLANKS))('%s', (_name, text, clauses) => {
  expect(clausesIn(text)).toEqual(clauses);
});

it.each(casesOf(CLAUSES))('%s, with wide blanks between its words', (_name, text, clauses) => {
  const found = clausesIn(text.replaceAll(' ', '  '));
  expect(found.map((clause) => clause.replaceAll('  ', ' '))).toEqual(clauses);
});
