import { parquetRead } from 'hyparquet';
import type { ParquetFile } from './parquet-file.ts';
import { textParsers, unreadable } from './parquet-file.ts';

/** A row of a Parquet table, and its number in the file from 0. */
export interface TableRecord {
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * The rows of a Parquet file, whatever its columns, a row group at a time: so much is held in memory. Texts are strings, JSON too;
 * lists are lists. Throws `ArchiveError`.
 */
export async function* readTable(file: ParquetFile): AsyncGenerator<TableRecord> {
  let start = 0;
  for (const group of file.metadata.row_groups) {
    const end = start + Number(group.num_rows);
    let rows: readonly Readonly<Record<string, unknown>>[] = [];
    try {
      await parquetRead({
        file: file.source,
        metadata: file.metadata,
        rowStart: start,
        rowEnd: end,
        rowFormat: 'object',
        parsers: textParsers(),
        onComplete: (read) => {
          rows = read;
        },
      });
    } catch (error) {
      throw unreadable(file.name, error instanceof Error ? error.message : String(error), error);
    }
    for (const [index, values] of rows.entries()) yield { row: start + index, values };
    start = end;
  }
}
