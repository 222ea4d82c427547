import type { Interval } from '../base/interval.ts';
import type { CssPixels } from '../base/units.ts';
import type { EdtfDate } from '../dataset/edtf-model.ts';
import { extentOf, placeIn } from './drawn-extent.ts';
import { APPROXIMATE, flagsOf, OPEN_END, OPEN_START, UNCERTAIN } from './event-flags.ts';
import { placeOf } from './event-place.ts';
import type { MeasureText, PlacedMark } from './model.ts';
import { DOT, EDGE_INSET } from './sizes.ts';
import { timeScale } from './time-scale.ts';

/** Another date that a source gives for an event, as drawn beside the event's own. */
export interface PlacedOtherDate {
  /** Where its hollow dot stands: at the date, or at the edge where that is out of view. */
  readonly x: CssPixels;
  readonly y: CssPixels;
  /** The edge that the date lies beyond, if it does. */
  readonly beyond: 'before' | 'after' | null;
  /** The extent of the date where it is longer than a dot; a side that is not known fades. */
  readonly bar: { readonly x1: CssPixels; readonly x2: CssPixels } | null;
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
  /** The event's own dot, from which a dashed line leads here. */
  readonly ownX: CssPixels;
  readonly caption: PlacedCaption;
}

/** Words beside a dot; `x` is their left edge, `y` their middle. */
export interface PlacedCaption {
  readonly text: string;
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly width: CssPixels;
}

export interface OtherDatesInput {
  /** The event's own mark, of which it is the only event. */
  readonly mark: PlacedMark;
  readonly dates: readonly { readonly date: EdtfDate; readonly text: string }[];
  readonly window: Interval;
  readonly width: CssPixels;
  readonly measureText: MeasureText;
}

/** Between a dot and the words beside it. */
const CAPTION_GAP: CssPixels = 11;

/** From one line of words to the next, where two would overlap. */
const CAPTION_LINE: CssPixels = 17;

/**
 * Where sources disagree: each other date in the event's first row, its words on the side away from the event where there is
 * room, below one another where they would overlap.
 *
 *     The Echo: 14 November 2024 ○┄┄┄┄┄┄┄┄┄●
 *                                          │ the event, 16 November 2024
 */
export function placeOtherDates(input: OtherDatesInput): PlacedOtherDate[] {
  const { mark, window, width } = input;
  if (!(width > 0) || !(window.end > window.start)) return [];
  const scale = timeScale(window, width);
  const placed: PlacedOtherDate[] = [];
  for (const { date, text } of input.dates) {
    const flags = flagsOf(date);
    const place = placeOf(date);
    const extent = extentOf(place, flags, scale.perPixel);
    const [x1, x2] = [scale.x(extent.start), scale.x(extent.end)];
    const at = scale.x(placeIn(place, flags, scale.perPixel));
    const beyond = x2 <= 0 ? 'before' : x1 >= width ? 'after' : null;
    const x = Math.min(width - EDGE_INSET / 2, Math.max(EDGE_INSET / 2, at));
    const vague = (flags & (APPROXIMATE | UNCERTAIN)) !== 0;
    placed.push({
      x,
      y: mark.y1,
      beyond,
      bar: beyond === null && x2 - x1 > DOT ? { x1: Math.max(0, x1), x2: Math.min(width, x2) } : null,
      fadeStart: vague || (flags & OPEN_START) !== 0,
      fadeEnd: vague || (flags & OPEN_END) !== 0,
      ownX: mark.x,
      caption: captionAt(text, x, input, placed),
    });
  }
  return placed;
}

function captionAt(
  text: string,
  x: CssPixels,
  { mark, width, measureText }: OtherDatesInput,
  others: readonly PlacedOtherDate[],
): PlacedCaption {
  const wide = Math.min(width, Math.ceil(measureText(text, 'label-date')));
  const before = Math.min(x, mark.x) - CAPTION_GAP - wide;
  const after = Math.max(x, mark.x) + CAPTION_GAP;
  const fitsAfter = after + wide <= width;
  const [first, second] = x <= mark.x ? [before, after] : [after, before];
  const isIn = (left: CssPixels) => left >= 0 && left + wide <= width;
  const left = [first, second].find(isIn) ?? (fitsAfter ? after : Math.max(0, width - wide));
  const caption = { text, x: left, width: wide };
  let y = mark.y1;
  const isTaken = (other: PlacedCaption) =>
    Math.abs(other.y - y) < CAPTION_LINE && other.x < left + wide && left < other.x + other.width;
  while (others.some((other) => isTaken(other.caption))) y += CAPTION_LINE;
  return { ...caption, y };
}
