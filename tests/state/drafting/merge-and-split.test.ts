import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import type { DraftedEvent, Drafting } from '../../../src/state/drafting/drafting.ts';
import { BARE_EVENT, FULL, FULL_EVENT, plainPassage, SPOKEN } from './every-field.ts';

function merged(one: Partial<DraftedEvent>, other: Partial<DraftedEvent>): DraftedEvent {
  const events = [
    { ...BARE_EVENT, id: 'one', passages: [], ...one },
    { ...FULL_EVENT, id: 'other', ...other },
  ];
  const after = applyChange({ ...FULL, events }, { is: 'merge', into: 'one', from: 'other' });
  const [event] = after.events;
  if (event === undefined || after.events.length !== 1) throw new Error('two events are one');
  return event;
}

describe('of two events that are merged the first', () => {
  test('gets what it has not: a date with how it is known, a summary, a place, a picture', () => {
    const event = merged({ date: null, dateNote: '' }, {});
    expect(event).toMatchObject({
      id: 'one',
      title: BARE_EVENT.title,
      date: '1932-05-03',
      dateNote: 'The day of the speech',
      dateEvidence: FULL_EVENT.dateEvidence,
      summary: 'After years of work.',
      place: FULL_EVENT.place,
      image: FULL_EVENT.image,
    });
  });

  test('keeps what it has of these', () => {
    const image = { url: 'https://example.org/mine.jpg', alt: 'Mine' };
    const own = { date: '1932', dateNote: 'Mine', summary: 'My own.', place: { name: 'Home' }, image };
    expect(merged(own, {})).toMatchObject({ ...own, place: { name: 'Home' }, image });
    expect(merged({ date: '1932', dateNote: '' }, {}).dateNote).toBe('');
    expect(merged({}, { image: undefined })).not.toHaveProperty('image');
  });

  test('has the topics and people of both, in the order of the story', () => {
    expect(merged({ topics: ['ferries'], people: ['tom-reed'] }, {})).toMatchObject({
      topics: ['bridges', 'ferries'],
      people: ['mara-lind', 'tom-reed'],
    });
    expect(merged({}, {})).toMatchObject({ topics: ['bridges'], people: ['mara-lind'] });
    expect(merged({ topics: ['ferries'] }, { topics: [] }).topics).toEqual(['ferries']);
  });

  test('weighs as much as the heavier, and is as sure as the surer', () => {
    expect(merged({ weight: 0.2, confidence: 0.9 }, { weight: 0.4, confidence: 0.3 })).toMatchObject({
      weight: 0.4,
      confidence: 0.9,
    });
  });

  test('has the words that date both, the same words once', () => {
    const mine = { article: 'ferry', start: 0, end: 3 };
    const [theirs] = FULL_EVENT.dateEvidence;
    const longer = { ...mine, end: 9 };
    expect(
      merged({ dateEvidence: [mine, longer] }, { dateEvidence: [mine, ...FULL_EVENT.dateEvidence] }),
    ).toMatchObject({
      dateEvidence: [mine, longer, theirs],
    });
  });

  test('tells the same words once, its own before the other’s', () => {
    const own = plainPassage('own', SPOKEN);
    expect(merged({ passages: [own] }, {}).passages.map(({ id }) => id)).toEqual(['own', 'opening/1']);
    expect(merged({ passages: [] }, {}).passages).toEqual(FULL_EVENT.passages);
  });

  test('takes what gave its new date as another one for its own', () => {
    const given = { date: '1932-05-03', passages: [plainPassage('given', SPOKEN)] };
    const event = merged({ date: null, otherDates: [given] }, { passages: [] });
    expect(event.date).toBe('1932-05-03');
    expect(event.otherDates.map(({ date }) => date)).toEqual(['1932-05-04']);
    expect(event.passages.map(({ id }) => id)).toEqual(['given']);
  });
});

describe('events are not merged', () => {
  const events = [BARE_EVENT, FULL_EVENT];
  test.each([
    ['where the first is not there', 'no-such', 'opening'],
    ['where the second is not there', 'opening', 'no-such'],
    ['where both are the same', 'opening', 'opening'],
  ])('%s', (_when, into, from) => {
    const drafting: Drafting = { ...FULL, events };
    expect(applyChange(drafting, { is: 'merge', into, from })).toBe(drafting);
  });
});

describe('of an event that is split', () => {
  const split = {
    is: 'split',
    event: 'opening',
    passages: [SPOKEN.id],
    as: 'speech',
    title: 'The speech',
  } as const;

  test('the second has all but the summary, the picture, the other dates and the reasons', () => {
    const proposed = { ...FULL_EVENT, why: 'a dated sentence', confidence: 0.4 };
    const after = applyChange({ ...FULL, events: [proposed, BARE_EVENT] }, split);
    const [first, second, third] = after.events;
    const { image: _image, ...rest } = proposed;
    expect(second).toEqual({
      ...rest,
      id: 'speech',
      title: 'The speech',
      summary: '',
      passages: [SPOKEN],
      otherDates: [],
      why: '',
      confidence: 1,
    });
    expect(second).not.toHaveProperty('image');
    expect(first).toEqual({ ...proposed, passages: proposed.passages.slice(0, 1) });
    expect(third).toBe(BARE_EVENT);
  });

  test.each([
    ['there is no such event', { event: 'no-such' }],
    ['the new one would have no name', { title: ' ' }],
    ['the new one’s id is taken', { as: 'last-trip' }],
    ['no passage would leave', { passages: ['no-such'] }],
    ['no passage would stay', { passages: FULL_EVENT.passages.map(({ id }) => id) }],
  ])('nothing is done where %s', (_when, given) => {
    expect(applyChange(FULL, { ...split, ...given })).toBe(FULL);
  });
});
