import { useMemo } from 'react';
import type { Dataset } from '../../dataset/model.ts';
import type { FacetCounts, Filter } from '../../timeline/model.ts';
import { topicColour } from '../text/topic-colour.ts';
import { useMessages } from '../messages/messages.tsx';
import { ChoiceFinder, ChoiceMore } from './choice-finder.tsx';
import { TopicChoice } from './topic-choice.tsx';
import { useLongChoice } from './use-long-choice.ts';
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
  const colours = useMemo(
    () => new Map(dataset.topics.map((topic, index) => [topic, topicColour(index)])),
    [dataset],
  );
  const choice = useLongChoice(dataset.topics, filter);
  if (dataset.topics.length === 0) return null;
  return (
    <fieldset className="sl-topic-chips" aria-label={messages.filters.topics}>
      <ChoiceFinder choice={choice} label={messages.filters.findTopic} />
      {choice.shown.map((topic) => (
        <TopicChoice
          key={topic.id}
          topic={topic}
          colour={colours.get(topic) ?? 0}
          count={facets.topics.get(topic.id) ?? 0}
          wish={wishFor(topic.id, filter)}
          othersWanted={filter.topics.length > 0}
          onToggle={() => props.onToggleTopic(topic.id)}
          onToggleWithout={() => props.onToggleWithout(topic.id)}
        />
      ))}
      <ChoiceMore choice={choice} />
    </fieldset>
  );
}
