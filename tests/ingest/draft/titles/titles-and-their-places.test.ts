import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../../src/ingest/draft/titles/event-title.ts';
import type { Statement } from '../../../../src/ingest/draft/statements/statement.ts';
import { casesOf } from '../table.ts';
import { statementsIn, statementWith } from '../statements-in.ts';

/** Sentences of a report of Friday, 15 November 2024, and the title of each thing that one tells: whose it is, who says it, what it names. */
const TITLES = `
He met Anna Roe, whose mother died in 1990, killed by guards in 1991.
  Anna Roe's mother died
  Anna Roe's mother died killed by guards
Anna Roe, whose mother died in 1990, says it’s so.
  Anna Roe’s mother died
“I left Lund in May 2019,” said Ann Roe.
  Ann Roe: “I left Lund in May 2019”
In a clear snub to Lund Rovers, whose owner flew home in 2019, the council met.
  Lund Rovers's owner flew home
It was a threat against New Lund, whose mayor fled in 2019.
  New Lund's mayor fled
They feared an attack by Norland, whose king fled in 2019.
  Norland's king fled
He was an adviser to Bo Ek, whose mother died in 1990.
  Bo Ek's mother died
Ann Roe left, ending the strike that was called in 2019.
  The strike was called
Mr Faria, 104, fled in 2019.
  Mr Faria fled
The men, aged 45, 46, who fled in 2019, were jailed.
  The men, aged 45, 46, who fled
“It is over,” said “the boss” of Lund on Monday.
  It is over
“It is over” on Monday.
  It is over
„It is over“, Ann Roe told a crowd on Monday.
  Ann Roe told a crowd
"It is over", Ann Roe left Lund on Monday.
  Ann Roe left Lund
According to a lawsuit filed in Lund in May 2019, the mill burned.
  Lawsuit filed in Lund
According to the letter leaked in May 2019, the mill burned.
  Letter leaked
According to a mayor in May 2019, the mill burned.
  The mill burned
It is said that no fires were ever reported in Lund in 2019.
  It is said that no fires were ever reported in Lund
Nine were hurt in 2019, the mayor and the two captains of Lund said.
  Nine were hurt
The pier of oak, of which much was said, burned in 2019.
  The pier of oak burned
The pier, it said, burned in 2019.
  The pier burned
The mill was closed in 2019, with a fire occurring.
  The mill was closed
The mill was closed in 2019, with much rain in the hills coming down.
  The mill was closed, with much rain in the hills coming down
Ann Roe resigned in 2019, insisting –
  Ann Roe resigned
He closed the mill" in 2019.
  He closed the mill
He closed the "mill", the "pier" in 2019.
  He closed the "mill", the "pier"
The firm runs mills, including Lund Brook, which burned in 1994.
  Lund Brook burned
The firm runs mills, notably Lund Brook, which burned in 1994.
  Lund Brook burned
The firm runs mills, especially Lund Brook, which burned in 1994.
  Lund Brook burned
The firm runs mills, particularly Lund Brook, which burned in 1994.
  Lund Brook burned
“It is over,” says Ann Roe, who left in 2019.
  Ann Roe left
“It is over,” adds Ann Roe, who left in 2019.
  Ann Roe left
The paper said the mayor, who left in 2019, was ill.
  The mayor left
The study conducted in May 2019 concluded that it burned.
  The study concluded that it burned
`;

it.each(casesOf(TITLES))('%s', (_name, text, titles) => {
  const told = statementsIn(`It was cold. ${text}`).slice(1);
  expect(told.map((statement) => titleOf(statement).text)).toEqual(titles);
});

describe('a title stands', () => {
  const placeOf = (text: string, words: string): string => {
    const statement = statementWith(text, words);
    const { start, end } = titleOf(statement).from;
    return statement.found.article.text.slice(start, end);
  };

  it('in its clause', () => {
    expect(placeOf('Rain fell. The mill burned in 2019, and Bo Ek left.', 'mill')).toBe(
      'The mill burned in 2019',
    );
  });

  it('in its clause alone, where that names an event', () => {
    const text = 'Rain fell. Nine mills had to close after the collapse of the bank in 1989.';
    expect(placeOf(text, 'the bank')).toBe('after the collapse of the bank in 1989.');
  });

  it('with the words that its clause rests on', () => {
    const text = 'Rain fell. The mill burned in 2019 and was sold in 2020.';
    expect(placeOf(text, 'sold')).toBe('The mill burned in 2019 and was sold in 2020.');
    expect(placeOf('Rain fell. The mill, which burned in 2019, is gone.', 'burned')).toBe(
      'The mill, which burned in 2019',
    );
  });

  it('in the sentence whose words it has', () => {
    const text = 'Rain fell. Nine mills were closed after the end of 2019.';
    expect(titleOf(statementWith(text, 'the end')).text).toBe('Nine mills were closed');
    expect(placeOf(text, 'the end')).toBe('Nine mills were closed after the end of 2019.');
  });
});

describe('a title would do better', () => {
  const told = statementWith('Rain fell. The mill of Lund was sold by Ann Roe in 2019.', 'mill');
  const scored = (of: Partial<Statement>): number => titleOf({ ...told, ...of }).score;
  const score = (text: string, words: string): number => titleOf(statementWith(text, words)).score;

  it.each([
    ['with a date', {}, { date: null }],
    ['with a name', {}, { sightings: [] }],
    ['at the head of its article', { isLead: true }, {}],
    ['where it is no report', {}, { isReport: true }],
    ['outside of what somebody says', {}, { isSpeech: true }],
  ] as const)('%s', (_what, better, worse) => {
    expect(scored(better)).toBeGreaterThan(scored(worse));
  });

  it.each([
    ['that says who', 'The old mill was closed in 2019.', 'It was quickly closed in 2019.'],
    [
      'that says what is done',
      'The old grey mill burned in 2019.',
      'The death of an old grey miller in 2019.',
    ],
    ['of more than some words', 'The old grey mill burned in 2019.', 'The mill burned in 2019.'],
    ['of 18 letters than of 17', 'The mill was burnt in 2019.', 'The mill was lost in 2019.'],
    [
      'that is whole than one that is cut',
      'The old captain was not told all of what he had long asked of the owners of mills in 2019.',
      'The captain of the boat was not told all of what he had asked of the nine old owners of the mills and of the kings there in 2019.',
    ],
    [
      'that begins with a subject',
      'The mills were sold in 2019.',
      'Running the mills was sold as a joy in 2019.',
    ],
  ])('%s', (_what, better, worse) => {
    const one = `Rain fell. ${better}`;
    const other = `Rain fell. ${worse}`;
    expect(score(one, better.slice(0, 8))).toBeGreaterThan(score(other, worse.slice(-8)));
  });
});
