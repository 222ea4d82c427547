import type { Utf16Offset } from '../base/units.ts';

/** A half-open stretch of a text, `text.slice(start, end)`. */
export interface Span {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
}
