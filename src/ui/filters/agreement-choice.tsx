import { useId } from 'react';
import type { FacetCounts, Filter } from '../../timeline/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { agreementLevels } from './agreement-levels.ts';
import './filter-panel.css';

/** By how many independent sources an event must be reported, as radio buttons; nothing where no event has more than one. */
export function AgreementChoice(props: {
  readonly filter: Filter;
  readonly facets: FacetCounts;
  readonly onChange: (atLeast: number) => void;
}) {
  const messages = useMessages();
  const id = useId();
  const asked = props.filter.minSources;
  const levels = agreementLevels(props.facets.minSources, asked);
  if (levels.length === 0) return null;
  return (
    <div className="sl-facet" role="radiogroup" aria-labelledby={`${id}title`}>
      <p className="sl-section-title" id={`${id}title`}>
        {messages.filters.reportedBy}
      </p>
      <div className="sl-choices">
        <label className="sl-choice">
          <input type="radio" name={`${id}level`} checked={asked < 2} onChange={() => props.onChange(1)} />
          <span className="sl-choice-name">{messages.filters.anyNumber}</span>
        </label>
        {levels.map(({ atLeast, count }) => (
          <label
            key={atLeast}
            className="sl-choice"
            data-quiet={(count === 0 && asked !== atLeast) || undefined}
          >
            <input
              type="radio"
              name={`${id}level`}
              aria-labelledby={`${id}${atLeast}`}
              aria-describedby={`${id}${atLeast}count`}
              checked={asked === atLeast}
              onChange={() => props.onChange(atLeast)}
            />
            <span className="sl-choice-name" id={`${id}${atLeast}`}>
              {messages.filters.orMore(atLeast)}
            </span>
            <span className="sl-choice-count" aria-hidden="true">
              {messages.filters.number(count)}
            </span>
            <span id={`${id}${atLeast}count`} className="sl-visually-hidden" aria-hidden="true">
              {messages.filters.topicCount(count)}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
