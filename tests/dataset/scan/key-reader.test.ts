import { describe, expect, test, vi } from 'vitest';
import { BytesCursor } from '../../../src/dataset/scan/bytes-cursor.ts';
import { eventKeys } from '../../../src/dataset/scan/event-fields.ts';
import type { KeyReader } from '../../../src/dataset/scan/key-reader.ts';
import { passageKeys } from '../../../src/dataset/scan/passage-fields.ts';
import { scanDataset } from '../../../src/dataset/scan/scan-dataset.ts';
import { eventFile, quoteFile, smallDataset } from '../small-dataset.ts';

const EVENT_KEYS = [
  'id',
  'date',
  'dateNote',
  'title',
  'summary',
  'place',
  'topics',
  'people',
  'quotes',
  'weight',
];
const PASSAGE_KEYS = [
  'id',
  'source',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'speaker',
  'said',
  'topics',
];

function fieldOf(keys: KeyReader<number>, text: string): number {
  // Some zeros stand after the bytes.
  const bytes = new TextEncoder().encode(`${text}\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0`);
  return keys.read(new BytesCursor(bytes, 0));
}

describe.each([
  ['an event', EVENT_KEYS, eventKeys],
  ['a passage', PASSAGE_KEYS, passageKeys],
])('the keys of %s', (_, names, makeKeys) => {
  test('are read plainly, each as itself, whichever was read before', () => {
    const fields = names.map((name) => fieldOf(makeKeys(), `"${name}":`));
    expect(new Set(fields).size).toBe(names.length);
    expect(fields).not.toContain(0);
    for (const before of names) {
      names.forEach((name, index) => {
        const keys = makeKeys();
        fieldOf(keys, `"${before}":`);
        expect(fieldOf(keys, `"${name}" : `)).toBe(fields[index]);
        expect(fieldOf(keys, ` \n "${name}":`)).toBe(fields[index]);
        expect(fieldOf(keys, `${name}":`)).toBe(0);
      });
    }
  });

  test('are not read of what only begins as one, or is a part of one', () => {
    for (const name of names) {
      for (const other of [`${name}x`, name.slice(0, -1), `${name}\\u0000`, `${name}"`]) {
        expect(fieldOf(makeKeys(), `"${other}":`)).toBe(0);
      }
    }
  });
});

test('records with all fields that are read plainly never become objects', () => {
  const event = eventFile({
    id: 'whole',
    dateNote: 'About noon',
    summary: 'S',
    place: { name: 'P' },
    people: [],
    weight: 0.5,
  });
  const passage = quoteFile({ id: 'whole', said: '2024-11-16' });
  expect(Object.keys(event)).toEqual(expect.arrayContaining(EVENT_KEYS));
  expect(Object.keys(passage)).toEqual(expect.arrayContaining(PASSAGE_KEYS));
  const { quotes = [], events, ...rest } = smallDataset();
  const file = { ...rest, quotes: [...quotes, passage], events: [...events, event] };
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  const parse = vi.spyOn(JSON, 'parse');
  const { size } = scanDataset(bytes, { baseUrl: '' }).events;
  const parsed = parse.mock.calls.map(([text]) => text);
  parse.mockRestore();
  expect(size).toBe(events.length + 1);
  expect(parsed.filter((text) => text.includes('"whole"'))).toEqual([]);
});
