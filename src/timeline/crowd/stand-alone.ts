import type { CssPixels } from '../../base/units.ts';
import type { Columns } from '../columns/columns.ts';
import { joinGroups } from './mark-group.ts';
import type { MarkGroup } from './mark-group.ts';
import { clearDistance, MIN_MARK_DISTANCE } from '../sizes.ts';

/**
 * Puts the marks that stand alone among the others, left to right, and sees that they hide none of them. `alone` comes in
 * order of precedence, clear of one another but for those that an edge of the window holds in view: one that falls on
 * another there goes to the others, except the first, which always stands. A mark of the others that is too near to one that
 * stands alone
 *
 *  - joins its neighbour on the same side, where there is one near that does not stand alone;
 *  - else steps aside, by less than its own width, as what is drawn together does;
 *  - but between two that stand alone and leave no room for it, it stands half-way, so that most of it is seen;
 *  - and at the plot's edge it stays: partly covered, but true.
 */
export function standAlone(
  columns: Columns,
  groups: readonly MarkGroup[],
  alone: readonly MarkGroup[],
  width: CssPixels,
): MarkGroup[] {
  const standing: MarkGroup[] = [];
  const fallen: MarkGroup[] = [];
  for (const mark of alone) {
    const falls = standing.some((other) => Math.abs(other.x - mark.x) < MIN_MARK_DISTANCE);
    (falls ? fallen : standing).push(mark);
  }
  const others = fallen.reduce<readonly MarkGroup[]>((all, mark) => takeIn(columns, all, mark), groups);
  const marks = inOrder([...others, ...standing]);
  for (const mark of standing) {
    clearSide(columns, marks, mark, -1, { standing, width });
    clearSide(columns, marks, mark, 1, { standing, width });
  }
  return marks;
}

/** By place; of equals those that came first. */
function inOrder(groups: readonly MarkGroup[]): MarkGroup[] {
  return groups.toSorted((a, b) => a.x - b.x);
}

/** Lets the nearest of some groups take a mark in, at its own place, so that none comes nearer to another; or adds it. */
function takeIn(columns: Columns, groups: readonly MarkGroup[], mark: MarkGroup): MarkGroup[] {
  const away = (group: MarkGroup) => Math.abs(group.x - mark.x);
  const nearest = groups.reduce<MarkGroup | null>(
    (best, group) => (best !== null && away(best) <= away(group) ? best : group),
    null,
  );
  if (nearest === null || away(nearest) >= MIN_MARK_DISTANCE) return inOrder([...groups, mark]);
  const both = inOrder([nearest, mark]);
  return groups.map((group) => (group === nearest ? joinGroups(columns, both, nearest.x) : group));
}

interface Surroundings {
  readonly standing: readonly MarkGroup[];
  readonly width: CssPixels;
}

/** Clears one side of a mark that stands alone; changes `marks` in place. */
function clearSide(
  columns: Columns,
  marks: MarkGroup[],
  mark: MarkGroup,
  direction: -1 | 1,
  { standing, width }: Surroundings,
): void {
  const at = marks.indexOf(mark) + direction;
  const near = marks[at];
  if (near === undefined || standing.includes(near)) return;
  const clear = distanceOf(near, mark);
  if (Math.abs(near.x - mark.x) >= clear) return;
  const next = marks[at + direction];
  const room = next === undefined ? Infinity : Math.abs(next.x - mark.x) - distanceOf(next, near);
  if (next !== undefined && room < clear) {
    if (standing.includes(next)) marks[at] = { ...near, x: (mark.x + next.x) / 2 };
    else {
      const joined = joinGroups(columns, direction === 1 ? [near, next] : [next, near], next.x);
      marks.splice(Math.min(at, at + direction), 2, joined);
    }
    return;
  }
  const x = mark.x + direction * clear;
  if (x >= 0 && x <= width) marks[at] = { ...near, x };
}

function distanceOf(a: MarkGroup, b: MarkGroup): CssPixels {
  return clearDistance(a.events.length, b.events.length);
}
