import { findMark } from '../../timeline/find-mark.ts';
import { layoutChart } from '../../timeline/layout.ts';
import { layoutOverview } from '../../timeline/overview.ts';
import { chartMeasures, COMPACT_BELOW } from '../chart/drawing/chart-measures.ts';
import type { ChartHeight } from '../chart/drawing/chart-measures.ts';
import { measureIn } from '../chart/drawing/measure-text.ts';
import { chartHeight, sizeFor } from '../explorer/explorer-size.ts';
import { drawStatic } from './draw-static.ts';
import { FirstChart } from './first-chart.tsx';
import type { FirstForm } from './first-explorer.tsx';
import { FirstExplorer } from './first-explorer.tsx';
import type { FirstStory } from './first-story.ts';

/**
 * Draws a story's events into an element, before React is there: the same layout, drawn by the same functions, without what
 * answers the reader. False where the element has no width, so that there is nothing to draw into.
 */
export function drawFirst(
  root: HTMLElement,
  story: FirstStory,
  form: FirstForm,
  theme: 'light' | 'dark',
): boolean {
  const { clientWidth, ownerDocument } = root;
  if (clientWidth === 0) return false;
  const size = sizeFor(clientWidth);
  root.append(drawStatic(<FirstExplorer story={story} theme={theme} size={size} {...form} />, ownerDocument));
  const drawn = root.lastElementChild;
  try {
    const chart = drawn?.querySelector<HTMLElement>('.sl-chart');
    if (!chart) throw new Error('The first drawing has no place for a chart');
    chart.append(drawStatic(chartIn(chart, story, chartHeight(form.form, size)), ownerDocument));
  } catch (cause) {
    // Half a drawing says less than what was there before it.
    drawn?.remove();
    throw cause;
  }
  return true;
}

function chartIn(chart: HTMLElement, story: FirstStory, height: ChartHeight) {
  const { columns, selection, rows, selectedEvent, fit } = story;
  const room = { width: chart.clientWidth, height: height === 'given' ? chart.clientHeight : 0 };
  const measureText = measureIn(chart, room.width < COMPACT_BELOW);
  const longestName = Math.max(0, ...rows.map((row) => measureText(row.label, 'row-name')));
  const measures = chartMeasures(room, rows.length, longestName, height);
  const { width, rowHeight, labelTiers } = measures;
  const layout = layoutChart({
    dataset: story.dataset,
    columns,
    selection,
    rows,
    lanes: 'topics',
    window: story.window,
    width,
    rowHeight,
    labelTiers,
    measureText,
    locale: story.language.locale,
    selectedEvent,
  });
  return (
    <FirstChart
      story={story}
      measures={measures}
      layout={layout}
      selected={selectedEvent === null ? undefined : findMark(layout.marks, columns, selectedEvent)}
      height={height}
      bars={layoutOverview(columns, selection, fit, Math.max(width, 1))}
    />
  );
}
