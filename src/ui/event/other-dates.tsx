import { Fragment } from 'react';
import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset, OtherDate, TimelineEvent } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { sourceName } from '../source/source-name.ts';
import { Text } from '../text/text.tsx';

/** The dates that other sources give for the same event, each with those sources; nothing where all agree. */
export function OtherDates(props: {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  readonly locale: string;
}) {
  const messages = useMessages();
  const { dataset, event, locale } = props;
  if (event.otherDates.length === 0) return null;
  return (
    <div className="sl-other-dates">
      <p>{messages.event.otherDates}</p>
      <ul>
        {event.otherDates.map((other) => (
          <li key={other.date.edtf}>
            <span className="sl-other-date">{formatDate(other.date, locale, 'full')}</span>
            {', '}
            {messages.event.otherDateSays} <Sources dataset={dataset} other={other} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sources({ dataset, other }: { readonly dataset: Dataset; readonly other: OtherDate }) {
  const messages = useMessages();
  const ids = new Set(other.quotes.flatMap((id) => dataset.passageById.get(id)?.source ?? []));
  if (ids.size === 0) return messages.event.sourceNotAvailable;
  return [...ids].map((id, index) => {
    const source = dataset.sourceById.get(id);
    return (
      <Fragment key={id}>
        {index > 0 ? ', ' : null}
        {source ? <Text value={sourceName(source)} /> : messages.event.sourceNotAvailable}
      </Fragment>
    );
  });
}
