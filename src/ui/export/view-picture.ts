import { isolated } from '../../base/text-direction.ts';
import type { Dataset, Source } from '../../dataset/model.ts';
import { formatSpan } from '../../dataset/format-date.ts';
import { lanesWidthFor, plotWidthOf } from '../../export/chart-svg.ts';
import type { ChartPicture } from '../../export/chart-svg.ts';
import { PICTURE_FAMILIES } from '../../export/picture-font.ts';
import type { MeasurePictureText } from '../../export/picture-font.ts';
import type { Columns } from '../../timeline/columns/columns.ts';
import { visitValues } from '../../timeline/columns/facet-index.ts';
import { findMark } from '../../timeline/find-mark.ts';
import { layoutChart } from '../../timeline/layout.ts';
import type { ChartLayout, Row } from '../../timeline/model.ts';
import { withRest } from '../../timeline/rows.ts';
import { legendCounts } from '../../timeline/sizes.ts';
import type { CssPixels } from '../../base/units.ts';
import { CHOICES_PER_STEP } from '../filters/choices-per-step.ts';
import type { ExportSubject } from './export-subject.ts';
import { filterWords } from './filter-words.ts';
import { namedRows } from '../chart/named-rows.ts';

/** Wide enough for a column of print and for a screen; a picture is not as wide as a window happens to be. */
const PICTURE_WIDTH: CssPixels = 1_200;

/** Rows as on a page; closer where there are many. */
const ROW_HEIGHT: CssPixels = 34;
const CLOSE_ROW_HEIGHT: CssPixels = 26;
const MANY_ROWS = 20;
const LABEL_TIERS = 4;

/** So many sources are named below a picture, those of most events; the others are counted. */
const MAX_SOURCES = 12;

/** Labels that are read out to those who don't see the picture. */
const MAX_SPOKEN_LABELS = 30;

/**
 * The view as a picture: its window, filters, rows and chosen event, whichever of the views is open; light, unless the
 * reader has chosen the dark.
 */
export function viewPicture(subject: ExportSubject, measureText: MeasurePictureText): ChartPicture {
  const { dataset, story, state, locale, messages } = subject;
  const rows = rowsOf(subject);
  const lanesWidth = lanesWidthFor(
    rows.map((row) => row.label),
    PICTURE_WIDTH,
    measureText,
  );
  const layout = layoutChart({
    dataset,
    columns: story.columns,
    selection: story.selection,
    rows,
    lanes: state.lanes,
    window: story.window,
    width: plotWidthOf(PICTURE_WIDTH, lanesWidth),
    rowHeight: rows.length > MANY_ROWS ? CLOSE_ROW_HEIGHT : ROW_HEIGHT,
    labelTiers: LABEL_TIERS,
    measureText,
    locale,
    selectedEvent: story.eventIndex,
  });
  const notes = notesOf(subject, layout);
  const sources = sourcesIn(layout, story.columns, dataset);
  const { eventIndex } = story;
  return {
    layout,
    width: PICTURE_WIDTH,
    lanesWidth,
    title: dataset.title,
    description: dataset.description,
    notes,
    sourcesHeading: messages.source.heading,
    sources: sources.slice(0, MAX_SOURCES),
    moreSources:
      sources.length > MAX_SOURCES ? messages.export.moreSources(sources.length - MAX_SOURCES) : '',
    address: subject.linkFor(state),
    alternative: [dataset.description, ...notes, ...spokenLabels(layout, dataset)].filter(Boolean).join('\n'),
    selectedKey:
      eventIndex === null ? null : (findMark(layout.marks, story.columns, eventIndex)?.key ?? null),
    theme: state.theme === 'dark' ? 'dark' : 'light',
    families: PICTURE_FAMILIES,
    measureText,
    language: dataset.language,
    direction: subject.direction,
    countText: messages.chart.inDot,
  };
}

/** How many events it shows, of what time, filtered by what. */
function notesOf({ dataset, story, locale, messages }: ExportSubject, layout: ChartLayout): string[] {
  // Every mark is in a row: see `rowsOf`.
  const drawn = layout.marks.reduce((sum, mark) => sum + mark.events.length, 0);
  const rows = countValues(layout.rows);
  const allRows = countValues(story.rows);
  const shown = [
    messages.filters.shown(story.selection.count, dataset.events.length),
    ...(story.fitted ? [] : [messages.export.inWindow(drawn, formatSpan(story.window, locale))]),
    ...(rows < allRows ? [messages.export.rows(rows, allRows)] : []),
  ];
  const words = filterWords(dataset, story.filter, messages);
  const { stripCounts } = layout;
  const shades =
    layout.strips.length > 0
      ? [messages.export.shades(legendCounts(stripCounts).map(messages.chart.inDot).join(' · '))]
      : [];
  return [
    shown.join(' · '),
    ...shades,
    ...(words.length > 0 ? [`${messages.print.filters}: ${words.join('; ')}`] : []),
  ];
}

/**
 * The rows of the view; of a very long set its first step and what is filtered by, and one row for all others, as on the page:
 * an event that passes the filter has a place in the picture.
 */
function rowsOf({ story: { rows, filter }, state: { lanes }, messages }: ExportSubject): readonly Row[] {
  const values = rows.filter((row) => row.kind === 'value');
  const step = new Set(values.slice(0, CHOICES_PER_STEP));
  const wanted = new Set([...filter.topics, ...filter.without, ...filter.people, ...filter.sources]);
  const shown = rows.filter((row) => row.kind === 'none' || step.has(row) || wanted.has(row.id));
  const hidden = values.length - countValues(shown);
  return namedRows(withRest(shown, values.length), lanes, hidden, messages);
}

/** How many rows stand for a value of their own. */
function countValues(rows: readonly Row[]): number {
  return rows.reduce((count, row) => (row.kind === 'value' ? count + 1 : count), 0);
}

/** The sources of the events that are drawn, those of most events first; equals in the dataset's order. */
function sourcesIn(layout: ChartLayout, columns: Columns, dataset: Dataset): Source[] {
  const counts = new Uint32Array(dataset.sources.length);
  for (const { events } of layout.marks) {
    for (const event of Array.from(events)) {
      visitValues(columns.sources, event, (source) => {
        counts[source] = (counts[source] ?? 0) + 1;
      });
    }
  }
  const used = dataset.sources.flatMap((source, index) => {
    const count = counts[index] ?? 0;
    return count > 0 ? [{ source, count }] : [];
  });
  const few = used.length <= MAX_SOURCES;
  return (few ? used : used.toSorted((a, b) => b.count - a.count)).map(({ source }) => source);
}

/** The events that have a label, in time order: "16 November 2024: Last meeting as presidents, Lima". */
function spokenLabels(layout: ChartLayout, dataset: Dataset): string[] {
  return layout.labels
    .toSorted((a, b) => a.leader.x - b.leader.x)
    .slice(0, MAX_SPOKEN_LABELS)
    .map(({ event, date }) => `${date}: ${isolated((dataset.events.at(event)?.title ?? '').slice(0, 200))}`);
}
