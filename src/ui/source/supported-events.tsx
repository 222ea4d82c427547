import { formatDate } from '../../dataset/format-date.ts';
import { keyAt } from '../../dataset/event-records.ts';
import type { Dataset, EventRecords } from '../../dataset/model.ts';
import { archiveViews } from '../data/archive/archive-views.ts';
import { useArrivals } from '../data/archive/use-arrivals.ts';
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
  readonly events: EventRecords;
  readonly shown: Shown;
  readonly locale: string;
  readonly onSelectEvent: (event: string) => void;
}) {
  const messages = useMessages();
  const { dataset, events, shown, locale } = props;
  useArrivals(dataset);
  const views = archiveViews();
  const list = useShowMore(events.length, EVENTS_PER_STEP);
  if (events.length === 0) return <p className="sl-passage-kind">{messages.source.supportsNothing}</p>;
  return (
    <>
      <ul className="sl-supports" aria-label={messages.source.supports}>
        {Array.from({ length: Math.min(list.shown, events.length) }, (_, at) => {
          const event = events.at(at);
          if (!event) {
            return <li key={keyAt(events, at)}>{views && <views.ComingLines lines={1} />}</li>;
          }
          const isHidden = !isShown(dataset, event, shown);
          return (
            <li key={keyAt(events, at)}>
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
