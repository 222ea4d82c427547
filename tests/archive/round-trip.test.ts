import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DATE } from '../../src/archive/row-columns.ts';
import type { Archive } from '../../src/archive/open-archive.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { DatasetFile } from '../../src/dataset/schema.ts';
import { EDTF_TEXTS } from './edtf-texts.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { BASE_URL, makeArchive, openMade } from './archive-in-memory.ts';

/** Each look-up decodes pages of its own, so not every id is looked up. */
const LOOKED_UP = 37;

/** Every row of an archive as ids, so that it can be compared with a dataset. */
async function readAll(archive: Archive) {
  const rows = Array.from({ length: archive.size }, (_, row) => row);
  const [lists, dates, topics, speakers, sources, people, weights, read] = await Promise.all([
    archive.lists(),
    archive.dates(),
    archive.ids('topics'),
    archive.ids('speakers'),
    archive.ids('sources'),
    archive.ids('people'),
    archive.weights(),
    archive.events(rows),
  ]);
  const named = (list: readonly { readonly id: string }[], column: typeof topics, row: number) =>
    new Set(column.combinations[column.of[row] ?? 0]?.map((number) => list[number]?.id));
  return rows.map((row) => ({
    event: read.events.get(row),
    date: dates.of[row] === NO_DATE ? undefined : dates.dates[dates.of[row] ?? 0]?.edtf,
    topics: named(lists.topics, topics, row),
    speakers: named(lists.people, speakers, row),
    sources: named(lists.sources, sources, row),
    people: named(lists.people, people, row),
    weight: weights[row],
    passages: read.passages,
  }));
}

async function expectRoundTrip(file: DatasetFile): Promise<void> {
  const { dataset } = parseDataset(file, { baseUrl: BASE_URL });
  const { archive } = openMade(await makeArchive(file));
  expect(archive.size).toBe(dataset.events.length);
  const rows = await readAll(archive);
  for (const [row, event] of [...dataset.events].entries()) {
    const found = rows[row];
    const passages = [
      ...new Set([...event.quotes, ...event.otherDates.flatMap(({ quotes }) => quotes)]),
    ].flatMap((id) => dataset.passageById.get(id) ?? []);
    expect(found?.event).toEqual(event);
    expect(found?.date).toBe(event.date.edtf);
    expect(found?.topics).toEqual(new Set(event.topics));
    expect(found?.people).toEqual(new Set(event.people));
    expect(found?.speakers).toEqual(new Set(passages.flatMap(({ speaker }) => speaker ?? [])));
    expect(found?.sources).toEqual(new Set(passages.map(({ source }) => source)));
    expect(found?.weight).toBe(Math.fround(event.weight));
    for (const passage of passages) expect(found?.passages.get(passage.id)).toEqual(passage);
  }
  const lookedUp = [...dataset.events].flatMap(({ id }, row) => (row % LOOKED_UP === 0 ? [{ id, row }] : []));
  for (const { id, row } of lookedUp) expect(await archive.rowOf(id)).toBe(row);
}

describe('an archive', () => {
  it('gives back the events and passages of its dataset, in time order, with the same ids in its columns', async () => {
    await expectRoundTrip(generateDataset({ events: 2_000, topics: 14, people: 9, sources: 12 }));
  });

  it('does so for whatever a dataset holds', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((each) => /\S/.test(each));
    const base = generateDataset({ events: 0, topics: 4, people: 3, sources: 3 });
    const quoteIds = (base.quotes ?? []).map(({ id }) => id);
    const idsOf = (list: readonly { readonly id: string }[]) =>
      fc.uniqueArray(fc.constantFrom(...list.map(({ id }) => id)));
    const quotesOf = fc.uniqueArray(fc.constantFrom(...quoteIds), { maxLength: 4 });
    const events = fc.uniqueArray(
      fc.record(
        {
          id: text,
          date: fc.constantFrom(...EDTF_TEXTS),
          title: text,
          summary: text,
          dateNote: text,
          place: fc.record(
            { name: text, latitude: fc.integer({ min: -90, max: 90 }) },
            { requiredKeys: ['name'] },
          ),
          topics: idsOf(base.topics),
          people: idsOf(base.people ?? []),
          quotes: quotesOf,
          otherDates: fc.array(fc.record({ date: fc.constantFrom(...EDTF_TEXTS), quotes: quotesOf }), {
            maxLength: 2,
          }),
          weight: fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8),
          image: fc.record({ url: fc.constant('https://images.example/a.png'), alt: text }),
        },
        { requiredKeys: ['id', 'date', 'title', 'topics'] },
      ),
      { selector: ({ id }) => id, maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(events, (made) => expectRoundTrip({ ...base, events: made })),
      { seed: 42, numRuns: 60 },
    );
  });

  it('finds the passages of one source in reading order, with the rows that each supports', async () => {
    const file = generateDataset({ events: 500 });
    const { dataset } = parseDataset(file, { baseUrl: BASE_URL });
    const { archive } = openMade(await makeArchive(file));
    const events = [...dataset.events];
    for (const { id } of dataset.sources) {
      const found = await archive.passagesOf(id);
      const expected = [...dataset.passages]
        .filter((passage) => passage.source === id)
        .filter((passage) => events.some(({ quotes }) => quotes.includes(passage.id)));
      expect(found.passages).toEqual(expected.toSorted((a, b) => a.start - b.start));
      for (const passage of expected) {
        expect(found.rows.get(passage.id)).toEqual(
          events.flatMap(({ quotes }, row) => (quotes.includes(passage.id) ? [row] : [])),
        );
      }
    }
  });
});
