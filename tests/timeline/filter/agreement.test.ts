import { describe, expect, it } from 'vitest';
import { independentSources, sourcesOf } from '../../../src/timeline/filter/agreement.ts';
import { buildColumns } from '../../../src/timeline/columns/columns.ts';
import { datasetOf } from '../story.ts';
import { defined } from '../defined.ts';

interface SourceDraft {
  readonly publisher: string;
  readonly url?: string;
  readonly origin?: string;
}

/** One event, reported by each of the sources once. */
function reportedBy(drafts: readonly SourceDraft[], otherDate = false) {
  const ids = drafts.map((_, index) => `q${index}`);
  return datasetOf({
    version: 1,
    id: 'test',
    title: 'Test',
    description: 'A test',
    language: 'en',
    topics: [],
    people: [],
    sources: drafts.map((draft, index) => ({
      id: `s${index}`,
      title: `Report ${index}`,
      language: 'en',
      characters: 100,
      sha256: '0'.repeat(64),
      ...draft,
    })),
    quotes: drafts.map((_, index) => ({
      id: `q${index}`,
      source: `s${index}`,
      exact: 'It happened',
      prefix: '',
      suffix: '',
      start: 0,
      end: 11,
      topics: [],
    })),
    events: [
      {
        id: 'event',
        date: '2024',
        title: 'Event',
        topics: [],
        quotes: otherDate ? ids.slice(0, 1) : ids,
        otherDates: otherDate ? [{ date: '2023', quotes: ids.slice(1) }] : [],
      },
    ],
  });
}

function groups(drafts: readonly SourceDraft[]): string[][] {
  const dataset = reportedBy(drafts);
  const found = independentSources(dataset, defined(dataset.events[0]));
  expect(buildColumns(dataset).independent[0]).toBe(found.length);
  expect(new Set(found.map((group) => group.key)).size).toBe(found.length);
  return found.map((group) => group.sources.map((source) => source.id));
}

describe('Independent sources', () => {
  it('are one each, where no source retells another', () => {
    expect(groups([{ publisher: 'A' }, { publisher: 'B' }])).toEqual([['s0'], ['s1']]);
  });

  it('count the same origin once, however it is written', () => {
    const same = ['usnews.com', 'www.usnews.com', 'https://www.USNews.com/news?x=1', ' USNEWS.COM '];
    expect(groups(same.map((origin, index) => ({ publisher: `P${index}`, origin })))).toEqual([
      ['s0', 's1', 's2', 's3'],
    ]);
    expect(
      groups([
        { publisher: 'A', origin: 'Agence Média' },
        { publisher: 'B', origin: 'agence media' },
      ]),
    ).toHaveLength(1);
  });

  it('count a source with those that retell it, by its name or its address', () => {
    expect(groups([{ publisher: 'Reuters' }, { publisher: 'B', origin: 'reuters' }])).toEqual([['s0', 's1']]);
    expect(
      groups([
        { publisher: 'U.S. News', url: 'https://www.usnews.com/a' },
        { publisher: 'B', origin: 'usnews.com' },
        { publisher: 'C' },
      ]),
    ).toEqual([['s0', 's1'], ['s2']]);
  });

  it('end where retellings go round in a circle', () => {
    expect(
      groups([
        { publisher: 'A', origin: 'B' },
        { publisher: 'B', origin: 'C' },
        { publisher: 'C', origin: 'A' },
        { publisher: 'D', origin: 'D' },
      ]),
    ).toEqual([['s0', 's1', 's2'], ['s3']]);
  });

  it('follow a chain of retellings', () => {
    expect(
      groups([{ publisher: 'A', origin: 'B' }, { publisher: 'B', origin: 'C' }, { publisher: 'C' }]),
    ).toEqual([['s0', 's1', 's2']]);
  });

  it('are the same in whichever order the sources come', () => {
    const drafts = [
      { publisher: 'A', origin: 'B' },
      { publisher: 'B', origin: 'C' },
      { publisher: 'D' },
      { publisher: 'C' },
    ];
    expect(groups(drafts)).toHaveLength(2);
    expect(groups(drafts.toReversed())).toHaveLength(2);
  });

  it('tell hosts apart that only look alike', () => {
    expect(
      groups([
        { publisher: 'A', origin: 'news.example' },
        { publisher: 'B', origin: 'news.example.org' },
      ]),
    ).toHaveLength(2);
  });

  it('include those that give the event another date', () => {
    const dataset = reportedBy([{ publisher: 'A' }, { publisher: 'B' }], true);
    expect(sourcesOf(dataset, defined(dataset.events[0])).map((source) => source.id)).toEqual(['s0', 's1']);
    expect(buildColumns(dataset).independent[0]).toBe(2);
  });

  it('are none for an event that nothing reports', () => {
    const dataset = reportedBy([]);
    expect(independentSources(dataset, defined(dataset.events[0]))).toEqual([]);
    expect(buildColumns(dataset).independent[0]).toBe(0);
  });
});
