import { shortText } from '../base/short-text.ts';
import type { Milliseconds } from '../base/units.ts';
import type { DateReader } from '../dataset/edtf-cache.ts';
import { EdtfError } from '../dataset/edtf-error.ts';
import type { EdtfDate } from '../dataset/edtf-model.ts';
import type { Notice } from '../dataset/model.ts';
import { sortStartOf } from '../dataset/time-order.ts';
import { ArchiveError } from './archive-error.ts';
import { readWholeColumns, requireColumn, unreadable } from './parquet-file.ts';
import type { ParquetFile } from './parquet-file.ts';

/** Told as rows arrive: how many of all are read. */
export type Progress = (rows: number, of: number) => void;

/** Stands for a row whose date can't be read: the event is left out. */
export const NO_DATE = 0xffff_ffff;

/** What an event weighs where nothing is said. */
const DEFAULT_WEIGHT = 0.5;

/** The date of every row: `dates[of[row]]`, or none where that is `NO_DATE`. Equal dates share one object. */
export interface DateColumn {
  readonly dates: readonly EdtfDate[];
  readonly of: Uint32Array;
  /** How many rows have no date. */
  readonly undated: number;
  readonly notices: readonly Notice[];
}

/**
 * The ids of every row as numbers: those of row `r` are `combinations[of[r]]`. A combination is decoded once, however many rows
 * have it.
 */
export interface IdColumn {
  readonly combinations: readonly (readonly number[])[];
  readonly of: Uint32Array;
  readonly notices: readonly Notice[];
}

/** Columns that hold ids, parted by commas. */
export type IdColumnName = 'topics' | 'speakers' | 'sources' | 'people';

/**
 * Reads the date of every row from the `dates` file, whose rows are runs: a date, and how many events in a row have it. Each text
 * is read once. Throws `ArchiveError`, also where the rows are not in time order.
 */
export async function readDateColumn(
  file: ParquetFile,
  events: number,
  readDate: DateReader,
  onProgress?: Progress,
): Promise<DateColumn> {
  requireColumn(file, 'date', ['BYTE_ARRAY']);
  requireColumn(file, 'events', ['INT32', 'INT64']);
  const texts = interning();
  const runDates = new Uint32Array(file.rows).fill(NO_DATE);
  const runEvents = new Float64Array(file.rows);
  await readWholeColumns(file, ['date', 'events'], texts.read, (column, start, values) => {
    if (column === 'date') copyNumbers(runDates, start, values, NO_DATE);
    else copyNumbers(runEvents, start, values, 0);
  });

  const notices: Notice[] = [];
  const dates: EdtfDate[] = [];
  const read = texts.all.map((text) => readDate(text));
  const numbers = read.map((date) => (date instanceof EdtfError ? NO_DATE : dates.push(date) - 1));
  const of = new Uint32Array(events).fill(NO_DATE);
  let row = 0;
  let undated = 0;
  let latest = -Infinity;
  for (let run = 0; run < runDates.length; run += 1) {
    const length = runEvents[run] ?? 0;
    if (!Number.isSafeInteger(length) || length < 0 || row + length > events) throw miscounted(file, events);
    const text = runDates[run] ?? NO_DATE;
    const date = numbers[text] ?? NO_DATE;
    const value = dates[date];
    if (value === undefined) {
      undated += length;
      const error = read[text];
      notices.push({
        kind: 'event',
        path: `events[${row}].date`,
        message: `${length} events are left out. ${error instanceof EdtfError ? error.message : 'They have no date.'}`,
      });
    } else {
      latest = requireOrder(file, row, latest, sortStartOf(value));
      of.fill(date, row, row + length);
    }
    row += length;
  }
  if (row !== events) throw miscounted(file, events);
  onProgress?.(events, events);
  return { dates, of, undated, notices };
}

/** Reads one column of ids of every row; `numberOf` gives an id's number, or nothing where there is none of that id. */
export async function readIdColumn(
  file: ParquetFile,
  column: IdColumnName,
  numberOf: (id: string) => number | undefined,
  onProgress?: Progress,
): Promise<IdColumn> {
  requireColumn(file, column, ['BYTE_ARRAY']);
  const texts = interning();
  const none = texts.number('');
  const of = new Uint32Array(file.rows).fill(none);
  let read = 0;
  await readWholeColumns(file, [column], texts.read, (_, start, values) => {
    copyNumbers(of, start, values, none);
    read += values.length;
    onProgress?.(read, file.rows);
  });
  const missing = new Set<string>();
  const combinations = texts.all.map((text) => {
    const numbers = new Set<number>();
    for (const id of text === '' ? [] : text.split(',')) {
      const number = numberOf(id);
      if (number === undefined) missing.add(id);
      else numbers.add(number);
    }
    return [...numbers];
  });
  const notices = Array.from(missing, (id): Notice => ({
    kind: 'part',
    path: column,
    message: `There is nothing with the id "${id}" in the archive's list; it is left out of "${column}".`,
  }));
  return { combinations, of, notices };
}

/** Reads the weight of every row, 0 to 1. */
export async function readWeightColumn(file: ParquetFile, onProgress?: Progress): Promise<Float32Array> {
  requireColumn(file, 'weight', ['FLOAT', 'DOUBLE']);
  const weights = new Float32Array(file.rows).fill(DEFAULT_WEIGHT);
  let read = 0;
  await readWholeColumns(
    file,
    ['weight'],
    () => 0,
    (_, start, values) => {
      for (let index = 0; index < values.length; index += 1) {
        const value = values[index];
        if (typeof value === 'number' && value >= 0 && value <= 1) weights[start + index] = value;
      }
      read += values.length;
      onProgress?.(read, file.rows);
    },
  );
  return weights;
}

interface Interning {
  /** Every text that was read, by its number. */
  readonly all: readonly string[];
  number(text: string): number;
  readonly read: (bytes: Uint8Array) => number;
}

/** Gives each text a number when it is first seen. */
function interning(): Interning {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  const number = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, all.length);
    return all.push(text) - 1;
  };
  return { all, number, read: (bytes) => number(shortText(bytes)) };
}

function copyNumbers(
  into: Uint32Array | Float64Array,
  start: number,
  values: ArrayLike<unknown>,
  otherwise: number,
): void {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    // Counts of other engines are 64 bits wide.
    if (typeof value === 'number') into[start + index] = value;
    else into[start + index] = typeof value === 'bigint' ? Number(value) : otherwise;
  }
}

function requireOrder(
  file: ParquetFile,
  row: number,
  latest: Milliseconds,
  start: Milliseconds,
): Milliseconds {
  if (start >= latest) return start;
  throw new ArchiveError(
    'unsorted',
    file.name,
    `"${file.name}" of this archive is not in time order: its event ${row} begins before the one above it. Sort its rows by start, end and id.`,
  );
}

function miscounted(file: ParquetFile, events: number): ArchiveError {
  return unreadable(file.name, `its dates are not those of ${events} events`);
}
