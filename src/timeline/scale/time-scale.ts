import type { Interval } from '../../base/interval.ts';
import type { CssPixels, Milliseconds } from '../../base/units.ts';

/** Positions further out than this many pixels beyond an edge are all the same to a drawing, and unsafe in SVG. */
const MAX_OVERHANG: CssPixels = 100_000;

/** Between time and place on screen, both ways. */
export interface TimeScale {
  /** Where a moment is. Always finite: far outside the window, and for `±Infinity`, a fixed way beyond the edge. */
  readonly x: (moment: Milliseconds) => CssPixels;
  /** Which moment is at a place; not clamped. */
  readonly t: (x: CssPixels) => Milliseconds;
  /** Milliseconds in a pixel. */
  readonly perPixel: Milliseconds;
}

/**
 * The linear scale of a window over a width. Offsets are taken from the window's start before they are scaled, so that a
 * minute in the year 2024 is as exact as a million years.
 *
 *     timeScale({ start: 0, end: 1_000 }, 500).x(250) === 125
 */
export function timeScale(window: Interval, width: CssPixels): TimeScale {
  const span = window.end - window.start;
  const usable = width > 0 && span > 0 && Number.isFinite(span);
  const perPixel = usable ? span / width : 1;
  return {
    x: (moment) => {
      if (!usable || Number.isNaN(moment)) return 0;
      const x = (moment - window.start) / perPixel;
      return Math.min(width + MAX_OVERHANG, Math.max(-MAX_OVERHANG, x));
    },
    t: (x) => window.start + x * perPixel,
    perPixel,
  };
}
