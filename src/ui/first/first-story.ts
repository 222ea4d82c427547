import type { Interval } from '../../base/interval.ts';
import type { Dataset } from '../../dataset/model.ts';
import type { InterfaceLanguage } from '../../state/interface-language.ts';
import { filterOf, selectedEvent, windowOf } from '../../state/selectors.ts';
import type { Theme, ViewState } from '../../state/view-state.ts';
import { columnsOf } from '../../timeline/columns/columns.ts';
import type { Columns } from '../../timeline/columns/columns.ts';
import { countFacets } from '../../timeline/filter/facets.ts';
import { selectEvents } from '../../timeline/filter/filter.ts';
import type { FacetCounts, Filter, Row, Selection } from '../../timeline/model.ts';
import { countSharedRows, rowMembership } from '../../timeline/marks/row-membership.ts';
import { rowsFor } from '../../timeline/rows.ts';
import { fitWindow } from '../../timeline/window.ts';
import { namedRows } from '../chart/named-rows.ts';
import { CHOICES_PER_STEP } from '../filters/choices-per-step.ts';
import type { Messages } from '../messages/en.ts';

/** What the first drawing shows of a story. */
export interface FirstStory {
  readonly dataset: Dataset;
  readonly columns: Columns;
  readonly filter: Filter;
  readonly selection: Selection;
  readonly facets: FacetCounts;
  readonly rows: readonly Row[];
  /** How many events are in the row of those without a topic. */
  readonly withoutTopic: number;
  readonly fit: Interval;
  readonly window: Interval;
  readonly selectedEvent: number | null;
  /** As the reader has chosen it. */
  readonly theme: Theme;
  readonly language: InterfaceLanguage;
  readonly messages: Messages;
}

/** Above this the work of the first drawing would keep React waiting longer than it would keep the reader busy. */
const MOST_EVENTS = 5_000;

/**
 * What the first drawing shows of a dataset in a view; null where the explorer begins with more than a chart of topics, or with
 * something else, and had better be waited for.
 */
export function firstStoryOf(
  dataset: Dataset,
  state: ViewState,
  language: InterfaceLanguage,
  messages: Messages,
): FirstStory | null {
  const { events, topics } = dataset;
  if (state.view !== 'timeline' || state.lanes !== 'topics') return null;
  if (events.length > MOST_EVENTS || topics.length > CHOICES_PER_STEP) return null;
  const columns = columnsOf(dataset);
  const filter = filterOf(state, dataset);
  const selection = selectEvents(columns, filter);
  if (selection.count === 0) return null;
  const fit = fitWindow(columns, null);
  const event = selectedEvent(state, dataset);
  const rows = namedRows(rowsFor(dataset, 'topics'), 'topics', 0, messages);
  return {
    dataset,
    columns,
    filter,
    selection,
    facets: countFacets(columns, filter),
    rows,
    withoutTopic: countSharedRows(columns, rowMembership(columns, 'topics', rows), selection).none,
    fit,
    window: windowOf(state, fit),
    selectedEvent: event ? events.indexOf(event) : null,
    theme: state.theme,
    language,
    messages,
  };
}
