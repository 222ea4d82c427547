import type { FileHandle } from 'node:fs/promises';
import { parse, type Parser } from 'csv-parse';
import { MAX_RECORD_CHARACTERS } from '../../archive/limits.ts';
import {
  columnOf,
  columnOfPath,
  eventOfRow,
  REQUIRED_COLUMNS,
  TABLE_COLUMNS,
  type TableColumn,
} from '../../archive/write/table-row.ts';
import { didYouMean } from '../../ingest/did-you-mean.ts';
import { CHUNK_BYTES, inputError, openInput, type InputItem } from './input-file.ts';

/** How a file of comma-separated values is read. */
export interface CsvOptions {
  /** What parts the topics, people and quotes within one cell. */
  readonly separator: string;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** Where the first line is looked for that tells what parts the cells. */
const HEADER_BYTES = 64 * 1024;

/**
 * Reads a table of events: CSV (RFC 4180) in UTF-8 with a header row of the names in `TABLE_COLUMNS`, in any order; cells parted by
 * commas, semicolons or tabs, whichever the header has most of. Throws `FileError`.
 */
export async function* readCsv(
  cwd: string,
  path: string,
  { separator }: CsvOptions,
): AsyncGenerator<InputItem> {
  const { file, bytes } = await openInput(cwd, path);
  try {
    if (bytes === 0) {
      yield inputError(
        1,
        1,
        'the file is empty; it needs a header row with at least id, date, title and topics',
      );
      return;
    }
    const delimiter = await likelyDelimiter(file);
    const parser = parserOf(file, delimiter);
    let header: Header | null = null;
    let linesBefore = 0;
    try {
      for await (const item of parser) {
        const row: unknown = item;
        if (!isParsed(row)) continue;
        const { record } = row;
        // Lines that are left blank between two records stand before the second.
        const raw = row.raw.replace(/^[\r\n]+/u, '');
        const line = linesBefore + lineEndsIn(row.raw) - lineEndsIn(raw) + 1;
        linesBefore += lineEndsIn(row.raw);
        if (header === null) {
          header = readHeader(record, raw, line, delimiter);
          for (const fault of header.faults) yield fault;
          if (header.isUnusable) return;
        } else {
          yield readCells(record, raw, line, header, { separator, delimiter });
        }
      }
      if (header === null)
        yield inputError(
          1,
          1,
          'the file has no rows; it needs a header row with at least id, date, title and topics',
        );
    } catch (error) {
      yield csvFault(error, await lineOfFault(cwd, path, delimiter, error));
    }
  } finally {
    await file.close();
  }
}

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
}

function isParsed(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && 'record' in value && 'raw' in value;
}

interface Header {
  readonly columns: readonly (TableColumn | undefined)[];
  readonly faults: readonly InputItem[];
  readonly isUnusable: boolean;
}

function readHeader(cells: readonly string[], raw: string, line: number, delimiter: string): Header {
  const columns = cells.map(columnOf);
  const faults: InputItem[] = [];
  let isUnusable = false;
  for (const [index, heading] of cells.entries()) {
    const column = columns[index];
    const at = startOfCell(raw, index, delimiter);
    if (column === undefined) {
      const meant = didYouMean(heading, TABLE_COLUMNS);
      faults.push({
        fault: {
          line,
          column: at,
          message: `"${heading}" is no column of events, and is left out; ${meant === undefined ? `the columns are ${TABLE_COLUMNS.join(', ')}` : `did you mean "${meant}"?`}`,
          severity: 'warning',
        },
      });
    } else if (columns.indexOf(column) < index) {
      isUnusable = true;
      faults.push(inputError(line, at, `the column "${column}" is there twice; take one out`));
    }
  }
  const missing = REQUIRED_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    isUnusable = true;
    faults.push(
      inputError(
        line,
        1,
        `the header row has no "${missing.join('", no "')}"; name its columns ${TABLE_COLUMNS.join(', ')}`,
      ),
    );
  }
  return { columns, faults, isUnusable };
}

function readCells(
  cells: readonly string[],
  raw: string,
  line: number,
  { columns }: Header,
  { separator, delimiter }: CsvOptions & { readonly delimiter: string },
): InputItem {
  if (cells.length !== columns.length) {
    return inputError(
      line,
      1,
      `this row has ${cells.length} cells, and the header row has ${columns.length}; put quotation marks around cells with "${delimiter}" or line ends in them`,
    );
  }
  const row = new Map<TableColumn, string>();
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (column !== undefined && cell !== '') row.set(column, cell);
  }
  return {
    record: {
      value: eventOfRow(row, separator),
      line,
      columnAt(path) {
        const column = columnOfPath(path);
        const index = column === undefined ? -1 : columns.indexOf(column);
        return index < 0 ? 1 : startOfCell(raw, index, delimiter);
      },
    },
  };
}

/** The column at which a cell of a row begins, counting from 1; the row's last line where it spans several. */
function startOfCell(raw: string, cell: number, delimiter: string): number {
  let index = 0;
  let isQuoted = false;
  let lineStart = 0;
  for (let at = 0; at < raw.length; at += 1) {
    if (index === cell) return at - lineStart + 1;
    const character = raw[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) index += 1;
    else if (character === '\n') lineStart = at + 1;
  }
  return index === cell ? raw.length - lineStart + 1 : 1;
}

function lineEndsIn(text: string): number {
  return text.split(/\r\n|\n|\r/u).length - 1;
}

/** Whichever of the delimiters the first line has most of, outside of quotation marks. */
async function likelyDelimiter(file: FileHandle): Promise<string> {
  const buffer = new Uint8Array(HEADER_BYTES);
  const { bytesRead } = await file.read({ buffer, position: 0 });
  const start = new TextDecoder('utf-8').decode(buffer.subarray(0, bytesRead));
  const line = /^(?:"[^"]*"|[^"\r\n])*/u.exec(start)?.[0].replaceAll(/"[^"]*"/gu, '') ?? '';
  const count = (delimiter: string): number => line.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['CSV_QUOTE_NOT_CLOSED', 'a quotation mark that is opened near here is never closed; close it'],
  [
    'CSV_INVALID_CLOSING_QUOTE',
    'a quotation mark stands in the middle of a cell; write it twice, and one on each side of the cell',
  ],
  [
    'INVALID_OPENING_QUOTE',
    'a quotation mark stands in the middle of a cell; write it twice, and one on each side of the cell',
  ],
  [
    'CSV_MAX_RECORD_SIZE',
    `this row is longer than ${MAX_RECORD_CHARACTERS} characters; a quotation mark may be left open before it`,
  ],
]);

/** Why a table can't be read on from a line. */
function csvFault(error: unknown, line: number): InputItem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS.get(code);
  if (reason === undefined) throw error;
  return inputError(line, 1, `${reason}; what follows is not read`);
}

/** Reads a file from its beginning, or its first records only. */
function parserOf(file: FileHandle, delimiter: string, records?: number): Parser {
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_RECORD_CHARACTERS,
    ...(records !== undefined && { to: records }),
  });
  const input = file.createReadStream({ start: 0, highWaterMark: CHUNK_BYTES, autoClose: false });
  input.on('error', (error) => parser.destroy(error));
  parser.once('close', () => input.destroy());
  input.pipe(parser);
  return parser;
}

/** The line at which the row begins that can't be read: the rows before it are read once more, since the parser has lost count. */
async function lineOfFault(cwd: string, path: string, delimiter: string, error: unknown): Promise<number> {
  const facts = new Map(error instanceof Error ? Object.entries(error) : []);
  const records = Number(facts.get('records') ?? 0);
  const raw = String(facts.get('raw') ?? '');
  let lines = lineEndsIn(/^[\r\n]*/u.exec(raw)?.[0] ?? '') + 1;
  if (records === 0) return lines;
  const { file } = await openInput(cwd, path);
  try {
    for await (const row of parserOf(file, delimiter, records)) {
      if (isParsed(row)) lines += lineEndsIn(row.raw);
    }
  } finally {
    await file.close();
  }
  return lines;
}
