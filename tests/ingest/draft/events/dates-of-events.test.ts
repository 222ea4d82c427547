import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../../src/ingest/draft/dates/date-mention.ts';
import type { Cluster } from '../../../../src/ingest/draft/events/cluster-statements.ts';
import { dateOf, toldByOf } from '../../../../src/ingest/draft/events/event-date.ts';
import type {
  FoundArticle,
  Statement,
  StatementTime,
} from '../../../../src/ingest/draft/statements/statement.ts';
import { statementWith } from '../statements-in.ts';

const PLAIN = statementWith('It was cold. Snow melted in the hills on 5 May 2014.', 'melted');

/** A statement with a date, given in EDTF, and what else is known of that. */
function on(value: string, date: Partial<DateMention> = {}, more: Partial<Statement> = {}): Statement {
  if (PLAIN.date === null) throw new Error('no date');
  return { ...PLAIN, date: { ...PLAIN.date, value, text: value, confidence: 0.9, ...date }, ...more };
}

const clusterOf = (...statements: Statement[]): Cluster => ({ statements, otherDated: [] });
const dateOfAll = (time: StatementTime, ...statements: Statement[]) =>
  dateOf(clusterOf(...statements), time, new Map());

const report = { isReport: true };

describe('an event was', () => {
  it.each<[string, string, Statement[]]>([
    ['when most say', '2014-05-03', [on('2014-05-04'), on('2014-05-03'), on('2014-05-03')]],
    [
      'when the first of two says, of which each is as sure',
      '2014-05-04',
      [on('2014-05-04'), on('2014-05-03')],
    ],
    ['when the surer of two says', '2014-05-03', [on('2014-05-04', { confidence: 0.5 }), on('2014-05-03')]],
    ['on the day of the year that another says', '2014-05-03', [on('2014'), on('2014-05-03')]],
    ['on the day of the year that two others say', '2014-05-03', [on('2014'), on('2014'), on('2014-05-03')]],
    ['when the more exact of two says', '2014-05-03', [on('2015'), on('2014-05-03')]],
    ['when two say, though another says it more exactly', '2015', [on('2014-05-03'), on('2015'), on('2015')]],
    ['on the last day of the month that another says', '2014-05-31', [on('2014-05'), on('2014-05-31')]],
    ['on the first day of the month that another says', '2014-05-01', [on('2014-05'), on('2014-05-01')]],
    [
      'when it is told, and not when it was reported',
      '2014-05-03',
      [on('2014-05-04', {}, report), on('2014-05-04', {}, report), on('2014-05-03', { confidence: 0.3 })],
    ],
    ['when it was reported, where nothing else is told', '2014-05-04', [on('2014-05-04', {}, report)]],
    ['on the day that is also a bound', '2014-05-03', [on('2014-05-03', { bound: 'by' }), on('2014-05-03')]],
    [
      'when one says, rather than by when another does',
      '2014-05-04',
      [on('2014-05-03', { bound: 'by' }), on('2014-05-04')],
    ],
    [
      'when one says who is surer than another of a bound, but not by much',
      '2014-05-04',
      [on('2014-05-03', { bound: 'by', confidence: 0.95 }), on('2014-05-04', { confidence: 0.85 })],
    ],
    [
      'by when one says who is much surer',
      '[..2014-05-03]',
      [on('2014-05-03', { bound: 'by', confidence: 0.95 }), on('2014-05-04', { confidence: 0.5 })],
    ],
    ['on a day, whatever the hour', '2014-05-03', [on('2014-05-03T17:00')]],
    ['on days, whatever the hours', '2014-05-03/2014-05-04', [on('2014-05-03T17:00/2014-05-04T09:00')]],
    ['by a day', '[..2014-05-03]', [on('2014-05-03', { bound: 'by' })]],
    ['before a month', '[..2014-05]', [on('2014-05', { bound: 'before' })]],
    ['after a year', '[2014..]', [on('2014', { bound: 'after' })]],
    ['until a year before Christ', '../-0044', [on('-0044', { bound: 'until' })]],
    [
      'at some time of a stretch, by which it was',
      '2014-05-03/2014-05-04',
      [on('2014-05-03/2014-05-04', { bound: 'by' })],
    ],
    ['about a year, by which it was', '2014~', [on('2014~', { bound: 'by' })]],
    ['on the day since which it was so', '2014-05-03', [on('2014-05-03', { bound: 'since' })]],
  ])('%s: %s', (_what, value, statements) => {
    expect(dateOfAll('past', ...statements).value).toBe(value);
  });

  it.each<[StatementTime, string]>([
    ['ongoing', '2014/..'],
    ['scheduled', '2014/..'],
    ['unknown', '2014/..'],
    ['past', '2014'],
  ])('since a year, where it is %s: %s', (time, value) => {
    expect(dateOfAll(time, on('2014', { bound: 'since' })).value).toBe(value);
  });
});

describe('that is stated', () => {
  it.each<[string, boolean, Statement]>([
    ['by a whole date', true, on('2014-05-03', { text: '3 May 2014' })],
    ['not where its year had to be found', false, on('2014-05-03', { text: '3 May' })],
    [
      'not where it was worked out from another',
      false,
      on('2014-05-03', { text: '3 May 2014', relation: 'mention' }),
    ],
    ['not where it is a bound', false, on('2014-05-03', { text: '3 May 2014', bound: 'by' })],
    ['not where it has an hour', false, on('2014-05-03T17:00', { text: '5 p.m. on 3 May 2014' })],
  ])('%s', (_what, isStated, statement) => {
    expect(dateOfAll('past', statement).isStated).toBe(isStated);
  });

  it('by the statement that decided, then by the others, with how many say it less exactly', () => {
    const [day, year, month] = [on('2014-05-03'), on('2014'), on('2014-05')];
    const again = on('2014-05-03');
    const why = (...statements: Statement[]) => dateOfAll('past', ...statements).why;
    expect(dateOfAll('past', year, day, month).evidence).toEqual([day, year, month]);
    const plain = `“2014-05-03”: ${day.date?.why ?? ''}`;
    expect(why(day)).toBe(plain);
    expect(why(day, again)).toBe(plain);
    expect(why(day, year)).toBe(`${plain}; another passage says it less exactly`);
    expect(why(day, again, year)).toBe(`${plain}; another passage says it less exactly`);
    expect(why(day, year, month)).toBe(`${plain}; other passages say it less exactly`);
  });
});

const ARTICLES = [0, 1, 2].map((number): FoundArticle => ({
  ...PLAIN.found,
  number,
  article: { ...PLAIN.found.article, published: undefined },
}));
const [A = PLAIN.found, B = PLAIN.found, C = PLAIN.found] = ARTICLES;
const undated = (found: FoundArticle, more: Partial<Statement> = {}): Statement => ({
  ...PLAIN,
  found,
  date: null,
  ...more,
});
const ahead = (found: FoundArticle, value: string, date: Partial<DateMention> = {}): Statement =>
  on(value, date, { found, time: 'scheduled' });

describe('an event that no article dates was', () => {
  const told = new Map([
    [A, { value: '2014-05-03', why: 'A' }],
    [B, { value: '2014-04', why: 'B' }],
  ]);
  const dateOfTold = (time: StatementTime, ...statements: Statement[]) => {
    const { value, why, isStated, evidence } = dateOf(clusterOf(...statements), time, told);
    expect([isStated, evidence]).toEqual([false, []]);
    return [value, why];
  };
  const since = (value: string) => ({ since: on(value).date });

  it('by the day of its article', () => {
    expect(dateOfTold('past', undated(A))).toEqual(['[..2014-05-03]', 'no article dates it; A']);
  });

  it('by the first of the days of its articles', () => {
    const bound = ['[..2014-04]', 'no article dates it; B'];
    expect(dateOfTold('past', undated(A), undated(B))).toEqual(bound);
    expect(dateOfTold('past', undated(B), undated(A))).toEqual(bound);
  });

  it('at no time that is known, where nothing is known of its article', () => {
    expect(dateOfTold('past', undated(C))).toEqual([null, 'no article dates it']);
    expect(dateOfTold('scheduled', undated(C))).toEqual([null, 'no article dates it']);
  });

  it('at no time that is known, where it lies ahead', () => {
    expect(dateOfTold('scheduled', undated(A))).toEqual([
      null,
      'no article dates it; it lies ahead of 2014-05-03',
    ]);
  });

  it('since the date since when it is told to have come about', () => {
    expect(dateOfTold('past', undated(A), undated(A, since('2013')))).toEqual([
      '[2013..2014-05-03]',
      'no article dates it; A, and as come about since “2013”',
    ]);
  });

  it.each(['2014-05-03', '2015'])('but not since %s, which is no earlier than its article', (value) => {
    expect(dateOfTold('past', undated(A, since(value)))).toEqual([
      '[..2014-05-03]',
      'no article dates it; A',
    ]);
  });
});

describe('what an article tells was over', () => {
  const publishedOn = (value: string): FoundArticle => ({
    ...A,
    article: { ...A.article, published: { ...PLAIN.found.article.title, value } },
  });
  const toldBy = (found: FoundArticle, ...clusters: Cluster[]) =>
    toldByOf([found, B], clusters).get(found)?.value;

  it.each(['2014-05-03', '2014-05', '2014'])('on the day when it was published: %s', (value) => {
    const found = publishedOn(value);
    expect(toldBy(found)).toBe(value);
    expect(toldBy(found, clusterOf(ahead(found, '2014-01-01')))).toBe(value);
  });

  it('at no time that is known, where its date of publication is no single one', () => {
    const found = publishedOn('2014-05-03/2014-05-05');
    expect(toldBy(found)).toBeUndefined();
    expect(toldBy(found, clusterOf(ahead(found, '2014-01-01')))).toBeUndefined();
  });

  it.each<[string, string | undefined, Cluster[]]>([
    ['by the day that it looks ahead to', '2014-05-03', [clusterOf(ahead(A, '2014-05-03'))]],
    [
      'by the first of two such days',
      '2014-05-01',
      [clusterOf(ahead(A, '2014-05-03')), clusterOf(ahead(A, '2014-05-01'))],
    ],
    [
      'by the first of them, told last',
      '2014-05-01',
      [clusterOf(ahead(A, '2014-05-01')), clusterOf(ahead(A, '2014-05-03'))],
    ],
    [
      'by the day, not by the year that is also told',
      '2014-05-03',
      [clusterOf(ahead(A, '2014'), ahead(A, '2014-05-03'))],
    ],
    [
      'by the first of the days of one event',
      '2014-05-01',
      [clusterOf(ahead(A, '2014-05-03'), ahead(A, '2014-05-01'))],
    ],
    [
      'by the first of the days of one event, told first',
      '2014-05-01',
      [clusterOf(ahead(A, '2014-05-01'), ahead(A, '2014-05-03'))],
    ],
    [
      'by the day that another article gives',
      '2014-05-03',
      [clusterOf(undated(A, { time: 'scheduled' }), ahead(B, '2014-05-03'))],
    ],
    ['not by what is over', undefined, [clusterOf(on('2014-05-03', {}, { found: A }))]],
    ['not by a bound', undefined, [clusterOf(ahead(A, '2014-05-03', { bound: 'by' }))]],
    ['not by a stretch', undefined, [clusterOf(ahead(A, '2014-05-03/2014-05-05'))]],
    ['not by what another looks ahead to', undefined, [clusterOf(ahead(B, '2014-05-03'))]],
    ['not by what nobody dates', undefined, [clusterOf(undated(A, { time: 'scheduled' }))]],
  ])('%s', (_what, value, clusters) => {
    expect(toldBy(A, ...clusters)).toBe(value);
  });
});
