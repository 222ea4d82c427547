import { describe, expect, it } from 'vitest';
import { DatasetError, parseDatasetText } from '../../../../src/dataset/parse.ts';
import { eachRecord } from '../../../../src/dataset/records.ts';
import { bitIndices } from '../../../../src/timeline/columns/bitset.ts';
import { buildColumnData } from '../../../../src/timeline/columns/build-column-data.ts';
import { columnsOf } from '../../../../src/timeline/columns/columns.ts';
import { EVERYTHING, selectEvents } from '../../../../src/timeline/filter/filter.ts';
import { readInSlices } from '../../../../src/ui/data/reader/read-in-slices.ts';
import { searcherOf } from '../../../../src/ui/data/reader/searcher.ts';
import { generateDataset } from '../../../fixtures/generate-events.ts';

const BASE = 'https://host.example/stories/story.json';
/** More than a slice. */
const TEXT = JSON.stringify(generateDataset({ events: 2_000 }));
const HERE = parseDatasetText(TEXT, { baseUrl: BASE });

const read = (text: string, signal = new AbortController().signal) =>
  readInSlices([new TextEncoder().encode(text)], BASE, signal);

describe('a dataset that the page reads in slices', () => {
  it('is the one that is read at once, record by record, with its columns', async () => {
    const { dataset, notices, eventsInFile } = await read(TEXT);
    expect(notices).toEqual(HERE.notices);
    expect(eventsInFile).toBe(2_000);
    expect([...eachRecord(dataset.events)]).toEqual(HERE.dataset.events);
    expect([...eachRecord(dataset.passages)]).toEqual(HERE.dataset.passages);
    const { topics, ...columns } = buildColumnData(HERE.dataset);
    expect(columnsOf(dataset)).toMatchObject({ size: columns.size, anchor: columns.anchor });
    expect(columnsOf(dataset).topics).toMatchObject(topics);
  });

  it('is searched as any other', async () => {
    const { dataset } = await read(TEXT);
    const found = await searcherOf(columnsOf(dataset))?.('lima PASSAGE');
    const expected = selectEvents(columnsOf(HERE.dataset), { ...EVERYTHING, q: 'lima passage' });
    expect(found && [...bitIndices(found)]).toEqual([...bitIndices(expected.bits)]);
    expect(expected.count).toBeGreaterThan(0);
  });

  it('is told of as any other where it cannot be read, and left where nobody wants it', async () => {
    await expect(read('{"version": 1, "events": {}}')).rejects.toBeInstanceOf(DatasetError);
    const leaving = new AbortController();
    const reading = read(TEXT, leaving.signal);
    leaving.abort(new Error('another story'));
    await expect(reading).rejects.toThrow('another story');
  });
});
