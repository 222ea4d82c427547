import { describe, expect, it } from 'vitest';
import { chooseEvents } from '../../../../src/ingest/draft/events/choose-events.ts';
import type { Cluster } from '../../../../src/ingest/draft/events/cluster-statements.ts';
import type { Statement } from '../../../../src/ingest/draft/statements/statement.ts';
import { foundIn, statementWith } from '../statements-in.ts';

const clusterOf = (...statements: readonly Statement[]): Cluster => ({
  statements: [...statements],
  otherDated: [],
});

const WORDS = 'The old mill by the river was painted';
/** A statement of 37 letters about the past. */
const plain = statementWith(`It is cold. ${WORDS} in May 2014.`, 'painted');
const undated: Statement = {
  ...plain,
  clause: { start: plain.clause.start, end: plain.clause.start + WORDS.length },
  date: null,
  dates: [],
  features: [],
  sightings: [],
  isLead: false,
};

const NAMES = ['n:a', 'n:b', 'n:c', 'n:d', 'n:e'];
const KINDS = ['k:a', 'k:b', 'k:c', 'k:d'];
const speaksOf = (names: number, kinds: number, more: Partial<Statement> = {}): Statement => ({
  ...undated,
  features: [...NAMES.slice(0, names), ...KINDS.slice(0, kinds), 'w:mill', 'p:roe'],
  ...more,
});

const isChosen = (...statements: readonly Statement[]): boolean =>
  chooseEvents([clusterOf(...statements)]).chosen.length === 1;

/** A statement of other words, with two names and two kinds of event. */
function saying(words: string, more: Partial<Statement> = {}): Statement {
  const statement = statementWith(`It is cold. ${words} in May 2014.`, words.slice(-12));
  const start = statement.found.article.text.indexOf(words);
  return {
    ...speaksOf(2, 2),
    found: statement.found,
    clause: { start, end: start + words.length },
    ...more,
  };
}

describe('of what no article dates is an event', () => {
  it.each<[string, Statement]>([
    ['what happened to two who are named', speaksOf(2, 0)],
    ['what happened, of two kinds', speaksOf(0, 2)],
    ['what an article begins with', speaksOf(0, 0, { isLead: true })],
    ['what is to come, of two kinds and with two names', speaksOf(2, 2, { time: 'scheduled' })],
    ['what is only spoken of', speaksOf(1, 1, { time: 'scheduled', within: 'noun' })],
    ['what was made known', saying('Bo Ek announced that the old mill by the sea is his')],
    ['what somebody says to have happened', saying('Bo Ek said that the old mill by the sea was sold')],
    ['what somebody else says to have happened', saying('Bo Ek noted that the mill by the sea was sold')],
    ['what may be so but was done', saying('Bo Ek sold the important old mill by the sea')],
  ])('%s', (_what, statement) => {
    expect(isChosen(statement)).toBe(true);
  });

  it.each<[string, Statement]>([
    ['happened to one who is named', speaksOf(1, 0)],
    ['is of one kind', speaksOf(0, 1)],
    ['has nothing but words', speaksOf(0, 0)],
    ['nobody can say when', speaksOf(3, 2, { time: 'unknown' })],
    ['is to come, with three names', speaksOf(3, 0, { time: 'scheduled' })],
    ['is to come, with five names, of which three count', speaksOf(5, 0, { time: 'scheduled' })],
    ['is to come, of four kinds, of which two count', speaksOf(0, 4, { time: 'scheduled' })],
    ['is too short', saying('Bo Ek sold the old mill by the sea')],
    ['somebody says', saying('“Bo Ek sold the old mill by the big sea”')],
    ['is a view', saying('Bo Ek called the old mill by the sea a shame')],
    ['is how somebody feels', saying('Bo Ek said she was pleased with the old mill')],
    ['only is said to be so', saying('Bo Ek said that the old mill by the sea is a gift')],
    [
      'may be so, by many words',
      saying('Bo Ek sold the mill that may, might, could, should, must be important'),
    ],
  ])('none that %s', (_what, statement) => {
    expect(isChosen(statement)).toBe(false);
  });

  it('one that two articles tell, more than one that an article tells twice', () => {
    const other: Statement = speaksOf(1, 0, { found: { ...undated.found, number: 1 } });
    expect(isChosen(speaksOf(1, 0), speaksOf(1, 0))).toBe(false);
    expect(isChosen(speaksOf(1, 0), other)).toBe(true);
  });

  it('its best statement counts', () => {
    expect(isChosen(speaksOf(0, 0), speaksOf(2, 2), speaksOf(0, 0))).toBe(true);
  });
});

describe('events without a date', () => {
  const found = (sentences: number) => foundIn('The hills are green. '.repeat(sentences).trim());

  it('stand behind those with one, the surest first, and as they are told where they are as sure', () => {
    const sure = clusterOf(speaksOf(2, 2, { number: 9 }));
    const less = clusterOf(speaksOf(2, 1, { number: 3 }));
    const early = clusterOf(speaksOf(2, 0, { number: 1 }));
    const later = clusterOf(speaksOf(2, 0, { number: 2 }));
    const first = clusterOf(speaksOf(2, 0, { number: 0 }));
    const dated = clusterOf(plain);
    const { chosen } = chooseEvents([later, less, early, first, sure, dated]);
    expect(chosen).toEqual([dated, sure, less, first, early, later]);
  });

  it.each([
    [1, 5],
    [60, 5],
    [71, 5],
    [72, 6],
    [100, 8],
  ])('of an article of %i sentences are %i', (sentences, most) => {
    const own = found(sentences);
    expect(own.sentences).toHaveLength(sentences);
    const shared = { ...own, article: undated.found.article };
    const clusters = Array.from({ length: 12 }, (_, number) =>
      clusterOf(speaksOf(2, 2, { number, found: shared })),
    );
    expect(chooseEvents(clusters).chosen).toEqual(clusters.slice(0, most));
  });
});

describe('of what has a date is none', () => {
  it.each([
    ['with a date alone', 'Rain fell. BERGEN, 12 November', '12 November', false],
    ['with a verb', 'Rain fell. Work on the mill stopped on 12 November 2014.', 'Work', true],
  ])('%s', (_what, text, words, isEvent) => {
    const statement = statementWith(text, words);
    const { chosen, unchosen } = chooseEvents([clusterOf({ ...statement, features: [] })]);
    expect(chosen).toHaveLength(isEvent ? 1 : 0);
    expect(unchosen.map(({ why }) => why)).toEqual(
      isEvent ? [] : ['the sentence has a date and tells nothing that happened then'],
    );
  });

  it('told by its features alone, where these are more than words', () => {
    const statement = statementWith('Rain fell. Work on the mill stopped on 12 November 2014.', 'Work');
    const { start } = statement.clause;
    const bare: Statement = { ...statement, clause: { start, end: start + 'Work on the mill'.length } };
    const count = (features: string[]): number =>
      chooseEvents([clusterOf({ ...bare, features })]).chosen.length;
    expect([count([]), count(['w:work']), count(['w:work', 'k:building'])]).toEqual([0, 0, 1]);
  });

  it('of one that it tells only as the part of a name, and once', () => {
    const [year] = [statementWith('Rain fell. The 1998 Bergen Treaty ended the war.', 'ended')];
    const why = chooseEvents([clusterOf(year)]).unchosen.map((one) => one.why);
    expect(why).toEqual(['the year is a part of a name and dates nothing that is told']);
    expect(chooseEvents([clusterOf(year, year)]).chosen).toHaveLength(1);
  });
});
