import { visibleText } from '../base/visible-text.ts';
import type { Dataset, Passage, Person, TimelineEvent } from '../dataset/model.ts';
import { sliceRecords } from '../dataset/records.ts';
import { passagesOf } from '../timeline/columns/columns.ts';
import { record } from './json-ld-record.ts';
import type { JsonLd, JsonLdNames } from './json-ld-record.ts';
import { eventRecord, passageRecord, personRecord, sourceRecord } from './json-ld-parts.ts';
import { machineDate } from './machine-date.ts';
import { siteUrl } from './site-url.ts';

/** What search engines read of a page's data is less than this; the page and the dataset hold the rest. */
const MAX_EVENTS = 200;

export interface JsonLdOptions {
  /** The site's full address, ending with a slash, or null where it isn't known: addresses on the site are then left out. */
  readonly site: string | null;
  /** The path of the story's picture on the site, or null for none. */
  readonly picture: string | null;
  /** The tag by which dates are written where only words can say them. */
  readonly locale: string;
}

/**
 * A story as schema.org's JSON-LD: a `WebPage` about an `ItemList` of `Event`s, the `Quotation`s that they rest on, the
 * `NewsArticle`s that these stand in, and the `Person`s who speak. Dates are as exact as they are known; one that ISO 8601 can't
 * state is said in the event's description. Names of nodes are fragments (`#event-lima-2024`), which count from the page.
 */
export function jsonLd(dataset: Dataset, options: JsonLdOptions): JsonLd {
  const { site, picture, locale } = options;
  const names = namesFor(site);
  const events = sliceRecords(dataset.events, 0, MAX_EVENTS);
  const passages = unique(events.flatMap((event) => passagesOf(dataset, event)));
  const people = unique(peopleOf(dataset, events, passages));
  const lastChange = dataset.changes
    .map(({ date }) => machineDate(date) ?? '')
    .toSorted()
    .at(-1);
  const page = record({
    '@type': 'WebPage',
    '@id': names.page,
    url: site,
    name: visibleText(dataset.title),
    description: visibleText(dataset.description),
    inLanguage: dataset.language,
    image: site === null || picture === null ? null : siteUrl(site, picture),
    dateModified: lastChange,
    correction: dataset.changes.map(({ note }) => visibleText(note)),
    about: dataset.topics.map(({ label }) => ({ '@type': 'Thing', name: visibleText(label) })),
    citation: dataset.sources.map((source) => ({ '@id': names.of('source', source.id) })),
    mainEntity: { '@id': names.list },
  });
  const list = record({
    '@type': 'ItemList',
    '@id': names.list,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: dataset.events.length,
    itemListElement: events.map((event, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: eventRecord(event, { dataset, names, locale }),
    })),
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      page,
      list,
      ...passages.map((passage) => passageRecord(passage, dataset, names)),
      ...dataset.sources.map((source) => sourceRecord(source, names)),
      ...people.map((person) => personRecord(person, names)),
    ],
  };
}

/** JSON-LD as text that can stand in a `<script>` of an HTML page: nothing in it ends the element or begins a comment. */
export function jsonLdText(value: JsonLd): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function namesFor(site: string | null): JsonLdNames {
  const page = site ?? '';
  return {
    page: `${page}#page`,
    list: `${page}#events`,
    of: (kind, id) => `${page}#${kind}-${encodeURIComponent(visibleText(id))}`,
    viewOf: (event) => (site === null ? null : `${site}?event=${encodeURIComponent(wellFormed(event))}`),
  };
}

/** What an address can hold of an id, and else as it is, since the page looks for that very id: half of an astral character becomes U+FFFD. */
function wellFormed(id: string): string {
  // Under the `u` flag a surrogate matches only where its other half is missing.
  return id.replace(/\p{Surrogate}/gu, '\ufffd');
}

function peopleOf(
  dataset: Dataset,
  events: readonly TimelineEvent[],
  passages: readonly Passage[],
): Person[] {
  const ids = [
    ...events.flatMap((event) => event.people),
    ...passages.flatMap(({ speaker }) => speaker ?? []),
  ];
  return ids.flatMap((id) => dataset.personById.get(id) ?? []);
}

function unique<Record>(records: readonly Record[]): Record[] {
  return [...new Set(records)];
}
