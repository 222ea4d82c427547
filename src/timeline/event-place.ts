import { middle } from '../base/interval.ts';
import type { Milliseconds } from '../base/units.ts';
import type { EdtfDate } from '../dataset/edtf-model.ts';
import { pointsOf } from './event-flags.ts';

/**
 * Where an event stands in time, always finite.
 * `from` to `to` is the extent that is drawn: the date's interval, or both the known bound where a side is open (the fade
 * beside it is in pixels, see `arrange.ts`). `anchor` is the dot's place: the middle, or the known bound. `order` is its
 * place among others in a story: what happened some time up to a day comes before what happened on that day.
 */
export interface EventPlace {
  readonly from: Milliseconds;
  readonly to: Milliseconds;
  readonly anchor: Milliseconds;
  readonly order: Milliseconds;
}

/** The place of a date; 0 throughout where both sides are open (see `UNPLACED`). */
export function placeOf(date: EdtfDate): EventPlace {
  const { start, end } = date.interval;
  if (start === -Infinity && end === Infinity) return { from: 0, to: 0, anchor: 0, order: 0 };
  if (start === -Infinity) return { from: end, to: end, anchor: end, order: lastKnownStart(date) };
  if (end === Infinity) return { from: start, to: start, anchor: start, order: start };
  const anchor = middle(date.interval);
  return { from: start, to: end, anchor, order: anchor };
}

/** Where the period begins that ends a date with an open beginning: the start of 16 November for `[..2024-11-16]`. */
function lastKnownStart(date: EdtfDate): Milliseconds {
  const last = pointsOf(date).find((point) => point.interval.end === date.interval.end);
  return last?.interval.start ?? date.interval.end;
}
