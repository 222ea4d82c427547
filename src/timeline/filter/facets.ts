import { countBits, countCommonBits, hasBit } from '../columns/bitset.ts';
import type { Columns } from '../columns/columns.ts';
import type { FacetIndex } from '../columns/facet-index.ts';
import { countEventsOf } from '../columns/value-bits.ts';
import { agreementLevels } from './agreement-levels.ts';
import { combineParts, filterParts } from './filter.ts';
import type { FacetCounts, Filter } from '../model.ts';

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
    countValues(facet, without(leaveOut), columns.size);
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
  return new Map(
    agreementLevels(independent)
      .filter(({ atLeast }) => atLeast > 1)
      .map((level) => [level.atLeast, countCommonBits(level.bits, bits)]),
  );
}

function countValues({ ids, eventsOf }: FacetIndex, bits: Uint32Array, size: number): Map<string, number> {
  const set = { bits, count: countBits(bits) };
  return new Map(ids.map((id, value) => [id, countEventsOf(set, eventsOf, value, size)]));
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
