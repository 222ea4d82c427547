import { sortStartOf } from '../../dataset/time-order.ts';
import type { ArchiveHead } from '../manifest.ts';
import type { ArchiveTable } from './archive-table.ts';

/** A chart of 2 000 pixels has room for some 20 labels abreast; zoomed in some ten times, these still give each its own. */
const TIME_TILES = 192;
/** Where most events stand close together, tiles of as many events each say more than tiles of as long a time. */
const ROW_TILES = 192;
/** The weightiest of all, which may be neighbours. */
const OVERALL = 64;

/** Longer titles would make the manifest large; their labels wait for the record. */
const MAX_TITLE_CHARACTERS = 200;

/** The rows of the weightiest events, spread over time, ascending. Of equals the earlier one. */
export function pickHeads(table: ArchiveTable, order: Uint32Array): readonly number[] {
  const fits = (row: number): boolean => table.titleLength(order[row] ?? 0) <= MAX_TITLE_CHARACTERS;
  const weight = (row: number): number => table.weight(order[row] ?? 0);
  const starts = Float64Array.from(order, (event) => {
    const date = table.date(event);
    return date === undefined ? 0 : sortStartOf(date);
  });
  const first = starts[0] ?? 0;
  const span = (starts.at(-1) ?? 0) - first;
  const picked = new Set<number>();
  const best = new Map<string, number>();
  for (let row = 0; row < order.length; row += 1) {
    if (!fits(row)) continue;
    const timeTile = span > 0 ? Math.floor((((starts[row] ?? 0) - first) / span) * (TIME_TILES - 1)) : 0;
    for (const tile of [`time ${timeTile}`, `row ${Math.floor((row / order.length) * ROW_TILES)}`]) {
      const other = best.get(tile);
      if (other === undefined || weight(row) > weight(other)) best.set(tile, row);
    }
  }
  for (const row of best.values()) picked.add(row);
  for (const row of weightiest(order.length, weight, fits)) picked.add(row);
  return [...picked].toSorted((a, b) => a - b);
}

/** The heads of such rows; their titles come from their records. */
export function headsOf(table: ArchiveTable, order: Uint32Array, rows: readonly number[]): ArchiveHead[] {
  return rows.map((row) => {
    const event = order[row] ?? 0;
    const record: unknown = JSON.parse(table.record(event));
    const title =
      typeof record === 'object' && record !== null && 'title' in record ? String(record.title) : '';
    return { row, id: table.id(event), title, weight: table.weight(event) };
  });
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
