import { visibleSentence } from '../base/text-direction.ts';
import type { CssPixels } from '../base/units.ts';
import type { Dataset, TimelineEvent } from '../dataset/model.ts';
import { eachRecord } from '../dataset/records.ts';
import { buildColumns } from '../timeline/columns/columns.ts';
import type { Columns } from '../timeline/columns/columns.ts';
import { countFacets } from '../timeline/filter/facets.ts';
import { EVERYTHING, selectEvents } from '../timeline/filter/filter.ts';
import { findMark } from '../timeline/find-mark.ts';
import { layoutChart } from '../timeline/layout.ts';
import type { Row } from '../timeline/model.ts';
import { rowsFor, withRest } from '../timeline/rows.ts';
import { fitWindow } from '../timeline/window.ts';
import { lanesWidthFor } from './chart-picture.ts';
import type { ChartPicture } from './chart-picture.ts';
import { AXIS_HEIGHT, plotNodes } from './chart-svg-plot.ts';
import { laneNodes } from './lane-nodes.ts';
import type { PageWords } from './page-words.ts';
import type { PreviewPen } from './preview-pen.ts';
import { element } from './xml.ts';
import type { XmlNode } from './xml.ts';

/** Rows are no lower than their names need, and no higher than looks like one chart. */
const MIN_ROW: CssPixels = 15;
const MAX_ROW: CssPixels = 30;
/** With fewer rows than this, labels give way to rows. */
const ENOUGH_ROWS = 8;
/** Of tiers of labels, the most first; the layout's own height of a tier, and the space below the last. */
const TIERS = [3, 2, 1, 0] as const;
const TIER_HEIGHT: CssPixels = 44;
const TIERS_GAP: CssPixels = 14;

/** Where the chart stands in the picture: its rows' bands run from edge to edge, the rest keeps the margins. */
export interface ChartRoom {
  readonly top: CssPixels;
  readonly bottom: CssPixels;
  readonly start: CssPixels;
  readonly end: CssPixels;
  /** The picture's own width. */
  readonly edge: CssPixels;
}

/**
 * A story's chart in a given room, rows by topic, everything in one window and the weightiest event chosen. Where there is no
 * room for all rows, those with the most events stay, and one more holds the others.
 */
export function previewChart(
  dataset: Dataset,
  words: PageWords,
  pen: PreviewPen,
  room: ChartRoom,
): XmlNode[] {
  if (dataset.events.length === 0) return [];
  const { palette } = pen;
  const columns = buildColumns(dataset);
  const height = room.bottom - room.top - AXIS_HEIGHT;
  const all = rowsFor(dataset, 'topics');
  const tiers = TIERS.find((n) => rowsIn(height, n) >= Math.min(all.length, ENOUGH_ROWS)) ?? 0;
  const rows = named(busiest(all, columns, rowsIn(height, tiers)), all, words);
  const rowHeight = Math.min(MAX_ROW, (height - labelsHeight(tiers)) / Math.max(rows.length, 1));
  const lanesWidth = lanesWidthFor(
    rows.map((row) => visibleSentence(row.label)),
    room.edge,
    pen.measure,
  );
  const width = room.end - room.start - lanesWidth;
  const selectedEvent = weightiest(dataset);
  const layout = layoutChart({
    dataset,
    columns,
    selection: selectEvents(columns, EVERYTHING),
    rows,
    lanes: 'topics',
    window: fitWindow(columns, null),
    width,
    rowHeight,
    labelTiers: tiers,
    measureText: pen.measure,
    locale: words.locale,
    selectedEvent,
  });
  const chosen = findMark(layout.marks, columns, selectedEvent);
  const picture: ChartPicture = {
    layout,
    width: room.edge,
    lanesWidth,
    title: '',
    description: '',
    notes: [],
    sourcesHeading: '',
    sources: [],
    moreSources: '',
    address: '',
    selectedKey: chosen?.key ?? null,
    theme: 'light',
    families: { sans: 'sans-serif', serif: 'serif' },
    language: '',
    direction: pen.direction,
  };
  const rightToLeft = pen.direction === 'rtl';
  const plotX = rightToLeft ? room.start : room.start + lanesWidth;
  const lanes = {
    start: rightToLeft ? room.end : room.start,
    width: lanesWidth,
    band: { x1: 0, x2: room.edge },
  };
  // The rows end where the room does, so that free height is above the labels and not below the axis.
  const y = room.bottom - AXIS_HEIGHT - layout.rowsBottom;
  return [
    element(
      'g',
      { transform: `translate(0 ${Math.round(y * 100) / 100})` },
      ...laneNodes(layout.rows, lanes, pen),
      ...(chosen === undefined
        ? []
        : [
            element('rect', {
              x: plotX + chosen.x - 8,
              width: 16,
              y: layout.labelsHeight,
              height: layout.rowsBottom - layout.labelsHeight,
              fill: palette.accent,
              'fill-opacity': 0.1,
            }),
          ]),
      element('line', {
        x1: plotX,
        x2: plotX + width,
        y1: layout.rowsBottom,
        y2: layout.rowsBottom,
        stroke: palette.rule,
      }),
      element(
        'g',
        { transform: `translate(${Math.round(plotX * 100) / 100} 0)` },
        ...plotNodes(picture, width, pen),
      ),
    ),
  ];
}

function labelsHeight(tiers: number): CssPixels {
  return tiers === 0 ? 0 : tiers * TIER_HEIGHT + TIERS_GAP;
}

function rowsIn(room: CssPixels, tiers: number): number {
  return Math.max(0, Math.floor((room - labelsHeight(tiers)) / MIN_ROW));
}

/**
 * The topics with the most events, as many as there is room for, in their own order; then a row for the other topics, and that of
 * events without one: every event stays in the picture.
 */
function busiest(rows: readonly Row[], columns: Columns, most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  const values = rows.filter((row) => row.kind === 'value');
  const { topics } = countFacets(columns, EVERYTHING);
  const countOf = ({ id }: Row) => topics.get(id) ?? 0;
  const shared = rows.length - values.length + 1;
  const kept = new Set(
    values.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, Math.max(0, most - shared)),
  );
  return withRest(
    rows.filter((row) => row.kind === 'none' || kept.has(row)),
    values.length,
  );
}

/** Rows that stand for no single topic, in the words of the page. */
function named(rows: readonly Row[], all: readonly Row[], words: PageWords): readonly Row[] {
  const hidden = all.filter((row) => row.kind === 'value' && !rows.includes(row)).length;
  const names = { none: words.noTopic, rest: words.moreTopics(hidden) };
  return rows.map((row) => (row.kind === 'value' ? row : { ...row, label: names[row.kind] }));
}

/** The event that the picture is about: the heaviest, of equals the one with the most topics. */
function weightiest({ events }: Dataset): number {
  let best: TimelineEvent | null = null;
  let place = 0;
  let index = 0;
  for (const event of eachRecord(events)) {
    const more = best && (event.weight - best.weight || event.topics.length - best.topics.length);
    if (more === null || more > 0) [best, place] = [event, index];
    index++;
  }
  return place;
}
