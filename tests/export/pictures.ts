import { chartSvg, plotWidthOf } from '../../src/export/chart-svg.ts';
import type { ChartPicture } from '../../src/export/chart-svg.ts';
import { guessTextWidth } from '../../src/export/picture-font.ts';
import type { ChartInput } from '../../src/timeline/layout.ts';
import { layoutChart } from '../../src/timeline/layout.ts';
import { chartOf, firstStory } from '../timeline/story.ts';

const WIDTH = 1_200;
const LANES = 200;

/** A picture of the first story; a test says what is different of its words and of its chart. */
export function pictureOf(
  changes: Partial<ChartPicture> = {},
  chart: Partial<ChartInput> = {},
): ChartPicture {
  const { width = WIDTH, lanesWidth = LANES } = changes;
  const input = chartOf(chart.dataset ?? firstStory(), {
    measureText: guessTextWidth,
    rowHeight: 34,
    width: plotWidthOf(width, lanesWidth),
    ...chart,
  });
  return {
    layout: layoutChart(input),
    width,
    lanesWidth,
    title: 'Biden and Xi',
    description: 'Four years of summits',
    notes: ['18 of 18 events'],
    sourcesHeading: 'Sources',
    sources: [
      { publisher: 'Caliber.Az', title: 'US, Chinese leaders to tackle global stability' },
      { publisher: 'A portal', title: 'A final meeting' },
    ],
    moreSources: '',
    address: 'https://example.org/?topics=taiwan',
    theme: 'light',
    families: { sans: "'Noto Sans', sans-serif", serif: "'Noto Serif', serif" },
    language: 'en',
    ...changes,
  };
}

/** The texts of an SVG document's elements of one kind, as a reader of XML would give them. */
export function textsOf(svg: string, name = 'text'): string[] {
  return Array.from(svg.matchAll(new RegExp(`<${name}\\b[^>]*>([^<]*)</${name}>`, 'g')), (match) =>
    (match[1] ?? '').replace(
      /&(?:amp|lt|gt|quot|#\d+);/g,
      (reference) => CHARACTERS.get(reference) ?? reference,
    ),
  );
}

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&#10;', '\n'],
]);

export { chartSvg };
