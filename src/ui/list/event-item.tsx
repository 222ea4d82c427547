import { memo, useId } from 'react';
import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset, TimelineEvent } from '../../dataset/model.ts';
import { orderPassages } from '../event/order-passages.ts';
import { PlaceAndSummary } from '../event/place-and-summary.tsx';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import { topicColour } from '../text/topic-colour.ts';
import { ListQuotes } from './list-quotes.tsx';

/** An event's topics are named up to this many; its panel has them all. */
const MOST_TOPICS = 12;

export interface EventItemProps {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  readonly isSelected: boolean;
  readonly locale: string;
  readonly wantedTopics: readonly string[];
  readonly onSelect: (event: string) => void;
  readonly onReadInArticle: (passage: string) => void;
}

/** One event in the list: its date, title and topics, how much rests on it, and its quotes. */
export const EventItem = memo(function EventItem(props: EventItemProps) {
  const messages = useMessages();
  const { dataset, event, isSelected, locale, wantedTopics } = props;
  const id = useId();
  const { speech, reporting } = orderPassages(dataset, event, wantedTopics);
  const passages = [...speech, ...reporting];
  const countQuotes = () => {
    if (speech.length > 0) return messages.list.quoteCount(speech.length);
    return reporting.length > 0 ? messages.list.reportingOnly : messages.list.noQuotes;
  };
  const sources = new Set(passages.map((passage) => passage.source)).size;
  return (
    <article className="sl-item" aria-labelledby={id} data-selected={isSelected || undefined}>
      <p className="sl-item-date">{formatDate(event.date, locale, 'long')}</p>
      <h3 id={id}>
        <button
          type="button"
          className="sl-item-title"
          aria-current={isSelected || undefined}
          onClick={() => props.onSelect(event.id)}
        >
          <Text value={event.title} />
        </button>
      </h3>
      <PlaceAndSummary event={event} />
      <Topics dataset={dataset} event={event} />
      <ListQuotes
        dataset={dataset}
        passages={passages}
        locale={locale}
        onReadInArticle={props.onReadInArticle}
      />
      <p className="sl-item-counts">
        {countQuotes()}
        {sources > 0 ? ` · ${messages.list.sourceCount(sources)}` : null}
      </p>
    </article>
  );
});

function Topics({ dataset, event }: { readonly dataset: Dataset; readonly event: TimelineEvent }) {
  const messages = useMessages();
  if (event.topics.length === 0) return null;
  const more = event.topics.length - MOST_TOPICS;
  return (
    <ul className="sl-item-topics" aria-label={messages.list.topics}>
      {event.topics.slice(0, MOST_TOPICS).map((id) => {
        const index = dataset.topics.findIndex((topic) => topic.id === id);
        const label = dataset.topics[index]?.label;
        if (label === undefined) return null;
        return (
          <li key={id} className={`sl-item-topic sl-topic-${topicColour(index)}`}>
            <span className="sl-bullet" aria-hidden="true" />
            <Text value={label} limit={80} />
          </li>
        );
      })}
      {more > 0 ? <li>{messages.event.moreTopics(more)}</li> : null}
    </ul>
  );
}
