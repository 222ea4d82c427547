import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../src/timeline/columns/columns.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { datasetOf } from './story.ts';

describe('Generated datasets', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(generateDataset({ events: 50, seed: 9 })).toEqual(generateDataset({ events: 50, seed: 9 }));
    expect(generateDataset({ events: 50, seed: 9 })).not.toEqual(generateDataset({ events: 50, seed: 10 }));
  });

  it('are valid files of as many events as asked for', () => {
    const dataset = datasetOf(generateDataset({ events: 500 }));
    expect(dataset.events).toHaveLength(500);
  });

  it('have what real archives have: skewed topics, dates of all kinds, events with several sources', () => {
    const columns = buildColumns(datasetOf(generateDataset({ events: 2_000 })));
    const { offsets } = columns.topics.eventsOf;
    const sizes = columns.topics.ids.map((_, topic) => (offsets[topic + 1] ?? 0) - (offsets[topic] ?? 0));
    expect(Math.max(...sizes)).toBeGreaterThan(4 * Math.min(...sizes));
    expect(new Set(columns.flags).size).toBeGreaterThan(5);
    expect(columns.independent.some((count) => count > 1)).toBe(true);
  });
});
