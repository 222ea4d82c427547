import { useMemo } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { Dataset, Passage, TimelineEvent } from '../../dataset/model.ts';
import type { Records } from '../../dataset/records.ts';
import { filterOf, hasFilters, selectedEvent, selectedPassage, windowOf } from '../../state/selectors.ts';
import type { ViewState } from '../../state/view-state.ts';
import { columnsOf } from '../../timeline/columns.ts';
import type { Columns } from '../../timeline/columns.ts';
import { countFacets } from '../../timeline/facets.ts';
import { selectEvents } from '../../timeline/filter.ts';
import type { FacetCounts, Filter, Row, Selection } from '../../timeline/model.ts';
import { countReporting } from '../../timeline/reporting.ts';
import type { Reporting } from '../../timeline/reporting.ts';
import { rowsFor } from '../../timeline/rows.ts';
import { selectedRecords } from '../../timeline/selected-records.ts';
import { fitWindow } from '../../timeline/window.ts';
import { useSearched } from './use-searched.ts';
import type { Shown } from '../source/source-index.ts';

/** What follows from a dataset and a view, each part computed once per change of what it rests on. */
export interface Story {
  /** Whether the search that was typed last is in it already. */
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
  readonly events: Records<TimelineEvent>;
  /** The same as a selection; null where nothing is filtered. */
  readonly shown: Shown;
  readonly event: TimelineEvent | null;
  /** Index of `event` in the dataset. */
  readonly eventIndex: number | null;
  /** Index of `event` among `events`; -1 where it is none of them. */
  readonly eventPlace: number;
  readonly passage: Passage | null;
}

/** Derives a `Story`, anew at each drawing; typing stays quick since the search follows as soon as there is time for it. */
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
  const events = useMemo(() => selectedRecords(dataset.events, selection), [dataset, selection]);
  const event = useMemo(
    () => selectedEvent(state, dataset),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the state, only what is open matters here
    [dataset, state.event, state.quote],
  );
  const eventIndex = useMemo(() => (event ? dataset.events.indexOf(event) : null), [dataset, event]);
  const eventPlace = useMemo(() => (event ? events.indexOf(event) : -1), [events, event]);
  return {
    isCurrent: q === state.q,
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
    eventIndex,
    eventPlace,
    passage: selectedPassage(state, dataset),
  };
}
