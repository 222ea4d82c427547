import { expect, it } from 'vitest';
import { filteredFit } from '../../src/state/filtered-fit.ts';
import { buildColumns } from '../../src/timeline/columns/columns.ts';
import { EVERYTHING, selectEvents } from '../../src/timeline/filter/filter.ts';
import { fitWindow } from '../../src/timeline/window.ts';
import { datasetWith } from '../timeline/story.ts';

const columns = buildColumns(
  datasetWith([
    { id: 'a', date: '1900', topics: ['old'] },
    { id: 'b', date: '2020', topics: ['new'] },
    { id: 'c', date: '2022', topics: ['new'] },
  ]),
);
const selected = (topics: readonly string[], q = '') => selectEvents(columns, { ...EVERYTHING, topics, q });

it('shows just what is filtered, with room around', () => {
  const fit = filteredFit(columns, selected(['new']));
  expect(fit).toEqual(fitWindow(columns, selected(['new'])));
  expect(fit?.start).toBeGreaterThan(Date.UTC(1950, 0));
  expect(fit?.start).toBeLessThan(Date.UTC(2020, 0));
  expect(fit?.end).toBeGreaterThan(Date.UTC(2023, 0));
});

it('is everything where all events pass, and where none does', () => {
  expect(filteredFit(columns, selected([]))).toBeNull();
  expect(filteredFit(columns, selected([], 'nowhere at all'))).toBeNull();
});
