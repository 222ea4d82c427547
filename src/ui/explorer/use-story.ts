import { useMemo } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { Dataset, EventRecords, Passage, TimelineEvent } from '../../dataset/model.ts';
import { filterOf, hasFilters, selectedEvent, selectedPassage, windowOf } from '../../state/selectors.ts';
import type { ViewState } from '../../state/view-state.ts';
import { columnsOf } from '../../timeline/columns/columns.ts';
import type { Columns } from '../../timeline/columns/columns.ts';
import { countFacets } from '../../timeline/filter/facets.ts';
import { selectEvents } from '../../timeline/filter/filter.ts';
import type { FacetCounts, Filter, Row, Selection } from '../../timeline/model.ts';
import { countReporting } from '../../timeline/filter/reporting.ts';
import type { Reporting } from '../../timeline/filter/reporting.ts';
import { rowsFor } from '../../timeline/rows.ts';
import { selectedEvents } from '../../timeline/selected-records.ts';
import { fitWindow } from '../../timeline/window.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import type { EventState } from '../data/archive/coming-events.ts';
import { useArrivals } from '../data/archive/use-arrivals.ts';
import { useSearched } from './use-searched.ts';
import type { Shown } from '../source/source-index.ts';

/** What follows from a dataset and a view, each part computed once per change of what it rests on. */
export interface Story {
  /** Whether what the view searches for has been looked for already. */
  readonly isCurrent: boolean;
  readonly columns: Columns;
  readonly filter: Filter;
  readonly selection: Selection;
  /** What the events that pass the filter rest on. */
  readonly reporting: Reporting;
  readonly facets: FacetCounts;
  readonly rows: readonly Row[];
  /** The window that shows every event. */
  readonly fit: Interval;
  readonly window: Interval;
  /** Whether the window is the one that shows everything. */
  readonly fitted: boolean;
  /** The events that pass the filter, in time order. */
  readonly events: EventRecords;
  /** The same as a selection; null where nothing is filtered. */
  readonly shown: Shown;
  readonly event: TimelineEvent | null;
  /** Of an archive: what is the matter with the event that the view names, while it isn't there; null where it is, or none is named. */
  readonly eventState: Exclude<EventState, 'there'> | null;
  /** Index of `event` in the dataset. */
  readonly eventIndex: number | null;
  /** Index of `event` among `events`; -1 where it is none of them. */
  readonly eventPlace: number;
  readonly passage: Passage | null;
}

/** Derives a `Story`, anew at each drawing; what the view searches for follows as soon as it has been found. */
export function useStory(dataset: Dataset, state: ViewState): Story {
  const columns = columnsOf(dataset);
  const q = useSearched(columns, state.q);
  const { topics, without, match, people, sources, minSources, from, to, lanes } = state;
  const filter = useMemo(
    () => filterOf({ ...state, q }, dataset),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the state, only its filter matters here
    [dataset, topics, without, match, people, sources, minSources, q],
  );
  const selection = useMemo(() => selectEvents(columns, filter), [columns, filter]);
  const reporting = useMemo(() => countReporting(columns, selection), [columns, selection]);
  const facets = useMemo(() => countFacets(columns, filter), [columns, filter]);
  const rows = useMemo(() => rowsFor(dataset, lanes), [dataset, lanes]);
  const fit = useMemo(() => fitWindow(columns, null), [columns]);
  const window = useMemo(
    () => windowOf(state, fit),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the state, only its window matters here
    [fit, from, to],
  );
  const events = useMemo(() => selectedEvents(dataset.events, selection), [dataset, selection]);
  const arrivals = useArrivals(dataset);
  const event = useMemo(
    () => selectedEvent(state, dataset) ?? eventOfQuote(state, dataset),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the state, only what is open matters here
    [dataset, arrivals, state.event, state.quote],
  );
  const eventIndex = useMemo(() => (event ? dataset.events.indexOf(event) : null), [dataset, event]);
  const eventPlace = useMemo(() => (event ? events.indexOf(event) : -1), [events, event]);
  return {
    isCurrent: q === state.q || archiveOf(dataset)?.hasWords === false,
    columns,
    filter,
    selection,
    reporting,
    facets,
    rows,
    fit,
    window,
    fitted: from === null && to === null,
    events,
    shown: hasFilters(filter) ? selection : null,
    event,
    eventState: event === null ? comingState(state, dataset) : null,
    eventIndex,
    eventPlace,
    passage: selectedPassage(state, dataset),
  };
}

/** Of an archive: the event of the passage that is open by itself, if it has been found. */
function eventOfQuote({ event, quote }: ViewState, dataset: Dataset): TimelineEvent | null {
  if (event !== null || quote === null) return null;
  return archiveOf(dataset)?.eventOfPassage(quote) ?? null;
}

/** Of an archive: what is the matter with the event that a view names, or that its passage belongs to. */
function comingState({ event, quote }: ViewState, dataset: Dataset): Story['eventState'] {
  const archive = archiveOf(dataset);
  if (archive === null) return null;
  const state =
    event !== null ? archive.events.stateOf(event) : quote === null ? null : archive.stateOfPassage(quote);
  return state === 'there' ? null : state;
}
