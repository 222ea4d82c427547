import { acceptsEvent } from './accept.ts';
import { EdtfError } from './edtf-error.ts';
import type { OtherDate, Passage, Person, Picture, Place, TimelineEvent, Topic } from './model.ts';
import { readRecord } from './read-record.ts';
import type { RecordKind } from './read-record.ts';
import { isRepeated, knownIds, readMinorDate, webAddress } from './reading.ts';
import type { Reading } from './reading.ts';
import type { EventFile } from './schema.ts';
import { eventSchema } from './schema.ts';

/** Where the file says nothing: neither first nor last to get a label. */
const DEFAULT_WEIGHT = 0.5;
const NONE: readonly never[] = [];

const drop = (): undefined => undefined;

const EVENT: RecordKind<typeof eventSchema> = {
  list: 'events',
  noun: 'event',
  schema: eventSchema,
  accepts: acceptsEvent,
  mending: {
    dateNote: drop,
    summary: drop,
    place: drop,
    otherDates: drop,
    weight: drop,
    image: drop,
    topics: (wrong) => (wrong === undefined ? [] : wrong),
  },
};

interface Known {
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly personById: ReadonlyMap<string, Person>;
  readonly passageById: ReadonlyMap<string, Passage>;
}

/** The events whose date can be read, by id, in the file's order; ids in their lists all exist. */
export function parseEvents(
  values: readonly unknown[],
  reading: Reading,
  known: Known,
): ReadonlyMap<string, TimelineEvent> {
  const events = new Map<string, TimelineEvent>();
  values.forEach((value, index) => {
    const file = readRecord(EVENT, value, index, reading.notices);
    if (file === null) return;
    const date = reading.readDate(file.date);
    if (date instanceof EdtfError) {
      reading.notices.push({
        kind: 'event',
        path: `events[${index}].date`,
        message: `This event is left out. ${date.message}`,
      });
      return;
    }
    if (isRepeated(events, file.id, EVENT, index, reading)) return;
    const at = (field: string): string => `events[${index}].${field}`;
    events.set(file.id, {
      id: file.id,
      date,
      dateNote: file.dateNote || undefined,
      title: file.title,
      summary: file.summary || undefined,
      place: toPlace(file.place),
      topics: knownIds(reading, file.topics, known.topicById, 'topic', () => at('topics')),
      people: optionalIds(reading, file.people, known.personById, 'person', () => at('people')),
      quotes: optionalIds(reading, file.quotes, known.passageById, 'passage', () => at('quotes')),
      otherDates: toOtherDates(file, reading, known, at),
      weight: file.weight ?? DEFAULT_WEIGHT,
      image: toPicture(file, reading, at),
    });
  });
  return events;
}

function optionalIds(
  reading: Reading,
  list: readonly string[] | undefined,
  known: { has(id: string): boolean },
  noun: string,
  path: () => string,
): readonly string[] {
  return list === undefined ? NONE : knownIds(reading, list, known, noun, path);
}

function toPlace(file: EventFile['place']): Place | undefined {
  return file && { name: file.name, latitude: file.latitude, longitude: file.longitude };
}

function toOtherDates(
  file: EventFile,
  reading: Reading,
  known: Known,
  at: (field: string) => string,
): readonly OtherDate[] {
  if (file.otherDates === undefined) return NONE;
  return file.otherDates.flatMap((other, index) => {
    const path = at(`otherDates[${index}]`);
    const date = readMinorDate(reading, other.date, `${path}.date`);
    if (date === undefined) return [];
    return [
      { date, quotes: knownIds(reading, other.quotes, known.passageById, 'passage', () => `${path}.quotes`) },
    ];
  });
}

function toPicture(file: EventFile, reading: Reading, at: (field: string) => string): Picture | undefined {
  const { image } = file;
  if (image === undefined) return undefined;
  const url = webAddress(reading, image.url, at('image.url'));
  return url === undefined ? undefined : { url, alt: image.alt, credit: image.credit };
}
