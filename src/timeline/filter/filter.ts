import { countBits, emptyBits, fullBits, hasBit, intersectBits, subtractBits } from '../columns/bitset.ts';
import type { Columns } from '../columns/columns.ts';
import type { FacetIndex } from '../columns/facet-index.ts';
import { addEventsOf } from '../columns/value-bits.ts';
import type { Filter, Match, Selection } from '../model.ts';
import { agreementLevels } from './agreement-levels.ts';
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

/** By the anchors, which columns that have grown by a facet still share. */
const everything = new WeakMap<Float64Array, Selection>();

/**
 * The events that pass a filter. Of `people` and `sources` one of the wanted suffices; of `topics` what `match` says. Of a filter that
 * lets everything through it is the same object each time, so that what is arranged of it can be kept.
 */
export function selectEvents(columns: Columns, filter: Filter): Selection {
  const parts = filterParts(columns, filter);
  if (Object.values(parts).some((part) => part !== null))
    return selectionOf(combineParts(columns.size, parts));
  const all = everything.get(columns.anchor) ?? selectionOf(fullBits(columns.size));
  everything.set(columns.anchor, all);
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
  { size }: Columns,
  facet: FacetIndex,
  ids: readonly string[],
  match: Match,
): Uint32Array | null {
  if (ids.length === 0) return null;
  if (match === 'any') {
    const bits = emptyBits(size);
    for (const id of ids) addEventsOfId(bits, facet, id, size);
    return bits;
  }
  const bits = fullBits(size);
  for (const id of ids) intersectBits(bits, eventsOfId(facet, id, size));
  return bits;
}

/** The events that carry a value. Unknown ids have none. */
function eventsOfId(facet: FacetIndex, id: string, size: number): Uint32Array {
  const bits = emptyBits(size);
  addEventsOfId(bits, facet, id, size);
  return bits;
}

function addEventsOfId(bits: Uint32Array, facet: FacetIndex, id: string, size: number): void {
  const value = facet.indexById.get(id);
  if (value !== undefined) addEventsOf(bits, facet.eventsOf, value, size);
}

function without(columns: Columns, ids: readonly string[]): Uint32Array | null {
  if (ids.length === 0) return null;
  const bits = fullBits(columns.size);
  for (const id of ids) subtractBits(bits, eventsOfId(columns.topics, id, columns.size));
  return bits;
}

function withSources({ size, independent }: Columns, atLeast: number): Uint32Array | null {
  if (!(atLeast > 0)) return null;
  const level = agreementLevels(independent).find((one) => one.atLeast >= atLeast);
  return level?.bits ?? emptyBits(size);
}
