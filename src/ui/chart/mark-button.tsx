import type { KeyboardEvent, PointerEvent } from 'react';
import type { CssPixels } from '../../base/units.ts';
import type { PlacedMark } from '../../timeline/model.ts';
import type { MarkReach } from './mark-reach.ts';
import { HALF_TARGET } from './mark-reach.ts';
import './marks.css';

/** Above the tallest chart, so that every thread has a place in the order. */
const LONGEST_ON_TOP = 100_000;

/** What is pointed at: a mark by its key, and the height in the plot; null where that doesn't matter. */
export interface PointedAt {
  readonly key: string;
  readonly y: CssPixels | null;
}

/**
 * One mark as an HTML control: the event's, or that of events drawn together. It takes presses on its thread, as far as the
 * next mark's, and on its bars where no other mark stands; its label stands beside it (`MarkLabel`).
 */
export function MarkButton(props: {
  readonly mark: PlacedMark;
  readonly name: string;
  readonly description: string | undefined;
  readonly reach: MarkReach;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly buttonRef: (key: string, node: HTMLButtonElement | null) => void;
  readonly onPress: (mark: PlacedMark, byKeyboard: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
  readonly onPoint: (at: PointedAt | null) => void;
  /** A press on a strip has begun, in one of its rows. */
  readonly onPressIn: (at: PointedAt) => void;
  /** The focus has come to this mark; null as it leaves. */
  readonly onFocusMark: (key: string | null) => void;
}) {
  const { mark, reach } = props;
  /** Only a strip says something else in each row. */
  const placeOf = (event: PointerEvent<HTMLButtonElement>): PointedAt => {
    if (mark.strip === null) return { key: mark.key, y: null };
    const top = event.currentTarget.getBoundingClientRect().top;
    return { key: mark.key, y: event.clientY - top + mark.y1 - HALF_TARGET };
  };
  return (
    <button
      type="button"
      className="sl-mark"
      ref={(node) => props.buttonRef(mark.key, node)}
      aria-label={props.name}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- ARIA 1.3 allows it everywhere
      aria-description={props.description}
      aria-pressed={props.selected}
      tabIndex={props.tabStop ? 0 : -1}
      style={{
        left: mark.x - HALF_TARGET,
        top: mark.y1 - HALF_TARGET,
        // Its first dot alone, so that a browser which scrolls to the focus scrolls no further than there.
        width: 2 * HALF_TARGET,
        height: 2 * HALF_TARGET,
      }}
      // A press by Enter or Space has no click count.
      onClick={(event) => props.onPress(mark, event.detail === 0)}
      onKeyDown={props.onKeyDown}
      onPointerEnter={(event) => props.onPoint(placeOf(event))}
      onPointerMove={mark.strip ? (event) => props.onPoint(placeOf(event)) : undefined}
      onPointerDown={mark.strip ? (event) => props.onPressIn(placeOf(event)) : undefined}
      onPointerLeave={() => props.onPoint(null)}
      onFocus={() => props.onFocusMark(mark.key)}
      onBlur={() => props.onFocusMark(null)}
    >
      {mark.bars.map((bar, place) => (
        <span
          // oxlint-disable-next-line react/no-array-index-key -- bars of one mark have no other name
          key={place}
          className="sl-mark-bar"
          style={{ left: bar.x1 - mark.x + HALF_TARGET, top: bar.y - mark.y1, width: bar.x2 - bar.x1 }}
        />
      ))}
      {/* Of threads that cross or touch, the shorter is on top: it has less room elsewhere. Strips are under all. */}
      <span
        className="sl-mark-thread"
        style={{
          left: HALF_TARGET - reach.before,
          width: reach.before + reach.after,
          height: mark.y2 - mark.y1 + 2 * HALF_TARGET,
          zIndex: mark.strip ? 0 : LONGEST_ON_TOP - Math.round(mark.y2 - mark.y1),
        }}
      />
    </button>
  );
}
