import type { Notice, Passage } from '../dataset/model.ts';
import { parsePassages } from '../dataset/parse-passages.ts';
import type { Reading } from '../dataset/reading.ts';
import { idOf, parseRecord } from './record-text.ts';
import type { RecordOptions } from './read-records.ts';

/** One source's passages and what they support. */
export interface SourcePassages {
  /** In reading order. */
  readonly passages: readonly Passage[];
  /** By a passage's id the rows of the events that it supports, ascending. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly notices: readonly Notice[];
}

/** Reads rows of the `quotes` file: `record` is a passage in the dataset's form, `events` are row numbers parted by commas, each as it is or, after a plus, as the step from the one before: `12,+3,+1`. */
export function readPassageRows(
  rows: readonly Readonly<Record<string, unknown>>[],
  size: number,
  { lists, readDate, baseUrl, language, recordSums = false }: RecordOptions,
): SourcePassages {
  const notices: Notice[] = [];
  const reading: Reading = { notices, readDate, baseUrl, language };
  const values = rows.map(({ record }) => parseRecord(record, recordSums));
  const byId = parsePassages(values, reading, lists);
  const supported = new Map<string, number[]>();
  for (const [index, value] of values.entries()) {
    const id = idOf(value);
    if (id === undefined || !byId.has(id) || supported.has(id)) continue;
    supported.set(id, numbersIn(rows[index]?.['events'], size));
  }
  const passages = [...byId.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
  return { passages, rows: supported, notices };
}

function numbersIn(text: unknown, size: number): number[] {
  if (typeof text !== 'string' || text === '') return [];
  let row = 0;
  const rows: number[] = [];
  for (const part of text.split(',')) {
    row = part.startsWith('+') ? row + Number(part) : Number(part);
    if (Number.isInteger(row) && row >= 0 && row < size) rows.push(row);
  }
  return rows;
}
