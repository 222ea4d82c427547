import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';
import type { Columns } from '../columns/columns.ts';
import type { StrandRange } from './strand.ts';

/** Events that are drawn as one mark, before it has rows. `events` is in order of place and may share memory. */
export interface MarkGroup {
  readonly events: Uint32Array;
  /** Where they are on the arrangement's strand, if they are neighbours there. */
  readonly range: StrandRange | null;
  /** The last of `events`, those that are not in the range: a few, where a strip has others besides its own. */
  readonly besides: readonly number[];
  /** The weightiest of them, the earliest of these. */
  readonly head: number;
  readonly x: CssPixels;
  /** The stretch of time that is drawn as a strip of how dense its events are; null where they are a dot or a count. */
  readonly strip: Interval | null;
}

/** What a group of a few events lacks. */
export const NOT_ON_A_STRAND = { range: null, besides: [], strip: null } as const;

/** The weightiest event, the first of several. `events` is not empty. */
export function headOf(columns: Columns, events: Uint32Array): number {
  let head = events[0]!;
  for (let at = 1; at < events.length; at++) {
    if (columns.weight[events[at]!]! > columns.weight[head]!) head = events[at]!;
  }
  return head;
}

/** One group of several, none of them a strip, at a new place; the only one as it is. */
export function joinGroups(columns: Columns, groups: readonly MarkGroup[], x: CssPixels): MarkGroup {
  if (groups.length === 1) return { ...groups[0]!, x };
  const events = new Uint32Array(groups.reduce((sum, group) => sum + group.events.length, 0));
  let at = 0;
  for (const group of groups) {
    events.set(group.events, at);
    at += group.events.length;
  }
  const heads = Uint32Array.from(groups, (group) => group.head);
  return { ...NOT_ON_A_STRAND, events, head: headOf(columns, heads), x };
}
