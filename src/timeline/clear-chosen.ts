import type { CssPixels } from '../base/units.ts';
import type { Columns } from './columns.ts';
import { joinGroups } from './mark-group.ts';
import type { MarkGroup } from './mark-group.ts';
import { MIN_CELL, MIN_MARK_DISTANCE } from './sizes.ts';

/**
 * Puts the chosen event's mark among the others, left to right, and sees that it hides none of them. A mark too near to it
 *
 *  - joins its neighbour on the same side, where there is one near;
 *  - else steps aside within the plot, if it is a count (which stands for a stretch of time) or its extent reaches as far;
 *  - else, being a single date, stays where it is: its dot is partly covered, but true.
 *
 * `reaches(event, x)` says whether an event's extent covers a place.
 */
export function clearChosen(
  columns: Columns,
  groups: readonly MarkGroup[],
  chosen: MarkGroup,
  width: CssPixels,
  reaches: (event: number, x: CssPixels) => boolean,
): MarkGroup[] {
  const mayStandAt = ({ events, head }: MarkGroup, x: CssPixels) =>
    x >= 0 && x <= width && (events.length > 1 || reaches(head, x));
  const before = groups.filter((group) => group.x <= chosen.x).toReversed();
  const after = groups.filter((group) => group.x > chosen.x);
  return [
    ...clearSide(columns, before, chosen.x, -1, mayStandAt).toReversed(),
    chosen,
    ...clearSide(columns, after, chosen.x, 1, mayStandAt),
  ];
}

/** One side's marks, nearest first, in and out. */
function clearSide(
  columns: Columns,
  nearestFirst: readonly MarkGroup[],
  x: CssPixels,
  direction: -1 | 1,
  mayStandAt: (group: MarkGroup, x: CssPixels) => boolean,
): MarkGroup[] {
  const [near, next, ...others] = nearestFirst;
  if (near === undefined || Math.abs(near.x - x) >= MIN_MARK_DISTANCE) return [...nearestFirst];
  const aside = x + direction * MIN_MARK_DISTANCE;
  if (next !== undefined && Math.abs(next.x - x) < MIN_CELL) {
    return [joinGroups(columns, direction === 1 ? [near, next] : [next, near], next.x), ...others];
  }
  if (!mayStandAt(near, aside)) return [...nearestFirst];
  return [{ ...near, x: aside }, ...nearestFirst.slice(1)];
}
