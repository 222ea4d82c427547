import * as fc from 'fast-check';
import type { Change } from '../../../src/state/drafting/change.ts';
import { DRAFTING } from './draft-of-two.ts';

/** Ids that are there, and one that isn't. */
const event = fc.constantFrom(...DRAFTING.events.map(({ id }) => id), 'split-off', 'added', 'no-such');
const passage = fc.constantFrom(
  ...DRAFTING.events.flatMap(({ passages }) => passages.map(({ id }) => id)),
  'mine/1',
  'no-such',
);
const topic = fc.constantFrom('summits', 'trade', 'peace', 'no-such');
const person = fc.constantFrom('ada-moreau', 'ben-okoye', 'cy-lund', 'no-such');
const words = fc.constantFrom('', ' ', 'Some words', 'Andere Wörter', '…');
const date = fc.constantFrom(null, '2024', '2022-03', '2024-11-16', '[..2024]', '2024-02-30', 'soon');
/** Stretches of the first article and beyond it, some of them nothing. */
const newPassage = fc
  .record({ start: fc.integer({ min: -2, max: 220 }), length: fc.integer({ min: -3, max: 60 }) })
  .chain(({ start, length }) =>
    fc.record({
      id: fc.constantFrom('mine/1', 'mine/2'),
      article: fc.constantFrom('lima', 'no-such'),
      start: fc.constant(start),
      end: fc.constant(start + length),
      speaker: fc.option(person),
      isSpeech: fc.boolean(),
      topics: fc.array(topic, { maxLength: 2 }),
      why: fc.constant(''),
      confidence: fc.constant(1),
    }),
  );

const newEvent = newPassage.map((one) => ({
  id: 'added',
  verdict: 'accepted' as const,
  date: '2023',
  dateNote: '',
  dateEvidence: [],
  title: 'Added',
  summary: '',
  place: null,
  topics: ['summits', 'no-such'],
  people: ['cy-lund'],
  passages: [one],
  otherDates: [],
  weight: 0.5,
  why: '',
  confidence: 1,
}));

const FOUND = { text: 'then', value: '2024', why: '', confidence: 1 };

/** Any change to the story of the two articles, sensible or not. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ is: fc.constant('describe' as const), title: words }),
  fc.record({
    is: fc.constant('judge' as const),
    events: fc.array(event, { maxLength: 3 }),
    verdict: fc.constantFrom('proposed' as const, 'accepted' as const, 'left-out' as const),
  }),
  fc.record({ is: fc.constant('write' as const), event, title: words }),
  fc.record({
    is: fc.constant('write' as const),
    event,
    place: fc.constantFrom(null, { name: 'Lima' }, { name: ' ' }),
  }),
  fc.record({ is: fc.constant('redate' as const), event, date }),
  fc.record({ is: fc.constant('weigh' as const), event, weight: fc.constantFrom(-1, 0.25, 2, Number.NaN) }),
  fc.record({ is: fc.constant('classify' as const), event, topics: fc.array(topic, { maxLength: 3 }) }),
  fc.record({ is: fc.constant('merge' as const), into: event, from: event }),
  fc.record({
    is: fc.constant('split' as const),
    event,
    passages: fc.array(passage, { maxLength: 3 }),
    as: fc.constantFrom('split-off', 'meeting-in-lima'),
    title: words,
  }),
  fc.record({ is: fc.constant('addEvent' as const), event: newEvent }),
  fc.record({ is: fc.constant('addPassage' as const), event, passage: newPassage }),
  fc.record({ is: fc.constant('dropPassage' as const), event, passage }),
  fc.record({ is: fc.constant('attribute' as const), passage, speaker: fc.option(person) }),
  fc.record({
    is: fc.constant('addPerson' as const),
    person: fc.record({ id: person, name: words, role: words }),
  }),
  fc.record({ is: fc.constant('describePerson' as const), id: person, name: words }),
  fc.record({
    is: fc.constant('addTopic' as const),
    topic: fc.record({ id: topic, label: words, description: words, terms: fc.constant([]) }),
  }),
  fc.record({ is: fc.constant('describeTopic' as const), id: topic, label: words }),
  fc.record({ is: fc.constant('dropTopic' as const), id: topic }),
  fc.record({
    is: fc.constant('correctArticle' as const),
    article: fc.constantFrom('lima', 'no-such'),
    title: words,
  }),
  fc.record({
    is: fc.constant('dateAnew' as const),
    article: fc.constantFrom('lima', 'no-such'),
    dates: fc.array(
      newPassage.map(({ article, start, end }) => ({ article, start, end, ...FOUND })),
      {
        maxLength: 2,
      },
    ),
    events: fc.array(
      fc.record({
        event,
        date: date.map((one) => one ?? 'soon'),
        dateNote: words,
        dateEvidence: fc.array(
          newPassage.map(({ article, start, end }) => ({ article, start, end })),
          { maxLength: 1 },
        ),
      }),
      { maxLength: 2 },
    ),
  }),
  fc.record({
    is: fc.constant('correctArticle' as const),
    article: fc.constant('lima'),
    published: fc.constantFrom('', '2024', 'soon'),
  }),
);
