import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitIndices } from '../../../src/timeline/columns/bitset.ts';
import { buildColumns } from '../../../src/timeline/columns/columns.ts';
import { countFacets } from '../../../src/timeline/filter/facets.ts';
import { EVERYTHING, isSelected, selectEvents } from '../../../src/timeline/filter/filter.ts';
import type { Filter } from '../../../src/timeline/model.ts';
import { searchWords } from '../../../src/timeline/filter/search.ts';
import { independentSources } from '../../../src/timeline/filter/agreement.ts';
import { generateDataset } from '../../fixtures/generate-events.ts';
import { datasetOf } from '../story.ts';
import { defined } from '../defined.ts';

const dataset = datasetOf(generateDataset({ events: 150, seed: 7, topics: 6, people: 5, sources: 6 }));
const columns = buildColumns(dataset);

const someOf = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 3 });
const filters: fc.Arbitrary<Filter> = fc.record({
  topics: someOf(dataset.topics.map((topic) => topic.id)),
  without: someOf(dataset.topics.map((topic) => topic.id)),
  match: fc.constantFrom('any', 'all'),
  people: someOf(dataset.people.map((person) => person.id)),
  sources: someOf(dataset.sources.map((source) => source.id)),
  minSources: fc.constantFrom(0, 1, 2, 3),
  q: fc.constantFrom('', 'talks', 'LIMA  talks', 'person 3', 'trade', 'são'),
});

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What is to be known of each event, the slow way. */
const facts = dataset.events.map((event) => {
  const passages = event.quotes.map((id) => defined(dataset.passageById.get(id)));
  const speakers = passages.flatMap((passage) => passage.speaker ?? []);
  const text = [
    event.title,
    event.summary,
    event.place?.name,
    event.dateNote,
    ...passages.map((passage) => passage.exact),
    ...speakers.map((id) => defined(dataset.personById.get(id)).name),
    ...event.topics.map((id) => defined(dataset.topicById.get(id)).label),
  ];
  return {
    topics: new Set(event.topics),
    speakers: new Set(speakers),
    sources: new Set(passages.map((passage) => passage.source)),
    voices: independentSources(dataset, event).length,
    text: plain(text.join('\n')),
  };
});

/** The events that pass by the words of the contract, one by one. */
function passing(filter: Filter): number[] {
  const words = plain(filter.q).split(' ');
  return [...facts.keys()].filter((index) => {
    const event = defined(facts[index]);
    const carried = (id: string) => event.topics.has(id);
    return (
      (filter.topics.length === 0 ||
        (filter.match === 'any' ? filter.topics.some(carried) : filter.topics.every(carried))) &&
      !filter.without.some(carried) &&
      (filter.people.length === 0 || filter.people.some((id) => event.speakers.has(id))) &&
      (filter.sources.length === 0 || filter.sources.some((id) => event.sources.has(id))) &&
      event.voices >= filter.minSources &&
      words.every((word) => event.text.includes(word))
    );
  });
}

describe('Filtering', () => {
  it('lets through exactly the events that pass each part of the filter', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const selection = selectEvents(columns, filter);
        expect([...bitIndices(selection.bits)]).toEqual(passing(filter));
        expect(selection.count).toBe(passing(filter).length);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('lets everything through when nothing is asked for', () => {
    const selection = selectEvents(columns, EVERYTHING);
    expect(selection.count).toBe(dataset.events.length);
    expect(isSelected(selection, 0)).toBe(true);
    expect(isSelected(selection, dataset.events.length)).toBe(false);
  });

  it('finds nothing for a topic that is called like a property of every object', () => {
    expect(selectEvents(columns, { ...EVERYTHING, topics: ['constructor'] }).count).toBe(0);
    expect(selectEvents(columns, { ...EVERYTHING, people: ['__proto__'] }).count).toBe(0);
  });

  it('filters by who is quoted, not by who is named', () => {
    const quoted = datasetOf({
      ...generateDataset({ events: 0, people: 2, sources: 1 }),
      events: [{ id: 'named', date: '2024', title: 'Named', topics: [], people: ['person-0'], quotes: [] }],
    });
    const named = buildColumns(quoted);
    expect(selectEvents(named, { ...EVERYTHING, people: ['person-0'] }).count).toBe(0);
    expect(countFacets(named, EVERYTHING).people.get('person-0')).toBe(0);
  });

  it('takes search text literally', () => {
    for (const q of ['(a+)+$', '.*', '\\', '%', '[', '"']) {
      expect(selectEvents(columns, { ...EVERYTHING, q }).count).toBe(0);
    }
  });

  it('searches for all words, in any field, whatever their case and accents', () => {
    expect(searchWords('  Łódź   LÓDZ “x” ')).toEqual(['lodz', '"x"']);
    expect(searchWords(' \n\t ')).toEqual([]);
    expect(searchWords('ab '.repeat(100_000))).toEqual(['ab']);
    expect(searchWords('x'.repeat(10_000))[0]?.length).toBeLessThanOrEqual(200);
  });

  it('finds no word that only comes about where one piece of text ends and the next begins', () => {
    const file = generateDataset({ events: 1, topics: 1 });
    const pieces = datasetOf({
      ...file,
      events: file.events.map((draft) => ({ ...draft, title: 'Talks in the sun', summary: 'rise and fall' })),
    });
    const found = (q: string) => selectEvents(buildColumns(pieces), { ...EVERYTHING, q }).count;
    expect(found('sunrise')).toBe(0);
    expect(found('sun rise')).toBe(1);
  });
});

describe('Counts of a facet', () => {
  const withOnly = (filter: Filter, change: Partial<Filter>) => passing({ ...filter, ...change }).length;

  it('say how many events each value would leave, everything else as it is', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const counts = countFacets(columns, filter);
        for (const { id } of dataset.topics) {
          if (filter.without.includes(id)) continue;
          const topics = filter.match === 'any' ? [id] : [...filter.topics, id];
          expect(counts.topics.get(id)).toBe(withOnly(filter, { topics }));
        }
        for (const { id } of dataset.people) {
          expect(counts.people.get(id)).toBe(withOnly(filter, { people: [id] }));
        }
        for (const { id } of dataset.sources) {
          expect(counts.sources.get(id)).toBe(withOnly(filter, { sources: [id] }));
        }
        for (const [atLeast, count] of counts.minSources) {
          expect(count).toBe(withOnly(filter, { minSources: atLeast }));
        }
      }),
      { seed: 42, numRuns: 30 },
    );
  });

  it('offer just the numbers of independent sources from two on that events have, ascending', () => {
    const levels = [...new Set(facts.map(({ voices }) => voices))].filter((voices) => voices > 1);
    expect(levels.length).toBeGreaterThan(1);
    const offered = [...countFacets(columns, { ...EVERYTHING, q: 'nowhere' }).minSources.keys()];
    expect(offered).toEqual(levels.toSorted((a, b) => a - b));
  });

  it('say of an excluded topic how many events its exclusion alone keeps out', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const counts = countFacets(columns, filter);
        for (const id of filter.without) {
          const rest = filter.without.filter((other) => other !== id);
          const topics = filter.match === 'any' ? [id] : [...filter.topics, id];
          expect(counts.topics.get(id)).toBe(withOnly(filter, { topics, without: rest }));
        }
      }),
      { seed: 42, numRuns: 30 },
    );
  });
});
