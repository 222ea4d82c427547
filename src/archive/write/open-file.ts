import { ParquetWriter } from 'hyparquet-writer';
import type { ColumnSource, SchemaElement, Writer } from 'hyparquet-writer';

/** Where a file's bytes go: `ByteWriter` of hyparquet-writer keeps them in memory, another puts them into a file. */
export type ByteSink = Writer;

/** So much of a key stands in statistics: all of it, so that they tell keys apart. */
const WHOLE_KEYS = Infinity;

const CREATED_BY = 'sourceline';

/** What a column holds, and how it is written. */
export type Column = Omit<ColumnSource, 'data' | 'type' | 'nullable'> & {
  readonly of: 'text' | 'integer' | 'real' | 'bytes';
};

/** A Parquet file that is being written. */
export interface OpenFile {
  /** Writes one row group, a list for each column. */
  write(data: readonly (string[] | number[] | Float32Array | Uint8Array[])[], pageSize?: number): void;
  finish(): void;
}

/** Begins a Parquet file of some columns, none of which is ever null. */
export function openFile(sink: ByteSink, columns: readonly Column[]): OpenFile {
  const writer = new ParquetWriter({
    writer: sink,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    codec: 'SNAPPY',
    statistics: false,
    statisticsTruncateLength: WHOLE_KEYS,
    createdBy: CREATED_BY,
  });
  return {
    write(data, pageSize) {
      const rows = data[0]?.length ?? 0;
      if (rows === 0) return;
      void writer.write({
        columnData: columns.map((column, index) => ({
          offsetIndex: false,
          ...column,
          data: data[index] ?? [],
        })),
        rowGroupSize: rows,
        ...(pageSize !== undefined && { pageSize }),
      });
    },
    finish: () => void writer.finish(),
  };
}

function elementOf({ name, of }: Column): SchemaElement {
  const required = { name, repetition_type: 'REQUIRED' } as const;
  switch (of) {
    case 'text':
      return { ...required, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
    case 'bytes':
      return { ...required, type: 'BYTE_ARRAY' };
    case 'integer':
      return { ...required, type: 'INT32' };
    case 'real':
      return { ...required, type: 'FLOAT' };
  }
}
