import type { Change } from './model.ts';
import { readRecord } from './read-record.ts';
import type { RecordKind } from './read-record.ts';
import { readMinorDate } from './reading.ts';
import type { Reading } from './reading.ts';
import { changeSchema } from './schema.ts';

const CHANGE: RecordKind<typeof changeSchema> = {
  list: 'changes',
  noun: 'correction',
  schema: changeSchema,
  mending: {},
};

/** The corrections whose date can be read, in the file's order. */
export function parseChanges(values: readonly unknown[], reading: Reading): readonly Change[] {
  return values.flatMap((value, index) => {
    const file = readRecord(CHANGE, value, index, reading.notices);
    if (file === null) return [];
    const date = readMinorDate(reading, file.date, `changes[${index}].date`);
    return date === undefined ? [] : [{ date, note: file.note }];
  });
}
