import { untoldDates } from '../../../../src/ingest/draft/statements/untold-dates.ts';
import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../../src/ingest/draft/dates/date-mention.ts';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { clusterStatements } from '../../../../src/ingest/draft/events/cluster-statements.ts';
import { findStatements } from '../../../../src/ingest/draft/statements/find-statements.ts';
import type { FoundArticle, Statement } from '../../../../src/ingest/draft/statements/statement.ts';
import { weighEvents } from '../../../../src/ingest/draft/events/weigh-events.ts';
import { titleOf } from '../../../../src/ingest/draft/titles/event-title.ts';
import { findNames } from '../../../../src/ingest/draft/names/find-names.ts';
import { gatherNames } from '../../../../src/ingest/draft/people/gather-names.ts';
import { findSpeech } from '../../../../src/ingest/draft/quotes/find-quotes.ts';
import { splitSentences } from '../../../../src/ingest/draft/sentences.ts';
import { articleFrom } from '../fixture-articles.ts';

/** Twice the text may take so many times the steps, for what is looked up by halves. */
const TWICE = 2.3;

/** The same things; each time that one is asked where it begins is counted. */
function counted<T extends { readonly start: number }>(things: readonly T[], onRead: () => void): T[] {
  return things.map((thing) => {
    const { start } = thing;
    return Object.defineProperty({ ...thing }, 'start', {
      enumerable: true,
      get: () => {
        onRead();
        return start;
      },
    });
  });
}

function found(text: string, number = 0, onRead: () => void = () => undefined): FoundArticle {
  const article = articleFrom(`a${number}.txt`, text, '2030-01-01');
  const names = gatherNames([{ id: article.id, names: findNames(article.text) }]);
  const dates = counted<DateMention>(findDates(article.text, { published: '2030-01-01' }), onRead);
  return {
    number,
    article,
    dates,
    untold: untoldDates(article.text, dates),
    ...findSpeech(article.text),
    sightings: counted(names.sightings[0] ?? [], onRead),
    sentences: splitSentences(article.text),
  };
}

function statementsOf(text: string, number = 0, first = 0): Statement[] {
  return findStatements(found(text, number), first);
}

/** A name for each number, of letters. */
const nameOf = (at: number): string =>
  `N${`${at}`
    .split('')
    .map((digit) => 'aeioukrstm'[Number(digit)])
    .join('')}`;

describe('the steps that a draft of an article takes', () => {
  it('are about twice as many in a sentence twice as long, with its dates and names', () => {
    const steps = (pieces: number): number => {
      let reads = 0;
      const text = Array.from(
        { length: pieces },
        (_, at) => `he said, in ${1900 + (at % 100)}, that Ann ${nameOf(at)} was, as it were, gone,`,
      ).join(' ');
      const article = found(text, 0, () => (reads += 1));
      for (const statement of findStatements(article, 0)) titleOf({ ...statement, dates: article.dates });
      return reads;
    };
    expect(steps(400)).toBeGreaterThan(400);
    expect(steps(800) / steps(400)).toBeLessThanOrEqual(TWICE);
  });

  it.each([
    ['tell the same', () => 'On 3 May 2024 Roe met Poe in Paris.'],
    [
      'tell of others on other days',
      (at: number) => `On ${1 + (at % 28)} May ${1900 + (at % 90)} Ann ${nameOf(at)} left Bonn.`,
    ],
    [
      'have no date',
      (at: number) => `Police in Leeds arrested Ann ${nameOf(at)} after a raid on her office.`,
    ],
    [
      'speak of events',
      (at: number) => `The mayor regretted the loss of the Ann ${nameOf(at)} and its crew.`,
    ],
    [
      'lie ahead',
      (at: number) =>
        `Ann ${nameOf(at)} and Bob ${nameOf(at + 7)} will meet on ${1 + (at % 28)} May 2031. They will also discuss trade.`,
    ],
  ])('are about twice as many comparisons of twice the statements that %s', (_how, sentence) => {
    const comparisons = (sentences: number): number => {
      let count = 0;
      const text = Array.from({ length: sentences }, (_, at) => sentence(at)).join(' ');
      clusterStatements(statementsOf(text), () => (count += 1));
      return count;
    };
    // Lists of what may be alike are full by then.
    expect(comparisons(1_000)).toBeGreaterThan(500);
    expect(comparisons(2_000) / comparisons(1_000)).toBeLessThanOrEqual(TWICE);
  });

  it('are few where two articles date the same differently, many times over', () => {
    const one = statementsOf('On 3 May 2024 Ann Roe met Bob Poe in Paris over a new treaty. '.repeat(300), 0);
    const other = statementsOf(
      'On 4 May 2024 Ann Roe met Bob Poe in Paris over a new treaty. '.repeat(300),
      1,
      one.length,
    );
    let parsed = 0;
    const parse = Date.parse;
    Date.parse = (text) => {
      parsed += 1;
      return parse(text);
    };
    try {
      const [first] = clusterStatements([...one, ...other]);
      expect(first?.otherDated).toHaveLength(other.length);
      expect(parsed).toBeLessThan(4 * (one.length + other.length));
    } finally {
      Date.parse = parse;
    }
  });

  it('overflow no stack with two hundred thousand events', () => {
    const [statement] = statementsOf('On 3 May 2024 Ann Roe met Bob Poe in Paris.');
    if (statement === undefined) throw new Error('no statement');
    const event = {
      cluster: { statements: [statement], otherDated: [] },
      date: '2024-05-03',
      quotes: 0,
      isHeadline: false,
    };
    const weights = weighEvents(
      Array.from({ length: 200_000 }, () => event),
      () => 'a',
    );
    expect(new Set(weights)).toEqual(new Set([1]));
  });
});
