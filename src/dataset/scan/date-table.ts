import { MS_PER_DAY } from '../../base/civil.ts';
import { EdtfError, readEdtf } from '../edtf.ts';
import type { EdtfDate } from '../edtf-model.ts';
import { hashBytes } from './byte-hash.ts';
import type { BytesCursor } from './bytes-cursor.ts';
import { dayOfBytes } from './day-bytes.ts';
import { addBytes, emptyIdTable, trimmed } from './growing-id-table.ts';
import { idAt } from './id-order.ts';
import { findBytes, NOT_FOUND } from './id-table.ts';
import type { GrowingIdTable } from './growing-id-table.ts';
import type { IdTable } from './id-table.ts';
import { textOf } from './json-bytes.ts';
import { wtf8Of } from './wtf8.ts';

/** The different dates of a story's events, by number. */
export interface ScannedDates {
  readonly size: number;
  /** The date's interval, `±Infinity` where a side is open. */
  readonly start: Float64Array<ArrayBuffer>;
  readonly end: Float64Array<ArrayBuffer>;
  /** The date itself; null for a day written `YYYY-MM-DD`, of which the interval says all: see `dateAt`. */
  readonly written: readonly (EdtfDate | null)[];
  /** The texts, as written. */
  readonly texts: IdTable;
}

/** The date with a number. */
export function dateAt(dates: ScannedDates, number: number): EdtfDate {
  return dates.written[number] ?? readEdtf(idAt(dates.texts, number));
}

/**
 * Numbers the dates of events by their bytes, so that each text is read once, and a day without making an object of it: an archive
 * of 100 000 events has some ten thousand different dates, most of them days.
 */
export class DateTable {
  readonly #texts: GrowingIdTable;
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #written: (EdtfDate | null)[] = [];

  constructor(seed: number) {
    this.#texts = emptyIdTable(seed);
  }

  /** The number of the date whose text the cursor has read as an id; `NOT_FOUND` where that is no date. */
  ofText({ bytes, from, to, hash }: BytesCursor): number {
    const known = findBytes(this.#texts, bytes, from, to, hash);
    return known === NOT_FOUND ? this.#addText(bytes, from, to, hash) : known;
  }

  /** The number of a date that has been read. */
  ofDate(date: EdtfDate): number {
    const bytes = wtf8Of(date.edtf);
    const hash = hashBytes(this.#texts.seed, bytes, 0, bytes.length);
    const known = findBytes(this.#texts, bytes, 0, bytes.length, hash);
    if (known !== NOT_FOUND) return known;
    const { start, end } = date.interval;
    const isDay = !Number.isNaN(dayOfBytes(bytes, 0, bytes.length));
    this.#add(start, end, isDay ? null : date);
    return addBytes(this.#texts, bytes, 0, bytes.length, hash);
  }

  /** All dates so far. */
  toDates(): ScannedDates {
    return {
      size: this.#start.length,
      start: Float64Array.from(this.#start),
      end: Float64Array.from(this.#end),
      written: this.#written,
      texts: trimmed(this.#texts),
    };
  }

  #addText(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const day = dayOfBytes(bytes, from, to);
    if (Number.isNaN(day)) {
      const date = dateOrNull(textOf(bytes, from, to));
      if (date === null) return NOT_FOUND;
      this.#add(date.interval.start, date.interval.end, date);
    } else {
      this.#add(day, day + MS_PER_DAY, null);
    }
    return addBytes(this.#texts, bytes, from, to, hash);
  }

  #add(start: number, end: number, date: EdtfDate | null): void {
    this.#start.push(start);
    this.#end.push(end);
    this.#written.push(date);
  }
}

/** What is wrong with a date is for the reader of records to say, which counts how often it does. */
function dateOrNull(text: string): EdtfDate | null {
  try {
    return readEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}
