import type { Interval } from '../base/interval.ts';
import type { Dataset, Passage, TimelineEvent } from '../dataset/model.ts';
import { columnsOf } from '../timeline/columns/columns.ts';
import { eventsOfValue } from '../timeline/columns/facet-index.ts';
import type { Filter } from '../timeline/model.ts';
import { DEFAULT_VIEW } from './defaults.ts';
import type { ViewState } from './view-state.ts';
import { windowFromEdtf } from './window-edtf.ts';

/** What the timeline filters by: the view's filter without the ids that this dataset does not have (old links). */
export function filterOf(state: ViewState, dataset: Dataset): Filter {
  return {
    topics: state.topics.filter((id) => dataset.topicById.has(id)),
    without: state.without.filter((id) => dataset.topicById.has(id)),
    match: state.match,
    people: state.people.filter((id) => dataset.personById.has(id)),
    sources: state.sources.filter((id) => dataset.sourceById.has(id)),
    // One source is no wish: an event that no passage supports yet must not vanish for it.
    minSources: state.minSources > DEFAULT_VIEW.minSources ? state.minSources : 0,
    q: state.q,
  };
}

/** Whether a filter may leave events out. Give it `filterOf` a state, or the state itself. A search of blanks does not count. */
export function hasFilters(filter: Filter): boolean {
  return countFilters(filter) > 0;
}

/** How many filters are in force, each wanted or unwanted id by itself: as many as there are ways to take one away. */
export function countFilters(filter: Filter): number {
  const { topics, without, people, sources, minSources, q } = filter;
  const ids = topics.length + without.length + people.length + sources.length;
  return ids + (minSources > DEFAULT_VIEW.minSources ? 1 : 0) + (q.trim() === '' ? 0 : 1);
}

/**
 * The stretch of time on screen: the state's window (or one about to be the state's), an edge that it does not name being that of `fit`,
 * and `fit` itself where the two leave nothing between them.
 *
 * @param fit What fits everything; finite.
 */
export function windowOf(state: Pick<ViewState, 'from' | 'to'>, fit: Interval): Interval {
  // The same object each time, so that what is computed from it need not be again.
  if (state.from === null && state.to === null) return fit;
  const asked = windowFromEdtf(state.from, state.to);
  if (asked === null) return fit;
  const window = {
    start: Number.isFinite(asked.start) ? asked.start : fit.start,
    end: Number.isFinite(asked.end) ? asked.end : fit.end,
  };
  return window.start < window.end ? window : fit;
}

/**
 * The event that is open, or null: the one that the state names, else the first in time that its passage supports,
 * so that a link to a passage alone opens in its event. An id that does not exist counts as none.
 */
export function selectedEvent(state: ViewState, dataset: Dataset): TimelineEvent | null {
  const named = state.event === null ? undefined : dataset.eventById.get(state.event);
  if (named !== undefined) return named;
  const passage = selectedPassage(state, dataset);
  if (passage === null) return null;
  const { passages } = columnsOf(dataset);
  const [first] = eventsOfValue(passages, dataset.passages.indexOf(passage));
  return first === undefined ? null : (dataset.events.at(first) ?? null);
}

/** The passage that is open in its source, or null. */
export function selectedPassage(state: ViewState, dataset: Dataset): Passage | null {
  return state.quote === null ? null : (dataset.passageById.get(state.quote) ?? null);
}
