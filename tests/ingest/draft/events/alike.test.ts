import { describe, expect, it } from 'vitest';
import { clusterStatements } from '../../../../src/ingest/draft/events/cluster-statements.ts';
import type { Statement } from '../../../../src/ingest/draft/statements/statement.ts';
import { made } from '../made-statements.ts';
import { statementsIn, statementWith } from '../statements-in.ts';
import { casesOf } from '../table.ts';

/* Two statements that …, and the events that they tell. What each is described by, `made` says. */

/** On one day. */
const SAME_DAY = `
share a seventh = 2020-05-03 w:a +6 | 2020-05-03 w:a +6
  0 1
share an eighth = 2020-05-03 w:a +7 | 2020-05-03 w:a +7
  0, 1
share nothing = 2020-05-03 w:a | 2020-05-03 w:b
  0, 1
share a little and follow on each other = 2020-05-03 w:a +15 @4 | 2020-05-03 w:a +15 @5
  0 1
share a little, the later told first = 2020-05-03 w:a +15 @5 | 2020-05-03 w:a +15 @4
  0 1
share a little in one sentence = 2020-05-03 w:a +15 @4 | 2020-05-03 w:a +15 @4
  0 1
share a little, with a sentence between them = 2020-05-03 w:a +15 @4 | 2020-05-03 w:a +15 @6
  0, 1
share a little, in sentences of two articles = 2020-05-03 w:a +15 @4 | 2020-05-03 w:a +15 @5 #1
  0, 1
share too little and follow on each other = 2020-05-03 w:a +17 @4 | 2020-05-03 w:a +17 @5
  0, 1
are of a kind and name the same, and little else = 2020-05-03 k:a n:a +80 | 2020-05-03 k:a n:a +80
  0 1
are of a kind and name the same, and of much else = 2020-05-03 k:a n:a +120 | 2020-05-03 k:a n:a +120
  0, 1
are of a kind, one looking ahead and one back = 2020-05-03 k:a n:a +20 ahead | 2020-05-03 k:a n:b +20
  0 1
are of a kind, one looking back and one ahead = 2020-05-03 k:a n:a +20 | 2020-05-03 k:a n:b +20 ahead
  0 1
are of a kind by others, both looking back = 2020-05-03 k:a n:a +20 | 2020-05-03 k:a n:b +20
  0, 1
are of a kind by others, both looking ahead = 2020-05-03 k:a n:a +20 ahead | 2020-05-03 k:a n:b +20 ahead
  0, 1
are of a kind, the first by nobody = 2020-05-03 k:a +20 | 2020-05-03 k:a n:b +20
  0 1
are of a kind, the second by nobody = 2020-05-03 k:a n:a +20 | 2020-05-03 k:a +20
  0 1
are of no kind, and the second by nobody = 2020-05-03 w:a n:a +20 | 2020-05-03 w:a +20
  0, 1
`;

/** In one year, and on a day of it. */
const STRETCHES = `
of a year share three tenths = 2020 w:a w:b w:c +7 | 2020 w:a w:b w:c +7
  0 1
of a year share a quarter = 2020 w:a +3 | 2020 w:a +3
  0, 1
of a year share a quarter, in two articles = 2020 w:a +3 | 2020 w:a +3 #1
  0 1
of a year share a sixth, in two articles = 2020 w:a +5 | 2020 w:a +5 #1
  0, 1
of a year are of a kind and name the same, of which one tells nothing more = 2020 k:a n:a +60 | 2020 k:a n:a
  0 1
of a year are of a kind, and one tells nothing more = 2020 k:a +60 | 2020 k:a
  0, 1
of a year name the same, and one tells nothing more = 2020 n:a +60 | 2020 n:a
  0, 1
of a day and its year share half = 2020-05-03 w:a +1 | 2020 w:a +1
  0 1
of a year and its day share half = 2020 w:a +1 | 2020-05-03 w:a +1
  1 0
of a day and its year share a third = 2020-05-03 w:a +2 | 2020 w:a +2
  0, 1
of a day and its year are of a kind and name the same, a quarter of all = 2020-05-03 k:a n:a +9 | 2020 k:a n:a +9
  0 1
of a day and its year are of a kind and name the same, a sixth of all = 2020-05-03 k:a n:a +15 | 2020 k:a n:a +15
  0, 1
of a day and its year are of two kinds, a quarter of all = 2020-05-03 k:a k:b +8 | 2020 k:a k:b +8
  0, 1
of a day and its year name the same two, a quarter of all = 2020-05-03 n:a n:b +10 | 2020 n:a n:b +10
  0, 1
of a day and another year are the same = 2020-05-03 k:a n:a w:a | 2021 k:a n:a w:a
  0, 1
`;

/** One of them told only when it was reported. */
const REPORTED = `
share a fifth, one reported the day after = 2020-05-03 w:a +4 | 2020-05-04 w:a +4 report
  0 1
share a sixth, one reported the day after = 2020-05-03 w:a +5 | 2020-05-04 w:a +5 report
  0, 1
share a fifth, one reported that day = 2020-05-03 w:a +4 | 2020-05-03 w:a +4 report
  0 1
share all, one reported the day before = 2020-05-03 w:a w:b | 2020-05-02 w:a w:b report
  0, 1
share all, one reported a week later = 2020-05-03 w:a w:b | 2020-05-10 w:a w:b report
  0 1
share all, one reported more than a week later = 2020-05-03 w:a w:b | 2020-05-11 w:a w:b report
  0, 1
share all in one sentence, one reported the day after = 2020-05-03 w:a w:b @3 | 2020-05-04 w:a w:b @3 report
  0, 1
share all in sentences that follow on each other, one reported the day after = 2020-05-03 w:a w:b @3 | 2020-05-04 w:a w:b @4 report
  0 1
share all, both reported that day = 2020-05-03 w:a w:b report | 2020-05-03 w:a w:b report
  0 1
share all, both reported, on two days = 2020-05-03 w:a w:b report | 2020-05-04 w:a w:b report
  0, 1
`;

/** One or both of them without a date. */
const UNDATED = `
share two of five, of a kind, of which one isn’t dated = 2020-05-03 k:a w:a +3 | k:a w:a +3
  0 1
share two of five, with a name, of which one isn’t dated = 2020-05-03 n:a w:a +3 | n:a w:a +3
  0 1
share two of five words, of which one isn’t dated = 2020-05-03 w:a w:b +3 | w:a w:b +3
  0, 1
share three quarters in words, of which one isn’t dated = 2020-05-03 w:a w:b w:c +1 | w:a w:b w:c +1
  0, 1
share a name alone, of which one isn’t dated = 2020-05-03 n:a +1 | n:a +1
  0, 1
share two of eight, of a kind, of which one isn’t dated = 2020-05-03 k:a w:a +6 | k:a w:a +6
  0, 1
share two of eight, of a kind, and follow on each other, the second without a date = 2020-05-03 k:a w:a +6 @4 | k:a w:a +6 @5
  0 1
share two of twenty, of a kind, and follow on each other, the second without a date = 2020-05-03 k:a w:a +18 @4 | k:a w:a +18 @5
  0, 1
share two of eight words and follow on each other, the second without a date = 2020-05-03 w:a w:b +6 @4 | w:a w:b +6 @5
  0, 1
share a kind of three and follow on each other, the second without a date = 2020-05-03 k:a +2 @4 | k:a +2 @5
  0, 1
share a kind and a name, and one only speaks of them = 2020-05-03 k:a n:a +40 | k:a n:a noun
  0 1
share a kind and a name, and one tells nothing but them, without a date = 2020-05-03 k:a n:a +40 | k:a n:a
  0, 1
share two of three, and somebody says the one without a date = 2020-05-03 k:a n:a +1 | k:a n:a +1 speech
  0
share two of three, and somebody speaks of the one without a date = 2020-05-03 k:a n:a +1 | k:a n:a +1 noun speech
  0 1
follow on each other, the second taking up a word of the first = 2020-05-03 w:a +30 @4 | w:a +30 @5 ^w:x ^w:a
  0 1
stand apart, the second taking up a word of the first = 2020-05-03 w:a +30 @4 | w:a +30 @6 ^w:a
  0, 1
follow on each other, the second taking up something else = 2020-05-03 w:a +30 @4 | w:a +30 @5 ^w:x
  0, 1
share half without any date = w:a w:b +2 | w:a w:b +2
  0 1
share two fifths without any date = w:a w:b +3 | w:a w:b +3
  0, 1
share one of two without any date = w:a +1 | w:a +1
  0, 1
share two fifths without any date, of a kind and next to each other = k:a w:a +4 @4 | k:a w:a +4 @5
  0, 1
`;

/** What lies ahead. */
const AHEAD = `
share all, of which one looks ahead to a day and one tells what was = 2020-05-03 k:a n:a w:a ahead | k:a n:a w:a
  0, 1
share all in two articles, of which one looks ahead to a day and one tells what was = 2020-05-03 k:a n:a w:a ahead | k:a n:a w:a #1
  0 1
of a kind look ahead and follow on each other = 2020-05-03 k:a n:a +30 @4 ahead | k:a n:b +30 @5 ahead
  0 1
of a kind look ahead, by nobody who is a person, apart from each other = 2020-05-03 k:a n:a +30 @4 ahead | k:a n:b +30 @6 ahead
  0, 1
of no kind look ahead and follow on each other = 2020-05-03 w:a +30 @4 ahead | w:a +30 @5 ahead
  0, 1
of a kind follow on each other, only the first of them looking ahead = 2020-05-03 k:a +30 @4 ahead | k:a +30 @5 open
  0, 1
of a kind follow on each other, only the second of them looking ahead = 2020-05-03 k:a +30 @4 | k:a +30 @5 ahead
  0, 1
of a kind look ahead, with two names of two words each = 2020-05-03 k:a n:a p:b n:c p:d +40 ahead | k:a n:a p:b n:c p:d +40 ahead
  0 1
of a kind look ahead, with a name of two words and another = 2020-05-03 k:a n:a p:b n:c +32 ahead | k:a n:a p:b n:c +32 ahead
  0, 1
of no kind look ahead, with two names of two words each = 2020-05-03 w:a n:a p:b n:c p:d +40 ahead | w:a n:a p:b n:c p:d +40 ahead
  0, 1
`;

/** Nearly the same of two days: behind a slash what dates an event otherwise. */
const VERSIONS = `
share three quarters, in two articles = 2020-05-03 w:a w:b w:c +1 | 2020-05-05 w:a w:b w:c +1 #1
  0 / 1
share two thirds, in two articles = 2020-05-03 w:a w:b +1 | 2020-05-05 w:a w:b +1 #1
  0, 1
share all, in one article = 2020-05-03 w:a w:b w:c | 2020-05-05 w:a w:b w:c
  0, 1
share all, the second ten days later = 2020-05-03 w:a w:b w:c | 2020-05-13 w:a w:b w:c #1
  0 / 1
share all, the second ten days before = 2020-05-13 w:a w:b w:c | 2020-05-03 w:a w:b w:c #1
  0 / 1
share all, the second eleven days later = 2020-05-03 w:a w:b w:c | 2020-05-14 w:a w:b w:c #1
  0, 1
share all, the second eleven days before = 2020-05-14 w:a w:b w:c | 2020-05-03 w:a w:b w:c #1
  0, 1
share all, each of two days = 2020-05-03/2020-05-04 w:a w:b w:c | 2020-05-06/2020-05-07 w:a w:b w:c #1
  0, 1
share all, and a third of yet another day = 2020-05-03 w:a w:b w:c | 2020-05-05 w:a w:b w:c #1 | 2020-05-07 w:a w:b w:c #2
  0 / 1 2
share all with two events = 2020-05-03 w:a w:b w:c | 2020-05-05 w:a w:b w:c | 2020-05-07 w:a w:b w:c #1
  0 / 2, 1
share all, a third telling an event of its own day = 2020-05-03 w:a w:b w:c | 2020-05-05 w:a +3 #1 | 2020-05-05 w:a w:b w:c #1
  0, 1 2
share all, the first also told by the article of the second = 2020-05-03 w:a w:b w:c | 2020-05-03 w:a w:b w:c #1 | 2020-05-05 w:a w:b w:c #1
  0 1, 2
`;

/** Several statements. */
const SEVERAL = `
go to what they are more alike to, told last = 2020-05-03 w:a w:b +6 | 2020-05-03 w:c w:d w:e +5 | 2020-05-03 w:a w:b w:c w:d w:e +3
  0, 1 2
go to what they are more alike to, told first = 2020-05-03 w:c w:d w:e +5 | 2020-05-03 w:a w:b +6 | 2020-05-03 w:a w:b w:c w:d w:e +3
  0 2, 1
go to the first of what they are as much alike to = 2020-05-03 w:a +3 | 2020-05-03 w:b +3 | 2020-05-03 w:a w:b +2
  0 2, 1
go to what needs less, though they are as much alike to both = 2020-05-03 w:a +3 @1 | 2020-05-03 w:b +3 @20 | 2020-05-03 w:a w:b +2 @21
  0, 1 2
begin with the most exactly dated, whichever is told first = 2020-05 k:a n:a w:a w:b | 2020 k:a n:a w:a w:b | 2020-05-03 k:a n:a w:a w:b
  2 0 1
take what is dated first, then reports, then what isn’t dated = k:a n:a w:a | 2020-05-04 k:a n:a w:a report | 2020-05-03 k:a n:a w:a
  2 1 0
fit no event of which one date fits and another doesn’t = 2020-05-03 k:a n:a w:a w:b | 2020-05 k:a n:a w:a w:b | 2020-05-09 k:a n:a w:a w:b
  0 1, 2
fit an event by its third statement = 2020-05-03 k:a n:a w:a | 2020-05-03 k:a n:a w:b +4 | 2020-05-03 k:a n:a w:c +4 | 2020-05-03 w:c w:d
  0 1 2 3
fit an event of one feature not = 2020-05-03 w:a | w:a
  0
`;

/** The numbers of the statements that tell each event, and behind a slash those that date it otherwise. */
function eventsOf(statements: readonly Statement[], beside: readonly Statement[]): string {
  return clusterStatements([...statements, ...beside])
    .map(({ statements: own, otherDated }) =>
      [own, otherDated]
        .filter((some) => some.length > 0)
        .map((some) => some.map(({ number }) => number).join(' '))
        .join(' / '),
    )
    .toSorted()
    .join(', ');
}

function eventsIn(...lines: readonly string[]): string {
  const { told, beside } = made(...lines);
  return eventsOf(told, beside);
}

describe('statements that', () => {
  it.each(casesOf(SAME_DAY + STRETCHES + REPORTED + UNDATED + AHEAD + VERSIONS + SEVERAL))(
    '%s',
    (_name, line, events) => {
      const [, described = ''] = line.split(' = ');
      expect([eventsIn(...described.split(' | '))]).toEqual(events);
    },
  );
});

describe('what lies ahead is told of further', () => {
  const text = 'Rain fell. Ann Roe met Bo Ek, Carl Dahl and the Lund Bank in Bergen on 5 May 2014.';
  const { sightings } = statementWith(text, 'met');

  it.each([
    ['by the same two', ['Ann Roe', 'Bo Ek'], ['Ann Roe', 'Bo Ek'], true],
    ['by two of three', ['Ann Roe', 'Bo Ek', 'Carl Dahl'], ['Ann Roe', 'Carl Dahl'], true],
    ['not by one of two', ['Ann Roe', 'Bo Ek'], ['Ann Roe'], false],
    ['not by one of them and another', ['Ann Roe', 'Bo Ek'], ['Ann Roe', 'Carl Dahl'], false],
    ['not by somebody in a place', ['Ann Roe', 'Bergen'], ['Ann Roe', 'Bergen'], false],
  ])('%s', (_what, first, second, areOne) => {
    const { told, beside } = made('2020-05-03 k:a +40 ahead', 'k:a +40 ahead');
    const named = told.map((statement, at) => {
      const names = at === 0 ? first : second;
      return { ...statement, sightings: sightings.filter((sighting) => names.includes(sighting.named.name)) };
    });
    expect(eventsOf(named, beside)).toBe(areOne ? '0 1' : '0, 1');
  });
});

describe('an event of many statements', () => {
  const six = Array.from({ length: 6 }, () => '2020-05-03 k:a n:a w:b');
  const seventh = '2020-05-03 k:a n:a w:x w:y w:z';
  const last = '2020-05-03 w:x w:y w:z';

  it('is what the first six tell, and not what others drifted to', () => {
    expect(eventsIn(...six, seventh, last)).toBe('0 1 2 3 4 5 6, 7');
    expect(eventsIn(...six.slice(1), seventh, last)).toBe('0 1 2 3 4 5 6');
  });

  it('takes dates that it has, but no others, once they are fifty', () => {
    const stretches = (count: number): string[] =>
      Array.from(
        { length: count },
        (_, at) =>
          `2020-05-01/2020-${6 + (at % 4) < 10 ? '0' : ''}${6 + (at % 4)}-${10 + Math.floor(at / 4)} k:a n:a w:b`,
      );
    const own = (lines: readonly string[]): number =>
      eventsIn(...lines)
        .split(', ')
        .findIndex((event) => event.split(' ').includes(`${lines.length - 1}`));
    const other = '2020-05-01/2021-01-01 k:a n:a w:b';
    expect(eventsIn(...stretches(49), other).split(', ')).toHaveLength(1);
    expect(eventsIn(...stretches(50), other).split(', ')).toHaveLength(2);
    expect(own([...stretches(50), stretches(1)[0] ?? ''])).toBe(0);
  });
});

/** Texts, and which of their dated statements tell one event. */
const THAT_DAY = `
The pier fell on 5 May 2014. I ordered it closed that evening.
  0 1
The piers fell on 5 May 2014. We had them closed the same evening.
  0 1
The boy fell on 5 May 2014. We took him home that evening.
  0 1
The girl fell on 5 May 2014. We took her home that evening.
  0 1
The pier fell on 5 May 2014. I ordered it closed on 5 May 2014.
  0, 1
The pier fell on 5 May 2014. I slept badly that evening.
  0, 1
The pier fell on 5 May 2014. Ann Roe ordered it closed that evening.
  0, 1
The pier fell on 5 May 2014. Nobody has come to Lund since. I ordered it closed that evening.
  0, 1
The pier fell on 5 May 2014. The road was shut on 6 May 2014. I ordered it closed that evening.
  0, 1 2
`;

describe('what was done that day', () => {
  it.each(casesOf(THAT_DAY))('%s', (_name, text, events) => {
    const dated = statementsIn(`Rain had come. ${text}`).filter(({ date }) => date !== null);
    expect([
      eventsOf(
        dated.map((statement, number) => ({ ...statement, number })),
        [],
      ),
    ]).toEqual(events);
  });
});
