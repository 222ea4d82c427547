import { Fragment } from 'react';
import type { Dataset, TimelineEvent } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Filled } from '../text/filled.tsx';
import { LABEL_LIMIT, Text } from '../text/text.tsx';
import { LongText } from '../text/long-text.tsx';

/** More people than this are not a line to read any more. */
const MOST_PEOPLE = 30;

/** A summary up to this long stands in one line with the place: "Lima, Peru · third in-person meeting". */
const ONE_LINE = 160;

/** What is known of an event besides its date and title: where, what it was, who, and how its date is known. */
export function EventFacts({ dataset, event }: { readonly dataset: Dataset; readonly event: TimelineEvent }) {
  const messages = useMessages();
  const { place, summary, dateNote, title } = event;
  const isShort = summary !== undefined && summary !== '' && summary.length <= ONE_LINE;
  const people = event.people.flatMap((id) => dataset.personById.get(id) ?? []);
  return (
    <div className="sl-event-facts">
      {title.length > LABEL_LIMIT ? <LongText value={title} limit={LABEL_LIMIT} /> : null}
      {place || isShort ? (
        <p>
          {place ? <Text value={place.name} /> : null}
          {place && isShort ? ' · ' : null}
          {isShort ? <Text value={summary} /> : null}
        </p>
      ) : null}
      {summary && !isShort ? <LongText value={summary} /> : null}
      {people.length > 0 ? (
        <p>
          <span className="sl-fact-name">{messages.event.people}</span>{' '}
          {people.slice(0, MOST_PEOPLE).map((person, index) => (
            <Fragment key={person.id}>
              {index > 0 ? ', ' : null}
              <Text value={person.name} />
            </Fragment>
          ))}
          {people.length > MOST_PEOPLE ? ` ${messages.event.moreTopics(people.length - MOST_PEOPLE)}` : null}
        </p>
      ) : null}
      {dateNote ? (
        <p>
          <Filled say={messages.event.dateNote}>
            <Text value={dateNote} limit={1_000} />
          </Filled>
        </p>
      ) : null}
    </div>
  );
}
