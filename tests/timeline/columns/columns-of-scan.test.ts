import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { scanDataset } from '../../../src/dataset/scan/scan-dataset.ts';
import { storedDataset } from '../../../src/dataset/scan/stored-dataset.ts';
import { buildColumnData } from '../../../src/timeline/columns/build-column-data.ts';
import { columnsOfScan } from '../../../src/timeline/columns/columns-of-scan.ts';
import { generateDataset } from '../../fixtures/generate-events.ts';
import { readStory } from '../../fixtures/read-story.ts';

const OPTIONS = { baseUrl: 'https://host.example/stories/story.json' };
const scan = (file: unknown) => scanDataset(new TextEncoder().encode(JSON.stringify(file)), OPTIONS);

describe('the columns of a scanned dataset', () => {
  it.each([
    ['the first story', readStory()],
    ['generated events, whose dates are of every kind', generateDataset({ events: 3_000, seed: 7 })],
    ['years before the first', generateDataset({ events: 200, seed: 3, from: -20, to: 20 })],
    ['no events', { ...generateDataset({ events: 3 }), events: [] }],
  ])('are those of the dataset itself: %s', (_, file) => {
    const { dataset } = parseDataset(file, OPTIONS);
    const columns = columnsOfScan(scan(file));
    expect(columns).toEqual(buildColumnData(dataset));
    expect(columns.size).toBe(dataset.events.length);
  });

  it('are those of the records that it leads to', () => {
    const scanned = scan(generateDataset({ events: 500, seed: 11 }));
    expect(columnsOfScan(scanned)).toEqual(buildColumnData(storedDataset(scanned)));
  });
});
