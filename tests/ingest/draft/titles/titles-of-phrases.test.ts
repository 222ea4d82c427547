import { expect, it } from 'vitest';
import { titleOf } from '../../../../src/ingest/draft/titles/event-title.ts';
import { statementsIn } from '../statements-in.ts';
import { casesOf } from '../table.ts';

/** Sentences of a report of Friday, 15 November 2024, and the title of each thing that one tells. */
const TITLES = `
Madam Chair, I closed the pier in 2019.
  I closed the pier
Mr. Chairman, my town closed the pier in 2019.
  My town closed the pier
Madam President closed the pier in 2019.
  Madam President closed the pier
Mr Speaker closed the pier in 2019.
  Mr Speaker closed the pier
However the mill burned in 2019.
  The mill burned
Meanwhile, the mill was closed in 2019.
  The mill was closed
Then, the mill was closed in 2019.
  The mill was closed
Later the mill was closed in 2019.
  The mill was closed
Additionally, the mill was closed in 2019.
  The mill was closed
Earlier, the mill was closed in 2019.
  The mill was closed
In an interview, the mayor closed the mill in 2019.
  The mayor closed the mill
In the statement the mayor closed the mill in 2019.
  The mayor closed the mill
As a result, the mill was closed in 2019.
  The mill was closed
Afterwards, the mill was closed in 2019.
  The mill was closed
Eventually, the mill was closed in 2019.
  The mill was closed
Ultimately, the mill was closed in 2019.
  The mill was closed
Overall, the mill was closed in 2019.
  The mill was closed
Indeed, the mill was closed in 2019.
  The mill was closed
However, then, the mill was closed in 2019.
  The mill was closed
Alsop was closed in 2019.
  Alsop was closed
Thenford was closed in 2019.
  Thenford was closed
After the mill was sold, the inn was closed.
  After the mill was sold, the inn was closed
After the mill was sold in 2019, the inn was closed.
  The mill was sold
Because the mill was sold, the inn has been closed by Ann Roe.
  Because the mill was sold, the inn has been closed by Ann Roe
An official said the mill was closed in 2019.
  The mill was closed
One local official also said that the mill was closed in 2019.
  The mill was closed
US officials confirmed the mill was closed in 2019.
  The mill was closed
Senior police sources outlined that Lund closed the mill in 2019.
  Lund closed the mill
Prosecutors said on Monday that the mill was closed in 2019.
  Prosecutors said that the mill was closed
Prosecutors said mills were closed in 2019.
  Mills were closed
Investigators emphasised that the mill was closed in 2019.
  The mill was closed
The spokeswoman said that the mill was closed in 2019.
  The mill was closed
The article stated that the mill was closed in 2019.
  The mill was closed
The mayor said that the mill was closed in 2019.
  The mayor said that the mill was closed in 2019
According to the mayor of Lund, the mill was closed in 2019.
  The mill was closed
The mayor left Lund, saying that the mill was closed in 2019.
  The mill was closed
The mayor left Lund, claiming that the mill was closed in 2019.
  The mill was closed
The mill was closed in 2019, officials said.
  The mill was closed
The mill was closed in 2019, the mayor of Lund added.
  The mill was closed
The mill was closed in 2019, but the mayor said nothing.
  The mill was closed
The mill was closed in 2019 according to the mayor.
  The mill was closed
The mill was closed in 2019, reported the Lund Post.
  The mill was closed
Mayor Eva Holm, 45, closed the mill in 2019.
  Mayor Eva Holm closed the mill
Mr Faria, 61, who was born in 1950, was arrested on Monday.
  Mr Faria was born
  Mr Faria was arrested
Ann Roe, whose mother, Jean, died in 1990, left Lund in 2019.
  Ann Roe's mother, Jean, died
  Ann Roe left Lund
Ann Roe met Bo Ek, whose mother died in 1990.
  Bo Ek's mother died
“It is over,” said Ann Roe, who left Lund in 2019.
  Ann Roe left Lund
“It is over,” recalled Ann Roe, who left Lund in 2019.
  Ann Roe left Lund
“It is over,” explained Ann Roe, who left Lund in 2019.
  Ann Roe left Lund
The mill \\*of Lund\\* was closed in 2019.
  The mill of Lund was closed
The mill __of Lund__ was closed in 2019.
  The mill of Lund was closed
The snake_case mill of Lund was closed in 2019.
  The snake_case mill of Lund was closed
The mill (see above) of Lund (old) was closed in 2019.
  The mill of Lund was closed
And the mill of Lund was closed in 2019.
  The mill of Lund was closed
But the mill of Lund was closed in 2019.
  The mill of Lund was closed
Or the mill of Lund was closed in 2019.
  The mill of Lund was closed
– The mill of Lund was closed in 2019 –
  The mill of Lund was closed
The mill was “closed”, in 2019.
  The mill was “closed”
The mill was closed “for good” and “for all in 2019.
  The mill was closed for good and for all
He closed «the mill in 2019.
  He closed the mill
He served nine months in 2019.
  He served nine months
He spent several weeks in 2019.
  He spent several weeks
The mill was closed at least in 2019.
  The mill was closed
The mill was closed at the end of 2019.
  The mill was closed
The mill was closed starting in 2019.
  The mill was closed
The mill was closed less than in 2019.
  The mill was closed less than in 2019
He went to the Model A in 2019.
  He went to the Model A
He sold the Model A in 2019.
  He sold the Model A
The mill was closed and in 2019.
  The mill was closed
`;

/** Further ones, in which wide blanks between words are not seen through. */
const TITLES_WITH_SINGLE_BLANKS = `
The mill, officials said, was closed in 2019.
  The mill was closed
The mill, Ann Roe told reporters, was closed in 2019.
  The mill was closed
The mill, the mayor added, burned in 2019.
  The mill burned
The strike went on in 2019.
  The strike went on
The strike goes on in 2019.
  The strike goes on
The strike dragged on in 2019.
  The strike dragged on
He carried on in 2019.
  He carried on
`;

const titlesIn = (text: string): string[] =>
  statementsIn(`It was cold. ${text}`)
    .slice(1)
    .map((statement) => titleOf(statement).text);

it.each(casesOf(TITLES + TITLES_WITH_SINGLE_BLANKS))('%s', (_name, text, titles) => {
  expect(titlesIn(text)).toEqual(titles);
});

it.each(casesOf(TITLES))('%s, with wide blanks between its words', (_name, text, titles) => {
  expect(titlesIn(text.replaceAll(' ', '  '))).toEqual(titles);
});
