import { describe, expect, it } from 'vitest';
import { assignQuotes } from '../../../../src/ingest/draft/events/assign-quotes.ts';
import { FeatureWeights } from '../../../../src/ingest/draft/events/feature-weights.ts';
import { findStatements } from '../../../../src/ingest/draft/statements/find-statements.ts';
import type { Statement } from '../../../../src/ingest/draft/statements/statement.ts';
import { foundIn, statementWith } from '../statements-in.ts';

const PIER = 'The pier of Lund burned down at night.';
const COLD = 'It was cold. ';
const MAIN = 99;

/** For each quotation of a text the sentences whose events it belongs to, where those tell one each that have some words; else `main`, the 99th. */
function sentencesOf(text: string, words: RegExp, main: number | undefined = MAIN): (readonly number[])[] {
  const found = foundIn(text.replaceAll(' ¶ ', '\n\n'));
  const all = findStatements(found, 0);
  const told = all.filter(({ clause }) => words.test(found.article.text.slice(clause.start, clause.end)));
  const events = told.map((statement) => ({ statements: [statement], otherDated: [] }));
  const assigned = assignQuotes(found, events, main, new FeatureWeights(all));
  return found.quotes.map((_quote, at) =>
    (assigned.get(at) ?? []).map((event) => told[event]?.at ?? event).toSorted((a, b) => a - b),
  );
}

describe('a quotation belongs to the event that', () => {
  it.each<[string, string, RegExp, number[][]]>([
    ['is told in its sentence', `${PIER} “We lost,” said the mayor, when the mill burned.`, /burned/u, [[1]]],
    [
      'is told and dated in its clause',
      `${PIER} The mayor called the sale of 5 May 2019 “a waste of time for all”.`,
      /burned|sale/u,
      [[1]],
    ],
    ['is told before it', `${PIER} “We lost,” said the mayor. The mill burned.`, /burned/u, [[0]]],
    ['is told last before it', `${PIER} The mill burned. “We lost,” said the mayor.`, /burned/u, [[1]]],
    [
      'is told before it, further off than one behind it',
      `${PIER} ${COLD}“We lost,” said the mayor. The mill burned.`,
      /burned/u,
      [[0]],
    ],
    [
      'is told in its paragraph, though behind it',
      `${PIER} ¶ ${COLD.repeat(4)}¶ “We lost,” said the mayor. The mill burned.`,
      /burned/u,
      [[6]],
    ],
    [
      'it is about, though it is told in another paragraph behind it',
      '“Our old mill was lost,” said the mayor. ¶ The old mill burned.',
      /burned/u,
      [[1]],
    ],
    [
      'it is about, though others are told nearer',
      `The old mill burned. ${COLD}${PIER} “Our old mill was lost,” said the mayor.`,
      /burned/u,
      [[0]],
    ],
  ])('%s: %s', (_what, text, words, sentences) => {
    expect(sentencesOf(text, words)).toEqual(sentences);
  });

  it.each([
    [1, [0]],
    [8, [0]],
    [9, [MAIN]],
  ])('is told %i sentences before it, where that is near enough', (back, sentences) => {
    const text = `${PIER} ${COLD.repeat(back - 1)}“The pier of Lund was old,” said the mayor.`;
    expect(sentencesOf(text, /burned/u)).toEqual([sentences]);
  });

  it.each([
    [1, [1]],
    [2, [2]],
    [3, [MAIN]],
  ])('is told %i sentences behind it, where that is near enough', (ahead, sentences) => {
    const text = `“The pier of Lund was old,” said the mayor. ${COLD.repeat(ahead - 1)}${PIER}`;
    expect(sentencesOf(text, /burned/u)).toEqual([sentences]);
  });

  it.each([
    [3, [0]],
    [4, [MAIN]],
  ])('is told in another paragraph, %i sentences before it', (back, sentences) => {
    const text = `${PIER} ¶ ${COLD.repeat(back - 1)}“We lost,” said the mayor.`;
    expect(sentencesOf(text, /burned/u)).toEqual([sentences]);
  });

  it('is the main one of its article, where none is told near it', () => {
    const text = `${PIER} ¶ ${COLD.repeat(9)}“We lost,” said the mayor.`;
    expect(sentencesOf(text, /burned/u, 5)).toEqual([[5]]);
  });

  it('is none, where none is told near it and its article has no main one', () => {
    const found = foundIn('“We lost,” said the mayor.');
    expect(found.quotes).toHaveLength(1);
    expect([...assignQuotes(found, [], undefined, new FeatureWeights([]))]).toEqual([]);
  });

  it('is told by its own article', () => {
    const found = foundIn('The mill burned. “We lost,” said the mayor.', 1);
    const other = statementWith('The mill burned. “We lost,” said the mayor.', 'burned', 2);
    const own = statementWith('The mill burned. “We lost,” said the mayor.', 'burned', 1);
    const events = (statement: Statement) => [{ statements: [{ ...statement }], otherDated: [] }];
    const weights = new FeatureWeights([own, other]);
    expect([...assignQuotes(found, events(other), MAIN, weights)]).toEqual([[0, [MAIN]]]);
    expect([...assignQuotes(found, events({ ...own, found }), MAIN, weights)]).toEqual([[0, [0]]]);
  });
});

describe('a quotation of several clauses', () => {
  it('belongs to the events of two of them at most, each once', () => {
    const text =
      'It was cold. “The pier was sold in 2019, and the mill was sold in 2020, and the hall was sold in 2021,” said the mayor.';
    const found = foundIn(text);
    const [quote] = found.quotes;
    const said = statementWith(text, 'sold');
    const own = { ...said, found, clause: { start: quote?.start ?? 0, end: quote?.end ?? 0 } };
    const assigned = (...events: Statement[][]) =>
      assignQuotes(
        found,
        events.map((statements) => ({ statements, otherDated: [] })),
        MAIN,
        new FeatureWeights([said]),
      ).get(0);
    expect(assigned([own], [own], [own])).toEqual([0, 1]);
    expect(assigned([own, own], [own])).toEqual([0, 1]);
    expect(assigned([own], [{ ...own, date: null }])).toEqual([0]);
    expect(assigned([own], [{ ...own, sentence: { start: 0, end: 12 } }])).toEqual([0]);
    expect(assigned([own], [{ ...own, clause: { start: 0, end: own.clause.start } }])).toEqual([0]);
    expect(assigned([own], [{ ...own, clause: { start: own.clause.end, end: text.length } }])).toEqual([0]);
  });
});

describe('in a sentence without an end', () => {
  const words = Array.from({ length: 60 }, (_, at) => `some word ${at}`).join(', ');
  const text = `It was cold, ${words}, and the mayor said: “The pier was lost,” ${words}.`;
  const found = foundIn(text);
  const [sentence] = found.sentences;
  const [quote] = found.quotes;
  const plain = statementWith('It was cold. Snow melted in the hills on 5 May 2014.', 'melted');
  const at = found.sentences.findIndex(({ end }) => end > (quote?.start ?? 0));

  /** The event of a quotation, among so many before it and behind it, of which one is alike to it. */
  function eventOf(before: number, behind: number, alike: number): number | undefined {
    const start = quote?.start ?? 0;
    const statements = Array.from({ length: before + behind }, (_, event): Statement => {
      const from = event < before ? start - (before - event) * 5 : start + (event - before + 1) * 5;
      return {
        ...plain,
        found,
        at,
        sentence: sentence ?? plain.sentence,
        clause: { start: from, end: from + 4 },
        date: null,
        features: event === alike ? ['w:pier'] : ['w:other'],
      };
    });
    // They are told in no order.
    const events = statements.map((statement, event) => ({ event, statement }));
    const shuffled = [
      ...events.filter((_, odd) => odd % 2 === 1),
      ...events.filter((_, odd) => odd % 2 === 0),
    ];
    const assigned = assignQuotes(
      found,
      shuffled.map((each) => ({ statements: [each.statement], otherDated: [] })),
      undefined,
      new FeatureWeights(statements),
    ).get(0);
    return shuffled[assigned?.[0] ?? -1]?.event;
  }

  it.each([
    [12, 12, 0, true],
    [12, 12, 23, true],
    [30, 30, 18, true],
    [30, 30, 17, false],
    [30, 30, 41, true],
    [30, 30, 42, false],
    [5, 30, 0, true],
    [5, 30, 23, true],
    [5, 30, 24, false],
    [30, 5, 34, true],
  ])(
    'with %i events before a quotation and %i behind it, the %ith is one of those nearest: %s',
    (before, behind, alike, isNear) => {
      expect(eventOf(before, behind, alike) === alike).toBe(isNear);
    },
  );
});
