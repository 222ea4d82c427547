import type { Dataset } from '../../dataset/model.ts';
import type { FacetCounts, Filter } from '../../timeline/model.ts';
import { topicColour } from '../text/topic-colour.ts';
import { useMessages } from '../messages/messages.tsx';
import { TopicChoice } from './topic-choice.tsx';
import { wishFor } from './wish.ts';

export interface TopicActions {
  readonly onToggleTopic: (id: string) => void;
  readonly onToggleWithout: (id: string) => void;
}

/** The topics as a strip of choices, where there is no chart whose rows would be them. */
export function TopicChips(
  props: { readonly dataset: Dataset; readonly filter: Filter; readonly facets: FacetCounts } & TopicActions,
) {
  const messages = useMessages();
  const { dataset, filter, facets } = props;
  if (dataset.topics.length === 0) return null;
  return (
    <fieldset className="sl-topic-chips" aria-label={messages.filters.topics}>
      {dataset.topics.map((topic, index) => (
        <TopicChoice
          key={topic.id}
          topic={topic}
          colour={topicColour(index)}
          count={facets.topics.get(topic.id) ?? 0}
          wish={wishFor(topic.id, filter)}
          othersWanted={filter.topics.length > 0}
          onToggle={() => props.onToggleTopic(topic.id)}
          onToggleWithout={() => props.onToggleWithout(topic.id)}
        />
      ))}
    </fieldset>
  );
}
