import { expect, test } from 'vitest';
import { isSamePlace, passagesOf } from '../../../src/state/drafting/drafting.ts';
import { eventsInTime } from '../../../src/state/drafting/events-in-time.ts';
import { BARE_EVENT, FULL_EVENT } from './every-field.ts';

test('events come in the order of time, then by id, and those without a date last, as they were given', () => {
  const event = (id: string, date: string | null) => ({ ...BARE_EVENT, id, date });
  const given = [
    event('z', null),
    event('later', '2024-02'),
    event('unread', 'soon'),
    event('b', '2022'),
    event('a', null),
    event('a', '2022'),
    event('first', '1999'),
  ];
  expect(eventsInTime(given).map(({ id, date }) => [id, date])).toEqual([
    ['first', '1999'],
    ['a', '2022'],
    ['b', '2022'],
    ['later', '2024-02'],
    ['z', null],
    ['unread', 'soon'],
    ['a', null],
  ]);
});

test('an event rests on what tells it, then on what gives another date', () => {
  expect(passagesOf(BARE_EVENT)).toBe(BARE_EVENT.passages);
  expect(passagesOf(FULL_EVENT).map(({ id }) => id)).toEqual(['opening/1', 'opening/2', 'opening/1/1']);
});

test('two places are the same where article, beginning and end are', () => {
  const place = { article: 'a', start: 1, end: 2 };
  expect(isSamePlace(place, { ...place })).toBe(true);
  expect(isSamePlace(place, { ...place, article: 'b' })).toBe(false);
  expect(isSamePlace(place, { ...place, start: 0 })).toBe(false);
  expect(isSamePlace(place, { ...place, end: 3 })).toBe(false);
});
