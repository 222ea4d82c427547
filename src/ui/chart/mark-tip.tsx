import { outlineAt } from '../../dataset/event-records.ts';
import type { CssPixels } from '../../base/units.ts';
import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset } from '../../dataset/model.ts';
import type { PlacedMark } from '../../timeline/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import { spokenSpan } from './spoken-span.ts';

/** Half of the tip's greatest width, and the room it keeps to the plot's edges. */
const HALF_TIP: CssPixels = 130;

/** How many titles of events drawn together the tip names before it counts the rest. */
const NAMED = 3;

/** Room that a tip of that many lines takes above its mark; where there is less it stands below the mark's first dot. */
const TIP_HEIGHT: CssPixels = 150;
const TIP_HEIGHT_SINGLE: CssPixels = 80;

/** What a mark without a label is, shown while it is pointed at or focused. The button itself has the name for screen readers. */
export function MarkTip(props: {
  readonly mark: PlacedMark;
  readonly dataset: Dataset;
  readonly locale: string;
  readonly width: CssPixels;
  /** How far the rows are scrolled: what is above that is out of sight. */
  readonly scrolled: CssPixels;
}) {
  const messages = useMessages();
  const { mark, dataset, locale, width, scrolled } = props;
  const events = Array.from(
    { length: Math.min(mark.events.length, NAMED) },
    (_, at) => mark.events[at] ?? 0,
  ).flatMap((index) => outlineAt(dataset.events, index) ?? []);
  const [only] = mark.events.length === 1 ? events : [];
  const left = Math.max(Math.min(mark.x, width - HALF_TIP), Math.min(HALF_TIP, width / 2));
  const y = mark.dots.find((dot) => dot.y > scrolled)?.y ?? mark.y1;
  return (
    <div
      className="sl-tip"
      aria-hidden="true"
      data-below={y - scrolled < (only ? TIP_HEIGHT_SINGLE : TIP_HEIGHT) || undefined}
      style={{ left, top: y }}
    >
      <span className="sl-label-date">
        {only ? formatDate(only.date, locale, 'long') : spokenSpan(mark, dataset, locale)}
      </span>
      {only ? (
        <span className="sl-label-title">
          <Text value={only.title} />
        </span>
      ) : (
        <>
          <span className="sl-label-title">{messages.chart.together(mark.events.length)}</span>
          {events.map((event) => (
            <span key={event.id} className="sl-tip-line">
              <Text value={event.title} />
            </span>
          ))}
          {mark.events.length > events.length ? (
            <span className="sl-tip-line">{messages.chart.more(mark.events.length - events.length)}</span>
          ) : null}
        </>
      )}
    </div>
  );
}
