import type { CssPixels } from '../../base/units.ts';
import { formatSpan } from '../../dataset/format-date.ts';
import type { ChartLayout, PlacedMark, PlacedStretch } from '../../timeline/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import { topicColour } from '../text/topic-colour.ts';
import { standingOn } from './standing-on.ts';

/** Half of the tip's greatest width, and the room it keeps to the plot's edges. */
const HALF_TIP: CssPixels = 130;

/** Room that a tip takes above its row; where there is less it stands below. */
const TIP_HEIGHT: CssPixels = 110;

/** From a row's middle to a tip beside it: clear of the pointer and of the row's strip. */
const BESIDE: CssPixels = 6;

/**
 * How many events a stretch of strips has, exactly: in the row that is pointed at or that the arrows have led to, and in all
 * rows, with the stretch's dates. The mark's button says the same to screen readers.
 */
export function StripTip(props: {
  readonly mark: PlacedMark;
  readonly strip: PlacedStretch;
  readonly layout: ChartLayout;
  readonly row: number;
  readonly locale: string;
  readonly width: CssPixels;
  readonly scrolled: CssPixels;
}) {
  const { chart } = useMessages();
  const { mark, strip, layout, row, locale, width, scrolled } = props;
  const placed = layout.rows[row];
  const inRow = mark.dots.find((dot) => dot.row === row)?.count ?? 0;
  const apart = standingOn(mark, layout);
  const left = Math.max(Math.min(mark.x, width - HALF_TIP), Math.min(HALF_TIP, width / 2));
  const y = placed ? placed.y + placed.height / 2 : mark.y1;
  const below = y - scrolled < TIP_HEIGHT;
  return (
    <div
      className="sl-tip"
      aria-hidden="true"
      data-below={below || undefined}
      style={{ left, top: below ? y + BESIDE : y - BESIDE }}
    >
      <span className="sl-label-date">{formatSpan(strip.time, locale)}</span>
      <span className="sl-label-title">{chart.openList(mark.events.length)}</span>
      {placed ? (
        <span className="sl-tip-row">
          <span className={`sl-tip-dot sl-topic-${topicColour(placed.colour)}`} />
          <Text value={chart.inRow(placed.label, inRow)} />
        </span>
      ) : null}
      {apart > 0 ? <span className="sl-tip-line">{chart.standingApart(apart)}</span> : null}
    </div>
  );
}

/** The row at a height in the plot; null where there is none, or no pointer. */
export function rowAt({ rows }: ChartLayout, y: CssPixels | null): number | null {
  if (y === null) return null;
  const row = rows.findIndex((placed) => y >= placed.y && y < placed.y + placed.height);
  return row === -1 ? null : row;
}
