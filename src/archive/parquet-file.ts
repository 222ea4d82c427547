import { parquetMetadataAsync, parquetRead, readOffsetIndex } from 'hyparquet';
import type { FileMetaData, ParquetParsers, ParquetQueryFilter, SchemaElement } from 'hyparquet';
import { shortText } from '../base/short-text.ts';
import { ArchiveError } from './archive-error.ts';
import { joinRanges, rememberingFrom, withFetched } from './byte-source.ts';
import type { ByteRange, ByteSource } from './byte-source.ts';

/** Asked for first where nobody says how long a footer is. */
const USUAL_FOOTER_BYTES = 64 * 1024;

/**
 * Two wanted parts with fewer bytes between them are fetched as one: at 10 Mbit/s so many bytes take 26 ms, which is less than
 * another request costs.
 */
const WORTH_A_REQUEST = 32 * 1024;

/** A Parquet file whose footer is read. */
export interface ParquetFile {
  readonly name: string;
  /** Remembers page indexes. */
  readonly source: ByteSource;
  readonly metadata: FileMetaData;
  readonly rows: number;
}

/** Rows `start` up to but not including `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** How texts of a column are read: once for each entry of a dictionary, else once for each value. */
export type TextReader = (bytes: Uint8Array) => string | number;

/** Reads the footer: one request where `footer` is its length. Throws `ArchiveError`. */
export async function openParquet(
  name: string,
  source: ByteSource,
  footer: number = USUAL_FOOTER_BYTES,
): Promise<ParquetFile> {
  const metadata = await readable(name, () =>
    parquetMetadataAsync(source, { initialFetchSize: Math.max(8, footer), geoparquet: false }),
  );
  const rows = Number(metadata.num_rows);
  const counted = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (rows !== counted) throw unreadable(name, `its row groups have ${counted} rows, and it says ${rows}`);
  return { name, source: rememberingFrom(source, endOfData(metadata)), metadata, rows };
}

/** A column's element of the schema. Throws `ArchiveError` where there is none or it is of another kind. */
export function requireColumn(
  file: ParquetFile,
  column: string,
  kinds: readonly NonNullable<SchemaElement['type']>[],
): void {
  const element = file.metadata.schema.find((each) => each.name === column);
  if (element?.type === undefined) throw unreadable(file.name, `it has no column "${column}"`);
  if (!kinds.includes(element.type)) {
    throw unreadable(file.name, `its column "${column}" is of type ${element.type}`);
  }
}

/**
 * Reads whole columns and calls back with each page as it is decoded, in no particular order between row groups: `values[i]` is
 * row `start + i`. Texts are what `readText` makes of them.
 */
export async function readWholeColumns(
  file: ParquetFile,
  columns: readonly string[],
  readText: TextReader,
  onPage: (column: string, start: number, values: ArrayLike<unknown>) => void,
): Promise<void> {
  await readable(file.name, () =>
    parquetRead({
      file: file.source,
      metadata: file.metadata,
      columns: [...columns],
      parsers: textParsers(readText),
      onPage: ({ pathInSchema: [column = ''], rowStart, columnData }) => onPage(column, rowStart, columnData),
    }),
  );
}

/**
 * Reads one column of some rows, by row number: the pages that hold them, those near to each other in one request, all requests at
 * once.
 */
export async function readRows(
  file: ParquetFile,
  column: string,
  rows: readonly number[],
  as: 'text' | 'bytes' = 'text',
): Promise<ReadonlyMap<number, unknown>> {
  const pages = await pagesOf(file, column, rows);
  const source = withFetched(
    file.source,
    joinRanges(
      pages.map(({ bytes }) => bytes),
      WORTH_A_REQUEST,
    ),
  );
  const wanted = new Set(rows);
  const found = new Map<number, unknown>();
  // Rows that follow each other are read as one range, across pages too.
  const ranges = joinRanges(
    pages.map((page) => page.rows),
    0,
  );
  await Promise.all(
    ranges.map(async (range) => {
      const objects = await readObjects({ ...file, source }, [column], { range, as });
      for (const [index, object] of objects.entries()) {
        if (wanted.has(range.start + index)) found.set(range.start + index, object[column]);
      }
    }),
  );
  return found;
}

/** The same of a column of bytes. */
export async function readBytes(
  file: ParquetFile,
  column: string,
  rows: readonly number[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  const found = new Map<number, Uint8Array>();
  for (const [row, value] of await readRows(file, column, rows, 'bytes')) {
    if (!(value instanceof Uint8Array)) throw unreadable(file.name, `its column "${column}" holds no bytes`);
    found.set(row, value);
  }
  return found;
}

/** Rows of some columns that pass a filter: of pages and row groups whose statistics rule them out nothing is read. */
export function readWhere(
  file: ParquetFile,
  columns: readonly string[],
  filter: ParquetQueryFilter,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return readObjects(file, columns, { filter });
}

async function readObjects(
  file: ParquetFile,
  columns: readonly string[],
  what: { readonly range?: RowRange; readonly filter?: ParquetQueryFilter; readonly as?: 'text' | 'bytes' },
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  let objects: readonly Readonly<Record<string, unknown>>[] = [];
  await readable(file.name, () =>
    parquetRead({
      file: file.source,
      metadata: file.metadata,
      columns: [...columns],
      rowFormat: 'object',
      useOffsetIndex: true,
      utf8: what.as !== 'bytes',
      parsers: textParsers(),
      ...(what.range && { rowStart: what.range.start, rowEnd: what.range.end }),
      ...(what.filter && { filter: what.filter, usePageIndex: true }),
      onComplete: (rows) => {
        objects = rows;
      },
    }),
  );
  return objects;
}

interface PageOfRows {
  /** From the first of the wanted rows in this page to the last. */
  readonly rows: RowRange;
  readonly bytes: ByteRange;
}

/** The pages of a column in which the wanted rows lie. */
async function pagesOf(
  file: ParquetFile,
  column: string,
  rows: readonly number[],
): Promise<readonly PageOfRows[]> {
  const sorted = rows.toSorted((a, b) => a - b);
  const pages: Promise<readonly PageOfRows[]>[] = [];
  let groupEnd = 0;
  for (const group of file.metadata.row_groups) {
    const groupStart = groupEnd;
    const groupRows = Number(group.num_rows);
    groupEnd += groupRows;
    const mine = sorted.filter((row) => row >= groupStart && row < groupStart + groupRows);
    const chunk = group.columns.find(({ meta_data: data }) => data?.path_in_schema[0] === column);
    if (mine.length === 0 || chunk === undefined) continue;
    const bounds = pageBounds(file, chunk, groupRows);
    pages.push(
      bounds.then((all) =>
        all.flatMap(({ first, end, bytes }) => {
          const inside = mine.filter((row) => row - groupStart >= first && row - groupStart < end);
          const [from] = inside;
          const to = inside.at(-1);
          return from === undefined || to === undefined
            ? []
            : [{ rows: { start: from, end: to + 1 }, bytes }];
        }),
      ),
    );
  }
  return (await Promise.all(pages)).flat();
}

interface PageBounds {
  readonly first: number;
  readonly end: number;
  readonly bytes: ByteRange;
}

/** The pages of one column chunk; one for all of it where the file has no index of its pages. */
async function pageBounds(
  file: ParquetFile,
  chunk: FileMetaData['row_groups'][number]['columns'][number],
  groupRows: number,
): Promise<readonly PageBounds[]> {
  const data = chunk.meta_data;
  if (data === undefined) throw unreadable(file.name, 'a part of it is not described');
  const start = Number(data.dictionary_page_offset || data.data_page_offset);
  const whole = {
    first: 0,
    end: groupRows,
    bytes: { start, end: start + Number(data.total_compressed_size) },
  };
  const at = Number(chunk.offset_index_offset ?? 0);
  if (at === 0 || chunk.offset_index_length === undefined) return [whole];
  const index = await file.source.slice(at, at + chunk.offset_index_length);
  const { page_locations: pages } = await readable(file.name, () =>
    readOffsetIndex({ view: new DataView(index), offset: 0 }),
  );
  return pages.map((page, place) => {
    const offset = Number(page.offset);
    return {
      first: Number(page.first_row_index),
      end: Number(pages[place + 1]?.first_row_index ?? groupRows),
      bytes: { start: offset, end: offset + page.compressed_page_size },
    };
  });
}

/** How texts are read, whatever kind of text the file says they are; as strings where nothing else is said. */
export function textParsers(readText: TextReader = shortText): Partial<ParquetParsers> {
  // Columns of type JSON are texts here as well: one that is no JSON is to cost its row and not the file.
  return { stringFromBytes: readText, jsonFromBytes: readText };
}

/** Where the last column chunk ends: what follows are indexes and the footer. */
function endOfData(metadata: FileMetaData): number {
  return metadata.row_groups
    .flatMap(({ columns }) => columns)
    .reduce((end, { meta_data: data }) => {
      if (data === undefined) return end;
      return Math.max(
        end,
        Number(data.dictionary_page_offset || data.data_page_offset) + Number(data.total_compressed_size),
      );
    }, 0);
}

/** Runs what reads a file; whatever it throws becomes an `ArchiveError`, since damaged files make readers fail in many ways. */
async function readable<T>(name: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ArchiveError || isFromOutside(error)) throw error;
    throw unreadable(name, error instanceof Error ? error.message : String(error), error);
  }
}

/** A failure of the network or a cancellation, which the caller knows better how to tell. */
function isFromOutside(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}

/** The error of a file that is not what the format asks for; `reason` follows a colon. */
export function unreadable(name: string, reason: string, cause?: unknown): ArchiveError {
  return new ArchiveError(
    'unreadable',
    name,
    `"${name}" of this archive can't be read: ${reason}. Build the archive again.`,
    { cause },
  );
}
