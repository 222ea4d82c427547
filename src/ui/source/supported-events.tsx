import { formatDate } from '../../dataset/format-date.ts';
import type { TimelineEvent } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { ShowMoreButton } from '../text/show-more-button.tsx';
import { Text } from '../text/text.tsx';
import { useShowMore } from '../text/use-show-more.ts';

const EVENTS_PER_STEP = 10;

/** The events that a passage supports, each a way to it; those that the filters hide say so. */
export function SupportedEvents(props: {
  /** In time order. */
  readonly events: readonly TimelineEvent[];
  /** Those that pass the filters; null where nothing is filtered. */
  readonly shown: ReadonlySet<TimelineEvent> | null;
  readonly locale: string;
  readonly onSelectEvent: (event: string) => void;
}) {
  const messages = useMessages();
  const { events, shown, locale } = props;
  const list = useShowMore(events.length, EVENTS_PER_STEP);
  if (events.length === 0) return <p className="sl-passage-kind">{messages.source.supportsNothing}</p>;
  return (
    <>
      <ul className="sl-supports" aria-label={messages.source.supports}>
        {events.slice(0, list.shown).map((event) => {
          const isHidden = shown !== null && !shown.has(event);
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
