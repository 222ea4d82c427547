import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../src/timeline/layout.ts';
import { OTHER_ROW_ID, rowsFor } from '../../src/timeline/rows.ts';
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
      { id: 'b', label: 'Second letter', colour: 0 },
      { id: 'a', label: 'First letter', colour: 1 },
      { id: 'constructor', label: 'Unused', colour: 2 },
    ]);
  });

  it('by people are those who speak or are named, most events first', () => {
    expect(rowsFor(dataset, 'people').map((row) => row.id)).toEqual([
      'twice',
      'silent',
      'once',
      OTHER_ROW_ID,
    ]);
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
    expect(rowsOf('people')).toEqual([['twice', 'silent', 'once'], ['twice'], [OTHER_ROW_ID]]);
    expect(rowsOf('sources')).toEqual([['s1', 's2'], ['s1', 's3'], [OTHER_ROW_ID]]);
  });
});
