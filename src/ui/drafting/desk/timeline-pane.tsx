import { memo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Dataset } from '../../../dataset/model.ts';
import type { ViewState } from '../../../state/view-state.ts';
import { Chart } from '../../chart/chart.tsx';
import { PartFailed } from '../../data/part-failed.tsx';
import { ErrorBoundary } from '../../data/error-boundary.tsx';
import type { Act } from '../../explorer/act.ts';
import type { ExplorerSize } from '../../explorer/explorer-size.ts';
import { useFiltering } from '../../explorer/use-filtering.ts';
import { useStory } from '../../explorer/use-story.ts';
import { ActiveFilters } from '../../filters/active-filters.tsx';
import { useLongChoice } from '../../filters/use-long-choice.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { useLocale } from '../../messages/messages.tsx';
import { useDrawnMark } from '../../timing/use-drawn-mark.ts';

/** The story as readers will see it: the explorer's own chart, over what is on the desk. */
export const TimelinePane = memo(function TimelinePane(props: {
  readonly dataset: Dataset;
  readonly state: ViewState;
  readonly act: Act;
  readonly size: ExplorerSize;
  readonly frame: RefObject<HTMLElement | null>;
  readonly onOpenEvent: (id: string, byKeyboard: boolean) => void;
}) {
  const { dataset, state, act, size } = props;
  const say = useDraftingMessages().desk;
  const locale = useLocale();
  const story = useStory(dataset, state);
  const { actions } = useFiltering(state, act);
  const rows = useLongChoice(story.rows, story.filter, state.lanes);
  const opened = useRef<readonly number[]>([]);
  useDrawnMark(story);
  if (dataset.events.length === 0) {
    return (
      <div className="sl-draft-timeline sl-none">
        <p className="sl-none-title">{say.noTimeline}</p>
      </div>
    );
  }
  const open = (index: number, byKeyboard: boolean) => {
    const event = dataset.events.at(index);
    if (event) props.onOpenEvent(event.id, byKeyboard);
  };
  return (
    <div className="sl-draft-timeline">
      <ActiveFilters dataset={dataset} filter={story.filter} {...actions} />
      <ErrorBoundary fallback={(retry) => <PartFailed onRetry={retry} />}>
        <Chart
          dataset={dataset}
          columns={story.columns}
          selection={story.selection}
          filter={story.filter}
          facets={story.facets}
          rows={rows}
          lanes={state.lanes}
          fit={story.fit}
          window={story.window}
          fitted={story.fitted}
          locale={locale}
          selectedEvent={story.eventIndex}
          wheel={size === 'wide' ? 'always' : 'with-key'}
          height={size === 'wide' ? 'given' : 'free'}
          frame={props.frame}
          onSelectEvent={open}
          onOpenTogether={(events, byKeyboard) => {
            // Each press opens the next of them: each has its card beside the timeline.
            const before = opened.current;
            opened.current = events;
            const isSame = before.length === events.length && before.every((one, at) => one === events[at]);
            const here = isSame && story.eventIndex !== null ? events.indexOf(story.eventIndex) : -1;
            open(events[(here + 1) % events.length] ?? 0, byKeyboard);
          }}
          onWindow={(window) => act('setWindow', window)}
          onLanes={(lanes) => act('setLanes', lanes)}
          onClear={() => act('selectEvent', null)}
          onToggleTopic={actions.onToggleTopic}
          onToggleWithout={actions.onToggleWithout}
          onTogglePerson={actions.onTogglePerson}
          onToggleSource={actions.onToggleSource}
        />
      </ErrorBoundary>
    </div>
  );
});
