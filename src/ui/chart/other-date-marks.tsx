import { useMemo } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';
import type { Dataset } from '../../dataset/model.ts';
import type { MeasureText, PlacedMark } from '../../timeline/model.ts';
import { placeOtherDates } from '../../timeline/marks/place-other-dates.ts';
import type { PlacedOtherDate } from '../../timeline/marks/place-other-dates.ts';
import { useMessages } from '../messages/messages.tsx';
import { otherDatesOf } from './other-dates-of.ts';

const RADIUS: CssPixels = 5;
const BAR_HEIGHT: CssPixels = 9;
const ARROW: CssPixels = 5;

/**
 * Where sources give an event other dates: hollow, dashed and named, joined to the event's own dot. For the eye; the event's
 * button is described by the same words, and its panel quotes them.
 */
export function OtherDateMarks(props: {
  readonly mark: PlacedMark;
  readonly dataset: Dataset;
  readonly locale: string;
  readonly window: Interval;
  readonly width: CssPixels;
  readonly bottom: CssPixels;
  readonly measureText: MeasureText;
}) {
  const { chart } = useMessages();
  const { mark, dataset, locale, window, width, bottom, measureText } = props;
  const placed = useMemo(() => {
    const event = dataset.events.at(mark.head);
    if (!event || mark.events.length > 1) return [];
    const dates = otherDatesOf(dataset, event, locale).map(({ date, spoken, short, sources }) => ({
      date,
      texts: [chart.otherDate(sources, spoken), chart.otherDate(sources, short), short],
    }));
    return placeOtherDates({ mark, dates, window, width, bottom, measureText });
  }, [mark, dataset, locale, window, width, bottom, measureText, chart]);
  return (
    <g className="sl-other-date-marks">
      {placed.map((other) => (
        <OtherDateMark key={other.index} other={other} />
      ))}
    </g>
  );
}

function OtherDateMark({ other }: { readonly other: PlacedOtherDate }) {
  const { x, y, bar, beyond, ownX, caption } = other;
  return (
    <g>
      {bar ? (
        <rect
          className="sl-other-date-bar"
          x={bar.x1}
          y={y - BAR_HEIGHT / 2}
          width={bar.x2 - bar.x1}
          height={BAR_HEIGHT}
          rx={BAR_HEIGHT / 2}
        />
      ) : null}
      <line className="sl-other-date-line" x1={x} x2={ownX} y1={y} y2={y} />
      {beyond === null ? (
        <circle className="sl-other-date-dot" cx={x} cy={y} r={RADIUS} />
      ) : (
        <path
          className="sl-other-date-dot"
          d={
            beyond === 'before'
              ? `M${x + ARROW} ${y - ARROW}L${x} ${y}l${ARROW} ${ARROW}`
              : `M${x - ARROW} ${y - ARROW}L${x} ${y}l${-ARROW} ${ARROW}`
          }
        />
      )}
      <text className="sl-other-date-text" x={caption.x} y={caption.y}>
        {caption.text}
      </text>
    </g>
  );
}
