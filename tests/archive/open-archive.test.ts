import { beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ArchiveError } from '../../src/archive/archive-error.ts';
import { checkManifest, readManifest } from '../../src/archive/manifest.ts';
import { orderInTime } from '../../src/archive/write/order-in-time.ts';
import { readRecords } from '../../src/archive/read-records.ts';
import { cachingDateReader } from '../../src/dataset/edtf-cache.ts';
import { readEdtf } from '../../src/dataset/edtf.ts';
import { inTimeOrder } from '../../src/dataset/time-order.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { smallDataset } from '../dataset/small-dataset.ts';
import { BASE_URL, makeArchive, openMade } from './archive-in-memory.ts';
import type { MadeArchive } from './archive-in-memory.ts';
import { EDTF_TEXTS } from './edtf-texts.ts';

describe('what a first view transfers', { timeout: 240_000 }, () => {
  let made: MadeArchive;
  beforeAll(async () => {
    made = await makeArchive(generateDataset({ events: 100_000 }));
  }, 240_000);

  it('is under 2 bytes an event and some 200 kB for the manifest with its labels and the dates', async () => {
    const { archive, counted } = openMade(made);
    expect(JSON.stringify(made.manifest).length).toBeLessThan(60_000);
    expect(archive.manifest.heads.length).toBeGreaterThan(200);
    await archive.dates();
    expect(counted.requests).toBe(1);
    expect(counted.bytes).toBeLessThan(200_000);
    await archive.ids('topics');
    expect(counted.bytes).toBeLessThan(200_000 + 100_000 * 1.3);
    expect(counted.requests).toBeLessThanOrEqual(3);
  });

  it('needs no footer any more of files that are open, and of the dates nothing at all', async () => {
    const { archive, counted } = openMade(made);
    await archive.opened('dates', 'columns');
    expect(counted.requests).toBe(2);
    await archive.dates();
    expect(counted.requests).toBe(2);
    await archive.ids('topics');
    expect(counted.requests).toBe(3);
  });

  it('grows by one request of some 20 kB for a hundred events that follow each other, once the index is read', async () => {
    const { archive, counted } = openMade(made);
    const rows = (start: number) => Array.from({ length: 100 }, (_, index) => start + index);
    await archive.events(rows(40_000));
    Object.assign(counted, { requests: 0, bytes: 0 });
    const { events } = await archive.events(rows(40_100));
    expect(events.size).toBe(100);
    expect(counted.requests).toBe(1);
    expect(counted.bytes).toBeLessThan(40_000);
  });

  it('asks for the pages of rows that lie apart all at once, and for neighbours together', async () => {
    const { archive, counted } = openMade(made);
    const near = Array.from({ length: 30 }, (_, index) => 50_000 + index * 40);
    await archive.events(near);
    Object.assign(counted, { requests: 0, bytes: 0 });
    await archive.events(near.map((row) => row + 7));
    expect(counted.requests).toBe(1);
    await archive.events([near[0] ?? 0]);
    expect(counted.requests).toBe(2);
  });

  it('looks a single id up in a handful of requests', async () => {
    const { archive, counted } = openMade(made);
    await archive.dates();
    Object.assign(counted, { requests: 0, bytes: 0 });
    const { events } = await archive.events([77_777]);
    const id = events.get(77_777)?.id ?? '';
    Object.assign(counted, { requests: 0, bytes: 0 });
    expect(await archive.rowOf(id)).toBe(77_777);
    expect(counted.requests).toBeLessThanOrEqual(5);
    expect(await archive.rowOf('nobody')).toBe(null);
  });
});

describe('the order of rows', () => {
  it('is that of a dataset, whatever the dates', () => {
    const events = fc.uniqueArray(
      fc.record({ id: fc.string({ maxLength: 3 }), date: fc.constantFrom(...EDTF_TEXTS) }),
      { selector: ({ id }) => id, maxLength: 60 },
    );
    fc.assert(
      fc.property(events, (made) => {
        const texts = [...new Set(made.map(({ date }) => date))];
        const dates = texts.map((text) => readEdtf(text));
        const order = orderInTime(
          dates,
          (event) => texts.indexOf(made[event]?.date ?? ''),
          (event) => made[event]?.id ?? '',
          made.length,
        );
        const expected = inTimeOrder(made.map(({ id, date }) => ({ id, date: readEdtf(date) })));
        expect([...order].map((event) => made[event]?.id)).toEqual(expected.map(({ id }) => id));
      }),
      { seed: 42, numRuns: 300 },
    );
  });
});

describe('a manifest', () => {
  it.each([
    ['no JSON', '<html>', 'manifest', /it is not JSON/],
    ['another kind of document', '{"version": 1, "events": []}', 'manifest', /"kind" must be "archive"/],
    ['a later version', '{"kind": "archive", "version": 2}', 'newer-version', /version 2 .* up to version 1/],
    ['nothing in it', '{"kind": "archive", "version": 1}', 'manifest', /"id" is missing/],
    ['nesting without end', '['.repeat(1_000), 'manifest', /nested too deeply/],
  ])('with %s is refused with the reason', (_, text, code, message) => {
    expect(() => readManifest(text)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });

  it.each(['../events.parquet', 'https://evil.example/a.parquet', '/a.parquet', 'a.js', '..', 'a/b.parquet'])(
    'that names the file %s is refused',
    async (name) => {
      const { manifest } = await makeArchive(smallDataset());
      const files = { ...manifest.files, events: { ...manifest.files.events, name } };
      expect(() => checkManifest({ ...manifest, files })).toThrow(
        /"files.events.name" must name a file of this folder/,
      );
    },
  );

  it('with more events than a page can hold, or with a head beyond them, is refused', async () => {
    const { manifest } = await makeArchive(smallDataset());
    expect(() => checkManifest({ ...manifest, events: 6_000_000 })).toThrow(/too large to show/);
    expect(() => checkManifest({ ...manifest, events: 0 })).toThrow(
      /"heads\[0\]\.row" is beyond its 0 events/,
    );
  });
});

describe('files that are not what they should be', () => {
  const failing = async (attempt: () => Promise<unknown>): Promise<ArchiveError> => {
    const error = await attempt().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ArchiveError);
    return error as ArchiveError;
  };

  it('are refused by name, and other parts stay readable', async () => {
    const made = await makeArchive(generateDataset({ events: 50 }));
    const { events } = made.manifest.files;
    const files = new Map(made.files).set(events.name, new ArrayBuffer(events.bytes));
    const { archive } = openMade({ ...made, files });
    expect(await failing(() => archive.events([1]))).toMatchObject({ code: 'unreadable', file: events.name });
    expect((await archive.dates()).of).toHaveLength(50);
    const shorter = openMade({ ...made, files: new Map(made.files).set(events.name, new ArrayBuffer(9)) });
    expect(await failing(() => shorter.archive.events([1]))).toMatchObject({ code: 'changed' });
  });

  it('never bring anything but an error, whatever bytes are wrong', async () => {
    const made = await makeArchive(generateDataset({ events: 40 }));
    const names = Object.values(made.manifest.files).map((file) => file?.name ?? '');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (name, at, flip) => {
          const bytes = new Uint8Array(made.files.get(name) ?? new ArrayBuffer(0)).slice();
          const place = at % Math.max(1, bytes.length);
          bytes[place] = (bytes[place] ?? 0) ^ flip;
          const { archive } = openMade({ ...made, files: new Map(made.files).set(name, bytes.buffer) });
          const reads = [
            archive.dates(),
            archive.ids('topics'),
            archive.weights(),
            archive.events([0, 20]),
            archive.rowOf('event-3'),
            archive.passagesOf('source-1'),
          ];
          for (const result of await Promise.allSettled(reads)) {
            const isFine = result.status === 'fulfilled' || result.reason instanceof ArchiveError;
            expect(isFine).toBe(true);
          }
        },
      ),
      { seed: 42, numRuns: 150 },
    );
  });

  it('never show other words than were written', async () => {
    const made = await makeArchive(generateDataset({ events: 40 }));
    const { events: eventFile, quotes: quoteFile } = made.manifest.files;
    const read = async (files: ReadonlyMap<string, ArrayBuffer>) => {
      const { archive } = openMade({ ...made, files });
      const [events, source] = await Promise.allSettled([
        archive.events([0, 20]),
        archive.passagesOf('source-1'),
      ]);
      return [
        ...(events.status === 'fulfilled'
          ? [...events.value.events.values(), ...events.value.passages.values()]
          : []),
        ...(source.status === 'fulfilled' ? source.value.passages : []),
      ].map((record) => JSON.stringify(record));
    };
    const written = new Set(await read(made.files));
    let left = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(eventFile.name, quoteFile?.name ?? ''),
        fc.noBias(fc.integer({ min: 0, max: 999 })),
        fc.integer({ min: 1, max: 255 }),
        async (name, thousandth, flip) => {
          const bytes = new Uint8Array(made.files.get(name) ?? new ArrayBuffer(0)).slice();
          const place = Math.floor((thousandth / 1_000) * bytes.length);
          bytes[place] = (bytes[place] ?? 0) ^ flip;
          const shown = await read(new Map(made.files).set(name, bytes.buffer));
          left += written.size - shown.length;
          expect(shown.filter((record) => !written.has(record))).toEqual([]);
        },
      ),
      { seed: 42, numRuns: 200 },
    );
    expect(left).toBeGreaterThan(0);
  });

  it('with another number of rows are refused', async () => {
    const { manifest, files } = await makeArchive(smallDataset());
    const { archive } = openMade({ manifest: { ...manifest, events: 2 }, files });
    for (const read of [archive.dates(), archive.weights(), archive.ids('topics'), archive.events([0])]) {
      expect(await failing(() => read)).toMatchObject({ code: 'unreadable' });
    }
  });
});

describe('a record that is not what it should be', () => {
  it('costs itself and gives a notice with its row', async () => {
    const { archive } = openMade(await makeArchive(smallDataset()));
    const options = {
      lists: await archive.lists(),
      readDate: cachingDateReader(),
      baseUrl: BASE_URL,
      language: 'en',
    };
    const good = { id: 'a', date: '2024', title: 'One', topics: ['summits'] };
    const quote = { ...smallDataset().quotes?.[0] };
    const { events, passages, notices } = readRecords(
      [
        [3, '{"id":'],
        [4, JSON.stringify(good)],
        [5, JSON.stringify({ ...good, id: 'b', date: '2024-02-30' })],
        [6, JSON.stringify({ ...good, id: 'c', quotes: [{ ...quote, end: 9 }, 'gone'], topics: ['other'] })],
        [7, JSON.stringify(good)],
        [
          8,
          '{"__proto__": {"polluted": true}, "id": "constructor", "date": "2024", "title": "<b>", "topics": []}',
        ],
        [9, undefined],
      ],
      options,
    );
    expect([...events].map(([row, { id }]) => [row, id])).toEqual([
      [4, 'a'],
      [6, 'c'],
      [8, 'constructor'],
    ]);
    expect(passages.size).toBe(0);
    expect(events.get(6)).toMatchObject({ quotes: [], topics: [] });
    expect(notices.map(({ kind, path }) => [kind, path])).toEqual([
      ['event', 'events[3]'],
      ['event', 'events[5].date'],
      ['part', 'events[6].quotes[0].end'],
      ['part', 'events[6].topics[0]'],
      ['part', 'events[6].quotes[0]'],
      ['part', 'events[6].quotes[1]'],
      ['event', 'events[7].id'],
      ['event', 'events[9]'],
    ]);
    expect({}).not.toHaveProperty('polluted');
  });
});
