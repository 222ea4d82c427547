import { describe, expect, test, vi } from 'vitest';
import { MAX_EVENTS } from '../../../src/dataset/limits.ts';
import { edtfReason } from '../../../src/dataset/edtf-reason.ts';
import { DatasetError, parseDatasetText } from '../../../src/dataset/parse.ts';
import { MOST_FAULTS_AT_ONCE } from '../../../src/dataset/scan/element-scan.ts';
import { scanDataset } from '../../../src/dataset/scan/scan-dataset.ts';
import { eventFile, quoteFile, smallDataset } from '../small-dataset.ts';
import { expectSameStory } from './same-story.ts';

// Some write files of hundreds of thousands of records.
vi.setConfig({ testTimeout: 240_000 });

const BASE = { baseUrl: '' };
const encoder = new TextEncoder();

/** Runs some work, and says how many parts of documents were parsed by it. */
function countParsed(work: () => void): number {
  const parse = vi.spyOn(JSON, 'parse');
  try {
    work();
    return parse.mock.calls.length;
  } finally {
    parse.mockRestore();
  }
}

function many(count: number, record = '{}'): string {
  return `[${`${record},`.repeat(count - 1)}${record}]`;
}

describe('a file that is refused as a whole', () => {
  const events = `"events":${many(MAX_EVENTS + 50_000)}`;
  const lists = '"topics":[],"people":[],"sources":[]';
  const mended = `"events":${many(MAX_EVENTS + 1, '{"id":"a","date":"2024","title":"A"}')}`;
  const wrong = `"events":${many(MAX_EVENTS)}`;
  const tooLarge = {
    'has too many wrong events': `{${lists},"quotes":[],${events}}`,
    'has too many events that are mended': `{${lists},"quotes":[],${mended}}`,
    'has them first': `{${events},"quotes":[],${lists}}`,
    'has many wrong passages before them': `{${lists},"quotes":${many(100_000)},${events}}`,
    'has many wrong passages first of all': `{"quotes":${many(100_000)},${lists},${events}}`,
  };
  const refused = {
    ...tooLarge,
    'has another version': `{${lists},"quotes":[],${wrong},"version":99}`,
    'is cut off': `{${lists},"quotes":[],${wrong}`,
    'has no list of events': `{${lists},"quotes":${many(100_000)},"events":{}}`,
  };

  test.each(Object.entries(refused))('is refused before all its faults are told: it %s', (_, text) => {
    const bytes = encoder.encode(text);
    let error: unknown;
    const parsed = countParsed(() => {
      error = errorOf(() => scanDataset(bytes, BASE));
    });
    expect(parsed).toBeLessThan(2 * MOST_FAULTS_AT_ONCE + 100);
    expect(error).toBeInstanceOf(DatasetError);
    expect(error).toEqual(errorOf(() => parseDatasetText(text, { ...BASE, explain: edtfReason })));
  });

  test.each(Object.entries(tooLarge))('is refused with how many events it has: it %s', (_, text) => {
    expect(() => scanDataset(encoder.encode(text), BASE)).toThrow(
      expect.objectContaining({
        code: 'too-large',
        excess: {
          found: text === tooLarge['has too many events that are mended'] ? 250_001 : 300_000,
          limit: MAX_EVENTS,
        },
      }),
    );
  });
});

describe('a file with many faults', () => {
  const bad = Array.from({ length: MOST_FAULTS_AT_ONCE + 300 }, () => ({}));
  const { quotes = [], events, version, ...rest } = smallDataset();
  const manyEvents = [
    ...events,
    ...bad,
    eventFile({ id: 'late', quotes: ['late'] }),
    eventFile({ id: 'late' }),
    eventFile({ id: 'last', date: 'never' }),
  ];
  const manyQuotes = [...quotes, ...bad, quoteFile({ id: 'late' }), quoteFile({ id: 'late' })];
  const cuts = [0.1, 0.3, 0.5, 0.7, 0.9];

  test.each(
    Object.entries({
      'in events': { ...rest, quotes, events: manyEvents },
      'in passages': { ...rest, quotes: manyQuotes, events },
      'in both': { ...rest, quotes: manyQuotes, events: manyEvents },
      'in both, events first': { events: manyEvents, quotes: manyQuotes, ...rest },
      'in both, passages first': { quotes: manyQuotes, ...rest, events: manyEvents },
      'in both, with a version between': { quotes: manyQuotes, version, ...rest, events: manyEvents },
    }),
  )('tells them all, and reads what is right: %s', (_, file) => {
    expect(expectSameStory(encoder.encode(JSON.stringify(file)), cuts)?.notices.length).toBeGreaterThan(
      MOST_FAULTS_AT_ONCE,
    );
  });

  test('is refused in the same words where a record that was put off is no JSON', () => {
    const text = JSON.stringify({ ...rest, quotes, events: manyEvents });
    for (const broken of [text.replace('"never"', 'never'), text.replace('"never"', '"never"]')]) {
      expect(expectSameStory(encoder.encode(broken), cuts)).toBe(null);
    }
  });

  test('tells 200 000 of them without an overflow', () => {
    const topics = Array.from({ length: 200_000 }, () => 'x');
    const file = encoder.encode(JSON.stringify({ ...smallDataset(), events: [eventFile({ topics })] }));
    const { notices } = scanDataset(file, BASE);
    expect(notices.length).toBe(topics.length);
    expect(notices).toEqual(
      parseDatasetText(new TextDecoder().decode(file), { ...BASE, explain: edtfReason }).notices,
    );
  });
});

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}
