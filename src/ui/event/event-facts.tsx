import type { Dataset, TimelineEvent } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Filled } from '../text/filled.tsx';
import { LABEL_LIMIT } from '../text/label-limit.ts';
import { Text } from '../text/text.tsx';
import { TextList } from '../text/text-list.tsx';

/** More people than this are not a line to read any more. */
const MOST_PEOPLE = 30;
/** Longer than any editor's note on how a date was worked out. */
const NOTE_LIMIT = 1_000;

/** Who had to do with an event, and how its date is known; nothing where neither is stated. */
export function EventFacts(props: {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  /** All of it at once, as on paper, where nothing can be pressed. */
  readonly isWhole?: boolean;
}) {
  const messages = useMessages();
  const { dataset, event, isWhole = false } = props;
  const { dateNote } = event;
  const people = event.people.flatMap((id) => dataset.personById.get(id) ?? []);
  const named = isWhole ? people : people.slice(0, MOST_PEOPLE);
  const others = people.length - named.length;
  if (people.length === 0 && !dateNote) return null;
  return (
    <div className="sl-event-facts">
      {people.length > 0 ? (
        <p>
          <span className="sl-fact-name">{messages.event.people}</span>{' '}
          <TextList>
            {named.map((person) => (
              <Text key={person.id} value={person.name} limit={isWhole ? Infinity : LABEL_LIMIT} />
            ))}
          </TextList>
          {others > 0 ? ` ${messages.event.moreTopics(others)}` : null}
        </p>
      ) : null}
      {dateNote ? (
        <p>
          <Filled say={messages.event.dateNote}>
            <Text value={dateNote} limit={isWhole ? Infinity : NOTE_LIMIT} />
          </Filled>
        </p>
      ) : null}
    </div>
  );
}
