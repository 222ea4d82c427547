import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check.ts';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { datasetParts, eventsFile } from '../../src/export/events-json.ts';
import { story } from '../ui/story.ts';
import { filtered } from './dataset-files.ts';
import { eventsJson } from './whole-files.ts';

const BASE = { baseUrl: 'https://example.org/stories/' };

describe('events as a dataset', () => {
  test('all of a built story give the built file again, byte for byte', () => {
    const text = readFileSync(new URL('../../public/stories/biden-xi.json', import.meta.url), 'utf8');
    const { dataset } = parseDatasetText(text, BASE);
    expect(eventsJson(dataset, dataset.events, { schema: '../schema/timeline.v1.json' })).toBe(text);
  });

  test('some have only the topics, people, sources and passages that they name', () => {
    const dataset = story();
    const file = eventsFile(
      dataset,
      dataset.events.filter((event) => event.id === 'bali-2022'),
    );
    expect(file.events.map((event) => event.id)).toEqual(['bali-2022']);
    expect(file.quotes?.map((quote) => quote.id)).toEqual(['bali']);
    expect(file.sources.map((source) => source.id)).toEqual(['caliber']);
    expect(file.topics).toEqual([]);
    expect(file.people).toEqual([]);
  });

  test('stay in the order of the dataset, whatever order they are given in', () => {
    const dataset = story();
    expect(eventsJson(dataset, dataset.events.toReversed())).toBe(eventsJson(dataset, dataset.events));
  });

  test('are the same events when read again, and the check finds no error', () => {
    fc.assert(
      fc.property(filtered, ({ dataset, events }) => {
        const text = eventsJson(dataset, events, { schema: 'https://example.org/schema/timeline.v1.json' });
        const again = parseDatasetText(text, BASE);
        expect(again.notices).toEqual([]);
        expect(again.dataset.events).toEqual(events);
        const errors = checkDataset(JSON.parse(text)).filter((problem) => problem.severity === 'error');
        // What the texts themselves are at fault for is told of them, not of the export.
        expect(errors.filter((problem) => !problem.message.startsWith('has '))).toEqual([]);
        for (const list of ['topics', 'people', 'sources', 'passages'] as const) {
          for (const record of again.dataset[list]) expect(dataset[list]).toContainEqual(record);
        }
        expect(again.dataset.changes).toEqual(dataset.changes);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  test('hold nothing that nothing names', () => {
    fc.assert(
      fc.property(filtered, ({ dataset, events }) => {
        const problems = checkDataset(eventsFile(dataset, events));
        expect(problems.filter(({ message }) => message.includes('take it out'))).toEqual([]);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  test('are written as JSON.stringify writes them, in steps', () => {
    fc.assert(
      fc.property(filtered, ({ dataset, events }) => {
        const file = eventsFile(dataset, events);
        expect([...datasetParts(file)].join('')).toBe(`${JSON.stringify(file, null, 2)}\n`);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  test('of a dataset without a name are valid, too', () => {
    const dataset = { ...story(), id: '', title: ' ' };
    const errors = checkDataset(eventsFile(dataset, dataset.events)).filter(
      (problem) => problem.severity === 'error',
    );
    expect(errors).toEqual([]);
  });
});
