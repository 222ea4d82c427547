import { describe, expect, test } from 'vitest';
import { MAX_DATASET_BYTES, MAX_EVENTS, MAX_TOPICS } from '../../src/dataset/limits.ts';
import type { ParsedDataset, WholeDataset } from '../../src/dataset/model.ts';
import { DatasetError, parseDataset, parseDatasetText } from '../../src/dataset/parse.ts';
import { eventFile, quoteFile, smallDataset, sourceFile } from './small-dataset.ts';

const OPTIONS = { baseUrl: 'https://host.example/stories/small.json' };
const parse = (json: unknown): ParsedDataset<WholeDataset> => parseDataset(json, OPTIONS);
const withEvents = (...events: unknown[]): ParsedDataset<WholeDataset> =>
  parse({ ...smallDataset(), events });
const withQuotes = (...quotes: unknown[]): ParsedDataset<WholeDataset> =>
  parse({ ...smallDataset(), quotes });
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

function fault(text: string): DatasetError {
  try {
    parseDatasetText(text, OPTIONS);
  } catch (error) {
    if (error instanceof DatasetError) return error;
  }
  throw new Error('it was read');
}

describe('a sound dataset', () => {
  test('is read whole, with dates read and lists that can be looked up', () => {
    const { dataset, notices, eventsInFile } = parse(smallDataset());
    expect(notices).toEqual([]);
    expect(eventsInFile).toBe(1);
    expect(dataset).toMatchObject({ id: 'small', title: 'A small story', language: 'en' });
    expect(dataset.events[0]).toMatchObject({
      id: 'lima',
      date: { kind: 'point', edtf: '2024-11-16' },
      quotes: ['q1'],
      otherDates: [],
      weight: 0.5,
    });
    expect(dataset.passages[0]).toMatchObject({ source: 'lima-talks', speaker: 'official', start: 1_173 });
    expect(dataset.sources[0]).toMatchObject({
      url: 'https://news.example/lima',
      published: { edtf: '2024-11-16' },
    });
    expect(dataset.eventById.get('lima')).toBe(dataset.events[0]);
    expect(dataset.topicById.get('summits')?.label).toBe('Summits');
    expect(dataset.changes).toMatchObject([{ note: 'First published.' }]);
  });

  test('has its events in time order, whatever the order of the file', () => {
    const { dataset } = withEvents(
      eventFile({ id: 'c', date: '2024-11-17' }),
      eventFile({ id: 'b', date: '2024-11-16' }),
      eventFile({ id: 'a', date: '[..2024-11-16]' }),
    );
    expect(ids(dataset.events)).toEqual(['a', 'b', 'c']);
  });

  test('may hold fields that are not ours', () => {
    const { notices, dataset } = parse({
      ...smallDataset(),
      extra: [[[]]],
      events: [{ ...eventFile(), x: 1 }],
    });
    expect(notices).toEqual([]);
    expect(dataset.events[0]).not.toHaveProperty('x');
  });

  test('may be empty', () => {
    const { dataset, notices } = parse({ events: [] });
    expect(notices).toEqual([]);
    expect(dataset).toMatchObject({ title: '', language: 'en', events: [], topics: [] });
  });

  test('is neither kept nor changed', () => {
    const file = smallDataset();
    const before = JSON.stringify(file);
    parse(file);
    expect(JSON.stringify(file)).toBe(before);
  });
});

describe('a document that is no dataset', () => {
  test.each(['<!doctype html><title>Not found</title>', '{"events": [{"id": "a"', '{', 'undefined'])(
    'such as %j is not readable, and nothing of it is repeated',
    (text) => {
      expect(fault(text)).toMatchObject({
        code: 'unreadable',
        message: 'The timeline data is not readable.',
      });
      expect(fault(text).cause).toBeInstanceOf(SyntaxError);
    },
  );

  test.each(['', ' \n', 'null', '[]', '42', '"text"', '{}', '{"events": {}}', '{"topics": []}'])(
    'such as %j is empty or of another kind',
    (text) => {
      expect(fault(text)).toMatchObject({
        code: 'wrong-kind',
        message: 'The timeline data is empty or of another kind.',
      });
    },
  );

  test('is refused in a newer version', () => {
    expect(fault('{"version": 2, "events": []}').code).toBe('newer-version');
  });

  test('is refused before it is parsed where it nests a hundred thousand deep', () => {
    const deep = `{"events": [], "x": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(fault(deep).code).toBe('too-deep');
    expect(fault('{"a":'.repeat(100_000)).code).toBe('too-deep');
  });

  test('is refused with both numbers where it has too many events', () => {
    const error = fault(`{"events": [${'1,'.repeat(MAX_EVENTS)}1]}`);
    expect(error.code).toBe('too-large');
    expect(error.message.replaceAll('\u202f', ',')).toBe(
      'This timeline is too large to show (250,001 events, limit 250,000).',
    );
  });

  test('is refused with its size where it is too long', () => {
    const error = fault(' '.repeat(MAX_DATASET_BYTES + 1));
    expect(error.code).toBe('too-large');
    expect(error.message).toContain('101 MB');
  });
});

describe('a bad event', () => {
  test.each([
    ['a title that is a number', { title: 5 }, 'events[0].title', '"title" must be text, not a number'],
    ['topics that are text', { topics: 'x' }, 'events[0].topics', '"topics" must be a list, not text'],
    [
      'quotes that are an object',
      { quotes: {} },
      'events[0].quotes',
      '"quotes" must be a list, not an object',
    ],
    ['no date', { date: undefined }, 'events[0].date', '"date" is missing'],
    ['a blank title', { title: ' \t' }, 'events[0].title', '"title" must not be blank'],
    [
      'an impossible day',
      { date: '2024-02-30' },
      'events[0].date',
      'the month 2024-02 has the days 01 to 29',
    ],
    ['an impossible month', { date: '2024-13-01' }, 'events[0].date', 'there is no month 13'],
    ['an end before its start', { date: '2024/2022' }, 'events[0].date', 'it ends before it starts'],
    [
      'an id in a list that is a number',
      { topics: ['summits', 7] },
      'events[0].topics[1]',
      'must be text, not a number',
    ],
  ])('with %s is left out, counted and explained', (_, wrong, path, words) => {
    const { dataset, notices, eventsInFile } = withEvents(
      { ...eventFile(), ...wrong },
      eventFile({ id: 'sound' }),
    );
    expect(ids(dataset.events)).toEqual(['sound']);
    expect(eventsInFile).toBe(2);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ kind: 'event', path });
    expect(notices[0]?.message).toContain(words);
  });

  test.each([null, 5, 'text', []])('that is %j is left out', (record) => {
    const { dataset, notices } = withEvents(record);
    expect(dataset.events).toEqual([]);
    expect(notices).toMatchObject([{ kind: 'event', path: 'events[0]' }]);
  });

  test('costs only itself among ten thousand', () => {
    const events = Array.from({ length: 10_000 }, (_, index) => eventFile({ id: `e${index}` }));
    const { dataset, notices } = withEvents(...events.with(77, { ...eventFile(), title: '' }));
    expect(dataset.events).toHaveLength(9_999);
    expect(notices).toHaveLength(1);
  });

  test('with the id of an earlier one is left out, so that a link finds the first', () => {
    const { dataset, notices } = withEvents(eventFile({ title: 'First' }), eventFile({ title: 'Second' }));
    expect(dataset.events.map(({ title }) => title)).toEqual(['First']);
    expect(notices).toMatchObject([{ kind: 'event', path: 'events[1].id' }]);
  });
});

describe('a part of an event', () => {
  test('that is bad costs the part and not the event', () => {
    const { dataset, notices } = withEvents({
      ...eventFile(),
      place: { name: 'Lima', latitude: 123 },
      weight: 'heavy',
      image: 'lima.jpg',
      otherDates: [{ date: '2024-11-31', quotes: [] }],
      summary: 5,
    });
    expect(dataset.events[0]).toMatchObject({ id: 'lima', weight: 0.5, otherDates: [] });
    expect(dataset.events[0]?.place).toBeUndefined();
    expect(notices.map(({ path }) => path).toSorted()).toEqual([
      'events[0].image',
      'events[0].otherDates[0].date',
      'events[0].place',
      'events[0].summary',
      'events[0].weight',
    ]);
    expect(notices.every(({ kind }) => kind === 'part')).toBe(true);
  });

  test('that refers to what is not there is left out with a notice each', () => {
    const { dataset, notices } = withEvents(
      eventFile({
        topics: ['gone', 'summits'],
        people: ['nobody'],
        quotes: ['q1', 'q9'],
        otherDates: [{ date: '2024-11-17', quotes: ['q8'] }],
      }),
    );
    expect(dataset.events[0]).toMatchObject({
      topics: ['summits'],
      people: [],
      quotes: ['q1'],
      otherDates: [{ quotes: [] }],
    });
    expect(notices.map(({ path }) => path)).toEqual([
      'events[0].topics[0]',
      'events[0].people[0]',
      'events[0].quotes[1]',
      'events[0].otherDates[0].quotes[0]',
    ]);
  });

  test('that is named twice counts once', () => {
    const { dataset, notices } = withEvents(eventFile({ topics: ['summits', 'summits'] }));
    expect(dataset.events[0]?.topics).toEqual(['summits']);
    expect(notices).toEqual([]);
  });

  test('that gives the same other date twice gives it once, with the passages of both', () => {
    const { dataset, notices } = withEvents(
      eventFile({
        otherDates: [
          { date: '2001', quotes: ['q1'] },
          { date: '2002', quotes: [] },
          { date: '2001', quotes: ['q1'] },
          { date: '2002', quotes: ['q1'] },
        ],
      }),
    );
    expect(dataset.events[0]?.otherDates).toMatchObject([
      { date: { edtf: '2001' }, quotes: ['q1'] },
      { date: { edtf: '2002' }, quotes: ['q1'] },
    ]);
    expect(notices).toEqual([]);
  });

  test('that may not become a link is left out', () => {
    const { dataset, notices } = withEvents(
      eventFile({ image: { url: 'javascript:alert(1)', alt: 'A picture' } }),
    );
    expect(dataset.events[0]?.image).toBeUndefined();
    expect(notices).toMatchObject([{ kind: 'part', path: 'events[0].image.url' }]);
  });

  test('missing where the contract wants it is taken for empty', () => {
    const { dataset, notices } = withEvents({ ...eventFile(), topics: undefined });
    expect(dataset.events[0]?.topics).toEqual([]);
    expect(notices).toEqual([]);
  });
});

describe('a passage', () => {
  test.each([
    ['is longer than its offsets', { end: 1_200 }],
    ['is shorter than its offsets', { start: 1_100 }],
    ['ends after its source', { start: 3_220, end: 3_249 }],
    ['begins before its source', { start: -3, end: 26 }],
    ['has a fraction in its offsets', { start: 1_173.5 }],
    ['is empty', { exact: '', end: 1_173 }],
  ])('that %s is not shown as a quote', (_, wrong) => {
    const { dataset, notices } = withQuotes({ ...quoteFile(), ...wrong });
    expect(dataset.passages).toEqual([]);
    expect(dataset.events[0]?.quotes).toEqual([]);
    expect(notices.map(({ path }) => path)[0]).toMatch(/^quotes\[0\]\./);
  });

  test('keeps its characters as they are', () => {
    const exact = '\u202ee\u0301 [sic]…\ud800';
    const { dataset } = withQuotes(quoteFile({ exact, end: 1_173 + exact.length }));
    expect(dataset.passages[0]?.exact).toBe(exact);
  });

  test('of a source that is missing is shown and still names it', () => {
    const { dataset, notices } = parse({ ...smallDataset(), sources: [] });
    expect(dataset.passages[0]?.source).toBe('lima-talks');
    expect(dataset.sourceById.has('lima-talks')).toBe(false);
    expect(notices).toMatchObject([{ path: 'quotes[0].source' }]);
  });

  test('whose speaker is not there stays speech, with a notice, and an empty speaker is none', () => {
    const gone = withQuotes(quoteFile({ speaker: 'gone' }));
    expect(gone.dataset.passages[0]?.speaker).toBe('gone');
    expect(gone.notices.map(({ path }) => path)).toEqual(['quotes[0].speaker']);
    const blank = withQuotes(quoteFile({ speaker: ' ' }));
    expect(blank.dataset.passages[0]?.speaker).toBeUndefined();
    expect(blank.notices).toEqual([]);
  });

  test('keeps the nearest of a context that is too long', () => {
    const { dataset, notices } = withQuotes(
      quoteFile({ prefix: `${'a'.repeat(400)}b`, suffix: `c${'d'.repeat(400)}` }),
    );
    expect(dataset.passages[0]?.prefix).toMatch(/^a{319}b$/);
    expect(dataset.passages[0]?.suffix).toMatch(/^cd{319}$/);
    expect(notices.map(({ path }) => path)).toEqual(['quotes[0].prefix', 'quotes[0].suffix']);
  });
});

describe('a topic, person, source or correction', () => {
  test('without a name is left out, and so is what names it', () => {
    const { dataset, notices } = parse({
      ...smallDataset(),
      topics: [{ id: 'summits', label: '  ' }],
      people: [{ id: 'official', name: '' }],
    });
    expect(dataset.topics).toEqual([]);
    expect(dataset.people).toEqual([]);
    expect(dataset.events[0]).toMatchObject({ topics: [], people: [] });
    expect(notices.every(({ kind }) => kind === 'part')).toBe(true);
    expect(notices[0]).toMatchObject({ path: 'topics[0].label' });
  });

  test('with the id of an earlier one is left out', () => {
    const topics = [
      { id: 'summits', label: 'First' },
      { id: 'summits', label: 'Second' },
    ];
    const { dataset, notices } = parse({ ...smallDataset(), topics });
    expect(dataset.topics.map(({ label }) => label)).toEqual(['First']);
    expect(notices).toMatchObject([{ kind: 'part', path: 'topics[1].id' }]);
  });

  test('stands in a list; what is no list is left out as a whole', () => {
    const { dataset, notices } = parse({ ...smallDataset(), people: 'x', changes: {} });
    expect(dataset.people).toEqual([]);
    expect(notices.map(({ path }) => path)).toContain('people');
    expect(notices.map(({ path }) => path)).toContain('changes');
  });

  test('of five thousand is one of five thousand, and beyond the limit is told', () => {
    const topics = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `t${index}`, label: `Topic ${index}` }));
    expect(parse({ events: [], topics: topics(5_000) }).dataset.topics).toHaveLength(5_000);
    const { dataset, notices } = parse({ events: [], topics: topics(MAX_TOPICS + 1) });
    expect(dataset.topics).toHaveLength(MAX_TOPICS);
    expect(notices).toMatchObject([{ path: `topics[${MAX_TOPICS}]` }]);
  });

  test('keeps its name without an address that may not become a link', () => {
    for (const url of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'mailto:a@b.example',
    ]) {
      const { dataset, notices } = parse({ ...smallDataset(), sources: [sourceFile({ url })] });
      expect(dataset.sources[0]).toMatchObject({ title: 'Talks in Lima', url: undefined });
      expect(notices).toMatchObject([{ path: 'sources[0].url' }]);
    }
    const relative = parse({ ...smallDataset(), sources: [sourceFile({ url: '../lima.html' })] });
    expect(relative.dataset.sources[0]?.url).toBe('https://host.example/lima.html');
  });

  test('is shown without what is not known of it', () => {
    const { id, title, publisher, characters } = sourceFile();
    const sources = [{ id, title, publisher, characters, published: 'Friday' }];
    const { dataset, notices } = parse({ ...smallDataset(), sources });
    expect(dataset.sources[0]).toMatchObject({ language: 'en', sha256: '', published: undefined });
    expect(notices.map(({ path }) => path)).toEqual(['sources[0].published']);
  });
});
