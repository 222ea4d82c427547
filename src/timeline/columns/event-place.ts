import type { Milliseconds } from '../../base/units.ts';
import type { EdtfDate } from '../../dataset/edtf-model.ts';
import { anchorOf } from '../../dataset/time-order.ts';
import { pointsOf } from '../../dataset/points-of.ts';

/**
 * Where an event stands in time, always finite: `from` to `to` is what is known of its extent, `anchor` the dot's place.
 * Of a date with an open side it is the known bound, as exactly as that is stated: all of 16 November for
 * `[..2024-11-16]`. The fade beside it has a length in pixels, not in time: see `drawn-extent.ts`.
 */
export interface EventPlace {
  readonly from: Milliseconds;
  readonly to: Milliseconds;
  readonly anchor: Milliseconds;
}

/** The place of a date. */
export function placeOf(date: EdtfDate): EventPlace {
  const { start, end } = date.interval;
  const anchor = anchorOf(date);
  const openStart = start === -Infinity;
  const openEnd = end === Infinity;
  if (!openStart && !openEnd) return { from: start, to: end, anchor };
  if (!openEnd) return { from: anchor, to: end, anchor };
  const bound = pointsOf(date).find((point) => point.interval.start === anchor);
  return { from: anchor, to: bound?.interval.end ?? anchor, anchor };
}
