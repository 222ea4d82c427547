import type { Interval } from '../../base/interval.ts';
import type { Milliseconds } from '../../base/units.ts';
import type { Arrangement } from './arrange.ts';
import type { Columns } from '../columns/columns.ts';
import type { MarkGroup } from './mark-group.ts';
import { MIN_CELL } from '../sizes.ts';
import { headOfRange } from './strand-blocks.ts';
import { lowerBound } from '../columns/lower-bound.ts';
import { stretchAt, stretchStart, stretchUnit } from './stretch.ts';
import type { TimeScale } from '../scale/time-scale.ts';

/** What is asked, of which window. */
export interface StripInput {
  readonly columns: Columns;
  readonly arrangement: Arrangement;
  /** Where events are drawn as strips. */
  readonly dense: readonly Interval[];
  /** A few events that are not in the arrangement and belong among the others, their anchors in the window. */
  readonly besides: readonly number[];
  readonly window: Interval;
  readonly scale: TimeScale;
  readonly perPixel: Milliseconds;
}

/**
 * The cells of strips: stretches of the calendar at least 24 px wide, each a target of its own that knows exactly which
 * events have their anchors in it. A cell at an edge is what of it is in the window, so that no event is counted which
 * isn't there.
 */
export function stripGroups(input: StripInput): MarkGroup[] {
  const { arrangement, dense, window, perPixel } = input;
  const { times } = arrangement.strand;
  const unit = stretchUnit(MIN_CELL * perPixel);
  const groups: MarkGroup[] = [];
  for (const stretch of dense) {
    const first = Math.max(stretch.start, window.start);
    const last = Math.min(stretch.end, window.end);
    if (first >= last) continue;
    let start = first;
    for (let number = stretchAt(unit, first); start < last; number++) {
      const end = Math.min(last, stretchStart(unit, number + 1));
      if (end <= start) continue;
      const from = lowerBound(times, start);
      const group = groupOf(input, { start, end }, from, lowerBound(times, end, from));
      if (group !== null) groups.push(group);
      start = end;
    }
  }
  return groups;
}

function groupOf(input: StripInput, strip: Interval, from: number, to: number): MarkGroup | null {
  const { columns, arrangement, scale } = input;
  const { strand, blocks } = arrangement;
  const { anchor, weight } = columns;
  const besides = input.besides.filter(
    (event) => anchor[event]! >= strip.start && anchor[event]! < strip.end,
  );
  if (from === to && besides.length === 0) return null;
  const range = { from, to };
  const heads = from === to ? besides : [headOfRange(columns, strand, blocks, range), ...besides];
  const head = heads.reduce((best, event) => (weight[event]! > weight[best]! ? event : best));
  const x = scale.x((strip.start + strip.end) / 2);
  const own = strand.events.subarray(from, to);
  if (besides.length === 0) return { events: own, range, besides, head, x, strip };
  const events = new Uint32Array(own.length + besides.length);
  events.set(own);
  events.set(besides, own.length);
  return { events, range, besides, head, x, strip };
}
