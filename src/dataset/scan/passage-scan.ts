import { GrowingNumbers } from '../../base/growing-numbers.ts';
import { acceptsQuote } from '../accept.ts';
import { MAX_CONTEXT_CHARACTERS } from '../limits.ts';
import type { Notice, Passage, Source } from '../model.ts';
import { passageReader } from '../parse-passages.ts';
import type { Reading } from '../reading.ts';
import type { BytesCursor } from './bytes-cursor.ts';
import { dayOfBytes } from './day-bytes.ts';
import type { ElementScan } from './element-scan.ts';
import { addId, emptyIdTable } from './growing-id-table.ts';
import { findBytes, idsOf, indexOfId, NOT_FOUND } from './id-table.ts';
import type { GrowingIdTable } from './growing-id-table.ts';
import type { IdTable } from './id-table.ts';
import {
  END,
  EXACT,
  passageKeys,
  ID,
  PREFIX,
  REQUIRED_OF_PASSAGE,
  SAID,
  SOURCE,
  SPEAKER,
  START,
  SUFFIX,
  TOPICS,
} from './passage-fields.ts';
import type { PassageField } from './passage-fields.ts';
import { readPlainIds } from './plain-ids.ts';
import { PlainRecord } from './plain-record.ts';
import type { PlainFields } from './plain-record.ts';
import { utf16Length } from './utf8.ts';

/** Bytes of a record and of the events that stand beside it: for a first guess of how many records there are. */
const USUAL_RECORD = 2_048;

/** What passages refer to. */
export interface ReferentsOfPassages {
  readonly topics: IdTable;
  readonly people: IdTable;
  readonly sources: IdTable;
  readonly sourceById: ReadonlyMap<string, Source>;
  /** Length of each source's text, by its number. */
  readonly characters: Float64Array;
}

/** Reads passages from their bytes as `EventScan` reads events. */
export class PassageScan implements ElementScan, PlainFields<PassageField> {
  /** Records of the file so far, those left out included. */
  inFile = 0;
  faults = 0;
  putOff: number | null = null;
  readonly ids: GrowingIdTable;
  readonly from = new GrowingNumbers(Uint32Array);
  readonly to = new GrowingNumbers(Uint32Array);
  /** By number, `NOT_FOUND` where the source is missing; where nobody speaks, or somebody who is missing. */
  readonly source: number[] = [];
  readonly speaker: number[] = [];
  readonly #cursor: BytesCursor;
  readonly #notices: readonly Notice[];
  readonly #record: PlainRecord<PassageField>;
  readonly #known: ReferentsOfPassages;
  readonly #readPassage: (value: unknown, index: number) => Passage | null;
  /** Only looked up: no column holds the topics of passages. */
  readonly #topics = new GrowingNumbers(Uint32Array);
  // Of the record that is being read.
  #source = NOT_FOUND;
  #speaker = NOT_FOUND;
  #start = 0;
  #end = 0;
  #length = 0;

  constructor(cursor: BytesCursor, known: ReferentsOfPassages, reading: Reading, seed: number) {
    this.#cursor = cursor;
    this.#notices = reading.notices;
    this.#known = known;
    this.ids = emptyIdTable(seed, Math.ceil(cursor.bytes.length / USUAL_RECORD));
    this.#record = new PlainRecord(cursor, passageKeys(), this.ids, REQUIRED_OF_PASSAGE);
    this.#readPassage = passageReader(
      reading,
      { topicById: idsOf(known.topics), personById: idsOf(known.people), sourceById: known.sourceById },
      idsOf(this.ids),
    );
  }

  readPlain(): boolean {
    const cursor = this.#cursor;
    const from = cursor.at;
    this.#speaker = NOT_FOUND;
    this.#topics.length = 0;
    if (!this.#record.read(this) || !this.#fitsSource()) return false;
    this.#record.keepId();
    this.#close(from, cursor.at, this.#source, this.#speaker);
    this.inFile += 1;
    return true;
  }

  readParsed(value: unknown, from: number, to: number): void {
    const told = this.#notices.length;
    const passage = this.#readPassage(value, this.inFile);
    this.inFile += 1;
    this.faults += Math.max(this.#notices.length - told, acceptsQuote(value) ? 0 : 1);
    if (passage === null) return;
    const { sources, people } = this.#known;
    addId(this.ids, passage.id);
    const speaker = passage.speaker === undefined ? NOT_FOUND : indexOfId(people, passage.speaker);
    this.#close(from, to, indexOfId(sources, passage.source), speaker);
  }

  /** For `PlainRecord`. */
  readField(field: PassageField): boolean {
    const cursor = this.#cursor;
    switch (field) {
      case ID:
        return this.#record.readId();
      case SOURCE:
        this.#source = this.#numberIn(this.#known.sources);
        return this.#source !== NOT_FOUND;
      case SPEAKER:
        this.#speaker = this.#numberIn(this.#known.people);
        return this.#speaker !== NOT_FOUND;
      case EXACT:
        if (!cursor.plainText()) return false;
        this.#length = utf16Length(cursor.bytes, cursor.from, cursor.to);
        return this.#length > 0;
      case PREFIX:
      case SUFFIX:
        return this.#readContext();
      case START:
        this.#start = this.#offset();
        return this.#start >= 0;
      case END:
        this.#end = this.#offset();
        return this.#end >= 0;
      case SAID:
        return cursor.plainText() && !Number.isNaN(dayOfBytes(cursor.bytes, cursor.from, cursor.to));
      case TOPICS:
        return readPlainIds(cursor, this.#known.topics, this.#topics);
      default:
        return field satisfies never;
    }
  }

  /** Whether the passage is as long as it says, and within its source. */
  #fitsSource(): boolean {
    return this.#end - this.#start === this.#length && this.#end <= this.#known.characters[this.#source]!;
  }

  #numberIn(table: IdTable): number {
    const cursor = this.#cursor;
    if (!cursor.plainId()) return NOT_FOUND;
    return findBytes(table, cursor.bytes, cursor.from, cursor.to, cursor.hash);
  }

  #readContext(): boolean {
    const cursor = this.#cursor;
    if (!cursor.plainText()) return false;
    const length = cursor.to - cursor.from;
    if (length <= MAX_CONTEXT_CHARACTERS) return true;
    const units = utf16Length(cursor.bytes, cursor.from, cursor.to);
    return units >= 0 && units <= MAX_CONTEXT_CHARACTERS;
  }

  /** A whole number; NaN for any other. */
  #offset(): number {
    const number = this.#cursor.plainNumber();
    return Number.isInteger(number) ? number : Number.NaN;
  }

  #close(from: number, to: number, source: number, speaker: number): void {
    this.from.push(from);
    this.to.push(to);
    this.source.push(source);
    this.speaker.push(speaker);
  }
}
