import { acceptsEvent } from './accept.ts';
import { EdtfError } from './edtf-error.ts';
import type { OtherDate, Passage, Person, Picture, Place, TimelineEvent, Topic } from './model.ts';
import { readRecord } from './read-record.ts';
import type { RecordKind } from './read-record.ts';
import { isRepeated, idReader, readMinorDate, webAddress } from './reading.ts';
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
  const { topicById, personById, passageById } = known;
  const topicsOf = idReader(reading, topicById, 'topic', (index) => `events[${index}].topics`);
  const peopleOf = idReader(reading, personById, 'person', (index) => `events[${index}].people`);
  const quotesOf = idReader(reading, passageById, 'passage', (index) => `events[${index}].quotes`);
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
    events.set(file.id, {
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
    });
  });
  return events;
}

function toPlace(file: EventFile['place']): Place | undefined {
  return file && { name: file.name, latitude: file.latitude, longitude: file.longitude };
}

function toOtherDates(file: EventFile, index: number, reading: Reading, known: Known): readonly OtherDate[] {
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
