import type { Dataset, Source, TimelineEvent } from '../../dataset/model.ts';
import { passagesOf } from '../columns/columns.ts';
import { buildOriginIndex, groupByOrigin, originName } from '../columns/origin-index.ts';

/** Sources that are one voice: they retell the same reporting, or are that reporting. */
export interface IndependentSource {
  /** Whose reporting it is, as compared: a folded name or a host; unique among an event's groups. */
  readonly key: string;
  readonly sources: readonly Source[];
}

/** The sources whose passages report an event, each once, in the order of the event's passages. */
export function sourcesOf(dataset: Dataset, event: TimelineEvent): Source[] {
  const ids = new Set(passagesOf(dataset, event).map((passage) => passage.source));
  return [...ids].flatMap((id) => dataset.sourceById.get(id) ?? []);
}

/**
 * How many independent voices report an event: the number of groups. Agreement is derived, never stored: sources with the
 * same `origin` count once, and so does a source with those that retell it. `columns.independent` holds the same numbers.
 *
 *     // Caliber.Az, and a portal with `origin: www.caliber.az`, are one voice:
 *     independentSources(dataset, event).length === 1
 */
export function independentSources(dataset: Dataset, event: TimelineEvent): IndependentSource[] {
  const sources = sourcesOf(dataset, event);
  const groups = groupByOrigin(
    buildOriginIndex(sources),
    sources.map((_, index) => index),
  );
  const members: Source[][] = [];
  for (const [index, source] of sources.entries()) (members[groups[index]!] ??= []).push(source);
  const taken = new Set<string>();
  return members.map((group) => {
    const origin = group.map((source) => source.origin ?? '').find((name) => originName(name) !== '');
    let key = originName(origin ?? group[0]!.publisher);
    // Two reports by one publisher without an origin are two voices and need two keys.
    if (taken.has(key)) key = `${key} ${group[0]!.id}`;
    taken.add(key);
    return { key, sources: group };
  });
}
