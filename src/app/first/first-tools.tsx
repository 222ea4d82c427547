import type { ReactNode } from 'react';
import { countFilters } from '../../state/selectors.ts';
import { VIEWS } from '../../state/view-state.ts';
import { countReporting } from '../../timeline/filter/reporting.ts';
import { FiltersIcon } from '../../ui/filters/filters-icon.tsx';
import { SearchIcon } from '../../ui/filters/search-icon.tsx';
import { Segmented } from '../../ui/filters/segmented.tsx';
import '../../ui/explorer/toolbar.css';
import '../../ui/filters/filter-panel.css';
import '../../ui/filters/filters.css';
import type { FirstStory } from '../../ui/first/first-story.ts';

/** What `Toolbar` draws on a page, but for the filters in force by name, until there is something that answers. Without hooks. */
export function firstTools(story: FirstStory): ReactNode {
  const { dataset, columns, selection, filter, facets, messages } = story;
  const { filters, views } = messages;
  const inForce = countFilters(filter);
  const reporting = countReporting(columns, selection);
  return (
    <>
      <div className="sl-search">
        <SearchIcon />
        <input type="search" placeholder={filters.search} defaultValue={filter.q} />
      </div>
      <button type="button" className="sl-button sl-filters-button">
        <FiltersIcon />
        {filters.open}
        {inForce > 0 ? <span className="sl-filters-count">{filters.number(inForce)}</span> : null}
      </button>
      {dataset.topics.length > 1 ? (
        <Segmented
          label={filters.match}
          name="first-match"
          value={filter.match}
          options={[
            { value: 'any', label: filters.anyTopic },
            { value: 'all', label: filters.allTopics },
          ]}
          onChange={() => {}}
        />
      ) : null}
      <div className="sl-tabs">
        {VIEWS.map((view) => (
          <button key={view} type="button" role="tab" aria-selected={view === 'timeline'}>
            {views[view]}
          </button>
        ))}
      </div>
      {facets.minSources.size > 0 || filter.minSources > 1 ? (
        <button type="button" className="sl-button sl-agreed" aria-pressed={filter.minSources > 1}>
          {filters.agreed}
        </button>
      ) : null}
      <p className="sl-shown">
        {filters.shown(selection.count, dataset.events.length)}
        <span className="sl-shown-more">
          <span className="sl-shown-dot">{' · '}</span>
          {`${filters.quoteCount(reporting.passages)} · `}
          {filters.sourceCount(reporting.sources)}
        </span>
      </p>
    </>
  );
}
