import type { Dataset } from '../../dataset/model.ts';
import type { FacetCounts, Filter, Lanes, PlacedRow } from '../../timeline/model.ts';
import { TopicChoice } from '../filters/topic-choice.tsx';
import type { TopicActions } from '../filters/topic-chips.tsx';
import { wishFor } from '../filters/wish.ts';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import { topicColour } from '../text/topic-colour.ts';

/** The names of the rows; where the rows are topics they are the topic filter itself. */
export function LaneHeads(
  props: {
    readonly dataset: Dataset;
    readonly lanes: Lanes;
    readonly rows: readonly PlacedRow[];
    readonly filter: Filter;
    readonly facets: FacetCounts;
  } & TopicActions,
) {
  const messages = useMessages();
  const { dataset, lanes, rows, filter, facets } = props;
  const name =
    lanes === 'topics'
      ? messages.filters.topics
      : lanes === 'people'
        ? messages.filters.people
        : messages.filters.sources;
  const numberOf = (count: number | undefined) => (count === undefined ? '' : messages.filters.number(count));
  const counts = lanes === 'people' ? facets.people : facets.sources;
  return (
    <fieldset className="sl-lanes" aria-label={name}>
      {rows.map((row) => {
        const topic = lanes === 'topics' ? dataset.topicById.get(row.id) : undefined;
        return (
          <div key={row.id} className="sl-lane" style={{ top: row.y, height: row.height }}>
            {topic ? (
              <TopicChoice
                topic={topic}
                colour={topicColour(row.colour)}
                count={facets.topics.get(topic.id) ?? 0}
                wish={wishFor(topic.id, filter)}
                othersWanted={filter.topics.length > 0}
                onToggle={() => props.onToggleTopic(topic.id)}
                onToggleWithout={() => props.onToggleWithout(topic.id)}
              />
            ) : (
              <div className={`sl-topic sl-lane-plain sl-topic-${topicColour(row.colour)}`}>
                <span className="sl-topic-name sl-lane-name">
                  <Text value={row.label} />
                </span>
                <span className="sl-topic-count">{numberOf(counts.get(row.id))}</span>
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
