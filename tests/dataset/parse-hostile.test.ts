import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checkDataset } from '../../src/dataset/check.ts';
import { DatasetError, parseDataset, parseDatasetText } from '../../src/dataset/parse.ts';
import { eventFile, quoteFile, smallDataset } from './small-dataset.ts';

// Properties try thousands of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });

const OPTIONS = { baseUrl: 'https://host.example/stories/small.json' };
const WORDS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'];

describe('words that objects already have', () => {
  test('are ids and names like any other', () => {
    const { dataset, notices } = parseDataset(
      {
        events: WORDS.map((word) =>
          eventFile({ id: word, title: word, topics: [word], people: [word], quotes: [word] }),
        ),
        topics: WORDS.map((word) => ({ id: word, label: word })),
        people: WORDS.map((word) => ({ id: word, name: word })),
        quotes: WORDS.map((word) => quoteFile({ id: word, source: word, speaker: word, topics: [] })),
      },
      OPTIONS,
    );
    expect(dataset.events.map(({ id }) => id).toSorted()).toEqual(WORDS.toSorted());
    expect(dataset.topicById.get('__proto__')?.label).toBe('__proto__');
    expect(notices.map(({ path }) => path)).toEqual(WORDS.map((_, index) => `quotes[${index}].source`));
  });

  test('are not there unless the file has them', () => {
    const { dataset } = parseDataset(
      { events: [eventFile({ topics: WORDS, people: [], quotes: [] })] },
      OPTIONS,
    );
    expect(dataset.events[0]?.topics).toEqual([]);
    expect(dataset.topicById.get('constructor')).toBeUndefined();
  });

  test('pollute nothing as keys', () => {
    const key = '{"polluted": true, "label": "x", "name": "x"}';
    const record = `{"id": "a", "label": "A", "name": "A", "__proto__": ${key}, "constructor": {"prototype": ${key}}}`;
    const text = `{"__proto__": ${key}, "events": [{"id": "e", "date": "2024", "title": "E", "topics": [],
      "__proto__": ${key}, "place": {"name": "Lima", "__proto__": ${key}}, "weight": "x"}],
      "topics": [${record}], "people": [${record}]}`;
    const { dataset } = parseDatasetText(text, OPTIONS);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect([dataset, dataset.events[0], dataset.events[0]?.place, dataset.topics[0]]).toSatisfy(
      (records: Record<string, unknown>[]) => records.every((item) => item['polluted'] === undefined),
    );
    expect(dataset.topics[0]).not.toHaveProperty('name');
    checkDataset(JSON.parse(text));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('any JSON at all', () => {
  const records = fc.array(
    fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record(
        {
          id: fc.oneof(fc.constantFrom('a', 'b', '__proto__', ''), fc.jsonValue({ maxDepth: 1 })),
          date: fc.oneof(fc.constantFrom('2024', '2024-02-30', '[..2024]'), fc.jsonValue({ maxDepth: 1 })),
          title: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 1 })),
          label: fc.oneof(fc.string({ unit: 'binary' }), fc.constant(7)),
          name: fc.oneof(fc.string({ unit: 'binary' }), fc.constant(7)),
          topics: fc.oneof(fc.array(fc.constantFrom('a', 'b', 'c')), fc.constantFrom('x', {}, null)),
          quotes: fc.oneof(fc.array(fc.constantFrom('a', 'b', 'c')), fc.constantFrom('x', {}, null)),
          source: fc.constantFrom('a', 'b', 7),
          exact: fc.constantFrom('ab', '', 7),
          prefix: fc.constantFrom('', 'x', null),
          suffix: fc.constantFrom('', 'x'.repeat(400)),
          start: fc.constantFrom(0, -1, 1.5, '0'),
          end: fc.constantFrom(2, 3, null),
          place: fc.jsonValue({ maxDepth: 2 }),
          image: fc.jsonValue({ maxDepth: 2 }),
          weight: fc.jsonValue({ maxDepth: 1 }),
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
    ),
    { maxLength: 4 },
  );
  const file = fc.record(
    {
      version: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.jsonValue() }),
      title: fc.jsonValue({ maxDepth: 1 }),
      language: fc.jsonValue({ maxDepth: 1 }),
      topics: fc.oneof(records, fc.jsonValue()),
      people: fc.oneof(records, fc.jsonValue()),
      sources: fc.oneof(records, fc.jsonValue()),
      quotes: fc.oneof(records, fc.jsonValue()),
      events: records,
      changes: fc.oneof(records, fc.jsonValue()),
    },
    { requiredKeys: ['events'], noNullPrototype: true },
  );

  test('is read or refused with a DatasetError, and leaves nothing that dangles', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: file }, fc.jsonValue()), (json) => {
        const parsed = attempt(json);
        if (parsed === null) return;
        const { dataset, notices, eventsInFile } = parsed;
        const lost = notices.filter(({ kind }) => kind === 'event').length;
        expect(dataset.events.length + lost).toBe(eventsInFile);
        for (const event of dataset.events) {
          expect(event.topics.every((id) => dataset.topicById.has(id))).toBe(true);
          expect(event.quotes.every((id) => dataset.passageById.has(id))).toBe(true);
          expect(Number.isNaN(event.date.interval.start + 0)).toBe(false);
        }
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  test('that the reader forgives is an error for the author', () => {
    fc.assert(
      fc.property(file, (json) => {
        const parsed = attempt(json);
        const errors = checkDataset(json).filter(({ severity }) => severity === 'error');
        const isForgiven = parsed === null || parsed.notices.length > 0;
        expect(!isForgiven || errors.length > 0).toBe(true);
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  test('spoiled in one place is noticed by both', () => {
    const paths = [
      ['events', 'date', '2024-02-30'],
      ['events', 'topics', ['gone']],
      ['quotes', 'end', 9],
      ['quotes', 'speaker', 'gone'],
      ['sources', 'url', 'javascript:alert(1)'],
      ['sources', 'sha256', 'short'],
      ['topics', 'label', ''],
    ] as const;
    for (const [list, field, value] of paths) {
      const small = smallDataset();
      const json = { ...small, [list]: [{ ...small[list]?.[0], [field]: value }] };
      expect(attempt(json)?.notices).not.toEqual([]);
      expect(checkDataset(json).some(({ severity }) => severity === 'error')).toBe(true);
    }
  });
});

function attempt(json: unknown): ReturnType<typeof parseDataset> | null {
  try {
    return parseDataset(json, OPTIONS);
  } catch (error) {
    if (error instanceof DatasetError) return null;
    throw error;
  }
}
