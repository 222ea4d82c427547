import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import type { Change } from '../../../src/state/drafting/change.ts';
import type { DraftedEvent, Drafting } from '../../../src/state/drafting/drafting.ts';
import { BARE_EVENT, FULL, FULL_EVENT, placeIn, plainPassage, SPOKEN } from './every-field.ts';

const after = (change: Change, drafting: Drafting = FULL) => applyChange(drafting, change);
/** The event that was changed, once it is certain that nothing else was. */
function changed(change: Change, drafting: Drafting = FULL): DraftedEvent {
  const { events, ...rest } = after(change, drafting);
  const { events: before, ...other } = drafting;
  expect(rest).toEqual(other);
  const [first, second] = events;
  expect(second).toBe(before[1]);
  if (first === undefined) throw new Error('there are events');
  return first;
}

describe('the words of an event', () => {
  test('are those that are written, the rest as they were', () => {
    const words = { title: 'A', summary: 'B', dateNote: 'C', place: { name: 'D' } };
    expect(changed({ is: 'write', event: 'opening', ...words })).toEqual({ ...FULL_EVENT, ...words });
    expect(changed({ is: 'write', event: 'opening', summary: '' })).toEqual({ ...FULL_EVENT, summary: '' });
  });

  test('stay where the title would be blank', () => {
    expect(after({ is: 'write', event: 'opening', title: ' ', summary: 'B' })).toBe(FULL);
  });

  test('name no place where its name is blank', () => {
    for (const place of [null, { name: ' ' }, { name: '', latitude: 1, longitude: 2 }])
      expect(changed({ is: 'write', event: 'opening', place })).toEqual({ ...FULL_EVENT, place: null });
  });

  test('are nobody’s where there is no such event', () => {
    expect(after({ is: 'write', event: 'no-such', title: 'A' })).toBe(FULL);
  });
});

describe('what an editor thinks of events', () => {
  test('holds for all that are named and for no other', () => {
    const judged = after({ is: 'judge', events: ['opening', 'no-such'], verdict: 'left-out' });
    expect(judged.events).toEqual([{ ...FULL_EVENT, verdict: 'left-out' }, BARE_EVENT]);
    const both = after({ is: 'judge', events: ['opening', 'last-trip'], verdict: 'proposed' });
    expect(both.events.map(({ verdict }) => verdict)).toEqual(['proposed', 'proposed']);
  });

  test('changes nothing where it was thought before', () => {
    expect(after({ is: 'judge', events: ['opening', 'last-trip'], verdict: 'accepted' })).toBe(FULL);
    expect(after({ is: 'judge', events: [], verdict: 'left-out' })).toBe(FULL);
  });
});

describe('the date of an event', () => {
  test('that is given again keeps how it is known', () => {
    expect(changed({ is: 'redate', event: 'opening', date: '1932-05-03' })).toEqual(FULL_EVENT);
  });

  test('that another date was is no other date any more, and has what gave it', () => {
    const [other] = FULL_EVENT.otherDates;
    expect(changed({ is: 'redate', event: 'opening', date: '1932-05-04' })).toEqual({
      ...FULL_EVENT,
      date: '1932-05-04',
      dateNote: '',
      passages: [...FULL_EVENT.passages, ...(other?.passages ?? [])],
      otherDates: [],
    });
  });

  test('may be taken away, its other dates stay', () => {
    expect(changed({ is: 'redate', event: 'opening', date: null })).toEqual({
      ...FULL_EVENT,
      date: null,
      dateNote: '',
    });
  });
});

describe('the weight of an event', () => {
  test.each([
    [0.3, 0.3],
    [0, 0],
    [1, 1],
    [-0.1, 0],
    [1.1, 1],
    [Infinity, 1],
    [-Infinity, 0],
  ])('of %d is %d', (weight, held) => {
    expect(changed({ is: 'weigh', event: 'opening', weight })).toEqual({ ...FULL_EVENT, weight: held });
  });

  test('is a number', () => {
    expect(after({ is: 'weigh', event: 'opening', weight: Number.NaN })).toBe(FULL);
  });
});

test('the topics of an event are those of the story that were chosen, in its order', () => {
  expect(changed({ is: 'classify', event: 'opening', topics: ['no-such', 'ferries', 'bridges'] })).toEqual({
    ...FULL_EVENT,
    topics: ['bridges', 'ferries'],
  });
  expect(changed({ is: 'classify', event: 'opening', topics: [] }).topics).toEqual([]);
});

describe('a passage that an event gets', () => {
  const [article] = FULL.articles;
  if (article === undefined) throw new Error('there are articles');
  const years = plainPassage('mine', placeIn(article, 'years of work'));
  const add = (passage: typeof years) => ({ is: 'addPassage', event: 'opening', passage }) as const;

  test('is its last one, with a speaker and topics that the story has', () => {
    const passage = { ...years, speaker: 'tom-reed', topics: ['ferries', 'no-such'] };
    expect(changed(add(passage))).toEqual({
      ...FULL_EVENT,
      passages: [...FULL_EVENT.passages, { ...passage, topics: ['ferries'] }],
    });
  });

  test.each([
    ['has an id of the event’s', { id: 'opening/1' }],
    ['has an id of another event’s', { id: 'last-trip/1' }],
    ['has the id of one that gives another date', { id: 'opening/1/1' }],
    ['stands nowhere', { article: 'no-such' }],
    ['has a blank at its end', { end: years.end + 1 }],
    ['is said by nobody whom the story knows', { speaker: 'no-such' }],
    ['is told by the event already', { start: SPOKEN.start, end: SPOKEN.end }],
    ['gives another date already', { ...placeIn(article, 'Some papers gave 4 May as the day.'), id: 'mine' }],
  ])('is not taken where it %s', (_why, given) => {
    const passage = { ...years, ...given };
    if (passage.end === years.end + 1) passage.end = article.text.indexOf(' “It stands') + 1;
    expect(after(add(passage))).toBe(FULL);
  });

  test('may be told by another event too', () => {
    const { events } = after({ is: 'addPassage', event: 'last-trip', passage: { ...SPOKEN, id: 'mine' } });
    expect(events[1]?.passages.map(({ id }) => id)).toEqual(['last-trip/1', 'mine']);
  });
});

test('a passage that is dropped goes from the event that is named', () => {
  expect(changed({ is: 'dropPassage', event: 'opening', passage: SPOKEN.id })).toEqual({
    ...FULL_EVENT,
    passages: FULL_EVENT.passages.slice(0, 1),
  });
  expect(after({ is: 'dropPassage', event: 'last-trip', passage: SPOKEN.id })).toEqual(FULL);
});

describe('a speaker', () => {
  const copy = { ...SPOKEN, id: 'copy' };
  const twice: Drafting = {
    ...FULL,
    events: [
      { ...FULL_EVENT, otherDates: [...FULL_EVENT.otherDates, { date: '1931', passages: [copy] }] },
      { ...BARE_EVENT, passages: [...BARE_EVENT.passages, { ...SPOKEN, id: 'again' }] },
    ],
  };
  const speakers = ({ events }: Drafting) =>
    events.flatMap(({ passages, otherDates }) =>
      [...passages, ...otherDates.flatMap((other) => other.passages)].map(({ id, speaker }) => [id, speaker]),
    );

  test.each(['tom-reed', null])(
    '(%s) says the same words wherever they are told, for another date too',
    (speaker) => {
      const attributed = after({ is: 'attribute', passage: 'copy', speaker }, twice);
      expect(speakers(attributed)).toEqual([
        ['opening/1', null],
        ['opening/2', speaker],
        ['opening/1/1', null],
        ['copy', speaker],
        ['last-trip/1', null],
        ['again', speaker],
      ]);
      // What is not touched is the same object, so that it is not drawn anew.
      expect(attributed.events[0]?.otherDates[0]).toBe(twice.events[0]?.otherDates[0]);
      expect(attributed.events[0]?.passages[0]).toBe(twice.events[0]?.passages[0]);
    },
  );

  test('leaves every event alone that does not tell these words', () => {
    const { events } = after({ is: 'attribute', passage: 'opening/1', speaker: 'tom-reed' });
    expect(events[1]).toBe(BARE_EVENT);
    expect(events[0]?.otherDates).toBe(FULL_EVENT.otherDates);
  });

  test('changes nothing where the words are theirs, or there are no such words or people', () => {
    expect(after({ is: 'attribute', passage: SPOKEN.id, speaker: 'mara-lind' })).toBe(FULL);
    expect(after({ is: 'attribute', passage: 'no-such', speaker: 'tom-reed' })).toBe(FULL);
    expect(after({ is: 'attribute', passage: SPOKEN.id, speaker: 'no-such' })).toBe(FULL);
  });
});
