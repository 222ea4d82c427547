import { hasBit } from './bitset.ts';
import type { Columns } from './columns.ts';
import type { FacetIndex } from './facet-index.ts';
import { combineParts, filterParts } from './filter.ts';
import type { FacetCounts, Filter } from './model.ts';

/** `Columns.independent` counts no further. */
const MOST_SOURCES = 255;

/**
 * How many events each topic, speaker, source and number of sources would leave, everything else as filtered now.
 *
 * - Topics with match "any": how many events the topic has under the rest of the filter, the wanted topics left out of
 *   account, so that a further choice shows what it would bring. With "all": how many would remain if it were added.
 * - An excluded topic: how many events its exclusion alone keeps out, so that the reader sees what taking it back brings.
 * - Speakers and sources: as topics with "any".
 * - At least so many independent sources: how many events would remain, whatever number is asked for now.
 */
export function countFacets(columns: Columns, filter: Filter): FacetCounts {
  const parts = filterParts(columns, filter);
  const without = (part: 'topics' | 'people' | 'sources' | 'minSources' | null) =>
    combineParts(columns.size, parts, part === null ? [] : [part]);
  const count = (facet: FacetIndex, leaveOut: 'topics' | 'people' | 'sources' | null) =>
    countValues(facet, without(leaveOut));
  const topics = count(columns.topics, filter.match === 'any' ? 'topics' : null);
  if (filter.without.length > 0) {
    const leaveOut = filter.match === 'any' ? (['topics', 'without'] as const) : (['without'] as const);
    const bits = combineParts(columns.size, parts, leaveOut);
    for (const [id, kept] of countKeptOut(columns, filter.without, bits)) topics.set(id, kept);
  }
  return {
    topics,
    people: count(columns.speakers, 'people'),
    sources: count(columns.sources, 'sources'),
    minSources: countAgreement(columns.independent, without('minSources')),
  };
}

/** Of a set of events, those that at least so many independent sources report, for each number above 1 that any event has. */
function countAgreement(independent: Uint8Array, bits: Uint32Array): Map<number, number> {
  const isThere = new Uint8Array(MOST_SOURCES + 1);
  const tally = new Uint32Array(MOST_SOURCES + 1);
  for (let event = 0; event < independent.length; event++) {
    const sources = independent[event]!;
    if (sources < 2) continue;
    isThere[sources] = 1;
    if ((bits[event >>> 5]! & (1 << (event & 31))) !== 0) tally[sources]! += 1;
  }
  const counts: [number, number][] = [];
  let atLeast = 0;
  for (let level = MOST_SOURCES; level > 1; level--) {
    atLeast += tally[level]!;
    if (isThere[level] === 1) counts.push([level, atLeast]);
  }
  return new Map(counts.toReversed());
}

function countValues({ ids, eventsOf }: FacetIndex, bits: Uint32Array): Map<string, number> {
  const counts = new Map<string, number>();
  const { offsets, values } = eventsOf;
  for (let value = 0; value < ids.length; value++) {
    const end = offsets[value + 1]!;
    let count = 0;
    // `hasBit` written out: a call for each topic of each event is most of what counting an archive would cost.
    for (let at = offsets[value]!; at < end; at++) {
      const event = values[at]!;
      count += (bits[event >>> 5]! >>> (event & 31)) & 1;
    }
    counts.set(ids[value]!, count);
  }
  return counts;
}

/** For each excluded topic, the events of a set that carry it and no other excluded topic. */
function countKeptOut(columns: Columns, without: readonly string[], bits: Uint32Array): Map<string, number> {
  const { indexById, eventsOf } = columns.topics;
  const exclusions = new Uint16Array(columns.size);
  const excluded = [...new Set(without)].flatMap((id) => {
    const value = indexById.get(id);
    return value === undefined
      ? []
      : [{ id, events: eventsOf.values.subarray(eventsOf.offsets[value], eventsOf.offsets[value + 1]) }];
  });
  for (const { events } of excluded) for (const event of events) exclusions[event]! += 1;
  return new Map(
    excluded.map(({ id, events }) => [
      id,
      events.reduce((kept, event) => kept + (exclusions[event] === 1 && hasBit(bits, event) ? 1 : 0), 0),
    ]),
  );
}
