import type { Milliseconds } from '../../base/units.ts';
import type { Columns } from '../columns/columns.ts';
import { drawnExtent } from '../crowd/drawn-extent.ts';
import { APPROXIMATE, OPEN_END, OPEN_START, UNCERTAIN } from '../columns/event-flags.ts';
import type { MarkGroup } from '../crowd/mark-group.ts';
import type { PlacedBar } from '../model.ts';
import type { MarkSurroundings } from './mark-surroundings.ts';
import { rowsOfEvent } from './row-membership.ts';
import { DOT, FADE } from '../sizes.ts';

/** A count of more events than this shows no extents: laid over one another they would say nothing, and hide the rows. */
const MAX_EVENTS_WITH_BARS = 12;

/** What a bar covers in time, and on which sides it fades. */
interface BarExtent {
  readonly start: Milliseconds;
  readonly end: Milliseconds;
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
}

/**
 * The extents of a mark's dates, where they are longer than a dot: one bar in each row, from the earliest to the latest
 * of the mark's events there. Cut off a little beyond the plot's edges, where nobody sees it.
 */
export function placeBars({ events, strip }: MarkGroup, input: MarkSurroundings): PlacedBar[] {
  if (strip !== null || events.length > MAX_EVENTS_WITH_BARS) return [];
  const { columns, membership, rows, scale, perPixel, width } = input;
  const perRow = new Map<number, BarExtent>();
  for (const event of events) {
    const extent = barExtent(columns, event, perPixel);
    if (extent.end - extent.start < DOT * perPixel) continue;
    for (const row of rowsOfEvent(membership, event)) {
      const other = perRow.get(row);
      perRow.set(row, other === undefined ? extent : hullOf(other, extent));
    }
  }
  const bars: PlacedBar[] = [];
  for (const [row, { start, end, fadeStart, fadeEnd }] of perRow) {
    const { y, height, colour } = rows[row]!;
    const x1 = Math.max(-FADE, scale.x(start));
    const x2 = Math.min(width + FADE, scale.x(end));
    if (x1 < x2) bars.push({ row, x1, x2, y: y + height / 2, colour, fadeStart, fadeEnd });
  }
  return bars.toSorted((a, b) => a.row - b.row);
}

/** What is about or possibly so fades on both sides, and reaches beyond what the date says. */
function barExtent(columns: Columns, event: number, perPixel: Milliseconds): BarExtent {
  const flags = columns.flags[event]!;
  const { start, end } = drawnExtent(columns, event, perPixel);
  const vague = (flags & (APPROXIMATE | UNCERTAIN)) !== 0;
  const openStart = (flags & OPEN_START) !== 0;
  const openEnd = (flags & OPEN_END) !== 0;
  const more = (FADE / 2) * perPixel;
  return {
    start: vague && !openStart ? start - more : start,
    end: vague && !openEnd ? end + more : end,
    fadeStart: vague || openStart,
    fadeEnd: vague || openEnd,
  };
}

function hullOf(a: BarExtent, b: BarExtent): BarExtent {
  const first = b.start < a.start ? b : a;
  const last = b.end > a.end ? b : a;
  return { start: first.start, end: last.end, fadeStart: first.fadeStart, fadeEnd: last.fadeEnd };
}
