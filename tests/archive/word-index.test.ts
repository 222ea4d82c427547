import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/open-archive.ts';
import { addRows, encodeRows } from '../../src/archive/row-list.ts';
import { wordsOf } from '../../src/archive/words-of.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { DatasetFile } from '../../src/dataset/schema.ts';
import { bitIndices, intersectBits } from '../../src/timeline/columns/bitset.ts';
import { buildColumns } from '../../src/timeline/columns/columns.ts';
import { searchIndexOf } from '../../src/timeline/filter/search-index.ts';
import { searchEvents, searchWords } from '../../src/timeline/filter/search.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { BASE_URL, makeArchive, openMade } from './archive-in-memory.ts';

/** The rows of an archive in which all words of a text occur. */
async function search(archive: Archive, text: string): Promise<number[]> {
  const [found, ...others] = await Promise.all(searchWords(text).map((word) => archive.rowsWith(word)));
  if (found === undefined) return [];
  for (const other of others) intersectBits(found, other);
  return [...bitIndices(found)];
}

/** What a search through the dataset itself finds. */
function expected(file: DatasetFile, text: string): number[] {
  const { dataset } = parseDataset(file, { baseUrl: BASE_URL });
  const found = searchEvents({ ...buildColumns(dataset), texts: searchIndexOf(dataset) }, text);
  return found === null ? [] : [...bitIndices(found)];
}

const SIZE = 300;
const file = generateDataset({ events: SIZE });
const words = fc.constantFrom(
  ...new Set(file.events.flatMap(({ title }) => wordsOf(title))),
  ...file.topics.flatMap(({ label }) => wordsOf(label)),
  'Paulo',
  'SÃO',
  'person',
  '5',
  'e',
  'nowhere',
  'ks in',
);

describe('The word index of an archive', () => {
  it('finds what a search through the texts finds, of words and of parts of them', async () => {
    const { archive } = openMade(await makeArchive(file));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(words, fc.nat(3), fc.nat(8)), { minLength: 1, maxLength: 3 }),
        async (asked) => {
          const text = asked.map(([word, from, length]) => word.slice(from, from + length + 1)).join(' ');
          expect(await search(archive, text)).toEqual(expected(file, text));
        },
      ),
      { seed: 42, numRuns: 200 },
    );
  });

  it('looks through title, summary, place, note, passage, speaker and topic', async () => {
    const { archive } = openMade(await makeArchive(file));
    const { quotes = [], people = [], topics } = file;
    for (const text of [quotes[3]?.exact, people[2]?.name, topics[1]?.label, file.events[5]?.place?.name]) {
      const found = await search(archive, text ?? '');
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(expected(file, text ?? ''));
    }
  });

  it('finds a word in the middle of one that is longer than an index keeps whole', async () => {
    const long = `${'x'.repeat(999)}needle${'y'.repeat(2_000)}`;
    const [event, ...others] = file.events;
    if (event === undefined) throw new Error('There is no event.');
    const changed = { ...file, events: [{ ...event, summary: long }, ...others] };
    const { archive } = openMade(await makeArchive(changed));
    expect(await search(archive, 'xneedley')).toEqual(expected(changed, 'xneedley'));
    expect(await search(archive, 'xneedley')).toHaveLength(1);
  });

  it('reads its words once, and then only the rows of those that match', async () => {
    const { archive, counted } = openMade(await makeArchive(generateDataset({ events: 3_000 })));
    await search(archive, 'nairobi');
    const { requests } = counted;
    await search(archive, 'no such word');
    expect(counted.requests).toBe(requests);
  });
});

describe('A list of rows', () => {
  it('comes back as it was, whichever way it was written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(5_000), { maxLength: 2_000 }),
        fc.integer({ min: 5_001, max: 9_000 }),
        (rows, size) => {
          const sorted = Uint32Array.from(rows).toSorted();
          const found = new Uint32Array(Math.ceil(size / 32));
          addRows(encodeRows(sorted, size), found, size);
          expect([...bitIndices(found)]).toEqual([...sorted]);
        },
      ),
      { seed: 42, numRuns: 300 },
    );
  });

  it('takes less than a bit a row where it holds most of them', () => {
    const rows = Uint32Array.from({ length: 8_000 }, (_, row) => row);
    expect(encodeRows(rows, 8_000).length).toBe(1_001);
  });

  it('adds nothing beyond the archive, whatever its bytes say', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 200 }), (bytes, size) => {
        const found = new Uint32Array(Math.ceil(size / 32));
        addRows(bytes, found, size);
        for (const row of bitIndices(found)) expect(row).toBeLessThan(size);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
