import { describe, expect, test } from 'vitest';
import { PassageFinder } from '../../../src/ingest/anchor-passage.ts';
import type { DraftedEvent, Drafting } from '../../../src/state/drafting/drafting.ts';
import { articleOf, storyOf, usedIn } from '../../../src/state/drafting/to-story.ts';
import { BARE_EVENT, FULL, FULL_EVENT, plainPassage, SPOKEN } from './every-field.ts';

const findIn = ({ text }: { readonly text: string }) => new PassageFinder(text);
const told = (drafting: Drafting) => storyOf(drafting, 'all', findIn);
const withEvents = (...events: readonly DraftedEvent[]): Drafting => ({ ...FULL, events });

/** What stands in a story, without where it was read. */
function valuesOf(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(valuesOf);
  if (typeof part !== 'object' || part === null) return part;
  if ('value' in part) return part.value;
  if ('edtf' in part) return part.edtf;
  const fields = Object.entries(part).filter(([name]) => !['line', 'column', 'positions'].includes(name));
  return Object.fromEntries(fields.map(([name, value]) => [name, valuesOf(value)]));
}
const dateText = (value: unknown) => (value as { edtf: string }).edtf;

describe('a drafted story, as a build reads it', () => {
  test('says all that an event says, and of one that says nothing no more than it must', () => {
    const [full, bare] = told(FULL).story.events;
    expect(valuesOf(full)).toMatchObject({
      id: 'opening',
      dateNote: 'The day of the speech',
      title: 'The bridge is opened',
      summary: 'After years of work.',
      place: { name: 'Sydney', latitude: -33.85, longitude: 151.21 },
      topics: ['bridges'],
      people: ['mara-lind'],
      weight: 0.75,
      image: { url: 'https://example.org/a.jpg', alt: 'The arch', credit: 'State Library' },
      quotes: [
        { source: 'bridge', exact: 'The bridge opened on 3 May 1932', topics: [] },
        { source: 'bridge', exact: 'It stands,', speaker: 'mara-lind', topics: ['bridges'] },
      ],
      otherDates: [{ quotes: [{ exact: 'Some papers gave 4 May as the day.' }] }],
    });
    expect(dateText(full?.date.value)).toBe('1932-05-03');
    expect(dateText(full?.quotes[1]?.said?.value)).toBe('1932-05-03');
    expect(dateText(full?.otherDates[0]?.date.value)).toBe('1932-05-04');
    expect(Object.keys(bare ?? {}).toSorted()).toEqual(
      [
        'column',
        'date',
        'id',
        'line',
        'otherDates',
        'people',
        'quotes',
        'title',
        'topics',
        'weight',
      ].toSorted(),
    );
    expect(Object.keys(bare?.quotes[0] ?? {}).toSorted()).toEqual(
      ['column', 'exact', 'line', 'source', 'topics'].toSorted(),
    );
  });

  test('has a place without coordinates, a picture without a credit, and no summary of blanks', () => {
    const { image } = FULL_EVENT;
    if (image === undefined) throw new Error('the event has a picture');
    const { credit: _credit, ...uncredited } = image;
    const event = { ...FULL_EVENT, place: { name: 'Sydney' }, image: uncredited, summary: ' \n' };
    const [only] = told(withEvents(event)).story.events;
    expect(Object.keys(only?.place ?? {})).toEqual(['name']);
    expect(Object.keys(only?.image ?? {})).toEqual(['url', 'alt']);
    expect(only).not.toHaveProperty('summary');
  });

  test('keeps a coordinate of 0, which is a place', () => {
    const [only] = told(
      withEvents({ ...FULL_EVENT, place: { name: 'Null Island', latitude: 0, longitude: 0 } }),
    ).story.events;
    expect(valuesOf(only?.place)).toEqual({ name: 'Null Island', latitude: 0, longitude: 0 });
  });

  test('gives each event a line of its own, from 1, by which a problem names it', () => {
    const { story, events } = told(withEvents(BARE_EVENT, FULL_EVENT));
    expect(events.map(({ id }) => id)).toEqual(['opening', 'last-trip']);
    expect(story.events.map(({ id, line }) => [id.value, line, id.line])).toEqual([
      ['opening', 1, 1],
      ['last-trip', 2, 2],
    ]);
    expect(story.events.map(({ quotes: [quote] }) => [quote?.line, quote?.exact.line])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(story.title.line).toBe(0);
  });

  test('has the words of the story, its corrections, and no description of blanks', () => {
    const { story } = told(FULL);
    expect(valuesOf([story.title, story.description, story.language])).toEqual([
      'The harbour',
      'How it was crossed',
      'en',
    ]);
    expect(story.id).toBe('harbour');
    expect(story.changes.map(({ date, note }) => [dateText(date.value), note.value])).toEqual([
      ['2024-11-20', 'The day was wrong.'],
    ]);
    expect(told({ ...FULL, description: ' ' }).story).not.toHaveProperty('description');
  });

  test('has the topics and people that its events use, with what is said of them, and no others', () => {
    const { story } = told(FULL);
    expect(valuesOf(story.topics)).toEqual([
      { id: 'bridges', label: 'Bridges', description: 'Over water', terms: ['bridge', 'arch'] },
    ]);
    expect(valuesOf(story.people)).toEqual([{ id: 'mara-lind', name: 'Mara Lind', role: 'Engineer' }]);
    const other = { ...BARE_EVENT, topics: ['ferries'], people: ['tom-reed'] };
    const { topics, people } = told(withEvents(other)).story;
    expect(valuesOf([topics, people])).toEqual([
      [{ id: 'ferries', label: 'Ferries', terms: [] }],
      [{ id: 'tom-reed', name: 'Tom Reed' }],
    ]);
  });

  test('says nothing of a topic, a person or an event in blanks', () => {
    const blank = {
      ...FULL,
      topics: FULL.topics.map((topic) => ({ ...topic, description: ' ' })),
      people: FULL.people.map((person) => ({ ...person, role: ' \n' })),
    };
    const { story } = told(blank);
    expect(Object.keys(story.topics[0] ?? {})).toEqual(['id', 'label', 'terms']);
    expect(Object.keys(story.people[0] ?? {})).toEqual(['id', 'name']);
  });

  test('has no event that was left out, and only accepted ones where that is asked for', () => {
    const ids = (extent: 'all' | 'accepted', verdict: DraftedEvent['verdict']) =>
      storyOf(withEvents(FULL_EVENT, { ...BARE_EVENT, verdict }), extent, findIn).events.map(({ id }) => id);
    expect(ids('all', 'proposed')).toEqual(['opening', 'last-trip']);
    expect(ids('accepted', 'proposed')).toEqual(['opening']);
    expect(ids('all', 'left-out')).toEqual(['opening']);
    expect(ids('accepted', 'accepted')).toEqual(['opening', 'last-trip']);
  });

  test('names a passage that cuts a word, and tells the event without it', () => {
    const cut = plainPassage('cut', { ...SPOKEN, start: SPOKEN.start + 1 });
    const { story, hindrances } = told(withEvents({ ...BARE_EVENT, passages: [cut, SPOKEN] }));
    expect(hindrances).toEqual([{ event: 'last-trip', passage: 'cut', is: 'unfindable' }]);
    expect(story.events[0]?.quotes.map(({ exact }) => exact.value)).toEqual(['It stands,']);
  });

  test('names a passage of an article that is not there, also where it gives another date', () => {
    const lost = plainPassage('lost', { article: 'nowhere', start: 0, end: 3 });
    const event = { ...BARE_EVENT, otherDates: [{ date: '1931', passages: [lost] }] };
    const { story, hindrances } = told(withEvents(event));
    expect(hindrances).toEqual([{ event: 'last-trip', passage: 'lost', is: 'unfindable' }]);
    expect(story.events[0]?.otherDates[0]?.quotes).toEqual([]);
  });

  test('tells two passages of the same words apart by what stands beside them', () => {
    const text = 'The gate opened. The crowd cheered. The gate closed.';
    const articles = FULL.articles.map((article) => ({ ...article, text }));
    const at = text.lastIndexOf('The gate');
    const passage = plainPassage('p', { article: 'ferry', start: at, end: at + 'The gate'.length });
    const [event] = told({ ...FULL, articles, events: [{ ...BARE_EVENT, passages: [passage] }] }).story
      .events;
    expect(valuesOf(event?.quotes)).toEqual([
      { source: 'ferry', exact: 'The gate', prefix: expect.stringMatching(/cheered\.$/), topics: [] },
    ]);
    const first = plainPassage('p', { article: 'ferry', start: 0, end: 'The gate'.length });
    const [other] = told({ ...FULL, articles, events: [{ ...BARE_EVENT, passages: [first] }] }).story.events;
    expect(valuesOf(other?.quotes)).toEqual([
      { source: 'ferry', exact: 'The gate', suffix: expect.stringMatching(/^opened\./), topics: [] },
    ]);
  });
});

describe('an article, as a build reads it', () => {
  const [full, bare] = FULL.articles.map(articleOf);

  test('says what was found out of it, and lies in the folder of articles', () => {
    expect(valuesOf(full)).toMatchObject({
      id: 'bridge',
      file: 'articles/bridge.md',
      title: 'The bridge opens',
      publisher: 'The Harbour News',
      author: 'Jo Hart',
      url: 'https://example.org/bridge',
      origin: 'example.com',
      language: 'en-AU',
      text: FULL.articles[0]?.text,
    });
    expect(dateText(full?.published?.value)).toBe('1932-05-05');
  });

  test('says nothing of what nobody found out, nor a date that cannot be read', () => {
    for (const name of ['author', 'published', 'url', 'origin']) expect(bare).not.toHaveProperty(name);
    const [article] = FULL.articles;
    if (article === undefined) throw new Error('there are articles');
    expect(articleOf({ ...article, published: { value: 'soon', why: '' } })).not.toHaveProperty('published');
  });
});

test('what events refer to is found in the event, in its passages and in what gives another date', () => {
  const other = plainPassage('other', SPOKEN);
  const of = (event: Partial<DraftedEvent>) => {
    const { topics, people } = usedIn([{ ...BARE_EVENT, ...event }]);
    return [[...topics], [...people]];
  };
  expect(of({ topics: ['a'], people: ['p'] })).toEqual([['a'], ['p']]);
  expect(of({ passages: [{ ...other, topics: ['b'], speaker: 'q' }] })).toEqual([['b'], ['q']]);
  expect(
    of({ otherDates: [{ date: '1931', passages: [{ ...other, topics: ['c'], speaker: 'r' }] }] }),
  ).toEqual([['c'], ['r']]);
});
