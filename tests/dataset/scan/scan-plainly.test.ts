import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DatasetFile } from '../../../src/dataset/schema.ts';
import { scanDataset } from '../../../src/dataset/scan/scan-dataset.ts';
import { eventFile, quoteFile, smallDataset, sourceFile } from '../small-dataset.ts';

/*
 * A scan that takes the slow way where it needs not gives the same story: what it costs is the objects that it makes. So what is
 * made text of is looked at here.
 */

const MARKED = 'a-marked-id';

/** What of a file was parsed as JSON that holds a marked id, and how many events were found. */
function scanned(text: string) {
  const bytes = new TextEncoder().encode(text);
  const parse = vi.spyOn(JSON, 'parse');
  const { size } = scanDataset(bytes, { baseUrl: '' }).events;
  const parsed = parse.mock.calls.map(([piece]) => piece);
  parse.mockRestore();
  // The id itself may be read, as text: what matters is a record that became an object.
  return { size, parsed: parsed.filter((piece) => piece.includes(MARKED) && piece.includes('{')) };
}

afterEach(() => vi.restoreAllMocks());

const marked = (file: Partial<DatasetFile>): DatasetFile => ({ ...smallDataset(), ...file });
const PLAIN = { size: 1, parsed: [] };

describe('no record becomes an object', () => {
  test.each<[string, Partial<DatasetFile>]>([
    [
      'an event with a place south and west',
      { events: [eventFile({ id: MARKED, place: { name: 'Lima', latitude: -12.05, longitude: -77.04 } })] },
    ],
    [
      'an event with a place at the end of the earth',
      { events: [eventFile({ id: MARKED, place: { name: 'P', latitude: 90, longitude: -180 } })] },
    ],
    ['an event with a weight of nothing, or all', { events: [eventFile({ id: MARKED, weight: 0 })] }],
    ['an event of the greatest weight', { events: [eventFile({ id: MARKED, weight: 1 })] }],
    [
      'an event with empty lists',
      { events: [eventFile({ id: MARKED, topics: [], people: [], quotes: [] })] },
    ],
    [
      'an event with words of all scripts',
      { events: [eventFile({ id: MARKED, title: 'Überall 😀 中文', summary: 'ليما' })] },
    ],
    [
      'an event that names an id as long as one may be',
      {
        topics: [{ id: 'x'.repeat(200), label: 'X' }],
        quotes: [],
        events: [eventFile({ id: MARKED, topics: ['x'.repeat(200)], quotes: [] })],
      },
    ],
    [
      'an event that names ids of other scripts',
      {
        topics: [{ id: 'größe-😀', label: 'X' }],
        quotes: [],
        events: [eventFile({ id: MARKED, topics: ['größe-😀'], quotes: [] })],
      },
    ],
  ])('of %s', (_what, file) => {
    expect(scanned(JSON.stringify(marked(file)))).toEqual(PLAIN);
  });

  test('of a passage at the very end of its source', () => {
    const whole = marked({
      sources: [sourceFile({ characters: 1_202 })],
      quotes: [quoteFile({ id: MARKED })],
      events: [eventFile({ quotes: [MARKED] })],
    });
    expect(scanned(JSON.stringify(whole))).toEqual(PLAIN);
  });

  test('however the file is spaced', () => {
    const whole = marked({
      events: [eventFile({ id: MARKED, place: { name: 'Lima', latitude: -12.05 }, weight: 0.5 })],
    });
    for (const indent of [1, 2, '\t', ' \t '])
      expect(scanned(JSON.stringify(whole, null, indent))).toEqual(PLAIN);
    expect(scanned(JSON.stringify(whole, null, 2).replaceAll('\n', '\r\n'))).toEqual(PLAIN);
    expect(scanned(JSON.stringify(whole).replaceAll('":', '" : '))).toEqual(PLAIN);
  });

  test('in whatever order its members and lists come', () => {
    const whole = marked({ events: [eventFile({ id: MARKED })] });
    const members = Object.entries(whole);
    expect(scanned(JSON.stringify(Object.fromEntries(members.toReversed())))).toEqual(PLAIN);
    for (let first = 1; first < members.length; first += 1) {
      const turned = [...members.slice(first), ...members.slice(0, first)];
      expect(scanned(JSON.stringify(Object.fromEntries(turned)))).toEqual(PLAIN);
    }
  });

  test('beside lists that are empty, and members that are not ours', () => {
    const whole = {
      ...marked({ events: [eventFile({ id: MARKED, people: [] })], people: [], changes: [] }),
      ours: [[], {}, [1, { a: [] }]],
      quotes: [quoteFile({ id: 'q1' })],
    };
    const bare = { ...whole, quotes: whole.quotes.map(({ speaker: _speaker, ...quote }) => quote) };
    expect(scanned(JSON.stringify(bare))).toEqual(PLAIN);
  });
});

test('a record becomes an object where that is needed', () => {
  const escaped = JSON.stringify(marked({ events: [eventFile({ id: MARKED })] })).replace(
    '"They meet',
    '"\\u0054hey meet',
  );
  expect(scanned(escaped).size).toBe(1);
  expect(scanned(escaped).parsed).not.toEqual([]);
});
