import { GrowingNumbers } from '../../base/growing-numbers.ts';
import { acceptsEvent } from '../accept.ts';
import type { Notice, TimelineEvent } from '../model.ts';
import { DEFAULT_WEIGHT, eventReader } from '../parse-events.ts';
import type { Reading } from '../reading.ts';
import type { BytesCursor } from './bytes-cursor.ts';
import type { DateTable } from './date-table.ts';
import type { ElementScan } from './element-scan.ts';
import {
  DATE,
  DATE_NOTE,
  eventKeys,
  ID,
  PEOPLE,
  PLACE,
  QUOTES,
  REQUIRED_OF_EVENT,
  SUMMARY,
  TITLE,
  TOPICS,
  WEIGHT,
} from './event-fields.ts';
import type { EventField } from './event-fields.ts';
import { addId, emptyIdTable } from './growing-id-table.ts';
import { idsOf, indexOfId, NOT_FOUND } from './id-table.ts';
import type { GrowingIdTable } from './growing-id-table.ts';
import type { IdTable } from './id-table.ts';
import { Irregular } from './irregular.ts';
import { GrowingLists } from './growing-lists.ts';
import { readPlainIds } from './plain-ids.ts';
import { readPlainPlace } from './plain-place.ts';
import { PlainRecord } from './plain-record.ts';
import type { PlainFields } from './plain-record.ts';

const MOST_WEIGHT = 1;

/** Bytes of a record: for a first guess of how many there are, which spares the columns some growing. */
const USUAL_RECORD = 180;

/** What events refer to: by its bytes for those that are read plainly, by its id for the others. */
export interface Referents {
  readonly topics: IdTable;
  readonly people: IdTable;
  readonly passages: IdTable;
}

/**
 * Reads events from their bytes into columns, in the file's order. What is plainly right is never made an object: known fields,
 * each once, strings without escapes, ids that exist. Whatever else a record may hold sends that record, and it alone, through
 * `JSON.parse` and the reader of records, which know what is allowed and what to say.
 */
export class EventScan implements ElementScan, PlainFields<EventField> {
  /** Records of the file so far, those left out included. */
  inFile = 0;
  faults = 0;
  putOff: number | null = null;
  readonly ids: GrowingIdTable;
  readonly from: GrowingNumbers;
  readonly to: GrowingNumbers;
  readonly dateOf: GrowingNumbers;
  readonly weight: number[] = [];
  readonly topics: GrowingLists;
  readonly people: GrowingLists;
  /** Those that give another date included, after the others. */
  readonly passages: GrowingLists;
  readonly #cursor: BytesCursor;
  readonly #notices: readonly Notice[];
  readonly #record: PlainRecord<EventField>;
  readonly #known: Referents;
  readonly #dates: DateTable;
  readonly #most: number;
  readonly #readEvent: (value: unknown, index: number) => TimelineEvent | null;
  // Of the record that is being read.
  #date = 0;
  #weight = DEFAULT_WEIGHT;

  constructor(
    cursor: BytesCursor,
    known: Referents,
    dates: DateTable,
    { reading, seed, most }: { readonly reading: Reading; readonly seed: number; readonly most: number },
  ) {
    this.#most = most;
    this.#cursor = cursor;
    this.#notices = reading.notices;
    this.#known = known;
    this.#dates = dates;
    const expected = Math.ceil(cursor.bytes.length / USUAL_RECORD);
    this.ids = emptyIdTable(seed, expected);
    this.#record = new PlainRecord(cursor, eventKeys(), this.ids, REQUIRED_OF_EVENT);
    this.from = new GrowingNumbers(Uint32Array, expected);
    this.to = new GrowingNumbers(Uint32Array, expected);
    this.dateOf = new GrowingNumbers(Uint32Array, expected);
    this.topics = new GrowingLists(expected);
    this.people = new GrowingLists(expected);
    this.passages = new GrowingLists(expected);
    this.#readEvent = eventReader(
      reading,
      {
        topicById: idsOf(known.topics),
        personById: idsOf(known.people),
        passageById: idsOf(known.passages),
      },
      idsOf(this.ids),
    );
  }

  readPlain(): boolean {
    // Before a million of them are read, which nobody will see.
    if (this.inFile === this.#most) throw new Irregular('the document has too many events');
    const cursor = this.#cursor;
    const from = cursor.at;
    this.#weight = DEFAULT_WEIGHT;
    if (!this.#record.read(this)) {
      this.topics.undo();
      this.people.undo();
      this.passages.undo();
      return false;
    }
    this.#record.keepId();
    this.#close(from, cursor.at, this.#date, this.#weight);
    this.inFile += 1;
    return true;
  }

  readParsed(value: unknown, from: number, to: number): void {
    const told = this.#notices.length;
    const event = this.#readEvent(value, this.inFile);
    this.inFile += 1;
    this.faults += Math.max(this.#notices.length - told, acceptsEvent(value) ? 0 : 1);
    if (event === null) return;
    const { topics, people, passages } = this.#known;
    for (const id of event.topics) this.topics.values.push(indexOfId(topics, id));
    for (const id of event.people) this.people.values.push(indexOfId(people, id));
    const quotes = new Set([...event.quotes, ...event.otherDates.flatMap((other) => other.quotes)]);
    for (const id of quotes) this.passages.values.push(indexOfId(passages, id));
    addId(this.ids, event.id);
    this.#close(from, to, this.#dates.ofDate(event.date), event.weight);
  }

  /** For `PlainRecord`. */
  readField(field: EventField): boolean {
    const cursor = this.#cursor;
    switch (field) {
      case ID:
        return this.#record.readId();
      case DATE:
        if (!cursor.plainId()) return false;
        this.#date = this.#dates.ofText(cursor);
        return this.#date !== NOT_FOUND;
      case TITLE:
        return cursor.plainName();
      case SUMMARY:
      case DATE_NOTE:
        return cursor.plainText();
      case PLACE:
        return readPlainPlace(cursor);
      case TOPICS:
        return readPlainIds(cursor, this.#known.topics, this.topics.values);
      case PEOPLE:
        return readPlainIds(cursor, this.#known.people, this.people.values);
      case QUOTES:
        return readPlainIds(cursor, this.#known.passages, this.passages.values);
      case WEIGHT:
        this.#weight = cursor.plainNumber();
        return this.#weight <= MOST_WEIGHT;
      default:
        return field satisfies never;
    }
  }

  #close(from: number, to: number, date: number, weight: number): void {
    this.from.push(from);
    this.to.push(to);
    this.dateOf.push(date);
    this.weight.push(weight);
    this.topics.close();
    this.people.close();
    this.passages.close();
  }
}
