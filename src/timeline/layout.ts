import type { Interval } from '../base/interval.ts';
import type { CssPixels } from '../base/units.ts';
import type { Dataset } from '../dataset/model.ts';
import { arrangeSelection } from './crowd/arrange.ts';
import type { Columns } from './columns/columns.ts';
import { isSelected } from './filter/filter.ts';
import { landmarksOf } from './crowd/landmarks.ts';
import { decisionScale, mergeMarks } from './crowd/merge-marks.ts';
import type { ChartLayout, Lanes, MeasureText, PlacedLabel, Row, Selection } from './model.ts';
import { placeLabels } from './labels/place-labels.ts';
import { placeMarks } from './marks/place-marks.ts';
import { placeRows } from './marks/place-rows.ts';
import { placeStrips } from './marks/place-strips.ts';
import { rowMembership } from './marks/row-membership.ts';
import { LABEL_LEVEL, LABELS_GAP, LEVELS_PER_TIER } from './sizes.ts';
import { timeTicks } from './scale/ticks.ts';
import { timeScale } from './scale/time-scale.ts';

/** All that a chart depends on. The same input always gives the same layout. */
export interface ChartInput {
  readonly dataset: Dataset;
  readonly columns: Columns;
  readonly selection: Selection;
  /** The rows on screen, from `rowsFor`; pass fewer to fold or scroll, since each costs a dot per mark. */
  readonly rows: readonly Row[];
  readonly lanes: Lanes;
  readonly window: Interval;
  /** Width of the plot, without the rows' names. */
  readonly width: CssPixels;
  readonly rowHeight: CssPixels;
  /** Labels one above another, at most; 0 where there is no room for labels at all. */
  readonly labelTiers: number;
  readonly measureText: MeasureText;
  /** BCP 47, for dates and ticks. */
  readonly locale: string;
  /** The chosen event, by its index in `dataset.events`. */
  readonly selectedEvent: number | null;
  /** The labels on screen so far, so that they stay while the window moves; pass them as long as `keepsLabels`. */
  readonly labelsBefore?: readonly PlacedLabel[];
}

/**
 * What to draw, in plain numbers, relative to the plot's top left:
 *
 *      0                                               width
 *    0 ┌────────────────────────────────────────────────┐
 *      │                          16 November 2024      │  labels, `labelsHeight`: the same for every window,
 *      │                 Last meeting as presidents, Lima│  so that nothing below moves while panning
 *      │   2022                                  │      │
 *      │ First meeting, Bali                     │      │
 *      │      ┊                                  │      │
 *      ├──────┊──────────────────────────────────│──────┤
 *      │  ▓▓▓▓○▓▓▓▓                              ●      │  rows: bars, dots and threads of marks
 *      ├──────────────────────────────────────────│─────┤
 *      │                             ▓▓▓▓○▓▓▓▓   ●      │
 *      └──┬──────────┬──────────┬──────────┬────────────┘  `rowsBottom`
 *        2021       2022       2023       2024             ticks
 *
 * The stages, each in its own file: arrange the selected events by time (once per filter), merge those that a pixel can't
 * separate, give the marks their rows and the crowds their strips, place the labels, set the ticks. A frame costs what its marks cost, whose number goes
 * with the width; of events in crowds it reads sums, not each.
 */
export function layoutChart(input: ChartInput): ChartLayout {
  const { columns, selection, window, width, rowHeight } = input;
  const scale = timeScale(window, width);
  const labelsHeight = labelsHeightOf(input.labelTiers);
  const rows = placeRows(input.rows, labelsHeight, rowHeight);
  const rowsBottom = labelsHeight + rows.length * rowHeight;
  if (!(width > 0) || !(window.end > window.start)) {
    return {
      rows,
      marks: [],
      strips: [],
      stripCounts: [],
      stripUnit: null,
      labels: [],
      ticks: [],
      labelsHeight,
      rowsBottom,
    };
  }
  const chosen = drawnChoice(input);
  const landmarks = landmarksOf(columns, selection).filter((event) => event !== chosen);
  const asking = chosen === null ? landmarks : [chosen, ...landmarks];
  const arrangement = arrangeSelection(columns, selection, asking);
  const groups = mergeMarks({ columns, arrangement, window, width, scale, asking });
  const surroundings = {
    columns,
    arrangement,
    membership: rowMembership(columns, input.lanes, input.rows),
    rows,
    scale,
    perPixel: decisionScale(scale.perPixel),
    width,
  };
  const marks = placeMarks(groups, surroundings);
  const { strips, counts: stripCounts, unit: stripUnit } = placeStrips(groups, surroundings);
  const labels = placeLabels({
    columns,
    marks,
    width,
    levels: Math.max(0, Math.floor(input.labelTiers)) * LEVELS_PER_TIER,
    measureText: input.measureText,
    locale: input.locale,
    chosen,
    before: input.labelsBefore ?? [],
  });
  const ticks = timeTicks(window, width, input.locale, input.measureText);
  return { rows, marks, strips, stripCounts, stripUnit, labels, ticks, labelsHeight, rowsBottom };
}

/**
 * Whether the labels of one chart may stay in the next: at the same zoom, where marks have kept their distances, and in the
 * same room and language. A zoom places them anew.
 */
export function keepsLabels(before: ChartInput, after: ChartInput): boolean {
  return (
    scaleOf(before) === scaleOf(after) &&
    before.columns === after.columns &&
    before.width === after.width &&
    before.labelTiers === after.labelTiers &&
    before.measureText === after.measureText &&
    before.locale === after.locale
  );
}

function scaleOf({ window, width }: ChartInput): number {
  return decisionScale(timeScale(window, width).perPixel);
}

/** Height of the area above the rows for so many tiers of labels; nothing without labels. */
function labelsHeightOf(labelTiers: number): CssPixels {
  const tiers = Math.max(0, Math.floor(labelTiers));
  return tiers === 0 ? 0 : tiers * LEVELS_PER_TIER * LABEL_LEVEL + LABELS_GAP;
}

/** The chosen event, where it is among the selected ones; what is filtered out is not drawn. */
function drawnChoice({ selection, selectedEvent }: ChartInput): number | null {
  return selectedEvent !== null && isSelected(selection, selectedEvent) ? selectedEvent : null;
}
