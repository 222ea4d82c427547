import { useId, useMemo, useRef, useState } from 'react';
import type { Interval } from '../../base/interval.ts';
import { filteredFit } from '../../state/filtered-fit.ts';
import { countFilters } from '../../state/selectors.ts';
import type { Columns } from '../../timeline/columns/columns.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import { ActiveFilters } from '../filters/active-filters.tsx';
import { AgreedButton } from '../filters/agreed-button.tsx';
import { FiltersButton } from '../filters/filters-button.tsx';
import { Segmented } from '../filters/segmented.tsx';
import { LaterPart } from '../later/later-part.tsx';
import { useMessages } from '../messages/messages.tsx';
import type { ExplorerParts } from './stage.tsx';
import type { Filtering } from './use-filtering.ts';
import { StorySearch } from './story-search.tsx';
import { ViewTabs } from './view-tabs.tsx';
import './toolbar.css';

/**
 * What the reader looks for and how it is shown; how much that is, always last.
 *
 * ```
 * (search) (Filters 2) (Any|All topics) (Timeline|List|Sources) (2+ sources) Clear (Taiwan ×) …   6 of 9 events · …
 * ```
 * On a phone three lines: the search with all filters; match and views; how much is shown with what is in force. In a frame of
 * another page one line, or two where it is narrow: all filters and views; how much is shown with what is in force.
 */
export function Toolbar(
  props: ExplorerParts & {
    readonly explorer: string;
    readonly done: Filtering['done'];
    /** Whether it is known how much is shown; until then nothing is said of that. */
    readonly isCounted: boolean;
  },
) {
  const { dataset, state, story, act, filterActions, explorer } = props;
  const messages = useMessages();
  const panel = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const say = messages.filters;
  const archive = archiveOf(dataset);
  // Of a large story only for whoever opens the filters.
  const span = useMemo(() => (open ? spanOf(story.columns) : null), [open, story.columns]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const isChartShown = state.view === 'timeline';
  // In a frame some come with the filters, so that the timeline begins near the top.
  const folds = props.form === 'frame';
  const foldsSearch = folds && props.size !== 'wide';
  const search = <StorySearch columns={story.columns} q={state.q} onQuery={filterActions.onQuery} />;
  const match =
    dataset.topics.length > 1 ? (
      <Segmented
        label={say.match}
        name={`${explorer}match`}
        value={state.match}
        options={[
          { value: 'any', label: say.anyTopic },
          { value: 'all', label: say.allTopics },
        ]}
        onChange={(to) => act('setMatch', to)}
      />
    ) : null;
  const agreed =
    story.facets.minSources.size > 0 || story.filter.minSources > 1 ? (
      <AgreedButton
        pressed={story.filter.minSources > 1}
        onChange={(pressed) => act('setMinSources', pressed ? 2 : 1)}
      />
    ) : null;
  return (
    <section className="sl-tools" aria-label={say.region}>
      {dataset.events.length === 0 ? null : (
        <>
          {foldsSearch ? null : search}
          <FiltersButton
            open={open}
            controls={panel}
            inForce={countFilters(story.filter)}
            buttonRef={button}
            onToggle={() => setOpen(!open)}
          />
          {folds ? null : match}
          <ViewTabs explorer={explorer} view={state.view} onChange={(view) => act('setView', view)} />
          {folds ? null : agreed}
          {folds && open ? (
            <div className="sl-tools-more">
              {foldsSearch ? search : null}
              {match}
              {agreed}
            </div>
          ) : null}
        </>
      )}
      <ActiveFilters dataset={dataset} filter={story.filter} {...filterActions} />
      <p className="sl-visually-hidden" aria-live="polite">
        {props.done === 'cleared' && filterActions.onUndo ? say.cleared : null}
        {props.done === 'restored' ? say.restored : null}
      </p>
      <p className="sl-shown" role="status">
        {props.isCounted ? (
          <>
            {say.shown(story.selection.count, dataset.events.length)}
            <span className="sl-shown-more">
              <span className="sl-shown-dot">{' · '}</span>
              {/* Of an archive the passages are counted nowhere, and the sources when they have come. */}
              {archive === null ? `${say.quoteCount(story.reporting.passages)} · ` : null}
              {archive === null || archive.stage === 'whole'
                ? say.sourceCount(story.reporting.sources)
                : null}
            </span>
          </>
        ) : null}
      </p>
      {open ? (
        <LaterPart>
          {({ FilterPanel }) => (
            <FilterPanel
              id={panel}
              dataset={dataset}
              filter={story.filter}
              facets={story.facets}
              shown={story.selection.count}
              withTopics={state.view === 'sources'}
              dates={
                isChartShown && span
                  ? {
                      window: story.window,
                      from: state.from,
                      to: state.to,
                      fit: story.fit,
                      span,
                      filteredFit: filteredFit(story.columns, story.selection),
                      onDates: (from, to) => act('setDates', from, to),
                      onWindow: (window) => act('setWindow', window),
                    }
                  : null
              }
              onMinSources={(atLeast) => act('setMinSources', atLeast)}
              onClose={close}
              {...filterActions}
            />
          )}
        </LaterPart>
      ) : null}
    </section>
  );
}

/** From the first event's drawn beginning to the last one's end; of no events a moment. */
function spanOf({ from, to, size }: Columns): Interval {
  let start = Infinity;
  let end = -Infinity;
  for (let event = 0; event < size; event++) {
    start = Math.min(start, from[event] ?? start);
    end = Math.max(end, to[event] ?? end);
  }
  return start <= end ? { start, end } : { start: 0, end: 0 };
}
