import { expect, it } from 'vitest';
import { buildColumns } from '../../../src/timeline/columns/columns.ts';
import { EVERYTHING, selectEvents } from '../../../src/timeline/filter/filter.ts';
import { countReporting } from '../../../src/timeline/filter/reporting.ts';
import { generateDataset } from '../../fixtures/generate-events.ts';
import { defined } from '../defined.ts';
import { datasetOf } from '../story.ts';

const dataset = datasetOf(generateDataset({ events: 80, seed: 3, topics: 5, people: 4, sources: 6 }));
const columns = buildColumns(dataset);

it('counts the passages and sources of what is selected, each once', () => {
  for (const filter of [
    EVERYTHING,
    { ...EVERYTHING, topics: ['topic-1'] },
    { ...EVERYTHING, sources: ['source-2'] },
    { ...EVERYTHING, q: 'nowhere at all' },
  ]) {
    const selection = selectEvents(columns, filter);
    const passages = new Set<string>();
    const sources = new Set<string>();
    for (const [index, event] of dataset.events.entries()) {
      const word = defined(selection.bits[index >>> 5]);
      if (((word >>> (index & 31)) & 1) === 0) continue;
      for (const id of [...event.quotes, ...event.otherDates.flatMap((other) => other.quotes)]) {
        passages.add(id);
        sources.add(defined(dataset.passageById.get(id)).source);
      }
    }
    expect(countReporting(columns, selection)).toEqual({ passages: passages.size, sources: sources.size });
  }
});

it('counts nothing where nothing is selected', () => {
  const none = selectEvents(columns, { ...EVERYTHING, q: 'nowhere at all' });
  expect(countReporting(columns, none)).toEqual({ passages: 0, sources: 0 });
});
