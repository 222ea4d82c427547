import { cutText } from '../base/cut-text.ts';
import { safeLink } from '../base/safe-link.ts';
import { visibleText } from '../base/visible-text.ts';
import { formatDate } from '../dataset/format-date.ts';
import type { Dataset, Passage, Person, Place, Source, TimelineEvent } from '../dataset/model.ts';
import { passagesOf } from '../timeline/columns/columns.ts';
import { record } from './json-ld-record.ts';
import type { JsonLd, JsonLdNames } from './json-ld-record.ts';
import { isWhollyStated, machineDate, machineSpan } from './machine-date.ts';

/** Longer than any summary or quote that is meant to be read. */
const MAX_CHARACTERS = 5_000;

const textOf = (text: string | undefined): string | null =>
  text === undefined ? null : visibleText(cutText(text, MAX_CHARACTERS));

/** An event, with references to the quotations that it rests on. */
export function eventRecord(
  event: TimelineEvent,
  given: { readonly dataset: Dataset; readonly names: JsonLdNames; readonly locale: string },
): JsonLd {
  const { dataset, names, locale } = given;
  const { start, end } = machineSpan(event.date);
  // What ISO 8601 has no form for is said in words, rather than as a date that is more exact than known.
  const spoken = isWhollyStated(event.date) ? '' : formatDate(event.date, locale, 'long');
  return record({
    '@type': 'Event',
    '@id': names.of('event', event.id),
    name: textOf(event.title),
    description: [spoken, textOf(event.summary) ?? ''].filter((part) => part !== '').join(': '),
    startDate: start,
    endDate: end,
    location: event.place === undefined ? null : placeRecord(event.place),
    keywords: event.topics.flatMap((id) => textOf(dataset.topicById.get(id)?.label) ?? []),
    about: event.people
      .filter((id) => dataset.personById.has(id))
      .map((id) => ({ '@id': names.of('person', id) })),
    subjectOf: passagesOf(dataset, event).map((passage) => ({ '@id': names.of('quote', passage.id) })),
    url: names.viewOf(event.id),
  });
}

function placeRecord({ name, latitude, longitude }: Place): JsonLd {
  return record({
    '@type': 'Place',
    name: textOf(name),
    geo:
      latitude === undefined || longitude === undefined
        ? null
        : { '@type': 'GeoCoordinates', latitude, longitude },
  });
}

/** A passage: its words, whose they are where they are somebody's, and the article that it stands in. */
export function passageRecord(passage: Passage, dataset: Dataset, names: JsonLdNames): JsonLd {
  const source = dataset.sourceById.get(passage.source);
  const isKnown = passage.speaker !== undefined && dataset.personById.has(passage.speaker);
  return record({
    '@type': 'Quotation',
    '@id': names.of('quote', passage.id),
    text: textOf(passage.exact),
    inLanguage: source?.language,
    spokenByCharacter: isKnown ? { '@id': names.of('person', passage.speaker ?? '') } : null,
    dateCreated: passage.said === undefined ? null : machineDate(passage.said),
    isPartOf: source === undefined ? null : { '@id': names.of('source', source.id) },
  });
}

/** An article. */
export function sourceRecord(source: Source, names: JsonLdNames): JsonLd {
  const organisation = (name: string | undefined): JsonLd | null =>
    name === undefined || name.trim() === '' ? null : { '@type': 'Organization', name: textOf(name) };
  const origin = organisation(source.origin);
  return record({
    '@type': 'NewsArticle',
    '@id': names.of('source', source.id),
    headline: textOf(source.title),
    publisher: organisation(source.publisher),
    author: source.author ? { '@type': 'Person', name: textOf(source.author) } : null,
    datePublished: source.published === undefined ? null : machineDate(source.published),
    inLanguage: source.language,
    url: source.url === undefined ? null : safeLink(source.url)?.href,
    isBasedOn: origin === null ? null : { '@type': 'CreativeWork', publisher: origin },
  });
}

/** Somebody who speaks or is spoken of. */
export function personRecord(person: Person, names: JsonLdNames): JsonLd {
  return record({
    '@type': 'Person',
    '@id': names.of('person', person.id),
    name: textOf(person.name),
    description: textOf(person.role),
  });
}
