import { describe, expect, test } from 'vitest';
import { NOTHING_DRAFTED } from '../../../src/ingest/draft/story-file/drafted-record.ts';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import type { Addition, Change } from '../../../src/state/drafting/change.ts';
import type { DraftedEvent } from '../../../src/state/drafting/drafting.ts';
import { soundDrafting } from '../../../src/state/drafting/extend-drafting.ts';
import { BARE_EVENT, FULL, FULL_EVENT, plainPassage, SPOKEN } from './every-field.ts';

const after = (change: Change) => applyChange(FULL, change);

describe('the words of the story', () => {
  test('are those that are given, the rest as they were', () => {
    const words = { title: 'A', description: 'B', language: 'de' };
    expect(after({ is: 'describe', ...words })).toEqual({ ...FULL, ...words });
    expect(after({ is: 'describe', title: 'A' })).toEqual({ ...FULL, title: 'A' });
    expect(after({ is: 'describe', description: '', language: 'de' })).toEqual({
      ...FULL,
      description: '',
      language: 'de',
    });
  });

  test('stay where the title would be blank', () => {
    expect(after({ is: 'describe', title: ' ', language: 'de' })).toBe(FULL);
  });
});

describe('a person', () => {
  const person = { id: 'new', name: 'New One', role: 'Clerk' };

  test('is added after the others, once, and with a name', () => {
    expect(after({ is: 'addPerson', person })).toEqual({ ...FULL, people: [...FULL.people, person] });
    expect(after({ is: 'addPerson', person: { ...person, id: 'mara-lind' } })).toBe(FULL);
    expect(after({ is: 'addPerson', person: { ...person, name: ' ' } })).toBe(FULL);
  });

  test('has the name and role that are given, each by itself', () => {
    const [mara, tom] = FULL.people;
    expect(after({ is: 'describePerson', id: 'mara-lind', name: 'M. Lind' })).toEqual({
      ...FULL,
      people: [{ ...mara, name: 'M. Lind' }, tom],
    });
    expect(after({ is: 'describePerson', id: 'tom-reed', role: 'Captain' })).toEqual({
      ...FULL,
      people: [mara, { ...tom, role: 'Captain' }],
    });
    expect(after({ is: 'describePerson', id: 'mara-lind', role: '' }).people[0]?.role).toBe('');
  });

  test('stays as they are without a name, and where there is nobody', () => {
    expect(after({ is: 'describePerson', id: 'mara-lind', name: ' ', role: 'Clerk' })).toBe(FULL);
    expect(after({ is: 'describePerson', id: 'no-such', name: 'A' })).toBe(FULL);
  });
});

describe('a topic', () => {
  const topic = { id: 'new', label: 'New', description: 'Of late', terms: ['new'] };

  test('is added after the others, once, and with a label', () => {
    expect(after({ is: 'addTopic', topic })).toEqual({ ...FULL, topics: [...FULL.topics, topic] });
    expect(after({ is: 'addTopic', topic: { ...topic, id: 'ferries' } })).toBe(FULL);
    expect(after({ is: 'addTopic', topic: { ...topic, label: ' ' } })).toBe(FULL);
  });

  test('has the label and description that are given, each by itself', () => {
    const [bridges, ferries] = FULL.topics;
    expect(after({ is: 'describeTopic', id: 'bridges', label: 'Arches' })).toEqual({
      ...FULL,
      topics: [{ ...bridges, label: 'Arches' }, ferries],
    });
    expect(after({ is: 'describeTopic', id: 'bridges', description: '' })).toEqual({
      ...FULL,
      topics: [{ ...bridges, description: '' }, ferries],
    });
  });

  test('stays as it is without a label, and where there is none', () => {
    expect(after({ is: 'describeTopic', id: 'bridges', label: ' ', description: 'A' })).toBe(FULL);
    expect(after({ is: 'describeTopic', id: 'no-such', label: 'A' })).toBe(FULL);
    expect(after({ is: 'dropTopic', id: 'no-such' })).toBe(FULL);
  });

  test('that is dropped is dropped from events, their passages and what gives other dates, no other with it', () => {
    const topics = ['ferries', 'bridges'];
    const passages = FULL_EVENT.passages.map((passage) => ({ ...passage, topics }));
    const otherDates = FULL_EVENT.otherDates.map((other) => ({
      ...other,
      passages: other.passages.map((passage) => ({ ...passage, topics })),
    }));
    const events = [{ ...FULL_EVENT, topics, passages, otherDates }, BARE_EVENT];
    const dropped = applyChange({ ...FULL, events }, { is: 'dropTopic', id: 'bridges' });
    const bare = (passage: (typeof passages)[number]) => ({ ...passage, topics: ['ferries'] });
    expect(dropped).toEqual({
      ...FULL,
      topics: FULL.topics.slice(1),
      events: [
        {
          ...FULL_EVENT,
          topics: ['ferries'],
          passages: passages.map(bare),
          otherDates: otherDates.map((other) => ({ ...other, passages: other.passages.map(bare) })),
        },
        BARE_EVENT,
      ],
    });
  });
});

describe('an event that is added', () => {
  const add = (event: Partial<DraftedEvent>) =>
    after({ is: 'addEvent', event: { ...BARE_EVENT, id: 'new', passages: [], ...event } });
  const added = (event: Partial<DraftedEvent>) => add(event).events[2];

  test('comes last, as it is where all in it stands on something', () => {
    const event = {
      ...FULL_EVENT,
      id: 'new',
      passages: FULL_EVENT.passages.map((passage) => ({ ...passage, id: `new/${passage.id}` })),
      otherDates: FULL_EVENT.otherDates.map((other) => ({
        ...other,
        passages: other.passages.map((passage) => ({ ...passage, id: `new/${passage.id}` })),
      })),
    };
    expect(after({ is: 'addEvent', event })).toEqual({ ...FULL, events: [...FULL.events, event] });
  });

  test.each([
    ['has an id that is taken', { id: 'opening' }],
    ['has no name', { title: ' ' }],
    ['has a date that cannot be read', { date: 'soon' }],
  ])('is none where it %s', (_why, event) => {
    expect(add(event)).toBe(FULL);
  });

  test('may be without a date', () => {
    expect(added({ date: null })).toMatchObject({ id: 'new', date: null });
  });

  test('loses topics, people and words for its date that are not there', () => {
    const place = { article: 'ferry', start: 0, end: 1 };
    expect(
      added({
        topics: ['no-such', 'ferries'],
        people: ['tom-reed', 'no-such'],
        dateEvidence: [{ ...place, end: 2 }, place, { ...place, article: 'no-such' }],
      }),
    ).toMatchObject({ topics: ['ferries'], people: ['tom-reed'], dateEvidence: [place] });
  });

  test('loses passages that stand nowhere or have an id that is taken, be it in the event itself', () => {
    const mine = { ...SPOKEN, id: 'mine' };
    const passages = [{ ...mine, article: 'no-such' }, mine, mine, SPOKEN];
    expect(added({ passages, otherDates: [{ date: '1931', passages: [mine] }] })).toMatchObject({
      passages: [mine],
      otherDates: [],
    });
  });

  test('has passages without a speaker and topics that are not there', () => {
    const passage = { ...SPOKEN, id: 'mine', speaker: 'no-such', topics: ['no-such', 'ferries'] };
    expect(added({ passages: [passage] })?.passages).toEqual([
      { ...passage, speaker: null, topics: ['ferries'] },
    ]);
    expect(added({ passages: [{ ...SPOKEN, id: 'mine', speaker: null }] })?.passages[0]?.speaker).toBeNull();
  });

  test('has other dates that can be read, are not its own, and that something gives', () => {
    const given = (date: string, id: string) => ({ date, passages: [plainPassage(id, SPOKEN)] });
    const event = added({
      date: '1932',
      otherDates: [
        given('soon', 'a'),
        given('1932', 'b'),
        given('1933', 'c'),
        { date: '1934', passages: [] },
      ],
    });
    expect(event?.otherDates).toEqual([given('1933', 'c')]);
  });
});

describe('what more articles bring', () => {
  const NOTHING: Addition = {
    articles: [],
    dates: [],
    events: [],
    topics: [],
    people: [],
    passedOver: [],
    proposed: NOTHING_DRAFTED,
  };
  const extended = (addition: Partial<Addition>) =>
    after({ is: 'extend', addition: { ...NOTHING, ...addition } });
  const [article] = FULL.articles;
  if (article === undefined) throw new Error('there are articles');

  test('is nothing where they bring nothing, or what is there', () => {
    expect(extended({})).toBe(FULL);
    const { articles, topics, people, events } = FULL;
    expect(extended({ articles, topics, people, events })).toBe(FULL);
  });

  test('is each of these by itself, after what is there', () => {
    const added = { ...article, id: 'new' };
    expect(extended({ articles: [added, added, article] })).toEqual({
      ...FULL,
      articles: [...FULL.articles, added],
    });
    expect(extended({ dates: FULL.dates })).toEqual({ ...FULL, dates: [...FULL.dates, ...FULL.dates] });
    expect(extended({ passedOver: FULL.passedOver })).toEqual({
      ...FULL,
      passedOver: [...FULL.passedOver, ...FULL.passedOver],
    });
    const proposed = { ...NOTHING_DRAFTED, articles: ['new'] };
    expect(extended({ proposed })).toEqual({ ...FULL, proposed });
  });

  test('has no date and nothing passed over that stands nowhere', () => {
    const lost = { article: 'no-such', start: 0, end: 1 };
    const dates = FULL.dates.map((date) => ({ ...date, ...lost }));
    const passedOver = FULL.passedOver.map((one) => ({ ...one, ...lost }));
    expect(extended({ dates, passedOver })).toBe(FULL);
  });

  test('is an event that rests on what they bring with it', () => {
    const added = { ...article, id: 'new' };
    const event = {
      ...BARE_EVENT,
      id: 'new',
      topics: ['t'],
      passages: [plainPassage('mine', { article: 'new', start: 0, end: 3 })],
    };
    const topics = [{ id: 't', label: 'T', description: '', terms: [] }];
    expect(extended({ articles: [added], topics, events: [event] }).events[2]).toEqual(event);
  });
});

test('a story that is sound already is the same again', () => {
  expect(soundDrafting(FULL)).toEqual(FULL);
  expect(soundDrafting(soundDrafting({ ...FULL, articles: [] }))).toMatchObject({
    dates: [],
    passedOver: [],
    events: [{ passages: [], dateEvidence: [], otherDates: [] }, { passages: [] }],
  });
});
