import type { ViewState } from './view-state.ts';

/** Whether two states show the same: field by field, lists by their ids in order. */
export function isSameView(a: ViewState, b: ViewState): boolean {
  return (
    a.data === b.data &&
    isSameList(a.topics, b.topics) &&
    isSameList(a.without, b.without) &&
    a.match === b.match &&
    isSameList(a.people, b.people) &&
    isSameList(a.sources, b.sources) &&
    a.minSources === b.minSources &&
    a.q === b.q &&
    a.event === b.event &&
    a.quote === b.quote &&
    a.from === b.from &&
    a.to === b.to &&
    a.view === b.view &&
    a.lanes === b.lanes &&
    a.theme === b.theme
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

/**
 * A state with the lists of an earlier one where they hold the same: what is worked out from a list need not be again when
 * only something else has changed.
 */
export function withKnownLists(state: ViewState, earlier: ViewState): ViewState {
  const kept = (before: readonly string[], now: readonly string[]) =>
    isSameList(before, now) ? before : now;
  return {
    ...state,
    topics: kept(earlier.topics, state.topics),
    without: kept(earlier.without, state.without),
    people: kept(earlier.people, state.people),
    sources: kept(earlier.sources, state.sources),
  };
}
