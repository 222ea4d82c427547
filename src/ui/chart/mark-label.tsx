import type { PlacedLabel, PlacedMark } from '../../timeline/model.ts';
import { useLanguage, useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import type { PointedAt } from './mark-button.tsx';
import './marks.css';

/**
 * What is written above a mark. The mark's button says it all, in full and title first, so this is drawn beside the buttons
 * and not in one: what is shortened here would contradict the button's name. A press on it is a press on the mark.
 */
export function MarkLabel(props: {
  readonly mark: PlacedMark;
  readonly label: PlacedLabel;
  readonly selected: boolean;
  /** Whether its mark is pointed at or has the focus. */
  readonly active: boolean;
  readonly onPress: (mark: PlacedMark) => void;
  readonly onPoint: (at: PointedAt | null) => void;
}) {
  const messages = useMessages();
  const { direction } = useLanguage();
  const { mark, label } = props;
  return (
    <div
      role="presentation"
      className="sl-label"
      data-align={label.align}
      data-selected={props.selected || undefined}
      data-active={props.active || undefined}
      style={{ left: label.x, top: label.y, width: label.width, height: label.height }}
      onClick={() => props.onPress(mark)}
      onPointerEnter={() => props.onPoint({ key: mark.key, y: null })}
      onPointerLeave={() => props.onPoint(null)}
    >
      <span className="sl-label-date">
        <bdi dir={direction}>{label.date}</bdi>
        {label.more > 0 ? <b className="sl-label-more">{messages.chart.more(label.more)}</b> : null}
      </span>
      {label.lines.map((line, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- two lines may be the same words
        <span key={place} className="sl-label-title">
          <Text value={line} />
        </span>
      ))}
    </div>
  );
}
