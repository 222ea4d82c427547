import type { Columns } from '../columns/columns.ts';
import { searchIndexOf } from './search-index.ts';
import { searchEvents } from './search.ts';

/** Filter, counts and drawing ask for the same; what was asked for before is asked for again by Back. */
const KEPT = 8;

/** By the anchors, which columns that have grown by a facet still share. */
const answers = new WeakMap<Float64Array, Map<string, Uint32Array | null>>();

/**
 * The events in which a text is found; null where it asks for nothing. Looked for once; or it was looked for elsewhere, and
 * `keepFound` has brought the answer.
 */
export function foundEvents(columns: Columns, text: string): Uint32Array | null {
  const known = answers.get(columns.anchor)?.get(text);
  if (known !== undefined) return known;
  // Most filters have none: whoever asks for no word must not wait for an index.
  const found =
    text.trim() === '' ? null : searchEvents({ ...columns, texts: searchIndexOf(columns.dataset) }, text);
  keepFound(columns, text, found);
  return found;
}

/** Whether it is known in which events a text is found. */
export function hasFound(columns: Columns, text: string): boolean {
  return answers.get(columns.anchor)?.has(text) ?? false;
}

/** Keeps what a search for a text has found. */
export function keepFound(columns: Columns, text: string, found: Uint32Array | null): void {
  const kept = answers.get(columns.anchor) ?? new Map<string, Uint32Array | null>();
  answers.set(columns.anchor, kept);
  kept.delete(text);
  kept.set(text, found);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) return;
    kept.delete(oldest);
  }
}
