import type { CssPixels } from '../base/units.ts';

/*
 * The measures that the layout and its drawings share: the page and a picture look the same.
 */

/** Across a dot. An extent shorter than this is the dot alone. */
export const DOT: CssPixels = 12;

/** Of a dot, to the middle of its outline: about `DOT` across in all. The chosen one is larger, so not told by its colour alone. */
export const DOT_RADIUS: CssPixels = 5.5;
export const SELECTED_RADIUS: CssPixels = 6.5;

/** A bar is as high as a dot to the middle of its outline, so that a dot on its own bar stands out from it. */
export const BAR_HEIGHT: CssPixels = 2 * DOT_RADIUS;

/** Two marks nearer than this are drawn as one: their dots would touch. */
export const MIN_MARK_DISTANCE: CssPixels = 12;

/** Across a count, which is a number in a circle. */
const COUNT: CssPixels = 19;

/** How far apart two marks must be so that neither covers the other: half of each, counts being larger than dots. */
export function clearDistance(events: number, otherEvents: number): CssPixels {
  return ((events > 1 ? COUNT : DOT) + (otherEvents > 1 ? COUNT : DOT)) / 2;
}

/**
 * Where events crowd, they are merged into cells of time at least this wide and less than twice that: room for a count, and
 * for targets of 24 px beside one another. Twice the least distance, so that of two neighbouring gaps only one can be short.
 */
export const MIN_CELL: CssPixels = 2 * MIN_MARK_DISTANCE;

/** How long a side that isn't known fades. Its hollow dot stands half-way, clear of what happened at the bound itself. */
export const FADE: CssPixels = 32;

/** How far from the edge the dot of a date stands whose middle lies outside the window. */
export const EDGE_INSET: CssPixels = 14;

/** The line with a label's date, and a line of its title. */
export const LABEL_DATE_LINE: CssPixels = 18;
export const LABEL_TITLE_LINE: CssPixels = 20;

/** What "+3" takes after a label's date beside its own width: the space before it, its frame, and its letters being bold. */
export const LABEL_MORE_ROOM: CssPixels = 20;

/** The narrowest piece of a strip that is seen by itself; pieces of the calendar are up to five times as wide. */
export const STRIP_BIN: CssPixels = 2;

/** How much of a row's height its strip takes: as much as leaves the strips of neighbouring rows apart. */
export const STRIP_SHARE = 0.72;

/** A strip has so many shades; every fourth time the events of a piece are four times as many, and the legend says how many. */
export const STRIP_SHADES = 17;
export const STRIP_FACTOR = Math.SQRT2;
const SHADES_PER_NUMBER = 4;

/** Of the counts of all shades those that a legend names. */
export function legendCounts(counts: readonly number[]): readonly number[] {
  return counts.filter((_, shade) => shade % SHADES_PER_NUMBER === 0);
}

/** The palest shade is told from either ground, and the darkest is the row's own colour. */
const PALEST = 0.22;

/** How opaque a shade is drawn over the ground, in the page and in a picture. */
export function stripOpacity(shade: number): number {
  return Math.round((PALEST + ((1 - PALEST) * shade) / (STRIP_SHADES - 1)) * 100) / 100;
}

/** Labels stand on levels this high: a label with one title line takes two, with two lines three. */
export const LABEL_LEVEL: CssPixels = 22;

/** A tier is room for a label with one title line. */
export const LEVELS_PER_TIER = 2;

/** Between the lowest labels and the first row. */
export const LABELS_GAP: CssPixels = 14;
