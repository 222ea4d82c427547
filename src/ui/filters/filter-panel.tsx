import { useMemo } from 'react';
import type { Dataset } from '../../dataset/model.ts';
import type { FacetCounts, Filter } from '../../timeline/model.ts';
import { useMessages } from '../messages/messages.tsx';
import type { FilterActions } from './active-filters.tsx';
import { AgreementChoice } from './agreement-choice.tsx';
import { reportersOf, speakersOf, topicsOf } from './facet-choices.ts';
import { FacetGroup } from './facet-group.tsx';
import { TopicChips } from './topic-chips.tsx';
import { WindowDates } from './window-dates.tsx';
import type { WindowDatesProps } from './window-dates.tsx';
import './filter-panel.css';

/**
 * All that one can filter by, with live counts: who speaks, the sources, how many of them agree, which topics to leave
 * out; and the dates on screen. It stands in the flow of the page, so that it covers nothing of what it changes.
 *
 * ```
 * PEOPLE            SOURCES           INDEPENDENT SOURCES   LEAVE OUT TOPICS
 * ☐ Joe Biden   4   ☐ Caliber.Az  9   ◉ Any number          ☐ Summits      4
 * ☐ Xi Jinping  2   ☐ usnews.com 11   ○ 2 or more     4     ☐ North Korea  2
 * DATES ON SCREEN   From [2022] To [2024] (Apply)
 *                                                 ( Show 6 events )
 * ```
 */
export function FilterPanel(
  props: {
    readonly id: string;
    readonly dataset: Dataset;
    readonly filter: Filter;
    readonly facets: FacetCounts;
    /** How many events pass. */
    readonly shown: number;
    /** Whether the topics are not to be chosen elsewhere on the page. */
    readonly withTopics: boolean;
    /** Null where no window is on screen. */
    readonly dates: WindowDatesProps | null;
    readonly onMinSources: (atLeast: number) => void;
    readonly onClose: () => void;
  } & FilterActions,
) {
  const messages = useMessages();
  const { dataset, filter, facets } = props;
  const say = messages.filters;
  const people = useMemo(() => speakersOf(dataset), [dataset]);
  const topics = useMemo(() => topicsOf(dataset), [dataset]);
  const sources = useMemo(() => reportersOf(dataset), [dataset]);
  return (
    <div
      className="sl-filter-panel"
      role="group"
      aria-label={say.open}
      id={props.id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        props.onClose();
      }}
    >
      <div className="sl-filter-groups">
        {props.withTopics ? (
          <div className="sl-facet">
            <p className="sl-section-title" aria-hidden="true">
              {say.topics}
            </p>
            <TopicChips
              dataset={dataset}
              filter={filter}
              facets={facets}
              onToggleTopic={props.onToggleTopic}
              onToggleWithout={props.onToggleWithout}
            />
          </div>
        ) : null}
        <FacetGroup
          name={say.people}
          findName={say.findPerson}
          values={people}
          filter={filter}
          chosen={filter.people}
          counts={facets.people}
          onToggle={props.onTogglePerson}
        />
        <FacetGroup
          name={say.sources}
          findName={say.findSource}
          values={sources}
          filter={filter}
          chosen={filter.sources}
          counts={facets.sources}
          onToggle={props.onToggleSource}
        />
        <AgreementChoice filter={filter} facets={facets} onChange={props.onMinSources} />
        {props.withTopics ? null : (
          <FacetGroup
            name={say.leaveOut}
            findName={say.findTopic}
            values={topics}
            filter={filter}
            chosen={filter.without}
            counts={facets.topics}
            onToggle={props.onToggleWithout}
          />
        )}
        {props.dates ? <WindowDates {...props.dates} /> : null}
      </div>
      <button type="button" className="sl-button sl-filter-done" onClick={props.onClose}>
        {say.showEvents(props.shown)}
      </button>
    </div>
  );
}
