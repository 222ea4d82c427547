import { useId } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import type { FacetValue } from './facet-choices.ts';
import './filter-panel.css';

/**
 * One value of a facet as a checkbox named by its label, with what else is known of it and its live count as the
 * description: `☐ Joe Biden          4`. What would leave nothing stands back, but can be chosen.
 */
export function FacetChoice(props: {
  readonly value: FacetValue;
  readonly count: number;
  readonly checked: boolean;
  readonly onToggle: () => void;
}) {
  const messages = useMessages();
  const id = useId();
  const { value, count, checked } = props;
  return (
    <label className="sl-choice" data-quiet={(count === 0 && !checked) || undefined}>
      <input
        type="checkbox"
        aria-labelledby={`${id}name`}
        aria-describedby={`${id}count ${id}note`}
        checked={checked}
        onChange={props.onToggle}
      />
      <span className="sl-choice-name">
        <span id={`${id}name`}>
          {value.colour === undefined ? null : (
            <span className={`sl-bullet sl-choice-bullet sl-topic-${value.colour}`} aria-hidden="true" />
          )}
          <Text value={value.label} />
        </span>
        {value.note ? (
          <span id={`${id}note`} className="sl-choice-note" title={value.note}>
            <Text value={value.note} />
          </span>
        ) : null}
      </span>
      <span className="sl-choice-count" aria-hidden="true">
        {messages.filters.number(count)}
      </span>
      <span id={`${id}count`} className="sl-visually-hidden" aria-hidden="true">
        {messages.filters.topicCount(count)}
      </span>
    </label>
  );
}
