import { addBit, countBits, emptyBits, fullBits, hasBit, intersectBits, subtractBits } from './bitset.ts';
import type { Columns } from './columns.ts';
import { visitEvents } from './facet-index.ts';
import type { FacetIndex } from './facet-index.ts';
import type { Filter, Match, Selection } from './model.ts';
import { foundEvents } from './found-events.ts';

/** The filter that lets everything through. */
export const EVERYTHING: Filter = {
  topics: [],
  without: [],
  match: 'any',
  people: [],
  sources: [],
  minSources: 0,
  q: '',
};

/**
 * What each part of a filter lets through by itself, null where it lets everything through. Kept apart so that a facet's
 * counts can leave its own part out.
 */
export interface FilterParts {
  readonly topics: Uint32Array | null;
  readonly without: Uint32Array | null;
  readonly people: Uint32Array | null;
  readonly sources: Uint32Array | null;
  readonly minSources: Uint32Array | null;
  readonly q: Uint32Array | null;
}

const everything = new WeakMap<Columns, Selection>();

/**
 * The events that pass a filter. Of `people` and `sources` one of the wanted suffices; of `topics` what `match` says. Of a filter that
 * lets everything through it is the same object each time, so that what is arranged of it can be kept.
 */
export function selectEvents(columns: Columns, filter: Filter): Selection {
  const parts = filterParts(columns, filter);
  if (Object.values(parts).some((part) => part !== null))
    return selectionOf(combineParts(columns.size, parts));
  const all = everything.get(columns) ?? selectionOf(fullBits(columns.size));
  everything.set(columns, all);
  return all;
}

/** Whether an event, by its index in `Dataset.events`, is selected. */
export function isSelected(selection: Selection, index: number): boolean {
  return hasBit(selection.bits, index);
}

/** Counts a set of events into a selection. */
export function selectionOf(bits: Uint32Array): Selection {
  return { bits, count: countBits(bits) };
}

/** Works each part of a filter out by itself. */
export function filterParts(columns: Columns, filter: Filter): FilterParts {
  return {
    topics: carrying(columns, columns.topics, filter.topics, filter.match),
    without: without(columns, filter.without),
    people: carrying(columns, columns.speakers, filter.people, 'any'),
    sources: carrying(columns, columns.sources, filter.sources, 'any'),
    minSources: withSources(columns, filter.minSources),
    q: foundEvents(columns, filter.q),
  };
}

/** The events that every part lets through, but for the parts left out. A new set. */
export function combineParts(
  size: number,
  parts: FilterParts,
  leaveOut: readonly (keyof FilterParts)[] = [],
): Uint32Array {
  const bits = fullBits(size);
  for (const name of ['topics', 'without', 'people', 'sources', 'minSources', 'q'] as const) {
    const part = parts[name];
    if (part !== null && !leaveOut.includes(name)) intersectBits(bits, part);
  }
  return bits;
}

function carrying(
  columns: Columns,
  facet: FacetIndex,
  ids: readonly string[],
  match: Match,
): Uint32Array | null {
  if (ids.length === 0) return null;
  if (match === 'any') {
    const bits = emptyBits(columns.size);
    for (const id of ids) addEventsOfValue(bits, facet, id);
    return bits;
  }
  const bits = fullBits(columns.size);
  for (const id of ids) intersectBits(bits, eventsOfValue(columns, facet, id));
  return bits;
}

/** The events that carry a value. Unknown ids have none. */
function eventsOfValue(columns: Columns, facet: FacetIndex, id: string): Uint32Array {
  const bits = emptyBits(columns.size);
  addEventsOfValue(bits, facet, id);
  return bits;
}

function addEventsOfValue(bits: Uint32Array, facet: FacetIndex, id: string): void {
  const value = facet.indexById.get(id);
  if (value !== undefined) visitEvents(facet, value, (event) => addBit(bits, event));
}

function without(columns: Columns, ids: readonly string[]): Uint32Array | null {
  if (ids.length === 0) return null;
  const bits = fullBits(columns.size);
  for (const id of ids) subtractBits(bits, eventsOfValue(columns, columns.topics, id));
  return bits;
}

function withSources(columns: Columns, atLeast: number): Uint32Array | null {
  if (!(atLeast > 0)) return null;
  const bits = emptyBits(columns.size);
  for (const [event, count] of columns.independent.entries()) {
    if (count >= atLeast) addBit(bits, event);
  }
  return bits;
}
