import { useId } from 'react';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import '../filters/filters.css';

/** A person or a source as row and filter: a checkbox drawn as the row's dot, with the live count as its description. */
export function LaneChoice(props: {
  readonly label: string;
  /** What more there is to say of it: somebody's role, an article's title. */
  readonly more?: string | undefined;
  readonly colour: number;
  readonly count: number;
  readonly wanted: boolean;
  /** Whether any of its kind is wanted: then those that are not stand back. */
  readonly othersWanted: boolean;
  readonly onToggle: () => void;
}) {
  const messages = useMessages();
  const countId = useId();
  const { label, more, wanted, count } = props;
  return (
    <div
      className={`sl-topic sl-topic-${props.colour}`}
      data-wish={wanted ? 'wanted' : 'none'}
      data-dim={(props.othersWanted && !wanted) || undefined}
      title={more === undefined ? label : `${label}: ${more}`}
    >
      <label className="sl-topic-label">
        <input type="checkbox" checked={wanted} aria-describedby={countId} onChange={props.onToggle} />
        <span className="sl-topic-name">
          <Text value={label} />
        </span>
      </label>
      <span className="sl-topic-count sl-lane-count">
        <span aria-hidden="true">{messages.filters.number(count)}</span>
        <span id={countId} className="sl-visually-hidden">
          {messages.filters.topicCount(count)}
        </span>
      </span>
    </div>
  );
}
