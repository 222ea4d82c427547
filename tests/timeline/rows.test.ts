import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../src/timeline/layout.ts';
import { countSharedRows, rowMembership } from '../../src/timeline/marks/row-membership.ts';
import { lanesOf, OTHER_ROW_ID, rowsFor, withRest } from '../../src/timeline/rows.ts';
import { buildColumns } from '../../src/timeline/columns/columns.ts';
import { countFacets } from '../../src/timeline/filter/facets.ts';
import { EVERYTHING, selectEvents } from '../../src/timeline/filter/filter.ts';
import { chartOf, datasetOf, datasetWith } from './story.ts';

const quote = (id: string, source: string, speaker?: string) => ({
  id,
  source,
  exact: 'Words',
  prefix: '',
  suffix: '',
  start: 0,
  end: 5,
  topics: [],
  ...(speaker === undefined ? {} : { speaker }),
});
const source = (id: string, publisher: string) => ({
  id,
  title: `Report ${id}`,
  publisher,
  language: 'en',
  characters: 100,
  sha256: '0'.repeat(64),
});

const dataset = datasetOf({
  version: 1,
  id: 'test',
  title: 'Test',
  description: 'A test',
  language: 'en',
  topics: [
    { id: 'b', label: 'Second letter' },
    { id: 'a', label: 'First letter' },
    { id: 'constructor', label: 'Unused' },
  ],
  people: ['silent', 'once', 'twice', 'absent'].map((id) => ({ id, name: `Name of ${id}` })),
  sources: [
    source('s1', 'Paper'),
    source('s2', 'Paper'),
    source('s3', 'Journal'),
    source('unused', 'Nobody'),
  ],
  quotes: [quote('q1', 's1', 'twice'), quote('q2', 's2', 'once'), quote('q3', 's3')],
  events: [
    { id: 'e1', date: '2020', title: 'One', topics: ['a'], quotes: ['q1', 'q2'], people: ['silent'] },
    { id: 'e2', date: '2021', title: 'Two', topics: ['a', 'b'], quotes: ['q1', 'q3'] },
    { id: 'e3', date: '2022', title: 'Three', topics: ['b'] },
  ],
});

describe('Rows', () => {
  it('by topic are those of the dataset, in its order, used or not', () => {
    expect(rowsFor(dataset, 'topics')).toEqual([
      { kind: 'value', id: 'b', label: 'Second letter', colour: 0 },
      { kind: 'value', id: 'a', label: 'First letter', colour: 1 },
      { kind: 'value', id: 'constructor', label: 'Unused', colour: 2 },
    ]);
  });

  it('by people are those who speak, most events first; who is named and never speaks has none', () => {
    expect(rowsFor(dataset, 'people').map((row) => row.id)).toEqual(['twice', 'once', OTHER_ROW_ID]);
  });

  it('can stand for what a dataset has', () => {
    expect(lanesOf(dataset)).toEqual(['topics', 'people', 'sources']);
    expect(lanesOf(datasetWith([{ date: '2020', topics: ['a'] }]))).toEqual(['topics']);
    expect(lanesOf(datasetWith([{ date: '2020' }]))).toEqual([]);
  });

  it('by source are those that report an event, told apart where one publisher has several', () => {
    expect(rowsFor(dataset, 'sources').map((row) => row.label)).toEqual([
      'Paper: Report s1',
      'Paper: Report s2',
      'Journal',
      'Other',
    ]);
  });

  it('give events without a topic a last row, with a colour of its own', () => {
    const rows = rowsFor(datasetWith([{ date: '2020', topics: ['a'] }, { date: '2021' }]), 'topics');
    expect(rows.map((row) => row.id)).toEqual(['a', OTHER_ROW_ID]);
    expect(rows[1]?.colour).not.toBe(rows[0]?.colour);
  });

  it('place each event in the rows of what it carries', () => {
    const rowsOf = (lanes: 'topics' | 'people' | 'sources') => {
      const rows = rowsFor(dataset, lanes);
      const { marks } = layoutChart(chartOf(dataset, { lanes, rows }));
      return marks.map((mark) => mark.dots.map((dot) => rows[dot.row]?.id));
    };
    expect(rowsOf('topics')).toEqual([['a'], ['b', 'a'], ['b']]);
    expect(rowsOf('people')).toEqual([['twice', 'once'], ['twice'], [OTHER_ROW_ID]]);
    expect(rowsOf('sources')).toEqual([['s1', 's2'], ['s1', 's3'], [OTHER_ROW_ID]]);
  });
});

describe('Rows that stand for only some of the values', () => {
  const wide = datasetWith([
    { id: 'shown', date: '2020', topics: ['t0'] },
    { id: 'both', date: '2021', topics: ['t0', 't2', 't3'] },
    { id: 'hidden', date: '2022', topics: ['t3'] },
    { id: 'none', date: '2023' },
  ]);
  const all = rowsFor(wide, 'topics');
  const rows = withRest(
    all.filter((row) => row.id === 't0' || row.kind === 'none'),
    3,
  );

  it('are followed by one for the rest, and events without any stay in the last', () => {
    expect(rows.map((row) => row.kind)).toEqual(['value', 'rest', 'none']);
    expect(withRest(all, 3)).toBe(all);
  });

  it('hold every event, and one that carries several of the rest once', () => {
    const { marks } = layoutChart(chartOf(wide, { rows }));
    expect(marks.map((mark) => mark.dots.map((dot) => [rows[dot.row]?.kind, dot.count]))).toEqual([
      [['value', 1]],
      [
        ['value', 1],
        ['rest', 1],
      ],
      [['rest', 1]],
      [['none', 1]],
    ]);
  });

  it('say how many events are in the rows that several share', () => {
    const columns = buildColumns(wide);
    const membership = rowMembership(columns, 'topics', rows);
    const counts = (filter: Partial<typeof EVERYTHING>) =>
      countSharedRows(columns, membership, selectEvents(columns, { ...EVERYTHING, ...filter }));
    expect(counts({})).toEqual({ rest: 2, none: 1 });
    expect(counts({ topics: ['t0'] })).toEqual({ rest: 1, none: 0 });
    expect(
      countSharedRows(
        columns,
        rowMembership(columns, 'topics', all.slice(0, 2)),
        selectEvents(columns, EVERYTHING),
      ),
    ).toEqual({ rest: 0, none: 0 });
  });
});

describe('A row’s dots', () => {
  it('are as many as the number beside its name says, whatever the rows stand for', () => {
    const columns = buildColumns(dataset);
    const counts = countFacets(columns, EVERYTHING);
    for (const lanes of ['topics', 'people', 'sources'] as const) {
      const rows = rowsFor(dataset, lanes);
      const { marks } = layoutChart(chartOf(dataset, { lanes, rows }));
      for (const [position, row] of rows.entries()) {
        if (row.kind !== 'value') continue;
        const dots = marks.flatMap((mark) => mark.dots).filter((dot) => dot.row === position);
        expect(dots.reduce((sum, dot) => sum + dot.count, 0)).toBe(counts[lanes].get(row.id));
      }
    }
  });
});
