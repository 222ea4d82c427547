import { describe, expect, test, vi } from 'vitest';
import { MAX_EVENTS, MAX_TOPICS } from '../../../src/dataset/limits.ts';
import { readEventAt, readPassageAt } from '../../../src/dataset/scan/read-record-at.ts';
import { beginScan, scanDataset } from '../../../src/dataset/scan/scan-dataset.ts';
import { eventFile, quoteFile, smallDataset, sourceFile } from '../small-dataset.ts';
import { expectSameStory, scanInPieces } from './same-story.ts';

// A quarter of a million events are among these.
vi.setConfig({ testTimeout: 240_000 });

const BASE = { baseUrl: 'https://host.example/' };
const encoder = new TextEncoder();
const EVERY_BYTE = Array.from({ length: 400 }, (_, index) => index / 400);

function bytesOf(value: unknown): Uint8Array {
  return encoder.encode(typeof value === 'string' ? value : JSON.stringify(value));
}

/** `fill` in place of every `?`: a byte that can't be written in a string. */
function withByte(text: string, fill: number): Uint8Array {
  return bytesOf(text).map((byte) => (byte === 0x3f ? fill : byte));
}

describe('a document that is none', () => {
  const texts = [
    '',
    ' \n',
    'null',
    '[]',
    '42',
    '"text"',
    '{}',
    '{"events":{}}',
    '<!doctype html>',
    '\ufeff',
    '\ufeff\ufeff{}',
  ];
  const cut = JSON.stringify(smallDataset());
  const broken = [
    cut.slice(0, -1),
    cut.slice(0, cut.indexOf('"events"') + 20),
    `${cut}x`,
    `${cut}{}`,
    cut.replace('"events":[', '"events":[,'),
    cut.replace('}],"changes"', '},],"changes"'),
    cut.replace('"title"', "'title'"),
    '{"events":[],}',
    '{"events":[]}\0',
    '{"events":[1 2]}',
    '{"events":[{"id":"a"]}',
    '{"a":[}],"events":[]}',
    '{"a":nul,"events":[]}',
    '{"a":01,"events":[]}',
    '{"events":[],"a":"\u0001"}',
    '{"version":2,"events":[],"a":1',
  ];
  test.each([...texts, ...broken])('is refused in the same words: %j', (text) => {
    expect(expectSameStory(bytesOf(text), EVERY_BYTE)).toBe(null);
  });

  test.each([2, 1.5, 0, '1', true, [], 1e3])('is refused for its version %j', (version) => {
    expect(expectSameStory(bytesOf({ ...smallDataset(), version }))).toBe(null);
  });

  test('is refused for its nesting, wherever that is, without an overflow', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(expectSameStory(bytesOf(`{"events":[],"deep":${deep}}`))).toBe(null);
    expect(expectSameStory(bytesOf(`{"events":[{"id":${deep}}]}`))).toBe(null);
    for (const levels of [61, 62, 63, 64]) {
      const nested = '['.repeat(levels) + ']'.repeat(levels);
      expectSameStory(
        bytesOf(`{"topics":[],"people":[],"sources":[],"quotes":[],"events":[{"x":${nested}}]}`),
      );
      expectSameStory(bytesOf(`{"events":[],"x":${nested}}`));
    }
  });

  test('is refused for too many events', () => {
    const events = Array.from(
      { length: MAX_EVENTS + 1 },
      (_, index) => `{"id":"${index}","date":"2024","title":"E","topics":[]}`,
    );
    const many = bytesOf(`{"topics":[],"people":[],"sources":[],"quotes":[],"events":[${events.join()}]}`);
    expect(() => scanDataset(many, BASE)).toThrow(
      expect.objectContaining({ code: 'too-large', excess: { found: MAX_EVENTS + 1, limit: MAX_EVENTS } }),
    );
  });
});

describe('a document that is unusual', () => {
  test('has its members in any order, late ones included', () => {
    const { version, language, events, quotes, sources, people, topics, ...rest } = smallDataset();
    const orders = [
      { events, quotes, sources, people, topics, ...rest, language, version },
      { sources, topics, people, quotes, language: 'de', events, ...rest, version },
      { topics, people, quotes, sources, events, version },
      { topics, people, sources, events, quotes, version },
    ];
    for (const order of orders) {
      expect(expectSameStory(bytesOf({ ...order, language: 'pt' }), EVERY_BYTE)?.events.size).toBe(1);
    }
  });

  test('has a member twice, of which the last counts, or keys written with escapes', () => {
    const text = JSON.stringify(smallDataset());
    const event = JSON.stringify(eventFile({ id: 'other' }));
    const twice = text.replace(/\}$/, `,"events":[${event}],"topics":[]}`);
    expect(expectSameStory(bytesOf(twice), EVERY_BYTE)?.events.size).toBe(1);
    expect(expectSameStory(bytesOf(text.replace('"events"', '"\\u0065vents"')))?.events.size).toBe(1);
    expect(
      expectSameStory(bytesOf(text.replace('"quotes":["q1"]', '"quotes":["q\\u0031"]')))?.notices,
    ).toEqual([]);
    const polluted = text.replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    expectSameStory(bytesOf(polluted));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('begins with a mark of the byte order, even one that comes in pieces', () => {
    expect(
      expectSameStory(bytesOf(`\ufeff${JSON.stringify(smallDataset())}`), [0.001, 0.002, 0.003])?.events.size,
    ).toBe(1);
    const scanner = beginScan(BASE);
    for (const byte of bytesOf(`\ufeff${JSON.stringify(smallDataset())}`)) scanner.take(Uint8Array.of(byte));
    expect(scanner.end().events.size).toBe(1);
  });

  test('has lists of other kinds, more topics than are shown, and no lists at all', () => {
    const { events } = smallDataset();
    expectSameStory(bytesOf({ events }));
    expectSameStory(
      bytesOf({
        events,
        topics: {},
        people: 'x',
        sources: null,
        quotes: 5,
        changes: true,
        title: 7,
        language: [],
      }),
    );
    const topics = Array.from({ length: MAX_TOPICS + 1 }, (_, index) => ({ id: `t${index}`, label: 'T' }));
    const last = eventFile({ topics: [`t${MAX_TOPICS}`, 't0'] });
    expect(expectSameStory(bytesOf({ ...smallDataset(), topics, events: [last] }))?.notices.length).toBe(3);
  });

  test('is no UTF-8 here and there', () => {
    const text = JSON.stringify({
      ...smallDataset(),
      events: [
        eventFile({ id: '?a', title: 'What?', summary: '?' }),
        eventFile({ id: '\ufffda', title: '?' }),
        eventFile({ id: 'b', topics: ['?', 'summits'] }),
        eventFile({ id: 'c', date: '2024?' }),
      ],
      quotes: [
        quoteFile({ exact: '?', end: 1_174 }),
        quoteFile({ id: '?', exact: '??', end: 1_175, prefix: '?'.repeat(321) }),
      ],
    });
    for (const byte of [0x80, 0xc2, 0xe2, 0xed, 0xf0, 0xff]) {
      expect(expectSameStory(withByte(text, byte), EVERY_BYTE)).not.toBe(null);
    }
  });
});

describe('records that are unusual', () => {
  const WORDS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'];

  test('are called by words that objects already have', () => {
    const story = expectSameStory(
      bytesOf({
        topics: WORDS.map((id) => ({ id, label: id })),
        people: WORDS.map((id) => ({ id, name: id })),
        sources: [],
        quotes: WORDS.map((id) => quoteFile({ id, source: id, speaker: id, topics: [id] })),
        events: WORDS.map((id) => eventFile({ id, title: id, topics: [id], people: [id], quotes: [id] })),
      }),
    );
    expect(story?.events.size).toBe(WORDS.length);
  });

  test('have names and ids of blanks, or that begin with what might be one', () => {
    const blanks = [...Array(0x10000).keys()]
      .map((code) => String.fromCharCode(code))
      .filter((character) => !/\S/.test(character));
    const near = [
      '\u167f',
      '\u1681',
      '\u1fff',
      '\u200b',
      '\u2010',
      '\u2027',
      '\u202a',
      '\u202e',
      '\u2030',
      '\u205e',
      '\u2060',
    ];
    const words = [
      ...blanks,
      ...near,
      '\u00a1',
      '\u2fff',
      '\u3001',
      '\ufefe',
      '\u180e',
      '\u0085',
      '\u007f',
      '😀',
      'é',
      '',
    ];
    const all = words.flatMap((word) => [word, `${word}a`, word + word]);
    const place = (name: string) => ({ place: { name } });
    expectSameStory(
      bytesOf({
        ...smallDataset(),
        events: [
          ...all.map((title, index) => eventFile({ id: `t${index}`, title })),
          ...all.map((id) => eventFile({ id })),
          ...all.map((name, index) => eventFile({ id: `p${index}`, ...place(name) })),
        ],
        quotes: all.map((id) => quoteFile({ id })),
      }),
    );
  });

  test('have a field twice, of which the last counts', () => {
    const topics = [
      { id: 'summits', label: 'S' },
      { id: 'trade', label: 'T' },
    ];
    const event = JSON.stringify(eventFile({ topics: ['trade'], weight: 0.25 }));
    const quote = JSON.stringify(quoteFile());
    const again = [
      '"id":"x"',
      '"date":"2023"',
      '"title":"X"',
      '"topics":["summits"]',
      '"people":[]',
      '"quotes":[]',
      '"weight":1',
      '"start":0',
      '"source":"x"',
    ];
    for (const field of again) {
      for (const twice of [event.replace('{', `{${field},`), event.replace(/\}$/, `,${field}}`)]) {
        const file = JSON.stringify({ ...smallDataset(), topics, events: [] });
        expectSameStory(bytesOf(file.replace('"events":[]', `"events":[${twice}]`)));
      }
      for (const twice of [quote.replace('{', `{${field},`), quote.replace(/\}$/, `,${field}}`)]) {
        const file = JSON.stringify({ ...smallDataset(), topics, quotes: [] });
        expectSameStory(bytesOf(file.replace('"quotes":[]', `"quotes":[${twice}]`)));
      }
    }
  });

  test('are many, all wrong in the same way, or all on one day', () => {
    const events = Array.from({ length: 1_100 }, (_, index) =>
      eventFile({ id: `e${index}`, date: `${index}-13-45` }),
    );
    expect(expectSameStory(bytesOf({ ...smallDataset(), events }))?.events.size).toBe(0);
    const sameDay = Array.from({ length: 3_000 }, (_, index) =>
      eventFile({ id: `é${(index * 7_919) % 3_000}` }),
    );
    expect(expectSameStory(bytesOf({ ...smallDataset(), events: sameDay }))?.events.size).toBe(3_000);
  });

  test('come in an order that code points and code units see differently', () => {
    const ids = ['\uffff', '😀', '\ue000', 'a😀', 'a\ue000', '\ud7ff', 'z', '\u0000', '\ud83d', '\ud83da'];
    expectSameStory(bytesOf({ ...smallDataset(), events: ids.map((id) => eventFile({ id })) }));
    expectSameStory(
      bytesOf({ ...smallDataset(), events: ids.map((id) => eventFile({ id, date: '2024/..' })) }),
    );
  });

  test('name hundreds of topics, some again and again', () => {
    const topics = Array.from({ length: 300 }, (_, index) => ({ id: `t${index}`, label: 'T' }));
    const all = topics.map(({ id }) => id);
    expectSameStory(
      bytesOf({
        ...smallDataset(),
        topics,
        events: [eventFile({ topics: [...all, ...all] }), eventFile({ id: 'x', topics: ['t1', 't1'] })],
      }),
    );
  });

  test('hold one text of a megabyte, which comes in many pieces', () => {
    const summary = 'word '.repeat(200_000);
    expect(
      expectSameStory(bytesOf({ ...smallDataset(), events: [eventFile({ summary })] }), EVERY_BYTE)?.events
        .size,
    ).toBe(1);
  });

  test('are passages at the borders of what is allowed', () => {
    const quotes = [
      quoteFile({ id: 'fits', exact: 'é😀', start: 3_243, end: 3_246 }),
      quoteFile({ id: 'past the end', exact: 'é😀', start: 3_244, end: 3_247 }),
      quoteFile({ id: 'wrong length', exact: 'é😀', start: 0, end: 4 }),
      quoteFile({ id: 'long context', prefix: '😀'.repeat(160), suffix: '😀'.repeat(161) }),
      quoteFile({ id: 'said', said: '2024-11-16' }),
      quoteFile({ id: 'said once', said: '[..2024]' }),
      quoteFile({ id: 'said never', said: '2024-02-30' }),
      quoteFile({ id: 'by nobody', speaker: '' }),
      quoteFile({ id: 'by a stranger', speaker: 'stranger' }),
      quoteFile({ id: 'of nothing', source: 'missing' }),
      quoteFile({ id: 'said' }),
    ];
    const story = expectSameStory(bytesOf({ ...smallDataset(), sources: [sourceFile()], quotes }));
    expect(story?.passages.size).toBe(quotes.length - 3);
  });
});

describe('what a scan gives', () => {
  test('goes to another thread, and is read there', () => {
    const { records, events } = scanInPieces(bytesOf(smallDataset()), EVERY_BYTE);
    const expected = readEventAt(records, 0);
    const there = structuredClone(records, {
      transfer: [records.bytes.buffer, records.events.from.buffer, records.passages.ids.slots.buffer],
    });
    expect(records.bytes.length).toBe(0);
    expect(readEventAt(there, 0)).toEqual(expected);
    expect(readPassageAt(there, 0).exact).toBe(quoteFile().exact);
    expect(events.size).toBe(1);
  });

  test('has no record beyond the last', () => {
    const { records } = scanInPieces(bytesOf(smallDataset()));
    expect(() => readEventAt(records, 1)).toThrow(RangeError);
    expect(() => readPassageAt(records, -1)).toThrow(RangeError);
  });

  test('keeps no more bytes than there are, whatever was expected', () => {
    const bytes = bytesOf({ ...smallDataset(), description: 'x'.repeat(100_000) });
    for (const expectedBytes of [undefined, 0, 10, bytes.length, 10 * bytes.length]) {
      const scanner = beginScan({ ...BASE, expectedBytes });
      scanner.take(bytes);
      expect(scanner.end().records.bytes.buffer.byteLength).toBeLessThan(1.2 * bytes.length);
    }
  });
});
