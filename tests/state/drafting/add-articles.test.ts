import { describe, expect, test } from 'vitest';
import { addArticles } from '../../../src/state/drafting/add-articles.ts';
import { recordOf } from '../../../src/ingest/draft/story-file/drafted-record.ts';
import { DraftPassages } from '../../../src/ingest/draft/story-file/draft-passages.ts';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import { draftingOf } from '../../../src/state/drafting/from-draft.ts';
import { act, beginHistory, undo } from '../../../src/state/drafting/history.ts';
import { newEvent, newPassage } from '../../../src/state/drafting/new-passage.ts';
import { ARTICLES, DRAFT, placeOf, PROPOSED } from './draft-of-two.ts';

/** The draft of the first article alone: what rests on the second is not in it. */
const isFirst = ({ article }: { readonly article: string }) => article === 'lima';
const FIRST_DRAFT = {
  ...DRAFT,
  articles: ARTICLES.slice(0, 1),
  dates: DRAFT.dates.filter(isFirst),
  quotes: DRAFT.quotes.filter(isFirst),
  events: DRAFT.events
    .map((event) => ({ ...event, evidence: event.evidence.filter(isFirst) }))
    .filter(({ evidence }) => evidence.length > 0),
};
const FIRST = draftingOf(FIRST_DRAFT, recordOf(FIRST_DRAFT, new DraftPassages(FIRST_DRAFT)));
const ADDED = new Set(['after-lima']);

describe('more articles', () => {
  test('bring their own events, and passages to the events that they tell again', () => {
    const after = applyChange(FIRST, addArticles(FIRST, DRAFT, PROPOSED, ADDED));
    expect(after.articles.map(({ id }) => id)).toEqual(['lima', 'after-lima']);
    expect(after.events.map(({ id }) => id)).toEqual([
      'meeting-in-lima',
      'first-meeting',
      'treaty',
      'trade-talks',
    ]);
    const [meeting] = after.events;
    expect(meeting?.passages.filter(({ article }) => article === 'after-lima')).toHaveLength(2);
  });

  test('change nothing that the editor wrote, and bring nothing back that was left out', () => {
    const edited = applyChange(
      applyChange(FIRST, { is: 'write', event: 'meeting-in-lima', title: 'My own title' }),
      { is: 'judge', events: ['treaty'], verdict: 'left-out' },
    );
    const after = applyChange(edited, addArticles(edited, DRAFT, PROPOSED, ADDED));
    expect(after.events.find(({ id }) => id === 'meeting-in-lima')?.title).toBe('My own title');
    expect(after.events.filter(({ title }) => title === 'Treaty renewed')).toHaveLength(1);
    expect(after.events.find(({ id }) => id === 'treaty')?.verdict).toBe('left-out');
  });

  test('bring nothing back that was taken out of the story’s folder', () => {
    // As it is opened: the event is gone, and the folder remembers that it was proposed.
    const opened = { ...FIRST, events: FIRST.events.filter(({ id }) => id !== 'meeting-in-lima') };
    const after = applyChange(opened, addArticles(opened, DRAFT, PROPOSED, ADDED));
    expect(after.events.map(({ id }) => id)).toEqual(['first-meeting', 'treaty', 'trade-talks']);
  });

  test('are remembered as proposed, under the ids of the story, until they are taken back', () => {
    const others = { ...FIRST, events: [{ ...newEvent(FIRST, placeOf('lima', 'Lima')), id: 'trade-talks' }] };
    const addition = addArticles(others, DRAFT, PROPOSED, ADDED);
    const after = applyChange(others, addition);
    expect(after.events.map(({ id }) => id)).toContain('trade-talks-2');
    expect(after.proposed.articles).toEqual(['lima', 'after-lima']);
    expect(after.proposed.events.map(({ id }) => id)).toContain('trade-talks-2');
    const history = act(beginHistory(others), addition);
    expect(undo(history).now.proposed).toEqual(FIRST.proposed);
  });

  test('bring nothing where they are there already', () => {
    const both = draftingOf(DRAFT, PROPOSED);
    expect(applyChange(both, addArticles(both, DRAFT, PROPOSED, ADDED)).events).toEqual(both.events);
  });
});

describe('more articles and a story that has its own names', () => {
  const [topic] = FIRST.topics;
  const [person] = FIRST.people;
  if (topic === undefined || person === undefined) throw new Error('there are topics and people');
  const unknown = { events: [], topics: [], people: [], articles: [] };

  test('bring topics and people under the ids that the story has for them', () => {
    const own = {
      ...FIRST,
      events: [],
      topics: [{ ...topic, id: 'my-summits' }],
      people: [
        { ...person, id: 'my-ada' },
        { id: 'ben-okoye', name: 'Another Ben', role: '' },
      ],
      proposed: unknown,
    };
    const after = applyChange(own, addArticles(own, DRAFT, PROPOSED, ADDED));
    expect(after.topics.map(({ id, label }) => [id, label])).toEqual([
      ['my-summits', 'Summits'],
      ['trade', 'Trade'],
    ]);
    expect(after.people.map(({ id, name }) => [id, name])).toEqual([
      ['my-ada', 'Ada Moreau'],
      ['ben-okoye', 'Another Ben'],
      ['ben-okoye-2', 'Ben Okoye'],
    ]);
    const meeting = after.events.find(({ title }) => title === 'Leaders meet in Lima');
    expect(meeting).toMatchObject({ topics: ['my-summits'], people: ['my-ada', 'ben-okoye-2'] });
    expect(meeting?.passages.map(({ speaker }) => speaker)).toEqual([null, null, 'my-ada', 'ben-okoye-2']);
  });

  test('bring passages with the topics that the story has for theirs', () => {
    const draft = {
      ...DRAFT,
      events: DRAFT.events.map((event) => ({
        ...event,
        evidence: event.evidence.map((passage) => ({ ...passage, topics: ['trade', 'summits'] })),
      })),
    };
    const own = { ...FIRST, topics: [{ ...topic, id: 'my-summits' }] };
    const after = applyChange(own, addArticles(own, draft, PROPOSED, ADDED));
    const talks = after.events.find(({ id }) => id === 'trade-talks');
    expect(talks?.passages.map(({ topics }) => topics)).toEqual([['trade', 'my-summits']]);
  });

  test('bring passages to an event that was proposed before, although it rests on other words by now', () => {
    const [meeting, ...others] = FIRST.events;
    if (meeting === undefined) throw new Error('there are events');
    const moved = { ...meeting, passages: [newPassage(FIRST, placeOf('lima', 'The treaty'))] };
    const own = { ...FIRST, events: [moved, ...others.filter(({ id }) => id !== 'treaty')] };
    const after = applyChange(own, addArticles(own, DRAFT, PROPOSED, ADDED));
    const { passages } = after.events.find(({ id }) => id === 'meeting-in-lima') ?? { passages: [] };
    expect(passages.map(({ article }) => article)).toEqual(['lima', 'after-lima', 'after-lima']);
  });

  test('bring no event that rests on the old articles alone', () => {
    const bare = { ...FIRST, events: [], proposed: unknown };
    const after = applyChange(bare, addArticles(bare, DRAFT, PROPOSED, ADDED));
    expect(after.events.map(({ id }) => id)).toEqual(['meeting-in-lima', 'trade-talks']);
  });

  test('bring their own dates and what was passed over in them, and none of the old ones again', () => {
    const leftOut = ['lima', 'after-lima'].map((id) => ({
      ...placeOf(id, 'Lima'),
      what: 'event' as const,
      text: 'Lima',
      why: 'no verb',
    }));
    const after = applyChange(FIRST, addArticles(FIRST, { ...DRAFT, leftOut }, PROPOSED, ADDED));
    expect(after.dates.map(({ article }) => article)).toEqual(['lima', 'lima', 'after-lima', 'after-lima']);
    expect(after.passedOver.map(({ article }) => article)).toEqual(['after-lima']);
  });

  test('give passages ids that are free in the story, also beside those of another date', () => {
    const taken = newPassage(FIRST, placeOf('lima', 'Lima'));
    const events = FIRST.events.map((event, index) =>
      index === 0
        ? event
        : {
            ...event,
            otherDates: index === 1 ? [{ date: '1990', passages: [{ ...taken, id: 'trade-talks/1' }] }] : [],
          },
    );
    const own = { ...FIRST, events };
    const after = applyChange(own, addArticles(own, DRAFT, PROPOSED, ADDED));
    const talks = after.events.find(({ id }) => id === 'trade-talks');
    expect(talks?.passages.map(({ id }) => id)).toEqual(['trade-talks/1/2']);
  });

  test('tell an event of the story again only where they share words with it', () => {
    const { start, end } = placeOf('lima', 'They had first met in March 2022.');
    const beside = (from: number, to: number) => {
      const [event] = FIRST.events;
      if (event === undefined) throw new Error('there are events');
      const passage = { ...newPassage(FIRST, placeOf('lima', 'Lima')), start: from, end: to };
      const own = { ...FIRST, events: [{ ...event, id: 'mine', passages: [passage] }], proposed: unknown };
      const draft = {
        ...DRAFT,
        events: DRAFT.events
          .filter(({ id }) => id === 'first-meeting')
          .map((one) => ({ ...one, quotes: ['q3'] })),
      };
      return applyChange(own, addArticles(own, draft, PROPOSED, ADDED)).events.map(({ id }) => id);
    };
    expect(beside(start, start + 4)).toEqual(['mine']);
    expect(beside(end - 5, end)).toEqual(['mine']);
    expect(beside(start - 20, start)).toEqual(['mine', 'first-meeting']);
    expect(beside(end, end + 10)).toEqual(['mine', 'first-meeting']);
  });
});
