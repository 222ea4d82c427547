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
