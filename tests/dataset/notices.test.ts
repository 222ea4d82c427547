import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check.ts';
import { EdtfError } from '../../src/dataset/edtf-error.ts';
import { keyAt, outlineAt } from '../../src/dataset/event-records.ts';
import { headYears } from '../../src/dataset/year-heading.ts';
import { DatasetError, parseDataset, parseDatasetText } from '../../src/dataset/parse.ts';
import { eachRecord, sliceRecords } from '../../src/dataset/records.ts';
import { StoredRecords } from '../../src/dataset/stored-records.ts';
import { eventFile, quoteFile, smallDataset, sourceFile } from './small-dataset.ts';

const parse = (more: object) =>
  parseDataset({ ...smallDataset(), ...more }, { baseUrl: 'https://host.example/' });
const told = (more: object) => parse(more).notices.map(({ kind, path, message }) => [kind, path, message]);

describe('what a reader is told of a file', () => {
  test('says in words which part of it is of another kind', () => {
    expect(told({ title: 5, people: 'x' })).toEqual([
      ['part', 'people', 'The timeline\'s "people" must be a list; it is left out.'],
      ['part', 'quotes[0].speaker', 'There is no person "official" in the file; it is left out here.'],
      ['part', 'events[0].people[0]', 'There is no person "official" in the file; it is left out here.'],
      ['part', 'title', 'The timeline\'s "title" must be text.'],
    ]);
    expect(told({ title: undefined, description: undefined, changes: undefined, id: undefined })).toEqual([]);
    expect(parse({ title: undefined }).dataset.title).toBe('');
    expect(parse({ language: undefined }).dataset.language).toBe('en');
  });

  test('says what a record refers to and is not there, by its kind', () => {
    expect(
      told({
        events: [
          eventFile({
            topics: ['x'],
            people: ['y'],
            quotes: ['z'],
            otherDates: [{ date: '2023', quotes: ['w'] }],
          }),
        ],
        quotes: [quoteFile({ topics: ['v'] })],
      }),
    ).toEqual([
      ['part', 'quotes[0].topics[0]', 'There is no topic "v" in the file; it is left out here.'],
      ['part', 'events[0].topics[0]', 'There is no topic "x" in the file; it is left out here.'],
      ['part', 'events[0].people[0]', 'There is no person "y" in the file; it is left out here.'],
      ['part', 'events[0].quotes[0]', 'There is no passage "z" in the file; it is left out here.'],
      [
        'part',
        'events[0].otherDates[0].quotes[0]',
        'There is no passage "w" in the file; it is left out here.',
      ],
    ]);
    expect(told({ quotes: [quoteFile({ source: 'x' })] })).toEqual([
      ['part', 'quotes[0].source', 'There is no source "x" in the file; the passage is shown without it.'],
    ]);
  });

  test('says why a passage is left out, and an event', () => {
    expect(told({ quotes: [quoteFile({ end: 1_200 })] })[0]).toEqual([
      'part',
      'quotes[0].end',
      'This passage is left out: from "start" to "end" are 27 characters, and its words have 29.',
    ]);
    expect(told({ sources: [sourceFile({ characters: 1_201 })] })[0]).toEqual([
      'part',
      'quotes[0].end',
      'This passage is left out: it ends at 1202, after the 1201 characters of its source.',
    ]);
    expect(told({ sources: [sourceFile({ characters: 1_202 })] })).toEqual([]);
    expect(told({ events: [eventFile({ date: '2024/2022' })] })).toEqual([
      [
        'event',
        'events[0].date',
        'This event is left out. The date "2024/2022" can\'t be read: it ends before it starts; write the earlier date first.',
      ],
    ]);
    expect(told({ events: [null, { ...eventFile(), title: 5 }] }).slice(0, 2)).toEqual([
      ['event', 'events[0]', 'This event is left out: the event must be an object, not null.'],
      ['event', 'events[1].title', 'This event is left out: "title" must be text, not a number.'],
    ]);
  });

  test('says what is shown without something, once for each field', () => {
    const place = { name: ' ', latitude: 91, longitude: 'x' };
    expect(told({ events: [{ ...eventFile(), place, weight: 1.5, summary: true }] })).toEqual([
      expect.arrayContaining([
        'events[0].summary',
        expect.stringContaining(
          'The event is shown without its "summary" as the file has it: "summary" must be text, not true.',
        ),
      ]),
      expect.arrayContaining(['events[0].place', expect.stringContaining('"place.name" must not be blank.')]),
      expect.arrayContaining([
        'events[0].weight',
        expect.stringContaining('"weight" must not be more than 1.'),
      ]),
    ]);
  });

  test('says how many topics a file has too many, and of whom a second stands there', () => {
    const topics = Array.from({ length: 10_001 }, (_, index) => ({ id: `t${index}`, label: 'T' }));
    expect(told({ topics, events: [], quotes: [] })).toEqual([
      ['part', 'topics[10000]', 'The file has 10001 topics; the first 10000 are shown.'],
    ]);
    expect(told({ topics: topics.slice(0, 10_000), events: [], quotes: [] })).toEqual([]);
    for (const [list, record] of [
      ['people', { id: 'official', name: 'A' }],
      ['sources', sourceFile()],
      ['quotes', quoteFile()],
      ['events', eventFile()],
    ] as const) {
      const notices = told({ [list]: [record, record] });
      expect(notices).toHaveLength(1);
      expect(notices[0]?.slice(0, 2)).toEqual([list === 'events' ? 'event' : 'part', `${list}[1].id`]);
    }
  });

  test('reads every field that is there, and has none of those that are empty', () => {
    const image = { url: 'a.jpg', alt: 'A', credit: 'B' };
    const full = eventFile({
      dateNote: 'N',
      summary: 'S',
      weight: 0,
      place: { name: 'Lima', latitude: -12, longitude: -77 },
      image,
    });
    expect(parse({ events: [full] }).dataset.events[0]).toMatchObject({
      dateNote: 'N',
      summary: 'S',
      weight: 0,
      place: { name: 'Lima', latitude: -12, longitude: -77 },
      image: { url: 'https://host.example/a.jpg', alt: 'A', credit: 'B' },
    });
    const bare = parse({
      events: [eventFile({ dateNote: '', summary: '' })],
      topics: [{ id: 'summits', label: 'S', description: '' }],
      people: [{ id: 'official', name: 'O', role: '' }],
      sources: [sourceFile({ author: '', origin: '', language: '', sha256: '0'.repeat(64) })],
    }).dataset;
    expect(bare.events[0]).toMatchObject({
      dateNote: undefined,
      summary: undefined,
      place: undefined,
      image: undefined,
      weight: 0.5,
    });
    expect(bare.topics[0]?.description).toBeUndefined();
    expect(bare.people[0]?.role).toBeUndefined();
    expect(bare.sources[0]).toMatchObject({
      author: undefined,
      origin: undefined,
      language: 'en',
      sha256: '',
    });
    const known = parse({
      topics: [{ id: 'summits', label: 'S', description: 'D' }],
      people: [{ id: 'official', name: 'O', role: 'R' }],
      sources: [sourceFile({ author: 'A', origin: 'B', language: 'de' })],
      quotes: [quoteFile({ said: '2024-11-16' })],
    }).dataset;
    expect(known.topics[0]).toEqual({ id: 'summits', label: 'S', description: 'D' });
    expect(known.people[0]).toEqual({ id: 'official', name: 'O', role: 'R' });
    expect(known.sources[0]).toMatchObject({
      author: 'A',
      origin: 'B',
      language: 'de',
      published: { edtf: '2024-11-16' },
    });
    expect(known.passages[0]).toMatchObject({
      said: { edtf: '2024-11-16' },
      prefix: '“',
      suffix: ',” he said.',
    });
    expect(known.changes).toMatchObject([{ date: { edtf: '2026-11-21' }, note: 'First published.' }]);
  });
});

describe('a long list of ids', () => {
  const topics = Array.from({ length: 40 }, (_, index) => ({ id: `t${index}`, label: 'T' }));
  const ids = topics.map(({ id }) => id);
  const topicsOf = (list: readonly string[]) =>
    parse({ topics, quotes: [], events: [eventFile({ topics: [...list] })] }).dataset.events[0]?.topics;

  test('has each once, however long it is', () => {
    for (const length of [2, 16, 17, 40]) {
      const list = ids.slice(0, length);
      expect(topicsOf(list)).toEqual(list);
      expect(topicsOf([...list.slice(0, -1), 't0'])).toEqual(list.slice(0, -1));
    }
  });

  test('is the file’s own where all is well, so that an archive makes none anew', () => {
    for (const length of [1, 16, 17]) {
      const event = eventFile({ topics: ids.slice(0, length), people: [], quotes: [] });
      expect(parse({ topics, quotes: [], events: [event] }).dataset.events[0]?.topics).toBe(event.topics);
    }
  });
});

describe('a file that is refused', () => {
  const refused = (text: string) => {
    try {
      parseDatasetText(text, { baseUrl: '' });
    } catch (fault) {
      if (fault instanceof DatasetError) return [fault.code, fault.message];
      throw fault;
    }
    return [];
  };

  test('says why, in a sentence', () => {
    expect(refused('{')).toEqual(['unreadable', 'The timeline data is not readable.']);
    expect(refused(' \n')).toEqual(['wrong-kind', 'The timeline data is empty or of another kind.']);
    expect(refused('{"events": 1}')).toEqual([
      'wrong-kind',
      'The timeline data is empty or of another kind.',
    ]);
    expect(refused('['.repeat(65))).toEqual([
      'too-deep',
      'The timeline data is nested too deeply to be read.',
    ]);
    expect(refused('['.repeat(64))[0]).toBe('unreadable');
    expect(refused(`{"events":[${'0,'.repeat(250_000)}0]}`)).toEqual([
      'too-large',
      'This timeline is too large to show (250\u202f001 events, limit 250\u202f000).',
    ]);
  });
});

describe('what an author is told', () => {
  const problems = (more: object) =>
    checkDataset({ ...smallDataset(), ...more }).map(
      ({ severity, path, message }) => `${severity} ${path}: ${message}`,
    );

  test('of a speaker that is blank, a picture that is nowhere, a date and a topic of an event', () => {
    expect(problems({ quotes: [quoteFile({ speaker: ' ' })] })).toContain(
      'error quotes[0].speaker: must not be blank; leave it out where the article itself speaks',
    );
    expect(problems({ events: [eventFile({ image: { url: 'mailto:a@b.example', alt: 'A' } })] })).toEqual([
      'error events[0].image.url: is no address of a web page; write one that begins with https:// or leave it out',
    ]);
    expect(problems({ events: [eventFile({ image: { url: 'a.jpg', alt: 'A' } })] })).toEqual([]);
    expect(problems({ events: [eventFile({ people: ['x'], quotes: ['q1', 'y'] })] })).toEqual([
      'error events[0].people[0]: there is no person "x" in the file; add it, or take the id out here',
      'error events[0].quotes[1]: there is no quote "y" in the file; add it, or take the id out here',
    ]);
  });

  test('of people, sources and passages that nothing names, unless the file is a part of a story', () => {
    const more = {
      people: [...(smallDataset().people ?? []), { id: 'p', name: 'P' }],
      sources: [sourceFile(), sourceFile({ id: 's' })],
      quotes: [quoteFile(), quoteFile({ id: 'q2' })],
    };
    expect(problems(more)).toEqual([
      'warning people[1]: nothing names this person; take the record out, or name it where it belongs',
      'warning sources[1]: no passage is from this source; take it out, or add its passages',
      'warning quotes[1]: no event names this passage, so nobody will see it; take it out or name it',
    ]);
    expect(checkDataset({ ...smallDataset(), ...more }, 'part')).toEqual([]);
    const otherDates = [{ date: '2023', quotes: ['q2'] }];
    expect(problems({ quotes: more.quotes, events: [eventFile({ otherDates })] })).toEqual([]);
    expect(problems({ people: more.people, events: [eventFile({ people: ['p'] })] })).toEqual([]);
  });

  test('of numbers that are too small, texts that are empty, and people who only speak', () => {
    expect(problems({ events: [eventFile({ weight: -1 })] })).toContain(
      'error events[0].weight: must not be less than 0',
    );
    expect(problems({ quotes: [quoteFile({ exact: '', end: 1_173 })] })).toContain(
      'error quotes[0].exact: must not be empty',
    );
    const silent = quoteFile({ id: 'q2' });
    delete silent.speaker;
    expect(
      problems({ quotes: [quoteFile(), silent], events: [eventFile({ people: [], quotes: ['q1', 'q2'] })] }),
    ).toEqual([]);
    expect(problems({ quotes: [silent], events: [eventFile({ people: [], quotes: ['q2'] })] })).toEqual([
      'warning people[0]: nothing names this person; take the record out, or name it where it belongs',
    ]);
  });

  test('of an event that names no passages at all', () => {
    const bare = eventFile({ people: [] });
    delete bare.quotes;
    expect(problems({ quotes: [], sources: [], people: [], events: [bare] })).toEqual([
      'warning events[0].quotes: no passage supports this event; name those that do',
    ]);
  });

  test('of more hidden characters than are named, and none of three', () => {
    const [three] = problems({ title: 'a\u200bb\u200bc\u200b' });
    expect(three).toMatch(/U\+200B at 1, U\+200B at 3, U\+200B at 5; take them out/);
    const [five] = problems({ title: 'a\u200bb\u200bc\u200bd\u200be\u200b' });
    expect(five).toMatch(/U\+200B at 5 and 2 more; take them out/);
  });
});

describe('records', () => {
  const records = ['a', 'b', 'c'];

  test('are sliced as lists are, within what there is', () => {
    expect(sliceRecords(records)).toEqual(['a', 'b', 'c']);
    expect(sliceRecords(records, 1)).toEqual(['b', 'c']);
    expect(sliceRecords(records, 1, 2)).toEqual(['b']);
    expect(sliceRecords(records, 1, 99)).toEqual(['b', 'c']);
    expect(sliceRecords(records, 2, 1)).toEqual([]);
    expect([...eachRecord(records)]).toEqual(['a', 'b', 'c']);
    const gaps = { length: 3, at: (index: number) => (index === 1 ? undefined : index), indexOf: () => -1 };
    expect(sliceRecords(gaps)).toEqual([0, 2]);
    expect([...eachRecord(gaps)]).toEqual([0, 2]);
  });

  test('are kept while there are few, and found by their ids from the first to the last', () => {
    let made = 0;
    const stored = new StoredRecords(
      2_000,
      (index) => {
        made += 1;
        return { index };
      },
      (id) => Number(id),
    );
    expect([
      stored.at(0)?.index,
      stored.at(1_999)?.index,
      stored.at(2_000),
      stored.at(-1),
      stored.at(Number.NaN),
    ]).toEqual([0, 1_999, undefined, undefined, undefined]);
    expect(made).toBe(2);
    expect([stored.has('0'), stored.has('-1'), stored.get('5')?.index]).toEqual([true, false, 5]);
    expect(stored.indexOf({ index: 0 })).toBe(-1);
  });

  test('of events have a key and an outline, their own or what their keeper gives', () => {
    const { dataset } = parse({});
    const [event] = dataset.events;
    expect(keyAt(dataset.events, 0)).toBe('lima');
    expect(keyAt(dataset.events, 7)).toBe('7');
    expect(outlineAt(dataset.events, 0)).toBe(event);
    const kept = {
      length: 1,
      at: () => event,
      indexOf: () => 0,
      keyAt: () => 'key',
      outlineAt: () => undefined,
    };
    expect(keyAt(kept, 0)).toBe('key');
    expect(outlineAt(kept, 0)).toBeUndefined();
  });
});

test('a heading comes again where its year comes again', () => {
  const dates = ['2023', '2023-05', '2024', '2023'];
  const { dataset } = parse({ events: dates.map((date, index) => eventFile({ id: `e${index}`, date })) });
  const events = ['e0', 'e1', 'e2', 'e3'].flatMap((id) => dataset.eventById.get(id) ?? []);
  expect(headYears(events, 'en').map(({ heading }) => heading)).toEqual(['2023', null, '2024', '2023']);
});

test('a date that is refused is named in the message up to 60 characters', () => {
  expect(new EdtfError('x'.repeat(60), 'why').message).toBe(
    `The date "${'x'.repeat(60)}" can't be read: why.`,
  );
  expect(new EdtfError('x'.repeat(61), 'why')).toMatchObject({
    name: 'EdtfError',
    text: 'x'.repeat(61),
    reason: 'why',
    message: `The date "${'x'.repeat(60)}…" can't be read: why.`,
  });
});
