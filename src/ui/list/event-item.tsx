import { memo, useId } from 'react';
import type { Dataset, TimelineEvent } from '../../dataset/model.ts';
import { AgreementLine } from '../event/agreement.tsx';
import { DateLine } from '../event/date-line.tsx';
import { orderPassages } from '../event/order-passages.ts';
import { OtherDates } from '../event/other-dates.tsx';
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
  /** What the reader searches for, as typed. */
  readonly search?: string;
  readonly onSelect: (event: string) => void;
  readonly onReadInArticle: (passage: string) => void;
}

/** One event in the list: its date, title and topics, how much rests on it, and its quotes. */
export const EventItem = memo(function EventItem(props: EventItemProps) {
  const messages = useMessages();
  const { dataset, event, isSelected, locale, wantedTopics } = props;
  const id = useId();
  const { speech, all: passages } = orderPassages(dataset, event, wantedTopics, props.search);
  return (
    <article className="sl-item" aria-labelledby={id} data-selected={isSelected || undefined}>
      <p className="sl-item-date">
        <DateLine date={event.date} locale={locale} dateStyle="long" />
      </p>
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
      <OtherDates dataset={dataset} event={event} locale={locale} onReadInArticle={props.onReadInArticle} />
      <Topics dataset={dataset} event={event} />
      <ListQuotes
        dataset={dataset}
        passages={passages}
        locale={locale}
        onReadInArticle={props.onReadInArticle}
      />
      <p className="sl-item-counts">
        {passages.length === 0 ? messages.event.nothingFromSources : null}
        {speech.length > 0 ? `${messages.list.quoteCount(speech.length)} · ` : null}
        <AgreementLine dataset={dataset} event={event} />
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
