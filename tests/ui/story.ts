import type { Passage, Source, TimelineEvent, WholeDataset } from '../../src/dataset/model.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { DatasetFile, EventFile, QuoteFile, SourceFile } from '../../src/dataset/schema.ts';
import { addBit, emptyBits } from '../../src/timeline/columns/bitset.ts';
import type { Selection } from '../../src/timeline/model.ts';

/** What a test changes of the story below, record by record. */
export interface StoryChanges {
  readonly quotes?: Readonly<Record<string, Partial<QuoteFile>>>;
  readonly events?: Readonly<Record<string, Partial<EventFile>>>;
  readonly sources?: Readonly<Record<string, Partial<SourceFile>>>;
  readonly more?: Partial<DatasetFile>;
}

const TOPICS = ['Summits', 'North Korea', 'Taiwan', 'Trade', 'Technology', 'Human rights'];

export const topicId = (label: string) => label.toLowerCase().replace(' ', '-');

/**
 * A story of three events and three sources: in Lima two people are quoted and one article reports; two of the three
 * articles retell the same reporting; Bali has reporting only; the vote has nothing.
 */
export function story(changes: StoryChanges = {}): WholeDataset {
  const file = {
    version: 1 as const,
    id: 'talks',
    title: 'Talks',
    description: 'Two leaders meet.',
    language: 'en',
    topics: TOPICS.map((label) => ({ id: topicId(label), label })),
    people: [
      { id: 'official', name: 'Senior US administration official' },
      { id: 'joe-biden', name: 'Joe Biden', role: 'President of the United States' },
    ],
    sources: [
      source('caliber', {
        title: 'Leaders to tackle stability',
        publisher: 'Caliber.Az',
        author: 'Tamilla Hasanova',
        published: '2024-11-14',
        url: 'https://caliber.example/lima',
      }),
      source('retelling', {
        title: 'A final meeting',
        publisher: 'A portal',
        origin: 'www.usnews.com',
        url: undefined,
      }),
      source('echo', {
        title: 'The last meeting',
        publisher: 'The Echo',
        origin: 'www.usnews.com',
        published: '2024-11',
      }),
    ],
    quotes: [
      quote('last', 'caliber', 360, 'We expect this will be their last meeting as presidents', {
        speaker: 'official',
        topics: ['summits'],
        prefix: 'They have met before. "',
        suffix: '," the US official added.',
      }),
      quote('dangerous', 'retelling', 100, 'dangerous and destabilizing cooperation', {
        speaker: 'joe-biden',
        said: '2024-11-15',
        topics: ['north-korea'],
      }),
      quote('third', 'echo', 0, 'This will mark the third in-person meeting.', { topics: ['summits'] }),
      quote('bali', 'caliber', 100, 'They met in 2022 in Bali.', {}),
      quote('on-the-17th', 'echo', 500, 'They will meet on the 17th.', {}),
    ],
    events: [
      event('bali-2022', { date: '2022', title: 'First meeting, Bali', quotes: ['bali'] }),
      event('vote', { date: '2024-11-05', title: 'The vote' }),
      event('lima', {
        date: '2024-11-16',
        dateNote: 'The year is that of the summit.',
        title: 'Last meeting as presidents, Lima',
        summary: 'Third meeting in person.',
        place: { name: 'Lima, Peru' },
        topics: TOPICS.map(topicId),
        people: ['joe-biden'],
        quotes: ['last', 'dangerous', 'third', 'bali'],
      }),
    ],
  };
  const changed: DatasetFile = {
    ...file,
    quotes: file.quotes.map((record) => ({ ...record, ...changes.quotes?.[record.id] })),
    events: file.events.map((record) => ({ ...record, ...changes.events?.[record.id] })),
    sources: file.sources.map((record) => ({ ...record, ...changes.sources?.[record.id] })),
    ...changes.more,
  };
  return parseDataset(changed, { baseUrl: 'https://sourceline.example/stories/talks.json' }).dataset;
}

function source(id: string, more: Partial<SourceFile>): SourceFile {
  return {
    id,
    title: id,
    publisher: id,
    language: 'en',
    characters: 1_000,
    sha256: 'ab'.repeat(32),
    ...more,
  };
}

function quote(id: string, from: string, start: number, exact: string, more: Partial<QuoteFile>): QuoteFile {
  return {
    id,
    source: from,
    exact,
    prefix: '',
    suffix: '',
    start,
    end: start + exact.length,
    topics: [],
    ...more,
  };
}

function event(id: string, more: Partial<EventFile>): EventFile {
  return { id, date: '2024', title: id, topics: [], ...more };
}

export function eventOf(dataset: WholeDataset, id: string): TimelineEvent {
  return found(dataset.eventById.get(id), id);
}

export function passageOf(dataset: WholeDataset, id: string): Passage {
  return found(dataset.passageById.get(id), id);
}

export function sourceOf(dataset: WholeDataset, id: string): Source {
  return found(dataset.sourceById.get(id), id);
}

/** A dataset in which a passage names a speaker who is not among its people. */
export function withUnknownSpeaker(dataset: WholeDataset, id: string): WholeDataset {
  const passage = { ...passageOf(dataset, id), speaker: 'nobody-we-know' };
  return {
    ...dataset,
    passages: dataset.passages.map((other) => (other.id === id ? passage : other)),
    passageById: new Map(dataset.passageById).set(id, passage),
  };
}

/** Events enough to fill an archive, a day apart from 1 January 2000 on, with a title by number. */
export function manyEvents(count: number): readonly TimelineEvent[] {
  const [like] = story().events;
  return Array.from({ length: count }, (_, index) => ({
    ...found(like, 'an event'),
    id: `e${index}`,
    title: `Event ${index}`,
    quotes: [],
  }));
}

/** What an attacker writes where a text is asked for. */
export const HOSTILE_TEXTS = [
  '<script>window.__pwned = 1</script>',
  '<img src=x onerror="window.__pwned = 1">',
  '<svg onload=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><iframe srcdoc="<b>x</b>"></iframe>',
  '{{constructor.constructor("alert(1)")()}}',
  '**bold** [link](javascript:alert(1))',
  '__proto__',
  'constructor',
];

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The story has no ${what}`);
  return value;
}

/** The selection of some events of a dataset. */
export function selectionOf(dataset: WholeDataset, events: readonly TimelineEvent[]): Selection {
  const bits = emptyBits(dataset.events.length);
  for (const one of events) addBit(bits, dataset.events.indexOf(one));
  return { bits, count: events.length };
}
