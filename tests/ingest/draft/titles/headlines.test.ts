import { describe, expect, it } from 'vitest';
import { chooseTitle } from '../../../../src/ingest/draft/events/choose-title.ts';
import {
  headlineScore,
  titleOf as titleOfStatement,
} from '../../../../src/ingest/draft/titles/event-title.ts';
import { FeatureWeights } from '../../../../src/ingest/draft/events/feature-weights.ts';
import type { Statement } from '../../../../src/ingest/draft/statements/statement.ts';
import { casesOf, drafted } from '../table.ts';
import { statementWith } from '../statements-in.ts';

/** Reports of Friday, 15 November 2024, with a headline, and the events that they tell. */
const HEADED = `
Pier of Lund falls into the sea ¶ The pier of Lund fell into the sea on Monday.
  2024-11-11: Pier of Lund falls into the sea
Why did the pier of Lund fall into the sea? ¶ The pier of Lund fell into the sea on Monday.
  2024-11-11: The pier of Lund fell into the sea
It fell into the sea at Lund ¶ The pier of Lund fell into the sea on Monday.
  2024-11-11: The pier of Lund fell into the sea
Rain in Bergen and no end of it ¶ The pier of Lund fell into the sea on Monday.
  2024-11-11: The pier of Lund fell into the sea
Captain of ship suspended ¶ The captain of the Stella Maris, which sank on Monday, was suspended on Tuesday.
  2024-11-12: Captain of ship suspended
  2024-11-11: The Stella Maris sank
`;

it.each(casesOf(HEADED))('%s', (_name, text, told) => {
  const events = drafted(text, '2024-11-15').events.map(({ date, title }) => `${date ?? ''}: ${title}`);
  expect(events).toEqual(told);
});

it.each([
  ['Pier of Lund falls', 1],
  ['Why did the pier fall?', 0],
  ['“Why?” asks the mayor', 1],
  ['She falls from a pier', 0],
  ['Here is what we know', 0],
  ['Heroes of Lund', 1],
  [`Pier ${'of Lund '.repeat(12)}falls`, 1],
  [`Pier ${'of Lund '.repeat(13)}falls`, 0],
])('the headline “%s” would do as a title: %i', (title, score) => {
  expect(headlineScore(title)).toBe(score);
});

describe('of the statements of an event the title is that', () => {
  const titleOf = (statements: Statement[], time: 'past' | 'scheduled' = 'past') =>
    chooseTitle({ statements, otherDated: [] }, new FeatureWeights(statements), time);
  const told = statementWith('Rain fell. The pier of Lund was closed on 12 November 2024.', 'pier');
  const ahead = statementWith('Rain fell. The pier of Lund will be closed on 20 November 2024.', 'pier');
  const unnamed = statementWith('Rain fell. It was closed for good on 12 November 2024.', 'closed');

  it('of what has happened, where it is over', () => {
    expect(titleOf([ahead, told]).text).toBe('The pier of Lund was closed');
    expect(titleOf([ahead, told], 'scheduled').text).toBe('The pier of Lund will be closed');
  });

  it('which says who, before one that is told first', () => {
    expect(titleOf([unnamed, told]).text).toBe('The pier of Lund was closed');
  });

  it('which is the first of those that are as good', () => {
    const other = statementWith('Rain fell. The mill of Lund was closed on 12 November 2024.', 'mill');
    expect(titleOf([other, told]).text).toBe('The mill of Lund was closed');
    expect(titleOf([told, other]).text).toBe('The pier of Lund was closed');
  });

  it.each([
    [
      'Rain fell. Last month’s discovery of a rifle in Lund shook the town.',
      'Discovery of a rifle in Lund shook the town',
    ],
    ['Rain fell. This year’s town feast was held in rain.', 'This year’s town feast was held in rain'],
    ['Rain fell. Monday’s Lund match shook the town.', 'Monday’s Lund match shook the town'],
    ['Rain fell. The town’s mill burnt on 12 November 2024.', 'The town’s mill burnt'],
  ])('without whose it was by when it was written: %s', (text, title) => {
    expect(titleOf([statementWith(text, 'town')]).text).toBe(title);
  });

  it('which says more than that it was, or than what was not', () => {
    const blast = statementWith('Rain fell. The blast in Lund occurred on 12 November 2024.', 'blast');
    const none = statementWith('Rain fell. None of the sailors were hurt on 12 November 2024.', 'None');
    const shook = statementWith('Rain fell. A blast shook Lund on 12 November 2024.', 'shook');
    expect(titleOf([blast, shook]).text).toBe('A blast shook Lund');
    expect(titleOf([none, shook]).text).toBe('A blast shook Lund');
  });

  it('which is told with the date, unless it lies ahead', () => {
    const found = statementWith('Rain fell. A rifle was found in Lund on 12 November 2024.', 'rifle');
    const shot = {
      ...statementWith('Rain fell. Ann Roe was shot with a rifle in Lund.', 'shot'),
      isLead: true,
    };
    expect(titleOf([found, shot]).text).toBe('A rifle was found in Lund');
    expect(titleOf([found, shot], 'scheduled').text).toBe('Ann Roe was shot with a rifle in Lund');
  });

  it('which is told with the day, and not only with its year', () => {
    const day = statementWith('Rain fell. Police arrested Bo Ek in Lund on 3 May 2010.', 'Police');
    const charged = statementWith('Rain fell. Bo Ek was charged with fraud in Lund in 2010.', 'charged');
    const sued = statementWith('Rain fell. In 2010 Bo Ek was sued by the city of Lund over fraud.', 'sued');
    expect(titleOf([day, charged, sued]).text).toBe('Police arrested Bo Ek in Lund');
  });

  it('which is most like the others, where there are two', () => {
    const soup = statementWith('Rain fell. Ann Roe was heating soup in Lund on 12 November 2024.', 'soup');
    const shot = statementWith('Rain fell. Ann Roe was shot by a guard in Lund on 12 November 2024.', 'shot');
    const guard = statementWith('Rain fell. A guard shot Ann Roe in Lund on 12 November 2024.', 'guard');
    expect(titleOf([soup, shot]).text).toBe('Ann Roe was heating soup in Lund');
    expect(titleOf([soup, shot, guard]).text).toBe('Ann Roe was shot by a guard in Lund');
    expect(titleOf([soup, guard, shot]).text).toBe('A guard shot Ann Roe in Lund');
  });

  it('which stands there in its article', () => {
    const { from, isHeadline } = titleOf([told]);
    const { text, id } = told.found.article;
    expect(text.slice(from.start, from.end)).toContain('The pier of Lund was closed on 12 November 2024');
    expect({ article: from.article, isHeadline }).toEqual({ article: id, isHeadline: false });
  });

  it('which is among the first twelve', () => {
    const many = (count: number): Statement[] => Array.from({ length: count }, () => unnamed);
    expect(titleOf([...many(11), told]).text).toBe('The pier of Lund was closed');
    expect(titleOf([...many(12), told]).text).toBe('It was closed for good');
  });

  it('of no words, where there are no statements', () => {
    expect(titleOf([])).toEqual({
      text: '',
      from: { article: '', start: 0, end: 0 },
      isHeadline: false,
      isWhole: false,
    });
  });
});

describe('a statement does better as a title', () => {
  const told = statementWith('Rain fell. The pier at Oslo was closed on 12 November 2024.', 'pier');
  const plain: Statement = { ...told, sightings: [] };
  const scoreOf = (statement: Statement): number => titleOfStatement(statement).score;
  const scoreIn = (sentence: string, words: string): number => {
    const statement = statementWith(`Rain fell. ${sentence}`, words);
    return scoreOf({ ...statement, sightings: [] });
  };

  it.each<[string, number, number]>([
    ['with a name', scoreOf(told), scoreOf(plain)],
    ['at the head of its article', scoreOf({ ...plain, isLead: true }), scoreOf(plain)],
    ['with a date', scoreOf(plain), scoreOf({ ...plain, date: null })],
    ['that is not only reported', scoreOf(plain), scoreOf({ ...plain, isReport: true })],
    ['outside of speech', scoreOf(plain), scoreOf({ ...plain, isSpeech: true })],
    [
      'with a verb',
      scoreIn('The old pier was closed on 12 November 2024.', 'pier'),
      scoreIn('The old pier of the town on 12 November 2024.', 'pier'),
    ],
    [
      'that says of whom it is',
      scoreIn('The old pier was closed on 12 November 2024.', 'pier'),
      scoreIn('It was closed by the council on 12 November 2024.', 'closed'),
    ],
    [
      'that begins with no verb',
      scoreIn('The old pier was closed on 12 November 2024.', 'pier'),
      scoreIn('Closing the old pier cost a lot on 12 November 2024.', 'pier'),
    ],
    [
      'that is not too short',
      scoreIn('The old pier burned on 12 November 2024.', 'pier'),
      scoreIn('A pier burned on 12 November 2024.', 'pier'),
    ],
    [
      'that is whole',
      scoreIn('The old pier was closed on 12 November 2024.', 'pier'),
      scoreIn(`The ${'very '.repeat(20)}old pier was closed on 12 November 2024.`, 'pier'),
    ],
  ])('%s', (_what, better, worse) => {
    expect(better).toBeGreaterThan(worse);
  });

  it.each<[string, number]>([
    ['a title of 18 letters', scoreIn('The old boats sank on 12 November 2024.', 'boat')],
    ['a longer one', scoreIn('The very old pier was closed on 12 November 2024.', 'pier')],
  ])('and just as well as another: %s', (_what, score) => {
    expect(score).toBeCloseTo(scoreOf(plain), 6);
  });
});
