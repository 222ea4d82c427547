import { partitionPoint } from '../../partition-point.ts';
import type { Span } from '../../span.ts';

/** Goes once through spans in order, for stretches that are asked for in order and don't overlap. */
export class Walk<T extends Span> {
  readonly #spans: readonly T[];
  #next = 0;

  constructor(spans: readonly T[]) {
    this.#spans = spans;
  }

  /** The spans within a stretch; those before it are passed over for good. */
  within(stretch: Span): T[] {
    const found: T[] = [];
    for (
      let span = this.#spans[this.#next];
      span && span.start < stretch.end;
      span = this.#spans[this.#next]
    ) {
      this.#next += 1;
      if (span.start >= stretch.start && span.end <= stretch.end) found.push(span);
    }
    return found;
  }
}

/** The spans within a stretch, of spans in the order of their beginnings; found by halves, so that asking is cheap however many there are. */
export function spansWithin<T extends Span>(spans: readonly T[], stretch: Span): T[] {
  const found: T[] = [];
  for (let at = partitionPoint(spans, ({ start }) => start < stretch.start); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.start >= stretch.end) break;
    if (span.end <= stretch.end) found.push(span);
  }
  return found;
}
