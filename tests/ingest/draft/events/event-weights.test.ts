import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/ingest/draft/statements/statement.ts';
import { type Weighed, weighEvents } from '../../../../src/ingest/draft/events/weigh-events.ts';
import { statementWith } from '../statements-in.ts';

const PLAIN = statementWith('Rain fell. Snow melted in the hills on 5 May 2014.', 'melted');

const PRICES = statementWith('Rain fell. Halden shares closed up 3% in Lund on 5 May 2014.', 'closed');

/** The same as a question. */
const ASKED = {
  ...PLAIN,
  found: {
    ...PLAIN.found,
    article: { ...PLAIN.found.article, text: PLAIN.found.article.text.replace(/\.$/u, '?') },
  },
};

/** An event of some statements that nothing else is known of. */
function event(statements: readonly Statement[], more: Partial<Omit<Weighed, 'cluster'>> = {}): Weighed {
  return {
    cluster: { statements: [...statements], otherDated: [] },
    date: '2014-05-05',
    quotes: 0,
    isHeadline: false,
    ...more,
  };
}

/** The weights of events beside one that is told nine times. */
function weightsOf(...events: readonly Weighed[]): number[] {
  const heavy = event(Array.from({ length: 9 }, () => ({ ...PLAIN, isLead: true })));
  return weighEvents([...events, heavy], ({ number }) => number.toString()).slice(0, events.length);
}

/** So many statements like the plain one, each of an article of its own. */
const ofArticles = (count: number): Statement[] =>
  Array.from({ length: count }, (_, number) => ({ ...PLAIN, found: { ...PLAIN.found, number } }));

const withKinds = (...kinds: string[]): Statement => ({ ...PLAIN, features: kinds });

const withNames = (count: number): Statement => {
  const text = 'Rain fell. Ann Roe, Bo Ek, Carl Dahl, Dora Falk, Eva Holm and Finn Lund left on 5 May 2014.';
  const statement = statementWith(text, 'left');
  const people = statement.found.sightings.filter(({ named }) => named.kind === 'person');
  return { ...PLAIN, sightings: people.slice(0, count) };
};

describe('an event weighs more', () => {
  it.each<[string, Weighed, Weighed]>([
    ['told twice', event([PLAIN, PLAIN]), event([PLAIN])],
    ['told by two articles', event(ofArticles(2)), event([PLAIN, PLAIN])],
    ['told by five articles', event(ofArticles(5)), event([...ofArticles(4), PLAIN])],
    ['told first', event([PLAIN, { ...PLAIN, isLead: true }]), event([PLAIN, PLAIN])],
    ['told by a headline', event([PLAIN], { isHeadline: true }), event([PLAIN])],
    ['with a quotation', event([PLAIN], { quotes: 1 }), event([PLAIN])],
    ['with four quotations', event([PLAIN], { quotes: 4 }), event([PLAIN], { quotes: 3 })],
    ['with a name', event([withNames(1)]), event([withNames(0)])],
    ['with four names', event([withNames(4)]), event([withNames(3)])],
    ['of a kind', event([withKinds('k:fire')]), event([withKinds('w:fire', 'n:fire')])],
    [
      'of three kinds',
      event([withKinds('k:fire', 'k:trial', 'k:vote')]),
      event([withKinds('k:fire', 'k:trial')]),
    ],
    ['dated by a day', event([PLAIN]), event([PLAIN], { date: '2014-05' })],
    ['dated by a month', event([PLAIN], { date: '2014-05' }), event([PLAIN], { date: '2014' })],
    ['dated by a year', event([PLAIN], { date: '2014' }), event([PLAIN], { date: '2014/2016' })],
    ['that is dated', event([PLAIN]), event([{ ...PLAIN, date: null }])],
    [
      'that no date places at the head of an article',
      event([{ ...PLAIN, date: null, isLead: true }, PLAIN].map((one) => ({ ...one, date: null }))),
      event([
        { ...PLAIN, date: null },
        { ...PLAIN, date: null },
      ]),
    ],
    ['than the price of shares', event([PLAIN]), event([PRICES])],
    [
      'as the price of shares at the head of an article',
      event([{ ...PRICES, isLead: true }]),
      event([PRICES]),
    ],
    [
      'that is over',
      event([PLAIN], { date: '2014-05' }),
      event([{ ...PLAIN, time: 'ongoing' }], { date: '2014-05' }),
    ],
    [
      'that one statement says to be over',
      event([PLAIN, { ...PLAIN, time: 'ongoing' }], { date: '2014-05' }),
      event(
        [
          { ...PLAIN, time: 'ongoing' },
          { ...PLAIN, time: 'ongoing' },
        ],
        { date: '2014-05' },
      ),
    ],
    ['not only reported', event([PLAIN]), event([{ ...PLAIN, isReport: true }])],
    [
      'reported and told',
      event([PLAIN, { ...PLAIN, isReport: true }]),
      event([
        { ...PLAIN, isReport: true },
        { ...PLAIN, isReport: true },
      ]),
    ],
    ['told outside of speech', event([PLAIN]), event([{ ...PLAIN, isSpeech: true }])],
    [
      'told in speech and outside of it',
      event([PLAIN, { ...PLAIN, isSpeech: true }]),
      event([
        { ...PLAIN, isSpeech: true },
        { ...PLAIN, isSpeech: true },
      ]),
    ],
    ['told, and not asked for', event([PLAIN]), event([ASKED])],
    ['asked for and told', event([PLAIN, ASKED]), event([ASKED, ASKED])],
    [
      'with words',
      event([PLAIN]),
      event([{ ...PLAIN, clause: { start: PLAIN.clause.start, end: PLAIN.clause.start } }]),
    ],
  ])('%s', (_what, more, less) => {
    const [heavier = 0, lighter = 0] = weightsOf(more, less);
    expect(heavier).toBeGreaterThan(lighter);
  });

  it.each(['"', '“', '«', '‘', '„'])('than what begins with speech: %s', (mark) => {
    const text = `Rain fell. ${mark}Snow melted in the hills on 5 May 2014.`;
    const statement = statementWith(text, 'melted');
    const quoted = { ...statement, isSpeech: false, isReport: false };
    const { start, end } = statement.clause;
    const at = statement.found.article.text.indexOf(mark);
    const [told = 0, said = 0] = weightsOf(
      event([{ ...quoted, clause: { start: at + 1, end } }]),
      event([{ ...quoted, clause: { start: Math.min(start, at), end } }]),
    );
    expect(told).toBeGreaterThan(said);
  });

  it('the nearer to the beginning of a long article it is first told', () => {
    const told = (parts: number): Statement => {
      const rain = 'Rain fell in the hills near the old mill of the town, and more of it was to come. ';
      return statementWith(
        `${rain.repeat(parts)}Snow melted on 5 May 2014. ${rain.repeat(80 - parts)}`,
        'melted',
      );
    };
    const early = told(10);
    const late = told(70);
    const [first = 0, last = 0, both = 0, twice = 0] = weightsOf(
      event([early]),
      event([late]),
      event([late, early]),
      event([late, late]),
    );
    expect(first).toBeGreaterThan(last);
    expect(both).toBeGreaterThan(twice);
  });
});

describe('an event weighs the same', () => {
  it.each<[string, Weighed, Weighed]>([
    ['with four quotations and more', event([PLAIN], { quotes: 4 }), event([PLAIN], { quotes: 9 })],
    ['with four names and more', event([withNames(4)]), event([withNames(6)])],
    [
      'with three kinds and more',
      event([withKinds('k:fire', 'k:trial', 'k:vote')]),
      event([withKinds('k:fire', 'k:trial', 'k:vote', 'k:strike')]),
    ],
    ['with a name twice', event([withNames(2), withNames(1)]), event([withNames(2), PLAIN])],
    ['of five articles and more', event(ofArticles(6)), event([...ofArticles(5), PLAIN])],
    [
      'in a month of 31 days and of 28',
      event([PLAIN], { date: '2014-01' }),
      event([PLAIN], { date: '2014-02' }),
    ],
    [
      'in two days and in a month',
      event([PLAIN], { date: '2014-05-05/2014-05-06' }),
      event([PLAIN], { date: '2014-02' }),
    ],
    [
      'in 32 days and in a year',
      event([PLAIN], { date: '2014-01-01/2014-02-01' }),
      event([PLAIN], { date: '2014' }),
    ],
    ['in a year and in a leap year', event([PLAIN], { date: '2014' }), event([PLAIN], { date: '2012' })],
    [
      'in 367 days and in three years',
      event([PLAIN], { date: '2012-01-01/2013-01-01' }),
      event([PLAIN], { date: '2012/2014' }),
    ],
  ])('%s', (_what, one, other) => {
    const [first, second] = weightsOf(one, other);
    expect(first).toBe(second);
  });
});

it('the heaviest event weighs 1, the lightest not less than 0.2, all with two decimals', () => {
  const open: Statement = { ...PLAIN, time: 'ongoing', isReport: true, isSpeech: true };
  const weights = weighEvents(
    [event([PLAIN, PLAIN, PLAIN]), event([PLAIN]), event([open], { date: '2001/2014' })],
    () => 'a',
  );
  expect(weights[0]).toBe(1);
  expect(weights[2]).toBe(0.2);
  expect(weights).toEqual(weights.map((weight) => Number(weight.toFixed(2))));
  expect(weighEvents([event([{ ...PLAIN, date: null }])], () => 'a')[0]).toBeLessThan(1);
  expect(weighEvents([], () => 'a')).toEqual([]);
});
