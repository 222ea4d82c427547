import { hasBit } from './bitset.ts';
import type { Columns } from './columns.ts';
import type { Csr } from './csr.ts';
import type { FacetIndex } from './facet-index.ts';
import type { Lanes, Row, Selection } from './model.ts';

/** Which rows an event touches: those of its values, that of the rest, or that of events without a value. */
export interface RowMembership {
  /** How many rows are on screen. */
  readonly rows: number;
  readonly valuesOf: Csr;
  /** For each value its row's position: that of the rest where it has none of its own, -1 where that isn't there either. */
  readonly rowOfValue: Int32Array;
  /** The position of the row that several values share, -1 where there is none: an event is in it once, whatever it carries. */
  readonly restRow: number;
  /** The position of the row for events without values, -1 where there is none. */
  readonly otherRow: number;
}

interface Kept {
  readonly lanes: Lanes;
  readonly rows: readonly Pick<Row, 'kind' | 'id'>[];
  readonly membership: RowMembership;
}

const kept = new WeakMap<Columns, Kept>();

/** The values that rows of a kind stand for. People are speakers: that is who the filter by people is about, too. */
function facetOfLanes(columns: Columns, lanes: Lanes): FacetIndex {
  switch (lanes) {
    case 'topics':
      return columns.topics;
    case 'people':
      return columns.speakers;
    case 'sources':
      return columns.sources;
  }
}

/**
 * Looks up where each value's row is among `rows`, which may be fewer than all (folded or searched). The same object as
 * before where the rows stand for the same.
 */
export function rowMembership(columns: Columns, lanes: Lanes, rows: readonly Row[]): RowMembership {
  const known = kept.get(columns);
  if (
    known !== undefined &&
    known.lanes === lanes &&
    known.rows.length === rows.length &&
    rows.every(({ kind, id }, at) => id === known.rows[at]?.id && kind === known.rows[at].kind)
  ) {
    return known.membership;
  }
  const facet = facetOfLanes(columns, lanes);
  const restRow = rows.findIndex((row) => row.kind === 'rest');
  const otherRow = rows.findIndex((row) => row.kind === 'none');
  const rowOfValue = new Int32Array(facet.ids.length).fill(restRow);
  for (const [position, row] of rows.entries()) {
    const value = row.kind === 'value' ? facet.indexById.get(row.id) : undefined;
    if (value !== undefined) rowOfValue[value] = position;
  }
  const membership = { rows: rows.length, valuesOf: facet.valuesOf, rowOfValue, restRow, otherRow };
  kept.set(columns, { lanes, rows: rows.map(({ kind, id }) => ({ kind, id })), membership });
  return membership;
}

/** The rows that one event touches, each once. */
export function rowsOfEvent(membership: RowMembership, event: number): number[] {
  const rows: number[] = [];
  visitRows(membership, event, (row) => rows.push(row));
  return rows;
}

/** Calls back with each row that an event touches, once. */
function visitRows(
  { valuesOf, rowOfValue, restRow, otherRow }: RowMembership,
  event: number,
  visit: (row: number) => void,
): void {
  const low = valuesOf.offsets[event]!;
  const high = valuesOf.offsets[event + 1]!;
  if (low === high) {
    if (otherRow >= 0) visit(otherRow);
    return;
  }
  let isInRest = false;
  for (let at = low; at < high; at++) {
    const row = rowOfValue[valuesOf.values[at]!]!;
    if (row < 0 || (row === restRow && isInRest)) continue;
    if (row === restRow) isInRest = true;
    visit(row);
  }
}

/**
 * How many selected events are in the row of the rest and in that of events without a value: what stands beside their names.
 * 0 where there is no such row. Linear, so ask once per selection.
 */
export function countSharedRows(
  columns: Columns,
  membership: RowMembership,
  selection: Selection,
): { readonly rest: number; readonly none: number } {
  const { restRow, otherRow } = membership;
  const counts = { rest: 0, none: 0 };
  if (restRow < 0 && otherRow < 0) return counts;
  for (let event = 0; event < columns.size; event++) {
    if (!hasBit(selection.bits, event)) continue;
    visitRows(membership, event, (row) => {
      if (row === restRow) counts.rest++;
      else if (row === otherRow) counts.none++;
    });
  }
  return counts;
}
