import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';
import { keyAt } from '../../dataset/event-records.ts';
import { dateEnd, dateStart } from '../columns/date-sides.ts';
import { HOLLOW } from '../columns/event-flags.ts';
import type { MarkGroup } from '../crowd/mark-group.ts';
import type { MarkSurroundings } from './mark-surroundings.ts';
import type { PlacedDot, PlacedMark } from '../model.ts';
import { placeBars } from './place-bars.ts';
import { addToTally, tallyEvents, tallyRange } from './row-tally.ts';
import { spanOfRange } from '../crowd/strand-blocks.ts';

/**
 * What a mark's key begins with, before the id of its event or of its head. Both have one: an id may be any text, and that of
 * one event could be the key of a merged mark beside it.
 */
const SINGLE_KEY_PREFIX = '=';
const MERGED_KEY_PREFIX = '+';

/**
 * Gives each group its rows: a thread from the first to the last row that its events touch, a dot with a count in each, and
 * the extent of its dates in each row where that is longer than a dot.
 *
 *     row 0   ──○──────▓▓▓▓○▓▓▓▓──      y1
 *               │
 *     row 1   ──┼───────────────
 *               │
 *     row 2   ──○───────────────        y2
 *               x
 */
export function placeMarks(groups: readonly MarkGroup[], input: MarkSurroundings): PlacedMark[] {
  const { dataset } = input.columns;
  const strips = groups.flatMap(({ strip }) => strip ?? []);
  const isOnStrip = ({ x }: MarkGroup) => {
    const moment = input.scale.t(x);
    return strips.some(({ start, end }) => moment >= start && moment < end);
  };
  return groups.map((group) => {
    const dots = placeDots(group, input);
    const key = keyAt(dataset.events, group.head);
    return {
      key: (group.events.length === 1 ? SINGLE_KEY_PREFIX : MERGED_KEY_PREFIX) + key,
      events: group.events,
      head: group.head,
      span: spanOf(group, input),
      anchors: anchorsOf(group, input),
      x: group.x,
      headX: headXOf(group, input),
      y1: dots[0]?.y ?? 0,
      y2: dots.at(-1)?.y ?? 0,
      dots,
      // Over strips, the extents of several dates would be one more shade: only what stands alone has its own.
      bars: group.events.length > 1 && isOnStrip(group) ? [] : placeBars(group, input),
      strip: stripOf(group, input),
    };
  });
}

/** Where a label's leader leads: on a strip to the head's own place, else to the mark. */
function headXOf({ strip, head, x }: MarkGroup, { columns, scale, width }: MarkSurroundings): CssPixels {
  return strip === null ? x : Math.min(width, Math.max(0, scale.x(columns.anchor[head]!)));
}

/** What anything may be added to. */
const NOTHING: Interval = { start: Infinity, end: -Infinity };

/** A strip as far as it is within the plot. */
function stripOf({ strip }: MarkGroup, { scale, width }: MarkSurroundings): PlacedMark['strip'] {
  if (strip === null) return null;
  const x1 = Math.max(0, scale.x(strip.start));
  const x2 = Math.min(width, scale.x(strip.end));
  return { x1, x2, time: strip };
}

function placeDots({ events, range, besides, x }: MarkGroup, input: MarkSurroundings): PlacedDot[] {
  const { columns, membership, arrangement, rows } = input;
  // A full dot says "this day, here"; events drawn together stand at a place that is none of theirs.
  const hollow = events.length > 1 || (columns.flags[events[0]!]! & HOLLOW) !== 0;
  const counts =
    range === null
      ? tallyEvents(membership, events)
      : addToTally(tallyRange(membership, arrangement, range.from, range.to), membership, besides);
  const dots: PlacedDot[] = [];
  for (let row = 0; row < rows.length; row++) {
    const count = counts[row]!;
    if (count === 0) continue;
    const { y, height, colour } = rows[row]!;
    dots.push({ row, x, y: y + height / 2, colour, hollow, count });
  }
  return dots;
}

function spanOf(group: MarkGroup, { columns, arrangement }: MarkSurroundings): Interval {
  const { range, besides } = group;
  const events = range === null ? group.events : besides;
  let { start, end } =
    range === null ? NOTHING : spanOfRange(columns, arrangement.strand, arrangement.blocks, range);
  for (let at = 0; at < events.length; at++) {
    start = Math.min(start, dateStart(columns, events[at]!));
    end = Math.max(end, dateEnd(columns, events[at]!));
  }
  return { start, end };
}

function anchorsOf(group: MarkGroup, { columns, arrangement }: MarkSurroundings): Interval {
  const { range, besides } = group;
  const { times } = arrangement.strand;
  const events = range === null ? group.events : besides;
  let { start, end } =
    range === null || range.from === range.to
      ? NOTHING
      : { start: times[range.from]!, end: times[range.to - 1]! };
  for (let at = 0; at < events.length; at++) {
    start = Math.min(start, columns.anchor[events[at]!]!);
    end = Math.max(end, columns.anchor[events[at]!]!);
  }
  return { start, end };
}
