import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WholeDataset } from '../../src/dataset/model.ts';
import { jsonLd, jsonLdText } from '../../src/export/json-ld.ts';
import type { JsonLd } from '../../src/export/json-ld-record.ts';
import { eventFile, quoteFile, smallDataset } from '../dataset/small-dataset.ts';
import { datasetOf } from '../timeline/story.ts';
import { datasetFiles } from './dataset-files.ts';

const SITE = 'https://host.example/reader/';

function graphOf(dataset: WholeDataset, site: string | null = SITE): JsonLd[] {
  const { '@graph': graph } = jsonLd(dataset, { site, picture: 'stories/small.png', locale: 'en-GB' });
  return graph as JsonLd[];
}

const ofType = (graph: readonly JsonLd[], type: string) => graph.filter((node) => node['@type'] === type);

function eventsOf(graph: readonly JsonLd[]): JsonLd[] {
  const [list] = ofType(graph, 'ItemList');
  return ((list?.['itemListElement'] ?? []) as { item: JsonLd }[]).map(({ item }) => item);
}

describe('a story for search engines', () => {
  const graph = graphOf(datasetOf(smallDataset()));

  it('is a page about a list of events', () => {
    expect(ofType(graph, 'WebPage')).toEqual([
      {
        '@type': 'WebPage',
        '@id': `${SITE}#page`,
        url: SITE,
        name: 'A small story',
        description: 'One event.',
        inLanguage: 'en',
        image: `${SITE}stories/small.png`,
        dateModified: '2026-11-21',
        correction: ['First published.'],
        about: [{ '@type': 'Thing', name: 'Summits' }],
        citation: [{ '@id': `${SITE}#source-lima-talks` }],
        mainEntity: { '@id': `${SITE}#events` },
      },
    ]);
    expect(ofType(graph, 'ItemList')[0]).toMatchObject({ '@id': `${SITE}#events`, numberOfItems: 1 });
  });

  it('leads from an event to its quotation, from there to who said it and to the article', () => {
    expect(eventsOf(graph)).toEqual([
      {
        '@type': 'Event',
        '@id': `${SITE}#event-lima`,
        name: 'They meet in Lima',
        startDate: '2024-11-16',
        keywords: ['Summits'],
        about: [{ '@id': `${SITE}#person-official` }],
        subjectOf: [{ '@id': `${SITE}#quote-q1` }],
        url: `${SITE}?event=lima`,
      },
    ]);
    expect(ofType(graph, 'Quotation')).toEqual([
      {
        '@type': 'Quotation',
        '@id': `${SITE}#quote-q1`,
        text: 'We expect this to be the last',
        inLanguage: 'en',
        spokenByCharacter: { '@id': `${SITE}#person-official` },
        isPartOf: { '@id': `${SITE}#source-lima-talks` },
      },
    ]);
    expect(ofType(graph, 'NewsArticle')).toEqual([
      {
        '@type': 'NewsArticle',
        '@id': `${SITE}#source-lima-talks`,
        headline: 'Talks in Lima',
        publisher: { '@type': 'Organization', name: 'The Example' },
        datePublished: '2024-11-16',
        inLanguage: 'en',
        url: 'https://news.example/lima',
      },
    ]);
    expect(ofType(graph, 'Person')).toEqual([
      { '@type': 'Person', '@id': `${SITE}#person-official`, name: 'the US official' },
    ]);
  });

  it('leaves full addresses out where the site’s own is not known', () => {
    const local = graphOf(datasetOf(smallDataset()), null);
    const [page] = ofType(local, 'WebPage');
    expect(page).toMatchObject({ '@id': '#page', mainEntity: { '@id': '#events' } });
    expect(page).not.toHaveProperty('url');
    expect(page).not.toHaveProperty('image');
    expect(eventsOf(local)[0]).not.toHaveProperty('url');
  });

  it.each([
    ['2022', { startDate: '2022' }],
    ['2021-01/2024-11-16', { startDate: '2021-01', endDate: '2024-11-16' }],
    ['[..2024-11-16]', { description: 'before 16 November 2024' }],
    ['2019~', { description: 'about 2019' }],
    ['201X', { description: '2010s' }],
    ['1984~/2004-06', { endDate: '2004-06', description: 'about 1984 – June 2004' }],
    ['2004-06/2010?', { startDate: '2004-06', description: 'June 2004 – possibly 2010' }],
    ['2022/..', { startDate: '2022' }],
  ])('never makes a date of %s more exact than it is', (date, said) => {
    const [event] = eventsOf(graphOf(datasetOf({ ...smallDataset(), events: [eventFile({ date })] })));
    const { startDate, endDate, description } = event ?? {};
    expect({ startDate, endDate, description }).toEqual({
      startDate: undefined,
      endDate: undefined,
      description: undefined,
      ...said,
    });
  });

  it('leads to an event by its own id, hidden characters and all, and survives half a character', () => {
    const ids = ['soft\u00adid', 'half\ud800'];
    const file = { ...smallDataset(), events: ids.map((id) => eventFile({ id })) };
    const urls = eventsOf(graphOf(datasetOf(file))).map(({ url }) => new URL(String(url)).searchParams);
    expect(new Set(urls.map((parameters) => parameters.get('event')))).toEqual(
      new Set(['soft\u00adid', 'half\ufffd']),
    );
  });

  it('names nobody where the speaker is not known', () => {
    const file = { ...smallDataset(), quotes: [quoteFile({ speaker: undefined })] };
    expect(ofType(graphOf(datasetOf(file)), 'Quotation')[0]).not.toHaveProperty('spokenByCharacter');
  });
});

describe('its text in the page', () => {
  const texts = datasetFiles.map((file) =>
    jsonLdText(jsonLd(datasetOf(file), { site: SITE, picture: null, locale: 'en-GB' })),
  );

  it('holds nothing that ends a script or begins markup, and is JSON', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(text).not.toMatch(/[<>&\u2028\u2029]|\p{Cs}/u);
        expect(JSON.parse(text)).toHaveProperty('@graph');
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('refers to nothing that is not there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const names = new Set<unknown>();
        const references = new Set<unknown>();
        // A reference is a node that is a name and nothing else.
        const visit = (value: unknown): void => {
          if (typeof value !== 'object' || value === null) return;
          const name = '@id' in value ? value['@id'] : undefined;
          if (name !== undefined) (Object.keys(value).length === 1 ? references : names).add(name);
          Object.values(value).forEach(visit);
        };
        visit(JSON.parse(text));
        for (const reference of references) expect(names).toContain(reference);
      }),
      { seed: 42, numRuns: 100 },
    );
  });
});
