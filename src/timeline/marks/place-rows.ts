import type { CssPixels } from '../../base/units.ts';
import type { PlacedRow, Row } from '../model.ts';

/** Rows one below the other, the first one starting at `top`. */
export function placeRows(rows: readonly Row[], top: CssPixels, rowHeight: CssPixels): PlacedRow[] {
  return rows.map((row, position) => ({ ...row, y: top + position * rowHeight, height: rowHeight }));
}
