import type { CssPixels } from '../../base/units.ts';
import type { PlacedRow } from '../../timeline/model.ts';

/** Scrolls the rows just so far that one of them is whole, above the axis that stays at their lower edge. */
export function scrollRowIntoView(
  scroller: HTMLElement | null,
  { y, height }: PlacedRow,
  axisHeight: CssPixels,
): void {
  if (scroller === null) return;
  const room = scroller.clientHeight - axisHeight;
  if (y < scroller.scrollTop) scroller.scrollTop = y;
  else if (y + height > scroller.scrollTop + room) scroller.scrollTop = y + height - room;
}
