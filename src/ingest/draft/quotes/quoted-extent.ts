import type { Utf16Offset } from '../../../base/units.ts';
import type { Span } from '../../span.ts';

/** A stretch that stands as a quotation, before it is known whether it is speech. */
export interface QuotedExtent extends Span {
  /** With its marks. */
  readonly outer: Span;
  /** What shows it: marks, a block quotation's `>`, the label of a transcript. */
  readonly by: 'marks' | 'block' | 'label';
  readonly isClosed: boolean;
  /** The next paragraph opens it anew. */
  readonly isContinued?: boolean;
  /** Opens anew a quotation that the paragraph before left open. */
  readonly isReopened: boolean;
  /** Where the label of a transcript stands. */
  readonly label?: Span;
}

/** The extent without the blanks at its ends, or `undefined` where nothing else is in it. */
export function trimSpan(text: string, start: Utf16Offset, end: Utf16Offset): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
