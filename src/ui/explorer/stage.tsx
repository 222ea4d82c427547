import type { ReactNode, RefObject } from 'react';
import type { Dataset } from '../../dataset/model.ts';
import { selectQuote } from '../../state/changes.ts';
import type { ViewState } from '../../state/view-state.ts';
import { Chart } from '../chart/chart.tsx';
import { ErrorBoundary } from '../data/error-boundary.tsx';
import { PartFailed } from '../data/part-failed.tsx';
import { ActiveFilters } from '../filters/active-filters.tsx';
import type { FilterActions } from '../filters/active-filters.tsx';
import { TopicChips } from '../filters/topic-chips.tsx';
import { useLongChoice } from '../filters/use-long-choice.ts';
import { LaterPart } from '../later/later-part.tsx';
import { useMessages } from '../messages/messages.tsx';
import { focusedElement } from '../text/focused-element.ts';
import type { Act } from './act.ts';
import type { ExplorerForm } from './explorer-form.ts';
import { chartHeight } from './explorer-size.ts';
import type { ExplorerSize } from './explorer-size.ts';
import type { Navigation } from './use-navigation.ts';
import type { Story } from './use-story.ts';
import { viewPanelId } from './view-tabs.tsx';

/** What the parts of the explorer share. */
export interface ExplorerParts {
  readonly form: ExplorerForm;
  readonly dataset: Dataset;
  readonly state: ViewState;
  readonly story: Story;
  readonly locale: string;
  readonly act: Act;
  readonly navigation: Navigation;
  readonly filterActions: FilterActions;
  readonly size: ExplorerSize;
}

/** The main view: the chart (with the list under it where it is narrow), the list, or the sources. */
export function Stage(
  props: ExplorerParts & {
    readonly explorer: string;
    /** The explorer's own element. */
    readonly frame: RefObject<HTMLElement | null>;
    readonly linkFor: (state: ViewState) => string;
  },
) {
  const { form, dataset, state, story, locale, act, navigation, size } = props;
  const messages = useMessages();
  const { filter } = story;
  const rows = useLongChoice(story.rows, filter, state.lanes);
  const { onToggleTopic, onToggleWithout } = props.filterActions;

  const list = <FilteredList {...props} />;
  const none =
    story.selection.count === 0 ? (
      <NoneMatch parts={props} said={messages.filters.noneMatch} whatToDo={messages.filters.emptyWhatToDo} />
    ) : null;
  const chips = (
    <TopicChips
      dataset={dataset}
      filter={filter}
      facets={story.facets}
      onToggleTopic={onToggleTopic}
      onToggleWithout={onToggleWithout}
    />
  );

  const view = () => {
    if (dataset.events.length === 0)
      return <p className="sl-none sl-none-title">{messages.filters.noEvents}</p>;
    switch (state.view) {
      case 'timeline':
        return (
          <>
            {/* Where the rows of the chart are the topics, they are chosen there. */}
            {state.lanes === 'topics' ? null : chips}
            <div className="sl-chart-place">
              {none}
              <ErrorBoundary
                fallback={(retry) => (
                  <ChartFailed onRetry={retry}>
                    {/* On a narrow page the list stands below the timeline anyway. */}
                    {form === 'page' && size === 'narrow' ? null : list}
                  </ChartFailed>
                )}
              >
                <Chart
                  dataset={dataset}
                  columns={story.columns}
                  selection={story.selection}
                  filter={filter}
                  facets={story.facets}
                  rows={rows}
                  lanes={state.lanes}
                  fit={story.fit}
                  window={story.window}
                  fitted={story.fitted}
                  locale={locale}
                  selectedEvent={story.eventIndex}
                  wheel={form === 'frame' ? 'once-pressed' : size === 'wide' ? 'always' : 'with-key'}
                  height={chartHeight(form, size)}
                  frame={props.frame}
                  onSelectEvent={navigation.openEvent}
                  onOpenTogether={navigation.openTogether}
                  onWindow={(window) => act('setWindow', window)}
                  onLanes={(lanes) => act('setLanes', lanes)}
                  onClear={navigation.close}
                  onToggleTopic={onToggleTopic}
                  onToggleWithout={onToggleWithout}
                  onTogglePerson={(id) => act('togglePerson', id)}
                  onToggleSource={(id) => act('toggleSource', id)}
                />
              </ErrorBoundary>
            </div>
          </>
        );
      case 'list':
        return (
          <>
            {chips}
            {none ?? <Guarded key="list">{list}</Guarded>}
          </>
        );
      case 'sources':
        return (
          <Guarded key="sources">
            <LaterPart>
              {({ SourcesView }) => (
                <SourcesView
                  dataset={dataset}
                  passage={story.passage}
                  shown={story.shown}
                  locale={locale}
                  headingRef={navigation.sourceHeadingRef}
                  linkFor={(passage) => props.linkFor(selectQuote(state, passage))}
                  onSelectPassage={(id) => act('selectQuote', id)}
                  onSelectEvent={(id) => navigation.openEventById(id, true)}
                />
              )}
            </LaterPart>
          </Guarded>
        );
    }
  };
  return (
    <div
      className="sl-stage"
      data-view={state.view}
      role="tabpanel"
      id={viewPanelId(props.explorer)}
      aria-label={messages.views[state.view]}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        if (state.view === 'sources' && story.passage) navigation.leaveSource();
        else if (story.event || navigation.together) navigation.close();
      }}
    >
      {view()}
    </div>
  );
}

/** The events that pass the filter, as a list. */
export function FilteredList({ dataset, state, story, locale, navigation, size }: ExplorerParts) {
  return (
    <LaterPart>
      {({ EventList }) => (
        <EventList
          dataset={dataset}
          events={story.events}
          selectedId={story.event?.id ?? null}
          locale={locale}
          wantedTopics={story.filter.topics}
          search={story.filter.q}
          onSelect={(id) => navigation.openEventById(id, isFocusVisible())}
          onReadInArticle={navigation.readInArticle}
          // On a small screen the event itself stands before the list.
          revealsSelected={size === 'wide' && state.view === 'list'}
        />
      )}
    </LaterPart>
  );
}

/** Whether the reader comes by keyboard: then the browser shows where the focus is. */
function isFocusVisible(): boolean {
  return focusedElement()?.matches(':focus-visible') ?? false;
}

/** A failure in a view leaves the filters, the other views and the event beside it as they are. */
function Guarded(props: { readonly children: ReactNode }) {
  return <ErrorBoundary fallback={(retry) => <PartFailed onRetry={retry} />}>{props.children}</ErrorBoundary>;
}

function ChartFailed(props: { readonly onRetry: () => void; readonly children: ReactNode }) {
  const messages = useMessages();
  return (
    <>
      <PartFailed onRetry={props.onRetry} said={messages.errors.chartFailed} />
      {props.children}
    </>
  );
}

function NoneMatch(props: {
  readonly parts: ExplorerParts;
  readonly said: string;
  readonly whatToDo: string;
}) {
  const { dataset, story } = props.parts;
  return (
    <div className="sl-none">
      <p className="sl-none-title">{props.said}</p>
      <p className="sl-quiet">{props.whatToDo}</p>
      <ActiveFilters dataset={dataset} filter={story.filter} {...props.parts.filterActions} />
    </div>
  );
}
