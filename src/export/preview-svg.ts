import { visibleSentence } from '../base/text-direction.ts';
import type { CssPixels } from '../base/units.ts';
import type { Dataset } from '../dataset/model.ts';
import { PREVIEW_HEIGHT, PREVIEW_WIDTH } from './page-html-head.ts';
import { storySize } from './page-story.ts';
import type { PageWords } from './page-words.ts';
import { PALETTES } from './palette.ts';
import { previewChart } from './preview-chart.ts';
import { previewPen } from './preview-pen.ts';
import type { PreviewPen } from './preview-pen.ts';
import type { OutlineText } from './preview-text.ts';
import { wrapText } from './wrap-text.ts';
import { element } from './xml.ts';
import type { XmlNode } from './xml.ts';

/** The chart is laid out in these pixels and drawn larger, so that its smallest words can be read at half the picture's size. */
const SCALE = 1.5;
const WIDTH: CssPixels = PREVIEW_WIDTH / SCALE;
const HEIGHT: CssPixels = PREVIEW_HEIGHT / SCALE;
const MARGIN: CssPixels = 40;

/** The title is as large as one line has room for, and takes two where it has to. */
const TITLE_SIZES: readonly CssPixels[] = [42, 37, 33];
const TITLE_LINE = 1.16;
const DESCRIPTION_SIZE: CssPixels = 17;
const DESCRIPTION_LINE: CssPixels = 24;
const FOOT_SIZE: CssPixels = 13.5;

/** From the picture's bottom to the baseline of its foot, and to the rule above that. */
const FOOT_BASELINE: CssPixels = 20;
const FOOT_HEIGHT: CssPixels = 44;
/** Between what stands above the chart, or below it, and the chart. */
const CHART_GAP: CssPixels = 10;

export interface PreviewOptions {
  readonly words: PageWords;
  /** Whose picture it is, said in its corner: the site's host, or the product's name. */
  readonly signature: string;
  readonly outline: OutlineText;
}

/**
 * The picture that a link to a story is previewed with, as an SVG document of 1200 × 630: its title, its chart by the same
 * layout as the explorer's with the weightiest event chosen, and how much rests on it. Its letters are outlines wherever the
 * fonts at hand have them, so it looks the same on every machine.
 *
 *     ┌──────────────────────────────────────────────┐
 *     │ Biden and Xi, face to face                   │
 *     │ Four years of summit diplomacy, …            │
 *     │                        labels                │
 *     │ ● Summits      ▓▓▓○▓▓▓      ○      ●         │
 *     │ ● North Korea                      ●         │
 *     │               2021   2022   2023   2024      │
 *     ├──────────────────────────────────────────────┤
 *     │ 17 events, 60 quotes, 2 sources   Sourceline │
 *     └──────────────────────────────────────────────┘
 */
export function previewSvg(dataset: Dataset, { words, signature, outline }: PreviewOptions): string {
  const pen = previewPen({ palette: PALETTES.light, direction: words.direction, outline });
  const { palette } = pen;
  const head = headNodes(dataset, pen);
  const top = head.bottom + CHART_GAP;
  const bottom = HEIGHT - FOOT_HEIGHT - CHART_GAP;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: PREVIEW_WIDTH,
      height: PREVIEW_HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    },
    element('rect', { width: WIDTH, height: HEIGHT, fill: palette.paper }),
    ...head.nodes,
    ...previewChart(dataset, words, pen, {
      top,
      bottom,
      start: MARGIN,
      end: WIDTH - MARGIN,
      edge: WIDTH,
    }),
    element('line', {
      x1: 0,
      x2: WIDTH,
      y1: HEIGHT - FOOT_HEIGHT,
      y2: HEIGHT - FOOT_HEIGHT,
      stroke: palette.hairline,
    }),
    ...footNodes(dataset, words, signature, pen),
  ).xml;
}

/** Where lines begin and end: at the other side in languages that run from right to left. */
const startOf = (pen: PreviewPen) => (pen.direction === 'rtl' ? WIDTH - MARGIN : MARGIN);
const edgeOf = (pen: PreviewPen) => (pen.direction === 'rtl' ? 'right' : 'left');

function headNodes(dataset: Dataset, pen: PreviewPen): { nodes: XmlNode[]; bottom: CssPixels } {
  const { palette } = pen;
  const width = WIDTH - 2 * MARGIN;
  const title = visibleSentence(dataset.title);
  const setting = (size: CssPixels) => ({ family: 'serif', weight: 600, size }) as const;
  const linesAt = (size: CssPixels, maxLines: number) =>
    wrapText(title, { width, maxLines, measure: (line) => pen.widthOf(line, setting(size)) });
  const smallest = TITLE_SIZES.at(-1) ?? DESCRIPTION_SIZE;
  const size = TITLE_SIZES.find((each) => linesAt(each, 2).length <= 1) ?? smallest;
  const titleLines = linesAt(size, 2);
  const nodes: XmlNode[] = [];
  let y = MARGIN - 20;
  for (const line of titleLines) {
    y += size * TITLE_LINE;
    nodes.push(
      pen.line(
        line,
        { x: startOf(pen), y, edge: edgeOf(pen), colour: palette.ink, setting: setting(size) },
        title,
      ),
    );
  }
  const description = visibleSentence(dataset.description);
  const plain = { family: 'sans', weight: 400, size: DESCRIPTION_SIZE } as const;
  const lines = wrapText(description, {
    width,
    maxLines: titleLines.length > 1 ? 1 : 2,
    measure: (line) => pen.widthOf(line, plain),
  });
  if (lines.length > 0) y += 5;
  for (const line of lines) {
    y += DESCRIPTION_LINE;
    nodes.push(
      pen.line(
        line,
        { x: startOf(pen), y, edge: edgeOf(pen), colour: palette.quiet, setting: plain },
        description,
      ),
    );
  }
  return { nodes, bottom: y };
}

function footNodes(dataset: Dataset, words: PageWords, signature: string, pen: PreviewPen): XmlNode[] {
  const size = storySize(dataset, words);
  const setting = { family: 'sans', weight: 400, size: FOOT_SIZE } as const;
  const y = HEIGHT - FOOT_BASELINE;
  const end = WIDTH - startOf(pen);
  return [
    pen.line(size, { x: startOf(pen), y, edge: edgeOf(pen), colour: pen.palette.quiet, setting }),
    pen.line(signature, {
      x: end,
      y,
      edge: pen.direction === 'rtl' ? 'left' : 'right',
      colour: pen.palette.ink,
      setting: { ...setting, weight: 600 },
    }),
  ];
}
