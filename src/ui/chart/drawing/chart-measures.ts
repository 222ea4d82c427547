import type { CssPixels } from '../../../base/units.ts';
import { OVERVIEW_HEIGHT } from './overview-drawing.tsx';
import type { Size } from '../use-size.ts';

/** The sizes that follow from the room there is. */
export interface ChartMeasures {
  /** Of the plot: what time is spread over. */
  readonly width: CssPixels;
  readonly lanesWidth: CssPixels;
  readonly rowHeight: CssPixels;
  readonly labelTiers: number;
  readonly axisHeight: CssPixels;
  /** Whether the rows are higher than the room for them, and scroll in it. */
  readonly scrolls: boolean;
}

/**
 * What a chart's height follows from: `given`, and its rows share it; `free`, and rows have one height and the page scrolls; `low`,
 * and where it is narrow rows are as low as they may be.
 */
export type ChartHeight = 'given' | 'free' | 'low';

/** Below this a chart is a phone's: narrower row names, fewer tiers of labels. */
export const COMPACT_BELOW: CssPixels = 640;
/** What stands beside a row's name: its dot, its count and the space around them. */
const BESIDE_NAME: CssPixels = 102;
const BESIDE_NAME_COMPACT: CssPixels = 60;
/** Names may not take more of the chart than this, nor less than leaves them recognisable and the zoom buttons under them whole. */
const MIN_LANES: CssPixels = 236;
const MIN_LANES_COMPACT: CssPixels = 112;
const MAX_LANES: CssPixels = 336;
const MAX_LANES_SHARE = 0.36;
const MAX_LANES_SHARE_COMPACT = 0.44;
const AXIS_HEIGHT: CssPixels = 34;
const FOOT_HEIGHT: CssPixels = OVERVIEW_HEIGHT + 40;
/** A row's height: tall enough for a 24 px target, low enough that rows read as one table. */
const MIN_ROW: CssPixels = 28;
const COMFORTABLE_ROW: CssPixels = 33;
const MAX_ROW: CssPixels = 50;
/** What a tier of labels takes, date and title; and what is left free above and below them. */
const TIER: CssPixels = 46;
const LABELS_MARGIN: CssPixels = 24;
/** Tiers where rows share a given height: as many as leave them room, and so many where they scroll anyway. */
const TIERS_TO_TRY = [5, 4, 3, 2];
const TIERS_WHERE_ROWS_SCROLL = 3;
/** Tiers where the page grows with the rows. */
const TIERS = 3;

/**
 * ```
 * | lanesWidth |            width            | margin |
 * | what rows  |  tiers of labels            |
 * |  stand for |                             |
 * | row names  |  rows                       |
 * |            |  axis                       |
 * | buttons    |  overview                   |
 * ```
 * @param longestName Width of the longest row's name.
 */
export function chartMeasures(
  size: Size,
  rows: number,
  longestName: CssPixels,
  height: ChartHeight,
): ChartMeasures {
  const compact = size.width < COMPACT_BELOW;
  const wanted = Math.ceil(longestName) + (compact ? BESIDE_NAME_COMPACT : BESIDE_NAME);
  const most = Math.min(MAX_LANES, size.width * (compact ? MAX_LANES_SHARE_COMPACT : MAX_LANES_SHARE));
  const lanesWidth = Math.round(Math.min(Math.max(wanted, compact ? MIN_LANES_COMPACT : MIN_LANES), most));
  const width = Math.max(size.width - lanesWidth - (compact ? 14 : 28), 0);
  const across = { width, lanesWidth, axisHeight: AXIS_HEIGHT };
  if (height !== 'given') {
    const rowHeight = height === 'low' && compact ? MIN_ROW : COMFORTABLE_ROW;
    return { ...across, rowHeight, labelTiers: TIERS, scrolls: false };
  }
  const room = size.height - AXIS_HEIGHT - FOOT_HEIGHT - LABELS_MARGIN;
  const fitting = TIERS_TO_TRY.find((tiers) => room - tiers * TIER >= rows * MIN_ROW);
  if (fitting === undefined) {
    return { ...across, rowHeight: MIN_ROW, labelTiers: TIERS_WHERE_ROWS_SCROLL, scrolls: true };
  }
  const share = (room - fitting * TIER) / Math.max(rows, 1);
  const rowHeight = Math.floor(Math.min(Math.max(share, MIN_ROW), MAX_ROW));
  return { ...across, rowHeight, labelTiers: fitting, scrolls: false };
}
