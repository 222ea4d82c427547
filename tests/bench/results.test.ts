import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBenchOptions, SIZES, WrongBenchUsage } from './bench-options.ts';
import { readStory } from './pages/story.ts';
import type { BenchReport } from './report/bench-report.ts';
import { putTable, readmeTable, tableIn } from './report/readme-table.ts';
import { compare, medians, quantile } from './report/summarise.ts';
import { readEdtf } from '../../src/dataset/edtf.ts';
import { generateDataset } from '../fixtures/generate-events.ts';

const textOf = (name: string) => readFile(fileURLToPath(new URL(name, import.meta.url)), 'utf8');

describe('the table in the README', () => {
  it('is that of results.json', async () => {
    const report = JSON.parse(await textOf('results.json')) as BenchReport;
    expect(tableIn(await textOf('../../README.md'))).toBe(readmeTable(report));
  });

  it('replaces what stands between its markers, and nothing else', async () => {
    const readme = await textOf('../../README.md');
    const changed = putTable(readme, 'other words');
    expect(tableIn(changed)).toBe('other words');
    expect(putTable(changed, tableIn(readme))).toBe(readme);
    expect(() => putTable('no markers', 'words')).toThrow(/README.md needs the lines/);
  });
});

describe('the results', () => {
  it('are of the sizes that there are, each with a floor that all others are compared with', async () => {
    const report = JSON.parse(await textOf('results.json')) as BenchReport;
    expect(report.sizes.map(({ events }) => events).filter((events) => events !== null)).toEqual(SIZES);
    for (const { results, events } of report.sizes) {
      if (events === null) continue;
      const floor = results.find(({ name }) => name === report.floor);
      expect(floor?.failure).toBe(null);
      expect(compare(results, report.floor)).toEqual(results);
    }
  });

  it('are medians of the runs that have the figure', () => {
    expect(medians([{ drawn: 3, filter: 9 }, { drawn: 1 }, { drawn: 2 }])).toEqual({ drawn: 2, filter: 9 });
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 100], 0.95)).toBe(19);
  });

  it('have no ratio where the floor has nothing to compare with', () => {
    const result = { name: 'a', runs: 1, failure: null, figures: { drawn: 30, longestTask: 80, facet: 5 } };
    const floor = { name: 'floor', runs: 1, failure: null, figures: { drawn: 10, longestTask: 0 } };
    expect(compare([floor, result], 'floor')[1]?.ofFloor).toEqual({ drawn: 3 });
    expect(compare([result], 'floor')[0]?.ofFloor).toEqual({});
  });
});

describe('what the others draw', () => {
  it('is the same events in the same rows, with the bounds that are known', () => {
    const file = generateDataset({ events: 2_000 });
    const story = readStory(file);
    const bound = (known: number, drawn: number | undefined) => (Number.isFinite(known) ? drawn : known);
    for (const [index, { date, topics }] of file.events.entries()) {
      const { start, end } = readEdtf(date).interval;
      expect([date, bound(start, story.starts[index]), bound(end, story.ends[index])]).toEqual([
        date,
        start,
        end,
      ]);
      const rows = story.topics.filter((_, row) => ((story.rows[index] ?? 0) & (1 << row)) !== 0);
      const labels = file.topics.filter(({ id }) => topics?.includes(id)).map(({ label }) => label);
      expect(rows).toEqual(labels.length === 0 ? ['No topic'] : labels);
    }
  });
});

describe('the words after npm run bench', () => {
  it('are all sizes and subjects by default, and only that is kept', () => {
    const all = readBenchOptions([]);
    expect(all).toMatchObject({ sizes: SIZES, runs: 3, stages: true, isWhole: true });
    expect(all.only).toEqual(['canvas-bins', 'canvas-events', 'sourceline', 'echarts', 'vis-timeline']);
    expect(readBenchOptions(['--sizes', '10,1000'])).toMatchObject({ sizes: [10, 1_000], isWhole: false });
    expect(readBenchOptions(['--only', 'sourceline,canvas']).only).toEqual([
      'canvas-bins',
      'canvas-events',
      'sourceline',
    ]);
    expect(readBenchOptions(['--only', 'canvas-bins'])).toMatchObject({ stages: false, isWhole: false });
  });

  it('take an archive as a subject of its own', () => {
    expect(readBenchOptions(['--archive', 'some/folder']).only).toContain('archive');
    expect(() => readBenchOptions(['--only', 'archive'])).toThrow(/--archive FOLDER/);
  });

  it.each([['--only', 'd3'], ['--sizes', '10,x'], ['--runs', '0'], ['--fast']])(
    'are refused with the usage where they make no sense: %s %s',
    (...words) => {
      expect(() => readBenchOptions(words)).toThrow(WrongBenchUsage);
      expect(() => readBenchOptions(words)).toThrow(/npm run bench -- \[options\]/);
    },
  );
});
