import { isolated, visibleSentence } from '../base/text-direction.ts';
import type { CssPixels } from '../base/units.ts';
import { PICTURE_MARGIN, plotWidthOf } from './chart-picture.ts';
import type { ChartPicture } from './chart-picture.ts';
import { AXIS_HEIGHT, plotNodes } from './chart-svg-plot.ts';
import { laneNodes } from './lane-nodes.ts';
import { PICTURE_FONTS } from './picture-font.ts';
import type { PictureFont } from './picture-font.ts';
import { penFor } from './picture-pen.ts';
import type { Pen } from './picture-pen.ts';
import { wrapText } from './wrap-text.ts';
import { element } from './xml.ts';
import type { XmlNode } from './xml.ts';

export { lanesWidthFor, plotWidthOf } from './chart-picture.ts';
export type { ChartPicture, PictureSource } from './chart-picture.ts';

/** Text set in full, from its first baseline on, and where the next may begin. */
interface Block {
  readonly nodes: readonly XmlNode[];
  readonly bottom: CssPixels;
}

/** What a block is set in. */
interface Column {
  readonly left: CssPixels;
  readonly width: CssPixels;
}

interface Paragraph {
  readonly text: string;
  readonly font: PictureFont;
  readonly colour: string;
  readonly maxLines: number;
  /** Space above it. */
  readonly gap: CssPixels;
}

/** Lines that a text may take; a headline is cut later than small print. */
const MAX_TITLE_LINES = 3;
const MAX_LINES = 4;
const MAX_SOURCE_LINES = 2;

/** So many sources stand one below another; more in two columns. */
const MAX_IN_ONE_COLUMN = 4;
const COLUMN_GAP: CssPixels = 28;

/** Before and after the chart. */
const CHART_GAP: CssPixels = 20;
const FOOT_GAP: CssPixels = 26;

/** How far the rows' bands and the axis reach beyond the margins, so that names don't stick to their ends. */
const OVERHANG: CssPixels = 10;

/** A title and a description longer than this are no name and no summary any more, for those who listen either. */
const MAX_SPOKEN = 2_000;

/**
 * A timeline as an SVG document that stands alone: no script, no style sheet, no address that anything is loaded from, no
 * DOM needed to make it. Every string is escaped, so any dataset gives well-formed XML; the same picture gives the same bytes.
 *
 *     ┌──────────────────────────────────────────────┐
 *     │ Title, in the serif                          │
 *     │ description                                  │
 *     │ notes: the filters, "6 of 9 events"          │
 *     │                        labels                │
 *     │ ● row name  ────○──────────┊────●──────────  │
 *     │ ● row name  ──────────▓▓▓▓▓○▓▓▓▓▓──────────  │
 *     │             └─2022──────2023─────2024─────   │
 *     │ Sources                                      │
 *     │ 1. Publisher — Title                         │
 *     │ https://…                                    │
 *     └──────────────────────────────────────────────┘
 *
 * In a page it can stand as it is; as a file it begins with `XML_DECLARATION`.
 */
export function chartSvg(picture: ChartPicture): string {
  const pen = penFor(picture);
  const { palette } = pen;
  const { width, layout } = picture;
  const whole: Column = { left: PICTURE_MARGIN, width: width - 2 * PICTURE_MARGIN };
  const head = paragraphs(headOf(picture, pen), PICTURE_MARGIN - 6, whole, pen);
  // The layout keeps room for labels that this window may not have: nothing else in a picture needs it.
  const firstLabel = layout.labels.reduce((top, label) => Math.min(top, label.y), layout.labelsHeight);
  const chartTop = head.bottom + CHART_GAP - firstLabel;
  const chartBottom = chartTop + layout.rowsBottom + AXIS_HEIGHT;
  const ruleY = chartBottom + FOOT_GAP / 2;
  const sources = sourcesBlock(picture, ruleY, whole, pen);
  const foot = paragraphs(footOf(picture, pen), sources.bottom, whole, pen);
  const height = Math.ceil(foot.bottom + PICTURE_MARGIN - 8);
  const [titleId, descriptionId] = [pen.id('title'), pen.id('description')];
  const spoken = picture.alternative ?? [picture.description, ...picture.notes].filter(Boolean).join('\n');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${Math.round(width * 100) / 100} ${height}`,
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
      'xml:lang': picture.language === '' ? undefined : picture.language,
      'font-family': picture.families.sans,
    },
    element('title', { id: titleId }, visibleSentence(picture.title.slice(0, MAX_SPOKEN))),
    element('desc', { id: descriptionId }, visibleSentence(spoken.slice(0, MAX_SPOKEN))),
    element('rect', { width, height, fill: palette.paper }),
    ...head.nodes,
    element('g', { transform: `translate(0 ${chartTop})` }, ...chartNodes(picture, pen)),
    element('line', {
      x1: PICTURE_MARGIN,
      x2: width - PICTURE_MARGIN,
      y1: ruleY,
      y2: ruleY,
      stroke: palette.hairline,
    }),
    ...sources.nodes,
    ...foot.nodes,
  ).xml;
}

/** What an SVG file begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

function headOf(picture: ChartPicture, { palette }: Pen): Paragraph[] {
  return [
    { text: picture.title, font: 'title', colour: palette.ink, maxLines: MAX_TITLE_LINES, gap: 0 },
    { text: picture.description, font: 'description', colour: palette.quiet, maxLines: MAX_LINES, gap: 4 },
    ...picture.notes.map((text, index): Paragraph => ({
      text,
      font: 'note',
      colour: palette.ink,
      maxLines: MAX_LINES,
      gap: index === 0 ? 8 : 0,
    })),
  ];
}

/** The sources, numbered, under their heading: read down the columns, the first where the picture's language begins. */
function sourcesBlock(picture: ChartPicture, top: CssPixels, whole: Column, pen: Pen): Block {
  const { sources, sourcesHeading } = picture;
  if (sources.length === 0) return { nodes: [], bottom: top };
  const { palette } = pen;
  const heading = paragraphs(
    [{ text: sourcesHeading, font: 'small-title', colour: palette.ink, maxLines: 1, gap: 8 }],
    top,
    whole,
    pen,
  );
  const lines = sources.map((source, index): Paragraph => ({
    text: `${index + 1}. ${[source.publisher, source.title]
      .filter((part) => part.trim() !== '')
      .map(isolated)
      .join(' — ')}`,
    font: 'small',
    colour: palette.quiet,
    maxLines: MAX_SOURCE_LINES,
    gap: 0,
  }));
  const isOne = lines.length <= MAX_IN_ONE_COLUMN;
  const width = (whole.width - COLUMN_GAP) / 2;
  const [left, right] = [whole.left, whole.left + width + COLUMN_GAP];
  const columns: readonly Column[] = isOne
    ? [whole]
    : (pen.direction === 'rtl' ? [right, left] : [left, right]).map((x) => ({ left: x, width }));
  const each = Math.ceil(lines.length / columns.length);
  const blocks = columns.map((column, index) =>
    paragraphs(lines.slice(index * each, (index + 1) * each), heading.bottom, column, pen),
  );
  return {
    nodes: [...heading.nodes, ...blocks.flatMap((block) => block.nodes)],
    bottom: Math.max(...blocks.map((block) => block.bottom)),
  };
}

function footOf(picture: ChartPicture, { palette }: Pen): Paragraph[] {
  const small = { font: 'small', colour: palette.quiet } as const;
  return [
    { ...small, text: picture.moreSources, maxLines: 1, gap: 0 },
    { ...small, text: picture.address, maxLines: MAX_LINES, gap: 8 },
  ];
}

/** Sets paragraphs one below another, at the side where the picture's language begins its lines. Empty ones take no room. */
function paragraphs(list: readonly Paragraph[], top: CssPixels, column: Column, pen: Pen): Block {
  const rightToLeft = pen.direction === 'rtl';
  const x = rightToLeft ? column.left + column.width : column.left;
  const nodes: XmlNode[] = [];
  let y = top;
  for (const { text, font, colour, maxLines, gap } of list) {
    const visible = visibleSentence(text);
    const lines = wrapText(visible, {
      width: column.width,
      maxLines,
      measure: (line) => pen.measure(line, font),
    });
    if (lines.length > 0) y += gap;
    for (const line of lines) {
      y += PICTURE_FONTS[font].line;
      nodes.push(pen.text(line, { x, y, edge: rightToLeft ? 'right' : 'left', font, colour }, visible));
    }
  }
  return { nodes, bottom: y };
}

/** The rows with their names, and the plot beside them; time runs from left to right in every language. */
function chartNodes(picture: ChartPicture, pen: Pen): XmlNode[] {
  const { width, lanesWidth, layout } = picture;
  const { palette } = pen;
  const rightToLeft = pen.direction === 'rtl';
  const plotWidth = plotWidthOf(width, lanesWidth);
  const plotX = rightToLeft ? width - PICTURE_MARGIN - lanesWidth - plotWidth : PICTURE_MARGIN + lanesWidth;
  const lanes = {
    start: rightToLeft ? width - PICTURE_MARGIN : PICTURE_MARGIN,
    width: lanesWidth,
    band: { x1: PICTURE_MARGIN - OVERHANG, x2: width - PICTURE_MARGIN + OVERHANG },
  };
  const axis = element('line', {
    ...lanes.band,
    y1: layout.rowsBottom,
    y2: layout.rowsBottom,
    stroke: palette.rule,
  });
  return [
    ...laneNodes(layout.rows, lanes, pen),
    axis,
    element(
      'g',
      { transform: `translate(${Math.round(plotX * 100) / 100} 0)` },
      ...plotNodes(picture, plotWidth, pen),
    ),
  ];
}
