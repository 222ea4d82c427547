import type { Milliseconds } from '../../base/units.ts';
import { hasBit } from '../columns/bitset.ts';
import type { Columns } from '../columns/columns.ts';
import { drawnPlace } from './drawn-extent.ts';
import type { Selection } from '../model.ts';
import { MIN_MARK_DISTANCE } from '../sizes.ts';
import { sortByNumber } from '../columns/sort-by-number.ts';

/** From this weight on an editor means an event to be one that the story is told by. */
const LANDMARK_WEIGHT = 0.8;

/** More landmarks than this would be a crowd themselves; the weightiest stay. */
const MAX_LANDMARKS = 12;

/** By the weights, which columns that have grown by a facet still share. */
const known = new WeakMap<Float32Array, Uint32Array>();

/**
 * The events by which a reader recognises the story: the weightiest of the selection, at most twelve, weightiest first
 * and the earlier of equals. They keep marks of their own where others are drawn together. Costs a look at each event once
 * per dataset, and a look at each weighty one per selection.
 */
export function landmarksOf(columns: Columns, selection: Selection): readonly number[] {
  const landmarks: number[] = [];
  for (const event of weightyEvents(columns)) {
    if (!hasBit(selection.bits, event)) continue;
    landmarks.push(event);
    if (landmarks.length === MAX_LANDMARKS) break;
  }
  return landmarks;
}

/** All that may be landmarks, weightiest first, the earlier of equals. */
export function findWeighty(weight: Float32Array): Uint32Array {
  const weighty: number[] = [];
  for (let event = 0; event < weight.length; event++) {
    if (weight[event]! >= LANDMARK_WEIGHT) weighty.push(event);
  }
  const order = sortByNumber(Float64Array.from(weighty, (event) => -weight[event]!));
  return order.map((at) => weighty[at]!);
}

/** Takes what `findWeighty` has found among some weights elsewhere as theirs. */
export function keepWeighty(weight: Float32Array, weighty: Uint32Array): void {
  known.set(weight, weighty);
}

function weightyEvents({ weight }: Columns): Uint32Array {
  const kept = known.get(weight);
  if (kept !== undefined) return kept;
  const events = findWeighty(weight);
  keepWeighty(weight, events);
  return events;
}

/**
 * Of the events that ask for marks of their own, in order of precedence, those that do not fall on one before them. By
 * their places in time and the scale alone, in the window or not: so which of many landmarks stand doesn't change when
 * one of them leaves the window.
 *
 *     weight   1     .9    .8         .9 falls on 1 and is drawn among the others; .8 is clear of 1 and stands,
 *              ●··6px··○··6px··●      though it is near .9
 */
export function standingApart(
  columns: Columns,
  asking: readonly number[],
  perPixel: Milliseconds,
): readonly number[] {
  const places: Milliseconds[] = [];
  return asking.filter((event) => {
    const place = drawnPlace(columns, event, perPixel);
    if (places.some((other) => Math.abs(other - place) < MIN_MARK_DISTANCE * perPixel)) return false;
    places.push(place);
    return true;
  });
}
