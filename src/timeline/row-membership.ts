import type { Columns } from './columns.ts';
import type { Csr } from './csr.ts';
import type { Lanes, Row } from './model.ts';
import { OTHER_ROW_ID } from './rows.ts';

/** Which rows an event touches: the rows of its values, or the row of all others where it has no value at all. */
export interface RowMembership {
  readonly valuesOf: Csr;
  /** For each value its row's position, -1 where it has none on screen. */
  readonly rowOfValue: Int32Array;
  /** The position of the row for events without values, -1 where there is none. */
  readonly otherRow: number;
}

/** Looks up where each value's row is among `rows`, which may be fewer than all (folded or scrolled away). */
export function rowMembership(columns: Columns, lanes: Lanes, rows: readonly Row[]): RowMembership {
  const facet = columns[lanes];
  const rowOfValue = new Int32Array(facet.ids.length).fill(-1);
  let otherRow = -1;
  for (const [position, row] of rows.entries()) {
    const value = facet.indexById.get(row.id);
    if (row.id === OTHER_ROW_ID) otherRow = position;
    else if (value !== undefined) rowOfValue[value] = position;
  }
  return { valuesOf: facet.valuesOf, rowOfValue, otherRow };
}
