import type { FileHandle } from 'node:fs/promises';
import { ArchiveError } from '../../archive/archive-error.ts';
import type { ByteSource } from '../../archive/byte-source.ts';
import { openParquet } from '../../archive/parquet-file.ts';
import { readTable, type TableRecord } from '../../archive/read-table.ts';
import { columnOf, eventOfRow, type TableColumn } from '../../archive/write/table-row.ts';
import { FileError } from '../file-error.ts';
import { openInput, type InputItem } from './input-file.ts';

/** A column that holds whole records as JSON text. */
const RECORD = 'record';

/**
 * Reads a Parquet table: either a column `record` with an event as JSON text in each row, or the columns of `TABLE_COLUMNS`, in which
 * topics, people and quotes may be lists or texts. A row's number stands for its line. Throws `FileError`.
 */
export async function* readParquet(cwd: string, path: string, separator: string): AsyncGenerator<InputItem> {
  const { file, bytes } = await openInput(cwd, path);
  try {
    const table = await openParquet(path, sourceOf(file, bytes));
    for await (const record of readTable(table)) yield itemOf(record, separator);
  } catch (error) {
    if (error instanceof ArchiveError) {
      throw new FileError(
        path,
        'is no Parquet file that can be read; write it anew, with Snappy or without compression',
        { cause: error },
      );
    }
    throw error;
  } finally {
    await file.close();
  }
}

/** An open file as what Parquet is read from. */
export function sourceOf(file: FileHandle, byteLength: number): ByteSource {
  return {
    byteLength,
    async slice(start, end = byteLength) {
      const bytes = new Uint8Array(Math.max(0, end - start));
      for (let read = 0; read < bytes.length;) {
        const { bytesRead } = await file.read(bytes, read, bytes.length - read, start + read);
        if (bytesRead === 0) break;
        read += bytesRead;
      }
      return bytes.buffer;
    },
  };
}

function itemOf({ row, values }: TableRecord, separator: string): InputItem {
  const line = row + 1;
  const text = values[RECORD];
  if (typeof text === 'string') {
    try {
      const value: unknown = JSON.parse(text);
      return { record: { value, line, columnAt: () => 1 } };
    } catch {
      return {
        fault: {
          line,
          column: 1,
          message: 'the record in this row is not JSON; write an event as JSON text',
          severity: 'error',
        },
      };
    }
  }
  const cells = new Map<TableColumn, unknown>();
  for (const [name, value] of Object.entries(values)) {
    const column = columnOf(name);
    if (column !== undefined && value !== null && value !== undefined) cells.set(column, value);
  }
  return { record: { value: eventOfRow(cells, separator), line, columnAt: () => 1 } };
}
