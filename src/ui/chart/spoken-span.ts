import { formatSpan } from '../../dataset/format-date.ts';
import type { Dataset } from '../../dataset/model.ts';
import { anchorOf } from '../../dataset/time-order.ts';
import type { PlacedMark } from '../../timeline/model.ts';

/**
 * The stretch of time of events drawn together, in words: of a strip its stretch of the calendar, else the span of their
 * dates; where neither of its sides is known, from the first dot to the last.
 */
export function spokenSpan({ span, strip, events }: PlacedMark, dataset: Dataset, locale: string): string {
  if (strip) return formatSpan(strip.time, locale);
  const first = dataset.events.at(events[0] ?? 0);
  const last = dataset.events.at(events[events.length - 1] ?? 0);
  if (Number.isFinite(span.start) || Number.isFinite(span.end) || !first || !last)
    return formatSpan(span, locale);
  return formatSpan({ start: anchorOf(first.date), end: anchorOf(last.date) + 1 }, locale);
}
