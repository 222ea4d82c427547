import type { Interval } from '../../../base/interval.ts';
import { readEdtfOrNull } from '../../../dataset/edtf.ts';

/** How two dates stand to each other: `within` where one contains the other, which may then be the same day told less exactly. */
export type DateRelation = 'same' | 'within' | 'overlapping' | 'apart';

const intervals = new Map<string, Interval | null>();
/** A story has some hundred dates; beyond that the cache begins anew. */
const MOST_CACHED = 5000;

/** The stretch of time of a date in EDTF; null for what is none. */
export function intervalOf(edtf: string): Interval | null {
  const known = intervals.get(edtf);
  if (known !== undefined) return known;
  const interval = readEdtfOrNull(edtf)?.interval ?? null;
  if (intervals.size >= MOST_CACHED) intervals.clear();
  intervals.set(edtf, interval);
  return interval;
}

export function relate(a: string, b: string): DateRelation {
  if (a === b) return 'same';
  const one = intervalOf(a);
  const other = intervalOf(b);
  if (one === null || other === null) return 'apart';
  if (contains(one, other) || contains(other, one)) return 'within';
  return one.start < other.end && other.start < one.end ? 'overlapping' : 'apart';
}

/** How long the stretch of a date is, in ms: the shorter, the more exactly it is known. */
export function lengthOf(edtf: string): number {
  const interval = intervalOf(edtf);
  return interval === null ? Infinity : interval.end - interval.start;
}

function contains(outer: Interval, inner: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
