import { describe, expect, test } from 'vitest';
import type { Draft, DraftEvent, DraftPassage } from '../../../src/ingest/draft/model.ts';
import { draftingOf } from '../../../src/state/drafting/from-draft.ts';
import { DRAFT, placeOf, PROPOSED } from './draft-of-two.ts';

const [MEETING] = DRAFT.events;
if (MEETING === undefined) throw new Error('there are events');
const told = (words: string): DraftPassage => ({
  ...placeOf('lima', words),
  text: words,
  topics: ['trade'],
  why: 'it tells it',
  confidence: 0.8,
});

/** The one event of a draft, as the editor gets it. */
function proposed(given: Partial<DraftEvent>, draft: Draft = DRAFT) {
  const [event] = draftingOf({ ...draft, events: [{ ...MEETING, ...given } as DraftEvent] }, PROPOSED).events;
  if (event === undefined) throw new Error('there is an event');
  return event;
}

describe('a story as it is proposed', () => {
  test('has all that was drafted, and is named after its title', () => {
    const leftOut = [{ ...placeOf('lima', 'Lima'), what: 'event' as const, text: 'Lima', why: 'no verb' }];
    const drafting = draftingOf({ ...DRAFT, title: 'Talks in Lima', leftOut }, PROPOSED);
    expect(drafting).toMatchObject({
      id: 'talks-in-lima',
      title: 'Talks in Lima',
      description: '',
      language: 'en',
      articles: DRAFT.articles,
      dates: DRAFT.dates,
      notes: [],
      passedOver: leftOut,
      proposed: PROPOSED,
    });
    expect(draftingOf({ ...DRAFT, title: '…' }, PROPOSED).id).toBe('timeline');
  });

  test('has topics with their terms and people with their roles, blank where nothing is known', () => {
    expect(draftingOf(DRAFT, PROPOSED).topics[0]).toEqual({
      id: 'summits',
      label: 'Summits',
      description: '',
      terms: ['summit', 'met'],
    });
    const topics = DRAFT.topics.map((topic) => ({ ...topic, description: 'Why' }));
    expect(draftingOf({ ...DRAFT, topics }, PROPOSED).topics.map(({ description }) => description)).toEqual([
      'Why',
      'Why',
    ]);
    expect(draftingOf(DRAFT, PROPOSED).people).toEqual([
      { id: 'ada-moreau', name: 'Ada Moreau', role: 'President' },
      { id: 'ben-okoye', name: 'Ben Okoye', role: '' },
    ]);
  });
});

describe('an event as it is proposed', () => {
  test('waits for the editor, with what the draft says of it', () => {
    expect(proposed({})).toMatchObject({
      id: 'meeting-in-lima',
      verdict: 'proposed',
      date: '2024-11-16',
      title: 'Leaders meet in Lima',
      summary: '',
      place: { name: 'Lima' },
      topics: ['summits'],
      people: ['ada-moreau', 'ben-okoye'],
      otherDates: [],
      weight: 0.9,
      why: 'a dated sentence',
      confidence: 0.95,
    });
    expect(proposed({ place: null }).place).toBeNull();
  });

  test('says how its date was worked out only where the text does not state it', () => {
    expect(proposed({ isDateStated: true }).dateNote).toBe('');
    expect(proposed({ isDateStated: false, dateWhy: 'two days later' }).dateNote).toBe('two days later');
  });

  test('has the places of the words that date it', () => {
    expect(proposed({ dateEvidence: DRAFT.dates.slice(0, 1) }).dateEvidence).toEqual([
      placeOf('lima', '16 November 2024'),
    ]);
  });

  test('rests on what tells it, then on what was said at it', () => {
    const evidence = [told('They had first met in March 2022.')];
    expect(proposed({ evidence, quotes: ['q1', 'no-such', 'q3'] }).passages).toEqual([
      {
        ...placeOf('lima', 'They had first met in March 2022.'),
        id: 'meeting-in-lima/1',
        speaker: null,
        isSpeech: false,
        topics: ['trade'],
        why: 'it tells it',
        confidence: 0.8,
      },
      {
        ...placeOf('lima', 'We will meet again,'),
        id: 'meeting-in-lima/q1',
        speaker: 'ada-moreau',
        isSpeech: true,
        topics: [],
        why: 'within quotation marks',
        confidence: 0.9,
      },
      {
        ...placeOf('after-lima', 'We will meet again,'),
        id: 'meeting-in-lima/q3',
        speaker: null,
        isSpeech: true,
        topics: [],
        why: 'within quotation marks',
        confidence: 0.9,
      },
    ]);
  });

  test('has words once that both tell it and were said', () => {
    const evidence = [told('We will meet again,'), told('They had first met')];
    expect(proposed({ evidence, quotes: ['q1'] }).passages.map(({ id, isSpeech }) => [id, isSpeech])).toEqual(
      [
        ['meeting-in-lima/2', false],
        ['meeting-in-lima/q1', true],
      ],
    );
  });

  test('has other dates with what gives each, named by date and passage', () => {
    const otherDates = [
      { date: '2023', passages: [told('The treaty of 1998'), told('was renewed.')] },
      { date: '2021', passages: [told('They had first met')] },
    ];
    expect(
      proposed({ otherDates }).otherDates.map(({ date, passages }) => [date, passages.map(({ id }) => id)]),
    ).toEqual([
      ['2023', ['meeting-in-lima/1/1', 'meeting-in-lima/1/2']],
      ['2021', ['meeting-in-lima/2/1']],
    ]);
  });
});
