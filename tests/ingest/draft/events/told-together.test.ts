import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import type { Draft } from '../../../../src/ingest/draft/model.ts';
import { articleFrom } from '../fixture-articles.ts';

function drafted(...texts: readonly string[]): Draft {
  return draftStory(texts.map((text, at) => articleFrom(`${'abc'.charAt(at)}.txt`, text)));
}

/** Per event its date and by how many passages it is told; the order of the draft aside. */
const told = ({ events }: Draft): string[] =>
  events.map(({ date, evidence }) => `${date ?? 'undated'} × ${evidence.length}`).toSorted();

const MET = 'On 3 May 2024 Ann Roe met Bob Poe in Paris over trade.';

describe('one event', () => {
  it.each([
    [
      'by the same people on the same day',
      [MET, 'Ann Roe and Bob Poe met in Paris on 3 May 2024.'],
      ['2024-05-03 × 2'],
    ],
    ['less exactly dated', [MET, 'Ann Roe met Bob Poe in Paris in May 2024.'], ['2024-05-03 × 2']],
    [
      'without a date, right behind',
      [`${MET} Roe and Poe talked in Paris for hours about trade.`],
      ['2024-05-03 × 2'],
    ],
    [
      'further, while it lies ahead',
      ['Ann Roe will meet Bob Poe in Paris on 3 May 2034. Roe and Poe are also expected to discuss trade.'],
      ['2034-05-03 × 2'],
    ],
    [
      'by a report of the day after',
      [
        'The ferry Elsa sank off Oslo on 3 May 2024. The ferry Elsa sank off Oslo, police said on 4 May 2024.',
      ],
      ['2024-05-03 × 2'],
    ],
    [
      'without any date, twice',
      ['Police arrested Al Roe of Leeds after a raid.', 'After a raid police arrested Al Roe of Leeds.'],
      ['undated × 2'],
    ],
  ])('is told %s', (_how, texts, expected) => {
    expect(told(drafted(...texts))).toEqual(expected);
  });
});

describe('two events', () => {
  it.each([
    [
      'of different things on one day',
      [MET, 'The dam near Oslo broke on 3 May 2024.'],
      ['2024-05-03 × 1', '2024-05-03 × 1'],
    ],
    [
      'of the same on different days of one article',
      [`${MET} ${MET.replace('3 May', '5 May')}`],
      ['2024-05-03 × 1', '2024-05-05 × 1'],
    ],
    ['of the same weeks apart', [MET, MET.replace('3 May', '30 May')], ['2024-05-03 × 1', '2024-05-30 × 1']],
    [
      'of one kind by other people',
      [MET, 'On 3 May 2024 Cy Lee met Di Ek in Oslo over fish.'],
      ['2024-05-03 × 1', '2024-05-03 × 1'],
    ],
    [
      'of one year that have little in common',
      ['The mine in Kesra was closed in 2019.', 'Ann Roe was elected in Oslo in 2019.'],
      ['2019 × 1', '2019 × 1'],
    ],
    [
      'in one sentence, each with its date',
      ['On 3 May 2020 police arrested Al Roe in Leeds; on 5 May 2020 they freed him.'],
      ['2020-05-03 × 1', '2020-05-05 × 1'],
    ],
  ])('are told %s', (_how, texts, expected) => {
    expect(told(drafted(...texts))).toEqual(expected);
  });

  it('with nearly the same words, a few days apart in two articles, are one that is dated in two ways', () => {
    const { events } = drafted(MET, MET.replace('3 May', '5 May'));
    expect(events.map(({ date, otherDates }) => [date, otherDates.map((other) => other.date)])).toEqual([
      ['2024-05-03', ['2024-05-05']],
    ]);
  });
});

/** Per quotation the dates of the events that it was given to. */
function eventsOfQuotes(text: string): Record<string, (string | null)[]> {
  const { events, quotes } = drafted(text);
  return Object.fromEntries(
    quotes.map(({ id, text: words }) => [
      words,
      events.filter((event) => event.quotes.includes(id)).map(({ date }) => date),
    ]),
  );
}

describe('a quotation', () => {
  it('belongs to the event that is told before it', () => {
    expect(
      eventsOfQuotes(
        `${MET} “We talked,” said Roe.\n\nIn 2022 the dam near Oslo broke. “It was cold,” said Poe.`,
      ),
    ).toEqual({ 'We talked,': ['2024-05-03'], 'It was cold,': ['2022'] });
  });

  it('belongs to the event of its own clause, whatever is told before', () => {
    expect(eventsOfQuotes(`${MET} On 9 June 2024 Poe called the talks “a waste of time for all”.`)).toEqual({
      'a waste of time for all': ['2024-06-09'],
    });
  });

  it('belongs to the event that it is about, where that is told further off', () => {
    const text = `The dam near Oslo broke on 2 April 2024. ${MET} “That dam near Oslo was bound to break,” said Poe.`;
    expect(eventsOfQuotes(text)).toEqual({ 'That dam near Oslo was bound to break,': ['2024-04-02'] });
  });

  it('that stands far from all events belongs to the main one', () => {
    const filler = Array.from({ length: 12 }, (_, at) => `Nothing else is known of case ${at}.`).join(' ');
    expect(eventsOfQuotes(`${MET}\n\n${filler}\n\n“Fish is dear these days,” said Cy Lee.`)).toEqual({
      'Fish is dear these days,': ['2024-05-03'],
    });
  });
});

describe('of two events, that weighs more', () => {
  const weightsOf = (text: string): Map<string | null, number> =>
    new Map(drafted(text).events.map(({ date, weight }) => [date, weight]));

  it.each([
    [
      'is dated to the day',
      'Rain fell. Work on the pier began in 2015. Work on the dam began on 5 May 2014.',
      '2014-05-05',
      '2015',
    ],
    [
      'is dated to the month',
      'Rain fell. Work on the pier began in 2015. Work on the dam began in May 2014.',
      '2014-05',
      '2015',
    ],
    [
      'names people and places',
      'Rain fell. Work began on 5 May 2014. Ann Roe left Oslo on 6 June 2015.',
      '2015-06-06',
      '2014-05-05',
    ],
    [
      'is told first',
      'Work on the pier began on 5 May 2014. Work on the dam began on 6 June 2015.',
      '2014-05-05',
      '2015-06-06',
    ],
    [
      'has words that were said at it',
      'Rain fell. Work on the pier began on 5 May 2014. Work on the dam began on 6 June 2015. “At last,” said the mayor. “It is time,” he said.',
      '2015-06-06',
      '2014-05-05',
    ],
  ])('%s', (_what, text, heavier, lighter) => {
    const weights = weightsOf(text);
    expect(weights.get(heavier) ?? 0).toBeGreaterThan(weights.get(lighter) ?? Infinity);
  });
});
