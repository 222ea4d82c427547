import { applyChange } from './apply-change.ts';
import type { Change } from './change.ts';
import { subjectOf } from './change.ts';
import type { Drafting } from './drafting.ts';

/** A change with the story before it. */
interface Step {
  readonly change: Change;
  readonly before: Drafting;
}

/** A story with all that was done to it: each step can be taken back, and done again until something else is done. */
export interface DraftingHistory {
  /** The story before the first step. */
  readonly base: Drafting;
  readonly done: readonly Step[];
  readonly now: Drafting;
  /** What was taken back, the latest last. */
  readonly undone: readonly Change[];
  /** What the next change goes on with, where it is the same; null once the editor has gone elsewhere. */
  readonly subject: string | null;
}

/** More steps than this are not taken back; the oldest are forgotten. */
const MOST_STEPS = 1_000;

export function beginHistory(base: Drafting): DraftingHistory {
  return { base, done: [], now: base, undone: [], subject: null };
}

/** Does something to the story. What changes nothing is no step. */
export function act(history: DraftingHistory, change: Change): DraftingHistory {
  const subject = subjectOf(change);
  const last = history.done.at(-1);
  const goesOn = subject !== null && subject === history.subject && last !== undefined;
  const before = goesOn ? last.before : history.now;
  const now = applyChange(before, change);
  if (now === history.now) return history;
  const earlier = goesOn ? history.done.slice(0, -1) : history.done;
  const done = [...earlier, { change, before }].slice(-MOST_STEPS);
  return { base: done[0]?.before ?? history.base, done, now, undone: [], subject };
}

/** Ends what was gone on with: the editor has left the field. */
export function settle(history: DraftingHistory): DraftingHistory {
  return history.subject === null ? history : { ...history, subject: null };
}

export function undo(history: DraftingHistory): DraftingHistory {
  const last = history.done.at(-1);
  if (last === undefined) return history;
  return {
    base: history.base,
    done: history.done.slice(0, -1),
    now: last.before,
    undone: [...history.undone, last.change],
    subject: null,
  };
}

export function redo(history: DraftingHistory): DraftingHistory {
  const change = history.undone.at(-1);
  if (change === undefined) return history;
  return {
    base: history.base,
    done: [...history.done, { change, before: history.now }],
    now: applyChange(history.now, change),
    undone: history.undone.slice(0, -1),
    subject: null,
  };
}

/** A history as it is stored: where it began, what was done, and what of it was taken back (the last ones). */
export interface StoredHistory {
  readonly base: Drafting;
  readonly changes: readonly Change[];
  readonly undone: number;
}

export function storedHistory(history: DraftingHistory): StoredHistory {
  return {
    base: history.base,
    changes: [...history.done.map(({ change }) => change), ...history.undone.toReversed()],
    undone: history.undone.length,
  };
}

/** Does again what was stored. What no longer does anything is left out. */
export function restoreHistory({ base, changes, undone }: StoredHistory): DraftingHistory {
  let history = beginHistory(base);
  const count = changes.length - Math.min(undone, changes.length);
  for (const change of changes.slice(0, count)) history = settle(act(history, change));
  return { ...history, undone: changes.slice(count).toReversed() };
}
