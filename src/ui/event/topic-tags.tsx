import { useState } from 'react';
import type { Dataset, TimelineEvent } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { ShowMoreButton } from '../text/show-more-button.tsx';
import { Text } from '../text/text.tsx';
import { topicColour } from '../text/topic-colour.ts';
import { useShowMore } from '../text/use-show-more.ts';

/** So many topics fit into two lines beside the chart; the rest stands behind "+4". */
const FIRST_TOPICS = 4;
/** An event on hundreds of topics shows so many at a time. */
const TOPICS_PER_STEP = 100;

/**
 * An event's topics: buttons that want a topic, or no longer. The first few, and a button for the others; a wanted one is
 * always there.
 *
 *     (● Summits) (● North Korea) (● Russia and Ukraine) (● Taiwan) (+4)
 */
export function TopicTags(props: {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  readonly wantedTopics: readonly string[];
  readonly onToggleTopic: (topic: string) => void;
}) {
  const messages = useMessages();
  const { dataset, event, wantedTopics } = props;
  const [isOpen, setOpen] = useState(false);
  const list = useShowMore(event.topics.length, TOPICS_PER_STEP);
  if (event.topics.length === 0) return null;
  const isFirst = (id: string, index: number) => index < FIRST_TOPICS || wantedTopics.includes(id);
  const first = event.topics.filter(isFirst);
  const hidden = event.topics.length - first.length;
  // A "+1" would take the place of the topic it hides.
  const isWhole = isOpen || hidden <= 1;
  const shown = isWhole ? event.topics.slice(0, list.shown) : first;
  const toggle = (id: string) => {
    // Else a topic that is no longer wanted would vanish under the pointer, and the focus with it.
    if (event.topics.indexOf(id) >= FIRST_TOPICS) setOpen(true);
    props.onToggleTopic(id);
  };
  return (
    <ul className="sl-tags" aria-label={messages.event.topics}>
      {shown.map((id) => {
        const index = dataset.topics.findIndex((topic) => topic.id === id);
        const label = dataset.topics[index]?.label;
        if (label === undefined) return null;
        return (
          <li key={id}>
            <button
              type="button"
              className={`sl-tag sl-topic-${topicColour(index)}`}
              aria-pressed={wantedTopics.includes(id)}
              onClick={() => toggle(id)}
            >
              <span className="sl-bullet" aria-hidden="true" />
              <Text value={label} limit={80} />
            </button>
          </li>
        );
      })}
      {isWhole ? null : (
        <li>
          <button
            type="button"
            className="sl-tag sl-tag-more"
            aria-expanded={false}
            onClick={() => setOpen(true)}
          >
            {messages.event.moreTopics(hidden)}{' '}
            <span className="sl-visually-hidden">{messages.event.moreTopicsNoun(hidden)}</span>
          </button>
        </li>
      )}
      {isWhole && list.next > 0 ? (
        <li>
          <ShowMoreButton list={list} />
        </li>
      ) : null}
    </ul>
  );
}
