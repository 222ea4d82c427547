import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset, TimelineEvent } from '../../dataset/model.ts';
import { sliceRecords } from '../../dataset/records.ts';
import type { Records } from '../../dataset/records.ts';
import { useMessages } from '../messages/messages.tsx';
import { ShowMoreButton } from '../text/show-more-button.tsx';
import { Text } from '../text/text.tsx';
import { useShowMore } from '../text/use-show-more.ts';
import { isShown } from './source-index.ts';
import type { Shown } from './source-index.ts';

const EVENTS_PER_STEP = 10;

/** The events that a passage supports, each a way to it; those that the filters hide say so. */
export function SupportedEvents(props: {
  readonly dataset: Dataset;
  /** In time order. */
  readonly events: Records<TimelineEvent>;
  readonly shown: Shown;
  readonly locale: string;
  readonly onSelectEvent: (event: string) => void;
}) {
  const messages = useMessages();
  const { dataset, events, shown, locale } = props;
  const list = useShowMore(events.length, EVENTS_PER_STEP);
  if (events.length === 0) return <p className="sl-passage-kind">{messages.source.supportsNothing}</p>;
  return (
    <>
      <ul className="sl-supports" aria-label={messages.source.supports}>
        {sliceRecords(events, 0, list.shown).map((event) => {
          const isHidden = !isShown(dataset, event, shown);
          return (
            <li key={event.id}>
              <button
                type="button"
                className="sl-support"
                data-quiet={isHidden || undefined}
                onClick={() => props.onSelectEvent(event.id)}
              >
                <Text value={event.title} limit={120} />{' '}
                <span className="sl-support-date">
                  {formatDate(event.date, locale, 'short')}
                  {isHidden ? ` · ${messages.event.notShown}` : null}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <ShowMoreButton list={list} />
    </>
  );
}
