import { useId } from 'react';
import type { Topic } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import './filters.css';

/** What a reader wants of a topic. */
export type Wish = 'wanted' | 'unwanted' | 'none';

/**
 * One topic as the reader's filter: a checkbox that wants it, with the live count as its description, and a small
 * button that leaves its events out. The checkbox is drawn as the topic's dot, so the legend is the filter.
 */
export function TopicChoice(props: {
  readonly topic: Topic;
  readonly colour: number;
  readonly count: number;
  readonly wish: Wish;
  /** Whether any topic is wanted: then those that are not stand back. */
  readonly othersWanted: boolean;
  readonly onToggle: () => void;
  readonly onToggleWithout: () => void;
}) {
  const messages = useMessages();
  const countId = useId();
  const { topic, wish } = props;
  const dim = wish === 'unwanted' || (props.othersWanted && wish === 'none');
  return (
    <div
      className={`sl-topic sl-topic-${props.colour}`}
      data-wish={wish}
      data-dim={dim || undefined}
      title={topic.description}
    >
      <label className="sl-topic-label">
        <input
          type="checkbox"
          checked={wish === 'wanted'}
          aria-describedby={countId}
          onChange={props.onToggle}
        />
        <span className="sl-topic-name">
          <Text value={topic.label} />
        </span>
      </label>
      <span className="sl-topic-count">
        <span aria-hidden="true">{messages.filters.number(props.count)}</span>
        <span id={countId} className="sl-visually-hidden">
          {messages.filters.topicCount(props.count)}
        </span>
      </span>
      <button
        type="button"
        className="sl-topic-without"
        aria-pressed={wish === 'unwanted'}
        aria-label={messages.filters.without(topic.label)}
        title={messages.filters.excluded(topic.label)}
        onClick={props.onToggleWithout}
      >
        <WithoutIcon />
      </button>
    </div>
  );
}

/** What stands for "without": a crossed circle. */
export function WithoutIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5.5" />
      <path d="M4.2 11.8L11.8 4.2" />
    </svg>
  );
}
