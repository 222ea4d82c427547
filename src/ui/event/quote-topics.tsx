import type { Dataset, Passage } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import { topicColour } from '../text/topic-colour.ts';

/** More labels than this say nothing any more. */
const MOST_TOPICS = 12;

/** Of the topics filtered for, those that a passage is on: why it comes first. Nothing where it is on none. */
export function QuoteTopics(props: {
  readonly dataset: Dataset;
  readonly passage: Passage;
  readonly wantedTopics: readonly string[];
}) {
  const messages = useMessages();
  const { dataset, passage, wantedTopics } = props;
  const matching = passage.topics.filter((id) => wantedTopics.includes(id)).slice(0, MOST_TOPICS);
  if (matching.length === 0) return null;
  return (
    <ul className="sl-quote-topics" aria-label={messages.reading.quoteTopics}>
      {matching.map((id) => (
        <li
          key={id}
          className={`sl-quote-topic sl-topic-${topicColour(dataset.topics.findIndex((topic) => topic.id === id))}`}
        >
          <span className="sl-bullet" aria-hidden="true" />
          <Text value={dataset.topicById.get(id)?.label ?? id} limit={80} />
        </li>
      ))}
    </ul>
  );
}
