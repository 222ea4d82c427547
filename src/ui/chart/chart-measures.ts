import type { CssPixels } from '../../base/units.ts';
import { OVERVIEW_HEIGHT } from './overview.tsx';
import type { Size } from './use-size.ts';

/** The sizes that follow from the room there is. */
export interface ChartMeasures {
  /** Of the plot: what time is spread over. */
  readonly width: CssPixels;
  readonly lanesWidth: CssPixels;
  readonly rowHeight: CssPixels;
  readonly labelTiers: number;
  readonly axisHeight: CssPixels;
}

/** Below this a chart is a phone's: narrower row names, fewer tiers of labels. */
const COMPACT_BELOW: CssPixels = 600;
const AXIS_HEIGHT: CssPixels = 34;
const FOOT_HEIGHT: CssPixels = OVERVIEW_HEIGHT + 40;
/** A row's height: tall enough for a 24 px target, low enough that rows read as one table. */
const MIN_ROW: CssPixels = 28;
const COMFORTABLE_ROW: CssPixels = 33;
const MAX_ROW: CssPixels = 42;
/** What a tier of labels takes, date and title; and what is left free above and below them. */
const TIER: CssPixels = 46;
const LABELS_MARGIN: CssPixels = 24;

/**
 * ```
 * | lanesWidth |            width            | margin |
 * |            |  tiers of labels            |
 * | row names  |  rows                       |
 * |            |  axis                       |
 * |            |  overview          buttons  |
 * ```
 * @param fill Whether the chart's height is given and the rows share it; else rows have one height and the page scrolls.
 */
export function chartMeasures(size: Size, rows: number, fill: boolean): ChartMeasures {
  const compact = size.width < COMPACT_BELOW;
  const lanesWidth = compact ? Math.round(Math.min(Math.max(size.width * 0.36, 104), 190)) : 226;
  const width = Math.max(size.width - lanesWidth - (compact ? 14 : 28), 0);
  if (!fill)
    return {
      width,
      lanesWidth,
      rowHeight: COMFORTABLE_ROW,
      labelTiers: compact ? 2 : 3,
      axisHeight: AXIS_HEIGHT,
    };
  const room = size.height - AXIS_HEIGHT - FOOT_HEIGHT - LABELS_MARGIN;
  const tiers = [4, 3, 2, 1].find((n) => room - n * TIER >= rows * MIN_ROW) ?? 1;
  const share = (room - tiers * TIER) / Math.max(rows, 1);
  const rowHeight = Math.floor(Math.min(Math.max(share, MIN_ROW), MAX_ROW));
  return { width, lanesWidth, rowHeight, labelTiers: tiers, axisHeight: AXIS_HEIGHT };
}
