import { describe, expect, test } from 'vitest';
import type { LeftOut } from '../../../src/ingest/draft/model.ts';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import { wordsAt } from '../../../src/state/drafting/anchored.ts';
import type { Drafting } from '../../../src/state/drafting/drafting.ts';
import {
  eventOfPassedOver,
  passageOfPassedOver,
  passedOverIn,
} from '../../../src/state/drafting/passed-over.ts';
import { DRAFTING } from './draft-of-two.ts';

const TEXT = `A quiet week

Nothing was said on 3 May 2024. “We saw it on 5 May 2024.” Then, on 4 May 2024, rain.

“Not now,” said nobody.`;

function leftOut(what: LeftOut['what'], text: string): LeftOut {
  const start = TEXT.indexOf(text);
  return { article: 'quiet', start, end: start + text.length, text, what, why: 'it is weak' };
}

function dated(text: string, value: string | null) {
  const { article, start, end } = leftOut('date', text);
  return { article, start, end, text, value, why: 'stated in full', confidence: 1 };
}

const DATE = leftOut('date', '3 May 2024');
const SAID = leftOut('date', '5 May 2024');
const CLAUSE = leftOut('event', 'Then, on 4 May 2024, rain');
const QUOTATION = leftOut('quotation', 'Not now,');

const [lima] = DRAFTING.articles;
if (lima === undefined) throw new Error('there are articles');

const QUIET: Drafting = {
  ...DRAFTING,
  articles: [...DRAFTING.articles, { ...lima, id: 'quiet', text: TEXT }],
  dates: [
    ...DRAFTING.dates,
    dated('3 May 2024', '2024-05-03'),
    dated('5 May 2024', '2024-05-05'),
    dated('4 May 2024', '2024-05-04'),
  ],
  passedOver: [DATE, SAID, CLAUSE, QUOTATION],
};

const wordsOf = (one: LeftOut) => wordsAt(QUIET, passageOfPassedOver(QUIET, one));

describe('what was passed over', () => {
  test('is seen by its own words, and a date by its sentence', () => {
    expect(wordsOf(DATE)).toBe('Nothing was said on 3 May 2024.');
    expect(wordsOf(CLAUSE)).toBe(CLAUSE.text);
    expect(wordsOf(QUOTATION)).toBe(QUOTATION.text);
  });

  test('is seen without the marks of a quotation that is its whole sentence', () => {
    expect(wordsOf(SAID)).toBe('We saw it on 5 May 2024.');
  });

  test('makes an event that is accepted, with the date that was passed over', () => {
    const made = eventOfPassedOver(QUIET, DATE);
    expect(made).toMatchObject({
      title: 'Nothing was said on 3 May 2024.',
      verdict: 'accepted',
      date: '2024-05-03',
      dateEvidence: [{ article: 'quiet', start: DATE.start, end: DATE.end }],
    });
    expect(made.passages.map((passage) => wordsAt(QUIET, passage))).toEqual([wordsOf(DATE)]);
  });

  test('makes an event with a date that stands in a passed-over clause, or with none', () => {
    expect(eventOfPassedOver(QUIET, CLAUSE).date).toBe('2024-05-04');
    const quoted = eventOfPassedOver(QUIET, QUOTATION);
    expect(quoted.date).toBeNull();
    expect(quoted.passages).toMatchObject([{ isSpeech: true, speaker: null }]);
  });

  test('makes an event without a date where the date could not be read', () => {
    const unread = {
      ...QUIET,
      dates: QUIET.dates.map((one) => (one.text === '3 May 2024' ? { ...one, value: null } : one)),
    };
    expect(eventOfPassedOver(unread, DATE).date).toBeNull();
  });

  test('is what stands in no event, and comes back when its event goes', () => {
    expect(passedOverIn(QUIET)).toEqual([DATE, SAID, CLAUSE, QUOTATION]);
    const after = applyChange(QUIET, { is: 'addEvent', event: eventOfPassedOver(QUIET, DATE) });
    expect(passedOverIn(after)).toEqual([SAID, CLAUSE, QUOTATION]);
    const [passage] = eventOfPassedOver(QUIET, DATE).passages;
    const { id: event } = eventOfPassedOver(QUIET, DATE);
    const again = applyChange(after, { is: 'dropPassage', event, passage: passage?.id ?? '' });
    expect(passedOverIn(again)).toEqual([DATE, SAID, CLAUSE, QUOTATION]);
  });

  test('is not gone for a passage that holds only a part of it', () => {
    const { article, start } = CLAUSE;
    const event = eventOfPassedOver(QUIET, { ...CLAUSE, end: start + 4, text: 'Then' });
    expect(event.passages[0]).toMatchObject({ article, start, end: start + 4 });
    expect(passedOverIn(applyChange(QUIET, { is: 'addEvent', event }))).toContain(CLAUSE);
  });
});
