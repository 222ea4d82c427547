import type { Interval } from '../base/interval.ts';
import type { Filter, Lanes, Match } from '../timeline/model.ts';
import { DEFAULT_VIEW } from './defaults.ts';
import { cutAt, MAX_MIN_SOURCES, MAX_QUERY_LENGTH } from './limits.ts';
import { isSameView } from './same-view.ts';
import type { Theme, View, ViewState } from './view-state.ts';
import { windowToEdtf } from './window-edtf.ts';

/*
 * What a reader can do to the view. Each change takes the state first and gives a new one, or the very same
 * object where it changes nothing, so that `===` tells whether there is anything to draw or to remember.
 */

/** Wants a topic, or no longer; a topic that was unwanted becomes wanted. */
export function toggleTopic(state: ViewState, topic: string): ViewState {
  return change(state, { topics: toggled(state.topics, topic), without: dropped(state.without, topic) });
}

/** Excludes a topic, or no longer; a topic that was wanted becomes unwanted. */
export function toggleWithout(state: ViewState, topic: string): ViewState {
  return change(state, { topics: dropped(state.topics, topic), without: toggled(state.without, topic) });
}

/** Whether an event must carry one of the wanted topics or all of them. */
export function setMatch(state: ViewState, match: Match): ViewState {
  return change(state, { match });
}

/** Searches; the text is kept as typed, blanks too, and cut at what an address holds. */
export function setQuery(state: ViewState, q: string): ViewState {
  return change(state, { q: cutAt(q, MAX_QUERY_LENGTH) });
}

/** Keeps to events in which a person speaks, or no longer. */
export function togglePerson(state: ViewState, person: string): ViewState {
  return change(state, { people: toggled(state.people, person) });
}

/** Keeps to events that a source supports, or no longer. */
export function toggleSource(state: ViewState, source: string): ViewState {
  return change(state, { sources: toggled(state.sources, source) });
}

/** Keeps to events with at least so many independent sources: a whole number from 1, which wants no more than any event has. */
export function setMinSources(state: ViewState, minSources: number): ViewState {
  const whole = Number.isFinite(minSources) ? Math.round(minSources) : DEFAULT_VIEW.minSources;
  return change(state, { minSources: Math.min(Math.max(whole, 1), MAX_MIN_SOURCES) });
}

/** Takes every filter and the search away; the match, the selection and the window stay. */
export function clearFilters(state: ViewState): ViewState {
  const { topics, without, people, sources, minSources, q } = DEFAULT_VIEW;
  return change(state, { topics, without, people, sources, minSources, q });
}

/** Filters just so, for instance as before all filters were cleared; what is selected and on screen stays. */
export function setFilter(state: ViewState, filter: Filter): ViewState {
  const { topics, without, match, people, sources, minSources, q } = filter;
  return change(state, { topics, without, match, people, sources, minSources, q });
}

/** Opens an event, with one of its passages or none; `null` closes both. */
export function selectEvent(state: ViewState, event: string | null, quote: string | null = null): ViewState {
  return change(state, { event, quote: event === null ? null : quote });
}

/** Opens a passage in its source, or with `null` goes back from there to the event. */
export function selectQuote(state: ViewState, quote: string | null): ViewState {
  return change(state, { quote });
}

export function setView(state: ViewState, view: View): ViewState {
  return change(state, { view });
}

/** What the rows stand for. */
export function setLanes(state: ViewState, lanes: Lanes): ViewState {
  return change(state, { lanes });
}

export function setTheme(state: ViewState, theme: Theme): ViewState {
  return change(state, { theme });
}

/** Shows a stretch of time, to within what a pixel can show (see `windowToEdtf`); `null`, or one without ends, fits everything. */
export function setWindow(state: ViewState, window: Interval | null): ViewState {
  const isBounded = window !== null && Number.isFinite(window.start) && Number.isFinite(window.end);
  return change(state, isBounded ? windowToEdtf(window) : { from: null, to: null });
}

/**
 * Shows the time between two dates exactly as they are written, in EDTF; null leaves a side to what fits everything. Give it
 * dates that `readTypedWindow` or `windowFromEdtf` takes.
 */
export function setDates(state: ViewState, from: string | null, to: string | null): ViewState {
  return change(state, { from, to });
}

/** The state with some fields replaced; the very same object where they already have these values. */
function change(state: ViewState, fields: Partial<ViewState>): ViewState {
  const next = { ...state, ...fields };
  return isSameView(state, next) ? state : next;
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? dropped(ids, id) : [...ids, id];
}

function dropped(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((other) => other !== id);
}
