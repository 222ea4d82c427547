import type { Csr } from '../../base/csr.ts';
import type { EdtfDate } from '../../dataset/edtf-model.ts';
import { addBit, hasBit } from './bitset.ts';
import type { ColumnData } from './column-data.ts';
import { flagsOf } from './event-flags.ts';
import { placeOf } from './event-place.ts';
import type { ValueIndex } from './facet-index.ts';
import { invertCsr } from './invert-csr.ts';

/*
 * Columns of events that are kept as rows of a table, in time order, in which equal dates and equal lists are kept once: what an archive
 * of a million events is read as.
 */

/** The date of each row, `dates[of[row]]`; none where that is beyond their end. */
export interface RowDates {
  readonly dates: readonly EdtfDate[];
  readonly of: Uint32Array;
  /** How many rows have none. */
  readonly undated: number;
}

/** The values of each row, `combinations[of[row]]`, each once. */
export interface RowValues {
  readonly combinations: readonly (readonly number[])[];
  readonly of: Uint32Array;
}

/** The columns that follow from dates. */
export type DateColumns = Pick<ColumnData, 'size' | 'from' | 'to' | 'anchor' | 'flags'>;

/** The rows that can be shown, by the number of their event: all of them in nearly every table, and then null. */
export type ShownRows = Uint32Array<ArrayBuffer> | null;

/** The rows that have a date. */
export function shownRows({ dates, of, undated }: RowDates): ShownRows {
  if (undated === 0) return null;
  const rows = new Uint32Array(of.length - undated);
  let number = 0;
  for (let row = 0; row < of.length; row++) if (of[row]! < dates.length) rows[number++] = row;
  return rows;
}

/** The columns of dates, each different date worked out once. */
export function dateColumns({ dates, of }: RowDates, rows: ShownRows): DateColumns {
  const size = rows === null ? of.length : rows.length;
  const places = dates.map(placeOf);
  const flagsOfDates = dates.map(flagsOf);
  const from = new Float64Array(size);
  const to = new Float64Array(size);
  const anchor = new Float64Array(size);
  const flags = new Uint8Array(size);
  let number = 0;
  while (number < size) {
    // Rows that follow each other mostly have one date.
    const date = of[rowAt(rows, number)]!;
    const first = number;
    while (number < size && of[rowAt(rows, number)] === date) number++;
    const place = places[date]!;
    from.fill(place.from, first, number);
    to.fill(place.to, first, number);
    anchor.fill(place.anchor, first, number);
    flags.fill(flagsOfDates[date]!, first, number);
  }
  return { size, from, to, anchor, flags };
}

/** Which values each event has, both ways round. */
export function valueIndexOf(column: RowValues, rows: ShownRows, valueCount: number): ValueIndex {
  const valuesOf = valuesOfRows(column, rows);
  return { valuesOf, eventsOf: invertCsr(valuesOf, valueCount) };
}

function valuesOfRows({ combinations, of }: RowValues, rows: ShownRows): Csr {
  const size = rows === null ? of.length : rows.length;
  const lengths = Uint32Array.from(combinations, (values) => values.length);
  const offsets = new Uint32Array(size + 1);
  let length = 0;
  for (let number = 0; number < size; number++) {
    length += lengths[of[rowAt(rows, number)]!]!;
    offsets[number + 1] = length;
  }
  const values = new Uint32Array(length);
  for (let number = 0; number < size; number++) {
    const combination = combinations[of[rowAt(rows, number)]!]!;
    let at = offsets[number]!;
    for (let place = 0; place < combination.length; place++) values[at++] = combination[place]!;
  }
  return { offsets, values };
}

/** A number of each event that follows from its values, worked out once for each combination of them. */
export function perCombination(
  { combinations, of }: RowValues,
  rows: ShownRows,
  countOf: (values: readonly number[]) => number,
): Uint8Array<ArrayBuffer> {
  const counts = Uint8Array.from(combinations, countOf);
  const size = rows === null ? of.length : rows.length;
  const column = new Uint8Array(size);
  for (let number = 0; number < size; number++) column[number] = counts[of[rowAt(rows, number)]!]!;
  return column;
}

/** The row of an event. */
export function rowAt(rows: ShownRows, number: number): number {
  return rows === null ? number : rows[number]!;
}

/** The number of the event of a row; null where that row isn't shown. */
export function numberOfRow(rows: ShownRows, row: number): number | null {
  if (rows === null) return row;
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? low : null;
}

/** The weights of the events that are shown. */
export function weightsOf(all: Float32Array, rows: ShownRows): Float32Array<ArrayBuffer> {
  if (rows === null) return new Float32Array(all);
  return Float32Array.from(rows, (row) => all[row]!);
}

/** The events that are shown of a set of rows, as a set. */
export function bitsOfEvents(found: Uint32Array, rows: Uint32Array): Uint32Array<ArrayBuffer> {
  const bits = new Uint32Array(Math.ceil(rows.length / 32));
  for (let number = 0; number < rows.length; number++) {
    if (hasBit(found, rows[number]!)) addBit(bits, number);
  }
  return bits;
}
