import { outlineAt } from '../../dataset/event-records.ts';
import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset } from '../../dataset/model.ts';
import { columnsOf } from '../../timeline/columns/columns.ts';
import { archiveViews } from '../data/archive/archive-views.ts';
import { useArrivals } from '../data/archive/use-arrivals.ts';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';

/** How many events of a crowded mark are listed, the weightiest first; zooming in shows the rest. */
const LISTED_AT_MOST = 100;

/** The events behind a mark that stands for several, to choose from. */
export function TogetherPanel(props: {
  readonly dataset: Dataset;
  /** Indices into the dataset's events. */
  readonly events: readonly number[];
  readonly locale: string;
  readonly headingRef: (node: HTMLHeadingElement | null) => void;
  readonly onSelect: (index: number) => void;
  readonly onZoom: () => void;
  readonly onClose: () => void;
}) {
  const messages = useMessages();
  const { dataset, events, locale, headingRef, onClose, onZoom } = props;
  useArrivals(dataset);
  const views = archiveViews();
  const { weight } = columnsOf(dataset);
  const listed =
    events.length > LISTED_AT_MOST
      ? events.toSorted((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0)).slice(0, LISTED_AT_MOST)
      : events;
  const title = messages.chart.together(events.length);
  return (
    <section className="sl-together" aria-label={title}>
      <div className="sl-together-head">
        <h2 tabIndex={-1} ref={headingRef}>
          {title}
        </h2>
        <button type="button" className="sl-close" aria-label={messages.event.close} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </div>
      <p className="sl-quiet">
        {messages.chart.chooseOne}{' '}
        <button type="button" className="sl-link-button" onClick={onZoom}>
          {messages.chart.zoomThere}
        </button>
      </p>
      <ol className="sl-together-list">
        {listed.map((index) => {
          const event = outlineAt(dataset.events, index);
          return event ? (
            <li key={index}>
              <button type="button" onClick={() => props.onSelect(index)}>
                <span className="sl-label-date">{formatDate(event.date, locale, 'long')}</span>
                <span className="sl-together-title">
                  <Text value={event.title} />
                </span>
              </button>
            </li>
          ) : (
            <li key={index}>{views && <views.ComingLines lines={2} />}</li>
          );
        })}
      </ol>
      {events.length > listed.length ? (
        <p className="sl-quiet">{messages.chart.more(events.length - listed.length)}</p>
      ) : null}
    </section>
  );
}
