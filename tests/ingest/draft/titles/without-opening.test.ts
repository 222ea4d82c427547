import { describe, expect, it } from 'vitest';
import { withoutOpening } from '../../../../src/ingest/draft/titles/without-opening.ts';
import { statementsIn } from '../statements-in.ts';
import { casesOf } from '../table.ts';

const firstOf = (text: string) => {
  const statement = statementsIn(text).find(({ date }) => date !== null);
  if (statement === undefined) throw new Error('nothing is told');
  return statement;
};
const DATED = firstOf('The mayor closed the pier of Lund on 5 May 2020.');
/** Told behind a comma, so that what stands before it has no part of the date. */
const DATED_BEHIND = firstOf('Nine years after a crash, the mayor closed the pier of Lund on 5 May 2020.');

/** Words that open a clause, and say nothing of what it tells. */
const NOTHING = `
However, the mayor left
Meanwhile, the mayor left
Moreover, the mayor left
Furthermore, the mayor left
Also, the mayor left
Then the mayor left
Then, the mayor left
Later the mayor left
Finally, the mayor left
In addition, the mayor left
Additionally, the mayor left
Instead, the mayor left
Earlier, the mayor left
Separately, the mayor left
Nevertheless, the mayor left
In a statement, the mayor left
In the statement, the mayor left
In an interview, the mayor left
In the interview the mayor left
As a result, the mayor left
For the first time, the mayor left
For the first time the mayor left
Afterwards, the mayor left
Eventually, the mayor left
Ultimately, the mayor left
Overall, the mayor left
Indeed, the mayor left
However, in a statement, the mayor left
Later, for the first time, the mayor left
and the mayor left
or the mayor left
but the mayor left
, the mayor left
`;

/** Words that begin like those and say something. */
const SOMETHING = `
Laterally, the mayor left
Thenceforth, the mayor left
Mr Speaker, the mayor left
The mayor, however, left
The mayor left, in a statement
Andrew left the mayor
Orders left the mayor
Buttons left the mayor
`;

/** How long after something else it was is told by the way. */
const LONG_AFTER = `
Eleven years after a crash that nearly ended it, she won
  she won
Eleven years before a crash that nearly ended it, she won
  she won
Two hours into a flight that nearly ended it, she won
  she won
Some nine or ten months after the long crash, she won
  she won
One day after the long crash, she won
  she won
A minute after the long crash, she won
  she won
Nine decades after the long crash, she won
  she won
Nine weeks after the long crash, nobody but her
Nine miles after the long crash, she won
Years of toil after the long crash, she won
`;

describe('what opens a clause and says nothing of it', () => {
  it.each(casesOf(NOTHING))('%s', (_name, words) => {
    expect(withoutOpening(words, DATED, 60)).toBe('the mayor left');
  });

  it.each(casesOf(SOMETHING))('but not: %s', (_name, words) => {
    expect(withoutOpening(words, DATED, 60)).toBe(words);
  });

  it.each([
    ['Mr. Speaker, I rise', 'I rise'],
    ['Mr President, we ask', 'we ask'],
    ['Madam Chair, my town waits', 'my town waits'],
    ['Madam President our town waits', 'our town waits'],
  ])('nor whom somebody speaks to: %s', (words, rest) => {
    expect(withoutOpening(words, DATED, 60)).toBe(rest);
  });
});

describe('how long after something else it was', () => {
  it.each(casesOf(LONG_AFTER))('%s', (_name, words, [rest]) => {
    expect(withoutOpening(words, DATED_BEHIND, 60)).toBe(rest ?? words);
  });

  it.each(casesOf(LONG_AFTER))('may hold the date: %s', (_name, words) => {
    expect(withoutOpening(words, DATED, 60)).toBe(words);
  });
});

/** Sentences in which what is told by the way has taken the verb from a subject, and what is left of the clause before it. */
const LEFT = `
She died on 5 May 2020 as the vessel, built in 1994, was on its way.
  She died as the vessel
  She died
She died on 5 May 2020 while the old vessel, which she had built, was on its way.
  She died while the old vessel
  She died
She died on 5 May 2020 because the vessel, built in 1994, broke.
  She died because the vessel
  She died
She died on 5 May 2020 as the vessel, built in 1994, a good year.
  She died as the vessel
  She died as the vessel
She served on 5 May 2020 as the captain, built in 1994, was told.
  She served as the captain
  She served as the captain
`;

describe('a subject without its verb', () => {
  it.each(casesOf(LEFT))('%s', (_name, text, [words = '', rest]) => {
    const whole = firstOf(text);
    const end = text.indexOf(',');
    const clause = { start: whole.sentence.start, end };
    expect(withoutOpening(words, { ...whole, clause }, 60)).toBe(rest);
  });
});
