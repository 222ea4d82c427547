import type { ArchiveTable } from './archive-table.ts';
import { sumRecord } from '../record-text.ts';
import { openFile } from './open-file.ts';
import type { ByteSink } from './open-file.ts';

/** Rows whose columns are decoded at once, some 150 kB each: small enough to show progress, and a footer of few entries. */
const COLUMN_ROWS = 131_072;

/** Rows of records in one group: a footer of few entries, and an index of the group's pages of some kB. */
const RECORD_ROWS = 16_384;
/** A group of long records ends earlier, for it is held in memory. */
const RECORD_CHARACTERS = 16 * 1024 * 1024;

/** So many bytes of records before compression: about a hundred events in one request of some 10 kB. */
const RECORD_PAGE_BYTES = 32 * 1024;
/** Of passages a group is read for each source in it, as far as the index of its pages can't tell the sources apart. */
const PASSAGE_ROWS = 8_192;
const PASSAGE_CHARACTERS = 2 * 1024 * 1024;
/** A page of sources' ids spans as many rows as fit; so many records are read for one source. */
const PASSAGE_PAGE_BYTES = 4 * 1024;

/** What a row of ids takes while its group is encoded is many times the id itself: fewer at a time than of other columns. */
const ID_ROWS = 16_384;
/** A look-up reads one page of each column; and small pages of dates are decoded faster than large ones. */
const INDEX_PAGE_BYTES = 16 * 1024;

/** `dates`: the dates of all rows as runs. */
export function writeDates(sink: ByteSink, table: ArchiveTable, order: Uint32Array): void {
  const dates: string[] = [];
  const events: number[] = [];
  for (const event of order) {
    const date = table.dateText(event);
    if (dates.at(-1) === date) events.push((events.pop() ?? 0) + 1);
    else {
      dates.push(date);
      events.push(1);
    }
  }
  const file = openFile(sink, [
    // Of 146 000 runs, by Snappy: 395 kB, decoded in half the time of DELTA_BYTE_ARRAY (303 kB); a dictionary takes 501 kB.
    { name: 'date', of: 'text', encoding: 'DELTA_LENGTH_BYTE_ARRAY' },
    { name: 'events', of: 'integer' },
  ]);
  file.write([dates, events], INDEX_PAGE_BYTES);
  file.finish();
}

/** `columns`: what filters and the chart need of every row. */
export function writeColumns(sink: ByteSink, table: ArchiveTable, order: Uint32Array): void {
  const file = openFile(sink, [
    { name: 'topics', of: 'text' },
    { name: 'weight', of: 'real' },
    { name: 'speakers', of: 'text' },
    { name: 'sources', of: 'text' },
    { name: 'people', of: 'text' },
  ]);
  for (let start = 0; start < order.length; start += COLUMN_ROWS) {
    const rows = Array.from(order.subarray(start, start + COLUMN_ROWS));
    file.write([
      rows.map((event) => table.topics(event)),
      Float32Array.from(rows, (event) => table.weight(event)),
      rows.map((event) => table.speakers(event)),
      rows.map((event) => table.sources(event)),
      rows.map((event) => table.people(event)),
    ]);
  }
  file.finish();
}

/** `events`: every row's record, in pages that can be read one by one. `onRows` tells how many are written. */
export async function writeEvents(
  sink: ByteSink,
  table: ArchiveTable,
  order: Uint32Array,
  onRows: (rows: number) => void | Promise<void>,
): Promise<void> {
  const file = openFile(sink, [{ name: 'record', of: 'text', encoding: 'PLAIN', offsetIndex: true }]);
  let records: string[] = [];
  let characters = 0;
  for (const [row, event] of order.entries()) {
    const record = sumRecord(table.record(event));
    records.push(record);
    characters += record.length;
    if (records.length === RECORD_ROWS || characters > RECORD_CHARACTERS || row === order.length - 1) {
      file.write([records], RECORD_PAGE_BYTES);
      records = [];
      characters = 0;
      await onRows(row + 1);
    }
  }
  file.finish();
}

/** `ids`: the row of every id, sorted by id. */
export function writeIds(sink: ByteSink, table: ArchiveTable, order: Uint32Array): void {
  const rows = Uint32Array.from(order, (_, row) => row);
  rows.sort((a, b) => {
    const [first, second] = [table.id(order[a] ?? 0), table.id(order[b] ?? 0)];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  });
  writeIdTable(sink, rows.length, (at) => {
    const row = rows[at] ?? 0;
    return { id: table.id(order[row] ?? 0), row };
  });
}

/** `passages`: of every passage the row of the first event that it supports, sorted by the passage's id. */
export function writePassageIds(sink: ByteSink, table: ArchiveTable, order: Uint32Array): void {
  const firstRow = new Uint32Array(table.quoteCount);
  for (let row = order.length - 1; row >= 0; row -= 1) {
    for (const quote of table.quotesOf(order[row] ?? 0)) firstRow[quote] = row;
  }
  const sorted = Array.from(firstRow, (row, number) => ({ id: table.quote(number).id, row })).toSorted(
    (a, b) => compare(a.id, b.id),
  );
  writeIdTable(sink, sorted.length, (at) => sorted[at] ?? { id: '', row: 0 });
}

/** Ids in their order, and a row for each. */
function writeIdTable(
  sink: ByteSink,
  size: number,
  entry: (at: number) => { readonly id: string; readonly row: number },
): void {
  const file = openFile(sink, [
    {
      name: 'id',
      of: 'text',
      encoding: 'DELTA_BYTE_ARRAY',
      offsetIndex: true,
      columnIndex: true,
      statistics: true,
    },
    { name: 'row', of: 'integer', offsetIndex: true },
  ]);
  for (let start = 0; start < size; start += ID_ROWS) {
    const part = Array.from({ length: Math.min(ID_ROWS, size - start) }, (_, at) => entry(start + at));
    file.write([part.map(({ id }) => id), part.map(({ row }) => row)], INDEX_PAGE_BYTES);
  }
  file.finish();
}

/** `quotes`: every passage, sorted by source and place in it, with the rows that it supports. */
export function writeQuotes(sink: ByteSink, table: ArchiveTable, order: Uint32Array): void {
  const rowsOf = Array.from({ length: table.quoteCount }, (): number[] => []);
  for (const [row, event] of order.entries()) {
    for (const quote of table.quotesOf(event)) rowsOf[quote]?.push(row);
  }
  const sorted = rowsOf
    .map((rows, number) => ({ number, rows, ...table.quote(number) }))
    .toSorted(
      (a, b) => compare(a.source, b.source) || a.start - b.start || a.end - b.end || compare(a.id, b.id),
    );
  const file = openFile(sink, [
    {
      name: 'source',
      of: 'text',
      encoding: 'DELTA_BYTE_ARRAY',
      offsetIndex: true,
      columnIndex: true,
      statistics: true,
    },
    { name: 'events', of: 'text', encoding: 'PLAIN', offsetIndex: true },
    { name: 'record', of: 'text', encoding: 'PLAIN', offsetIndex: true },
  ]);
  let columns: [sources: string[], events: string[], records: string[]] = [[], [], []];
  let characters = 0;
  for (const [index, { number, source, rows }] of sorted.entries()) {
    const [sources, events, records] = columns;
    const steps = stepsOf(rows);
    const record = sumRecord(table.quoteRecord(number));
    sources.push(source);
    events.push(steps);
    records.push(record);
    characters += steps.length + record.length;
    const isFull = sources.length === PASSAGE_ROWS || characters > PASSAGE_CHARACTERS;
    if (isFull || index === sorted.length - 1) {
      file.write(columns, PASSAGE_PAGE_BYTES);
      columns = [[], [], []];
      characters = 0;
    }
  }
  file.finish();
}

/** Rows as text: the first as it is, each other as the step from the one before. `12,+3,+1` are 12, 15 and 16. */
function stepsOf(rows: readonly number[]): string {
  return rows.map((row, index) => (index === 0 ? `${row}` : `+${row - (rows[index - 1] ?? 0)}`)).join(',');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
