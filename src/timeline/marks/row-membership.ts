import type { Csr } from '../../base/csr.ts';
import { addBit, countCommonBits, emptyBits } from '../columns/bitset.ts';
import type { Columns } from '../columns/columns.ts';
import type { FacetIndex } from '../columns/facet-index.ts';
import type { Lanes, Row, Selection } from '../model.ts';

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
  /** Room for the rows of one event, for `rowsInto`. */
  readonly found: Int32Array;
}

interface Kept {
  readonly lanes: Lanes;
  readonly rows: readonly Pick<Row, 'kind' | 'id'>[];
  readonly membership: RowMembership;
}

/** By the lists of values, which columns that have grown by another facet still share. */
const kept = new WeakMap<Csr, Kept>();

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
  const facet = facetOfLanes(columns, lanes);
  const known = kept.get(facet.valuesOf);
  if (
    known !== undefined &&
    known.lanes === lanes &&
    known.rows.length === rows.length &&
    rows.every(({ kind, id }, at) => id === known.rows[at]?.id && kind === known.rows[at].kind)
  ) {
    return known.membership;
  }
  const restRow = rows.findIndex((row) => row.kind === 'rest');
  const otherRow = rows.findIndex((row) => row.kind === 'none');
  const rowOfValue = new Int32Array(facet.ids.length).fill(restRow);
  for (const [position, row] of rows.entries()) {
    const value = row.kind === 'value' ? facet.indexById.get(row.id) : undefined;
    if (value !== undefined) rowOfValue[value] = position;
  }
  const found = new Int32Array(mostValues(facet) + 1);
  const membership = { rows: rows.length, valuesOf: facet.valuesOf, rowOfValue, restRow, otherRow, found };
  kept.set(facet.valuesOf, { lanes, rows: rows.map(({ kind, id }) => ({ kind, id })), membership });
  return membership;
}

/** How many values the event with most of them has. */
function mostValues({ valuesOf: { offsets } }: FacetIndex): number {
  let most = 0;
  for (let event = 1; event < offsets.length; event++) {
    most = Math.max(most, offsets[event]! - offsets[event - 1]!);
  }
  return most;
}

/** The rows that one event touches, each once. */
export function rowsOfEvent(membership: RowMembership, event: number): number[] {
  const { found } = membership;
  return Array.from(found.subarray(0, rowsInto(found, membership, event)));
}

/**
 * Writes the rows that an event touches, each once, to the beginning of `found`, and says how many they are: counting
 * a million events must not cost a call or an object for each of their rows.
 *
 * @param found `RowMembership.found`, passed so that it is looked up once per loop.
 */
export function rowsInto(
  found: Int32Array,
  { valuesOf: { offsets, values }, rowOfValue, restRow, otherRow }: RowMembership,
  event: number,
): number {
  const low = offsets[event]!;
  const high = offsets[event + 1]!;
  let count = 0;
  if (low === high) {
    if (otherRow >= 0) found[count++] = otherRow;
    return count;
  }
  let isInRest = false;
  for (let at = low; at < high; at++) {
    const row = rowOfValue[values[at]!]!;
    if (row < 0) continue;
    if (row === restRow) {
      if (isInRest) continue;
      isInRest = true;
    }
    found[count++] = row;
  }
  return count;
}

/** The events in the row of the rest, and in that of events without a value: known once per kind of rows, whatever the filter. */
interface SharedEvents {
  readonly rest: Uint32Array;
  readonly none: Uint32Array;
}

const shared = new WeakMap<RowMembership, SharedEvents>();

/**
 * How many selected events are in the row of the rest and in that of events without a value: what stands beside their names.
 * 0 where there is no such row. Costs an operation per 32 events, but for the first time.
 */
export function countSharedRows(
  columns: Columns,
  membership: RowMembership,
  { bits }: Selection,
): { readonly rest: number; readonly none: number } {
  const { restRow, otherRow } = membership;
  if (restRow < 0 && otherRow < 0) return { rest: 0, none: 0 };
  const { rest, none } = sharedEvents(columns, membership);
  return { rest: countCommonBits(rest, bits), none: countCommonBits(none, bits) };
}

function sharedEvents({ size }: Columns, membership: RowMembership): SharedEvents {
  const known = shared.get(membership);
  if (known !== undefined) return known;
  const { found, restRow } = membership;
  const events = { rest: emptyBits(size), none: emptyBits(size) };
  const { offsets } = membership.valuesOf;
  for (let event = 0; event < size; event++) {
    if (offsets[event] === offsets[event + 1]) {
      if (membership.otherRow >= 0) addBit(events.none, event);
    } else if (restRow >= 0) {
      const count = rowsInto(found, membership, event);
      for (let at = 0; at < count; at++) if (found[at] === restRow) addBit(events.rest, event);
    }
  }
  shared.set(membership, events);
  return events;
}
