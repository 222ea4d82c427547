import { isJsonObject } from '../../base/json.ts';
import type { Milliseconds } from '../../base/units.ts';
import { sortStartOf } from '../../dataset/time-order.ts';
import type { ArchiveHead } from '../manifest.ts';
import { unreadable } from '../parquet-file.ts';
import type { ArchiveTable } from './archive-table.ts';

/** A chart of 2 000 pixels has room for some 20 labels abreast; zoomed in some ten times, these still give each its own. */
const TIME_TILES = 192;
/** Where most events stand close together, tiles of as many events each say more than tiles of as long a time. */
const ROW_TILES = 192;
/** The weightiest of all, which may be neighbours. */
const OVERALL = 64;

/** Longer titles would make the manifest large; their labels wait for the record. */
const MAX_TITLE_CHARACTERS = 200;

/** What heads are picked from: the rows of an archive. */
export interface HeadRows {
  readonly size: number;
  readonly weight: (row: number) => number;
  /** Where the row stands in time, ascending. */
  readonly start: (row: number) => Milliseconds;
  /** Whether its title is short enough for the manifest. */
  readonly fits: (row: number) => boolean;
}

/** Rows of a table in an order. */
export function headRowsOf(table: ArchiveTable, order: Uint32Array): HeadRows {
  return {
    size: order.length,
    weight: (row) => table.weight(order[row] ?? 0),
    start(row) {
      const date = table.date(order[row] ?? 0);
      return date === undefined ? 0 : sortStartOf(date);
    },
    fits: (row) => table.titleLength(order[row] ?? 0) <= MAX_TITLE_CHARACTERS,
  };
}

/** The rows of the weightiest events, spread over time, ascending. Of equals the earlier one. */
export function pickHeads({ size, weight, start, fits }: HeadRows): readonly number[] {
  const first = start(0);
  const span = start(size - 1) - first;
  const picked = new Set<number>();
  const byTime = bestOfTiles(TIME_TILES);
  const byRow = bestOfTiles(ROW_TILES);
  for (let row = 0; row < size; row += 1) {
    if (!fits(row)) continue;
    const time = span > 0 ? (start(row) - first) / span : 0;
    byTime.offer(Math.min(TIME_TILES - 1, Math.floor(time * TIME_TILES)), row, weight(row));
    byRow.offer(Math.floor((row / size) * ROW_TILES), row, weight(row));
  }
  for (const row of [...byTime.rows(), ...byRow.rows()]) picked.add(row);
  for (const row of weightiest(size, weight, fits)) picked.add(row);
  return [...picked].toSorted((a, b) => a - b);
}

/**
 * The head of a row by its record; null where its record has no title that fits. Throws `ArchiveError` where another engine has
 * written something that is no JSON.
 */
export function headOf(row: number, weight: number, record: string): ArchiveHead | null {
  const value = parseRecord(row, record);
  if (!isJsonObject(value)) return null;
  const { id, title } = value;
  if (typeof id !== 'string' || typeof title !== 'string' || title.length > MAX_TITLE_CHARACTERS) return null;
  return { row, id, title, weight };
}

function parseRecord(row: number, record: string): unknown {
  try {
    return JSON.parse(record);
  } catch (cause) {
    throw unreadable('events.parquet', `the record of its event ${row}, counting from 0, is not JSON`, cause);
  }
}

interface Tiles {
  offer(tile: number, row: number, weight: number): void;
  rows(): readonly number[];
}

/** Keeps of each tile the row of the greatest weight, of equals the first. */
function bestOfTiles(tiles: number): Tiles {
  const rows = new Uint32Array(tiles);
  const weights = new Float64Array(tiles).fill(-1);
  return {
    offer(tile, row, weight) {
      if (weight <= (weights[tile] ?? Infinity)) return;
      rows[tile] = row;
      weights[tile] = weight;
    },
    rows: () => Array.from(rows).filter((_, tile) => (weights[tile] ?? -1) >= 0),
  };
}

/** The rows of the greatest weights, by one pass that keeps a short sorted list. */
function weightiest(
  size: number,
  weight: (row: number) => number,
  fits: (row: number) => boolean,
): readonly number[] {
  const kept: number[] = [];
  for (let row = 0; row < size; row += 1) {
    const last = kept[OVERALL - 1];
    if (!fits(row) || (last !== undefined && weight(row) <= weight(last))) continue;
    const place = kept.findIndex((other) => weight(row) > weight(other));
    kept.splice(place < 0 ? kept.length : place, 0, row);
    if (kept.length > OVERALL) kept.pop();
  }
  return kept;
}
