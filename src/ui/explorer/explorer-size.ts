import type { CssPixels } from '../../base/units.ts';
import type { ChartHeight } from '../chart/drawing/chart-measures.ts';
import type { ExplorerForm } from './explorer-form.ts';

/** How much room the explorer has: the event beside the timeline, the event under it, or a phone. */
export type ExplorerSize = 'wide' | 'medium' | 'narrow';

/** From this width the event stands beside the timeline, and the page fills the window. */
const WIDE_FROM: CssPixels = 1000;
/** Below this the list stands under a compact chart. */
const NARROW_BELOW: CssPixels = 640;

/** The size of an explorer that is so wide. */
export function sizeFor(width: CssPixels): ExplorerSize {
  if (width >= WIDE_FROM) return 'wide';
  return width >= NARROW_BELOW ? 'medium' : 'narrow';
}

/** What the height of the chart follows from in an explorer of a form and a size. */
export function chartHeight(form: ExplorerForm, size: ExplorerSize): ChartHeight {
  if (form === 'frame') return 'low';
  return size === 'wide' ? 'given' : 'free';
}
