import type { Utf16Offset } from '../base/units.ts';
import type { Place } from './problem.ts';

/** `text` with each CRLF and each lone CR as LF. The number of lines and the columns stay what they were. */
export function normaliseLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text;
}

/** A text with LF line ends with those of a file, by that file's first line: an editor on Windows would see every line changed. */
export function withLineEndsOf(file: Uint8Array, text: string): string {
  const first = file.indexOf(LINE_FEED);
  return first > 0 && file[first - 1] === CARRIAGE_RETURN ? text.replaceAll('\n', '\r\n') : text;
}
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Tells line and column of an offset in a text with LF line ends, by binary search over the line starts.
 *
 *     new LinePositions('ab\ncd').at(4)   // { line: 2, column: 2 }
 *
 * `firstLine` is the number of the text's first line in its file: 9 where eight lines of front matter precede it.
 */
export class LinePositions {
  readonly #starts: readonly Utf16Offset[];
  readonly #firstLine: number;

  constructor(text: string, firstLine = 1) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    this.#firstLine = firstLine;
  }

  at(offset: Utf16Offset): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: this.#firstLine + low, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
