import { findMark } from '../../timeline/find-mark.ts';
import { layoutChart } from '../../timeline/layout.ts';
import { layoutOverview } from '../../timeline/overview.ts';
import type { Size } from '../chart/use-size.ts';
import { chartMeasures, COMPACT_BELOW } from '../chart/drawing/chart-measures.ts';
import type { ChartHeight } from '../chart/drawing/chart-measures.ts';
import { measureIn } from '../chart/drawing/measure-text.ts';
import { BEHIND } from '../door/behind.ts';
import { chartHeight, sizeFor } from '../explorer/explorer-size.ts';
import { breath } from '../timing/breath.ts';
import { drawStatic } from './draw-static.ts';
import { FirstChart } from './first-chart.tsx';
import type { FirstForm } from './first-explorer.tsx';
import { FirstExplorer } from './first-explorer.tsx';
import type { FirstStory } from './first-story.ts';

/**
 * Draws a story's events into an element, before React is there: the same layout, drawn by the same functions, without what
 * answers the reader. It stands behind what the element shows until it is whole, since its frame, its layout and its marks are
 * each made in a task of their own: a phone would answer nothing for long in one for all.
 *
 * @param isWanted Asked before each of them.
 * @returns Whether it stands there: not where it is no longer wanted, where something else has been put behind it meanwhile, or where
 *   the element has no width, so that there is nothing to draw into.
 */
export async function drawFirst(
  root: HTMLElement,
  story: FirstStory,
  form: FirstForm,
  theme: 'light' | 'dark',
  isWanted: () => boolean,
): Promise<boolean> {
  const { clientWidth, ownerDocument } = root;
  if (clientWidth === 0) return false;
  const size = sizeFor(clientWidth);
  const frame = drawStatic(
    <FirstExplorer story={story} theme={theme} size={size} {...form} />,
    ownerDocument,
  );
  const drawn = frame.firstElementChild;
  drawn?.classList.add(BEHIND);
  root.append(frame);
  let isWhole = false;
  try {
    const chart = drawn?.querySelector<HTMLElement>('.sl-chart');
    if (!chart) throw new Error('The first drawing has no place for a chart');
    const height = chartHeight(form.form, size);
    // Asking for it is what has the browser lay the frame out.
    const room = { width: chart.clientWidth, height: height === 'given' ? chart.clientHeight : 0 };
    const isStillWanted = () => root.lastElementChild === drawn && isWanted();
    await breath();
    if (!isStillWanted()) return false;
    const inside = chartIn(chart, story, room, height);
    await breath();
    if (!isStillWanted()) return false;
    chart.append(drawStatic(inside, ownerDocument));
    isWhole = true;
  } finally {
    // Half a drawing says less than what was there before it.
    if (isWhole) drawn?.classList.remove(BEHIND);
    else drawn?.remove();
  }
  return isWhole;
}

function chartIn(chart: HTMLElement, story: FirstStory, room: Size, height: ChartHeight) {
  const { columns, selection, rows, selectedEvent, fit } = story;
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
