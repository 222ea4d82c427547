import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import type { Drafting, DraftedEvent, DraftedOtherDate } from '../../../src/state/drafting/drafting.ts';
import { newEvent, newPassage } from '../../../src/state/drafting/new-passage.ts';
import { ARTICLES, DRAFTING, placeOf } from './draft-of-two.ts';

/* Dates that sources give beside the one of an event, and events that an editor makes of some words. */

const AGAIN = newPassage(DRAFTING, placeOf('after-lima', 'We will meet again,'));
const TALKS = newPassage(DRAFTING, placeOf('after-lima', 'Trade talks follow in 2025.'));
const MET = newPassage(DRAFTING, placeOf('lima', 'They had first met in March 2022.'));

/** The story with other dates for some of its events. */
function withOthers(others: Readonly<Record<string, readonly DraftedOtherDate[]>>): Drafting {
  const events = DRAFTING.events.map((event) => ({ ...event, otherDates: others[event.id] ?? [] }));
  return { ...DRAFTING, events };
}

function eventOf(drafting: Drafting, id: string): DraftedEvent {
  const event = drafting.events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`there is no event ${id}`);
  return event;
}

const datesOf = (event: DraftedEvent) =>
  event.otherDates.map(({ date, passages }) => [date, passages.map(({ id }) => id)]);

describe('two events that are merged', () => {
  const merge = { is: 'merge', into: 'meeting-in-lima', from: 'trade-talks' } as const;

  test('keep the other dates of both, those of the same day together', () => {
    const drafting = withOthers({
      'meeting-in-lima': [{ date: '2024-11-15', passages: [MET] }],
      'trade-talks': [
        { date: '2024-11-15', passages: [AGAIN] },
        { date: '2026', passages: [TALKS] },
      ],
    });
    // The talks' own passage is among theirs by then, and so isn't told twice.
    expect(datesOf(eventOf(applyChange(drafting, merge), 'meeting-in-lima'))).toEqual([
      ['2024-11-15', [MET.id, AGAIN.id]],
      ['2026', [TALKS.id]],
    ]);
  });

  test('agree where the other date of the second is that of the first', () => {
    const drafting = withOthers({ 'trade-talks': [{ date: '2024-11-16', passages: [AGAIN] }] });
    const merged = eventOf(applyChange(drafting, merge), 'meeting-in-lima');
    expect(merged.otherDates).toEqual([]);
    expect(merged.passages.map(({ id }) => id)).toContain(AGAIN.id);
  });

  test('have no date twice for a passage that the first has already', () => {
    const drafting = withOthers({
      'meeting-in-lima': [{ date: '2024-11-15', passages: [AGAIN] }],
      'trade-talks': [{ date: '2023', passages: [AGAIN] }],
    });
    expect(datesOf(eventOf(applyChange(drafting, merge), 'meeting-in-lima'))).toEqual([
      ['2024-11-15', [AGAIN.id]],
    ]);
  });
});

test('another date goes with the last passage that gives it, and no sooner', () => {
  const drafting = withOthers({ treaty: [{ date: '1999', passages: [AGAIN, MET] }] });
  const drop = (from: Drafting, passage: string) =>
    applyChange(from, { is: 'dropPassage', event: 'treaty', passage });
  const one = drop(drafting, AGAIN.id);
  expect(datesOf(eventOf(one, 'treaty'))).toEqual([['1999', [MET.id]]]);
  expect(eventOf(one, 'treaty').passages).toEqual(eventOf(drafting, 'treaty').passages);
  expect(datesOf(eventOf(drop(one, MET.id), 'treaty'))).toEqual([]);
});

describe('an event made of some words', () => {
  test('has the date that stands in them, with the place of it', () => {
    const event = newEvent(DRAFTING, placeOf('lima', 'They had first met in March 2022'));
    expect(event).toMatchObject({ date: '2022-03', title: 'They had first met in March 2022' });
    expect(event.dateEvidence).toEqual([placeOf('lima', 'March 2022')]);
  });

  test('has none where it stands before, after, or in another article', () => {
    for (const words of ['They had first met in', '. The treaty of 1998 was renewed.'])
      expect(newEvent(DRAFTING, placeOf('lima', words))).toMatchObject({ date: null, dateEvidence: [] });
    const { start, end } = placeOf('lima', 'They had first met in March 2022.');
    const elsewhere = { article: 'long', start, end };
    const articles = [...ARTICLES, ...ARTICLES.slice(0, 1).map((one) => ({ ...one, id: 'long' }))];
    expect(newEvent({ ...DRAFTING, articles }, elsewhere).date).toBeNull();
  });

  test('is named by as many whole words as a title has room for', () => {
    const text = `${'A long sentence of many words '.repeat(9)}.`;
    const articles = ARTICLES.slice(0, 1).map((one) => ({ ...one, id: 'long', text }));
    const { title } = newEvent({ ...DRAFTING, articles }, { article: 'long', start: 0, end: text.length });
    expect(title).toBe('A long sentence of many words A long sentence of many words A long sentence of…');
  });
});
