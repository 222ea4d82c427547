import { acceptsEvent } from './accept.ts';
import { EdtfError } from './edtf-error.ts';
import type { OtherDate, Picture, Place, TimelineEvent } from './model.ts';
import { readRecord } from './read-record.ts';
import type { RecordKind } from './read-record.ts';
import { isRepeated, idReader, readMinorDate, webAddress } from './reading.ts';
import type { Ids, Reading } from './reading.ts';
import type { EventFile } from './schema.ts';
import { eventSchema } from './schema.ts';

/** Where the file says nothing: neither first nor last to get a label. */
export const DEFAULT_WEIGHT = 0.5;
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

/** The ids that events may refer to. */
export interface KnownToEvents {
  readonly topicById: Ids;
  readonly personById: Ids;
  readonly passageById: Ids;
}

/** The events whose date can be read, by id, in the file's order; ids in their lists all exist. */
export function parseEvents(
  values: readonly unknown[],
  reading: Reading,
  known: KnownToEvents,
): ReadonlyMap<string, TimelineEvent> {
  const events = new Map<string, TimelineEvent>();
  const readEvent = eventReader(reading, known, events);
  values.forEach((value, index) => {
    const event = readEvent(value, index);
    if (event !== null) events.set(event.id, event);
  });
  return events;
}

/**
 * Makes a reader for the events of one list, one by one: `index` is the record's place in the file's list. It gives null, and a
 * notice, for one that is left out. `seen` has the ids of the events before.
 */
export function eventReader(
  reading: Reading,
  known: KnownToEvents,
  seen: Ids,
): (value: unknown, index: number) => TimelineEvent | null {
  const { topicById, personById, passageById } = known;
  const topicsOf = idReader(reading, topicById, 'topic', (index) => `events[${index}].topics`);
  const peopleOf = idReader(reading, personById, 'person', (index) => `events[${index}].people`);
  const quotesOf = idReader(reading, passageById, 'passage', (index) => `events[${index}].quotes`);
  return (value, index) => {
    const file = readRecord(EVENT, value, index, reading.notices);
    if (file === null) return null;
    const date = reading.readDate(file.date);
    if (date instanceof EdtfError) {
      reading.notices.push({
        kind: 'event',
        path: `events[${index}].date`,
        message: `This event is left out. ${date.message}`,
      });
      return null;
    }
    if (isRepeated(seen, file.id, EVENT, index, reading)) return null;
    return {
      id: file.id,
      date,
      dateNote: file.dateNote || undefined,
      title: file.title,
      summary: file.summary || undefined,
      place: toPlace(file.place),
      topics: topicsOf(file.topics, index),
      people: peopleOf(file.people, index),
      quotes: quotesOf(file.quotes, index),
      otherDates: toOtherDates(file, index, reading, known),
      weight: file.weight ?? DEFAULT_WEIGHT,
      image: toPicture(file, index, reading),
    };
  };
}

function toPlace(file: EventFile['place']): Place | undefined {
  return file && { name: file.name, latitude: file.latitude, longitude: file.longitude };
}

function toOtherDates(
  file: EventFile,
  index: number,
  reading: Reading,
  known: KnownToEvents,
): readonly OtherDate[] {
  if (file.otherDates === undefined) return NONE;
  const at = (other: number): string => `events[${index}].otherDates[${other}]`;
  const quotesOf = idReader(reading, known.passageById, 'passage', (other) => `${at(other)}.quotes`);
  // One that is given twice counts once, with the passages of both.
  const others = new Map<string, OtherDate>();
  file.otherDates.forEach((other, place) => {
    const date = readMinorDate(reading, other.date, `${at(place)}.date`);
    if (date === undefined) return;
    const quotes = quotesOf(other.quotes, place);
    const first = others.get(date.edtf);
    others.set(
      date.edtf,
      first ? { date: first.date, quotes: [...new Set([...first.quotes, ...quotes])] } : { date, quotes },
    );
  });
  return [...others.values()];
}

function toPicture(file: EventFile, index: number, reading: Reading): Picture | undefined {
  const { image } = file;
  if (image === undefined) return undefined;
  const url = webAddress(reading, image.url, `events[${index}].image.url`);
  return url === undefined ? undefined : { url, alt: image.alt, credit: image.credit };
}
