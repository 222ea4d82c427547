import type { Interval } from '../../base/interval.ts';
import type { Milliseconds } from '../../base/units.ts';
import type { Columns } from '../columns/columns.ts';
import { OPEN_END, OPEN_SIDES, OPEN_START } from '../columns/event-flags.ts';
import type { EventPlace } from '../columns/event-place.ts';
import { FADE } from '../sizes.ts';

/*
 * What of time an event takes up on screen. A closed date takes up its extent, its dot in the middle. An open date takes up
 * its known bound and a fade beside it, as long on screen at every zoom, its dot within the fade:
 *
 *     2024                 [..2024-11-16]        2024-11-16/..
 *     ▓▓▓▓▓○▓▓▓▓▓           ░░░▒▒○▒▓▓|            |▓▓▒○▒▒░░░
 *
 * So what happened some time up to a day is told from what happened on that day, however far away one looks from.
 */

/** The stretch of time whose being in the window puts an event on screen. `perPixel` is the scale. */
export function drawnExtent(columns: Columns, event: number, perPixel: Milliseconds): Interval {
  return extentBetween(columns.from[event]!, columns.to[event]!, columns.flags[event]!, perPixel);
}

/** Where an event's dot belongs. */
export function drawnPlace(columns: Columns, event: number, perPixel: Milliseconds): Milliseconds {
  return shifted(columns.anchor[event]!, columns.flags[event]!, perPixel);
}

/** The same of a date that is no event's own; `flags` as `flagsOf` gives them. */
export function extentOf({ from, to }: EventPlace, flags: number, perPixel: Milliseconds): Interval {
  return extentBetween(from, to, flags, perPixel);
}

/** Where the dot of such a date belongs. */
export function placeIn({ anchor }: EventPlace, flags: number, perPixel: Milliseconds): Milliseconds {
  return shifted(anchor, flags, perPixel);
}

function extentBetween(
  start: Milliseconds,
  end: Milliseconds,
  flags: number,
  perPixel: Milliseconds,
): Interval {
  switch (flags & OPEN_SIDES) {
    case OPEN_START:
      return { start: start - FADE * perPixel, end };
    case OPEN_END:
      return { start, end: end + FADE * perPixel };
    case OPEN_SIDES:
      return { start: start - FADE * perPixel, end: end + FADE * perPixel };
    default:
      return { start, end };
  }
}

function shifted(anchor: Milliseconds, flags: number, perPixel: Milliseconds): Milliseconds {
  const shift = (FADE / 2) * perPixel;
  switch (flags & OPEN_SIDES) {
    case OPEN_START:
      return anchor - shift;
    case OPEN_END:
      return anchor + shift;
    default:
      return anchor;
  }
}
