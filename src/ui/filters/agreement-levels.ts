/** So many can be run over by eye; a dataset in which events have more numbers of sources than that is rare. */
const OFFERED_AT_MOST = 8;

/** At least so many independent sources, and how many events that leaves. */
export interface AgreementLevel {
  readonly atLeast: number;
  readonly count: number;
}

/**
 * The numbers of independent sources worth asking for: those that some event has, and the one asked for now, should no
 * event have just that many. Of very many the lowest, and the highest.
 *
 * @param counts `FacetCounts.minSources`.
 * @param asked `Filter.minSources`; below 2 nothing is asked for.
 * @example agreementLevels(new Map([[2, 9], [5, 1]]), 3) // 2 leaves 9, 3 leaves 1, 5 leaves 1
 */
export function agreementLevels(counts: ReadonlyMap<number, number>, asked: number): AgreementLevel[] {
  const levels = [...counts].map(([atLeast, count]) => ({ atLeast, count }));
  const offered =
    levels.length > OFFERED_AT_MOST ? [...levels.slice(0, OFFERED_AT_MOST - 1), ...levels.slice(-1)] : levels;
  if (asked < 2 || offered.some(({ atLeast }) => atLeast === asked)) return offered;
  // Nothing lies between it and the next higher number that events have.
  const count = levels.find(({ atLeast }) => atLeast >= asked)?.count ?? 0;
  return [...offered, { atLeast: asked, count }].toSorted((a, b) => a.atLeast - b.atLeast);
}
