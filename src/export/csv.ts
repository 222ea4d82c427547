import { csvFormatRow } from 'd3';
import { printable } from './printable.ts';

/** Tells spreadsheets that the file is UTF-8; without it Excel reads it in the machine's own encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180. */
const LINE_END = '\r\n';

/**
 * What a spreadsheet would take for the beginning of a formula (the last four are what a Japanese one takes for `=+-@`),
 * with any apostrophes before it.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const GUARD = "'";

/**
 * A cell that a spreadsheet reads as text: one that begins like a formula gets an apostrophe in front (OWASP ASVS 1.2.10).
 * Dates before year 0 and beyond year 9999, too: `-0043-03-15` would be worked out to −61, where `'-0043-03-15` stays
 * readable. A program takes it away again from what begins like a formula after one apostrophe or more.
 */
export function guardCell(text: string): string {
  const shown = printable(text);
  return FORMULA.test(shown) ? GUARD + shown : shown;
}

/** What a cell holds: text, which is guarded, or a finite number, which is written as it is: −12.05 is no formula. */
export type Cell = string | number;

/** A table as CSV, row by row, so that a large one can be made in steps: RFC 4180, a byte-order mark before the header. */
export function* csvParts(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string, void> {
  yield BYTE_ORDER_MARK + csvFormatRow([...columns]) + LINE_END;
  for (const row of rows) yield csvFormatRow(row.map(cellText)) + LINE_END;
}

function cellText(cell: Cell): string {
  return typeof cell === 'number' ? String(cell) : guardCell(cell);
}
