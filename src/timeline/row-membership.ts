import type { Columns } from './columns.ts';
import type { Csr } from './csr.ts';
import type { Lanes, Row } from './model.ts';
import { OTHER_ROW_ID } from './rows.ts';

/** Which rows an event touches: the rows of its values, or the row of all others where it has no value at all. */
export interface RowMembership {
  /** How many rows are on screen. */
  readonly rows: number;
  readonly valuesOf: Csr;
  /** For each value its row's position, -1 where it has none on screen. */
  readonly rowOfValue: Int32Array;
  /** The position of the row for events without values, -1 where there is none. */
  readonly otherRow: number;
}

interface Kept {
  readonly lanes: Lanes;
  readonly ids: readonly string[];
  readonly membership: RowMembership;
}

const kept = new WeakMap<Columns, Kept>();

/**
 * Looks up where each value's row is among `rows`, which may be fewer than all (folded or scrolled away). The same object as
 * before where the rows stand for the same.
 */
export function rowMembership(columns: Columns, lanes: Lanes, rows: readonly Row[]): RowMembership {
  const known = kept.get(columns);
  if (
    known !== undefined &&
    known.lanes === lanes &&
    known.ids.length === rows.length &&
    rows.every((row, position) => row.id === known.ids[position])
  ) {
    return known.membership;
  }
  const facet = columns[lanes];
  const rowOfValue = new Int32Array(facet.ids.length).fill(-1);
  let otherRow = -1;
  for (const [position, row] of rows.entries()) {
    const value = facet.indexById.get(row.id);
    if (row.id === OTHER_ROW_ID) otherRow = position;
    else if (value !== undefined) rowOfValue[value] = position;
  }
  const membership = { rows: rows.length, valuesOf: facet.valuesOf, rowOfValue, otherRow };
  kept.set(columns, { lanes, ids: rows.map((row) => row.id), membership });
  return membership;
}

/** The rows that one event touches, ascending. */
export function rowsOfEvent({ valuesOf, rowOfValue, otherRow }: RowMembership, event: number): number[] {
  const low = valuesOf.offsets[event]!;
  const high = valuesOf.offsets[event + 1]!;
  if (low === high) return otherRow < 0 ? [] : [otherRow];
  const rows: number[] = [];
  for (let at = low; at < high; at++) {
    const row = rowOfValue[valuesOf.values[at]!]!;
    if (row >= 0) rows.push(row);
  }
  return rows;
}
