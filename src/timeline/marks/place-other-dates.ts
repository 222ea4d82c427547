import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';
import type { EdtfDate } from '../../dataset/edtf-model.ts';
import { extentOf, placeIn } from '../crowd/drawn-extent.ts';
import { APPROXIMATE, flagsOf, OPEN_END, OPEN_START, UNCERTAIN } from '../columns/event-flags.ts';
import { placeOf } from '../columns/event-place.ts';
import type { MeasureText, PlacedMark } from '../model.ts';
import { DOT } from '../sizes.ts';
import { timeScale } from '../scale/time-scale.ts';
import type { TimeScale } from '../scale/time-scale.ts';

/** Another date that a source gives for an event, as drawn beside the event's own. */
export interface PlacedOtherDate {
  /** Which of the given dates it is; the order they are drawn in follows the window. */
  readonly index: number;
  /** Where its hollow dot stands: at the date, or at the edge where that is out of view. */
  readonly x: CssPixels;
  readonly y: CssPixels;
  /** The edge that the date lies beyond, if it does. */
  readonly beyond: 'before' | 'after' | null;
  /** The extent of the date where it is longer than a dot; a side that is not known fades. */
  readonly bar: { readonly x1: CssPixels; readonly x2: CssPixels } | null;
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
  /** The event's own thread, from which a dashed line leads here. */
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
  /** Each date with what is said of it: in full, and shorter for where there is less room. */
  readonly dates: readonly { readonly date: EdtfDate; readonly texts: readonly string[] }[];
  readonly window: Interval;
  readonly width: CssPixels;
  /** Bottom of the last row, below which nothing is drawn. */
  readonly bottom: CssPixels;
  readonly measureText: MeasureText;
}

/** Between a dot and the words beside it. */
const CAPTION_GAP: CssPixels = 11;

/** From the line of one date to the next: no less than a line of words where the rows leave room for all. */
const LINE: CssPixels = 18;
const LEAST_LINE: CssPixels = 14;

/** How far inside the edge the arrow stands that points beyond it. */
const ARROW_INSET: CssPixels = 3;

/**
 * Where sources disagree: each other date on a line of its own from the event's first row down, nearest first, its words on the
 * side away from the event where there is room, else beyond the event.
 *
 *            The Echo: 14 November 2024 ○┄┄┄┄┄┄┄●   first row of the event, 16 November 2024
 *     The Courier: October 2024 ╶┄○┄╴┄┄┄┄┄┄┄┄┄┄┄│
 *                              ‹┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄│ The Echo: 1999
 */
export function placeOtherDates(input: OtherDatesInput): PlacedOtherDate[] {
  const { mark, window, width, bottom } = input;
  if (!(width > 0) || !(window.end > window.start)) return [];
  const scale = timeScale(window, width);
  const drafts = input.dates
    .map(({ date, texts }, index) => ({ index, texts, ...placedDate(date, scale, width) }))
    .toSorted((a, b) => Math.abs(a.x - mark.x) - Math.abs(b.x - mark.x));
  const room = (bottom - mark.y1 - LINE / 2) / Math.max(1, drafts.length - 1);
  const line = Math.min(LINE, Math.max(LEAST_LINE, room));
  return drafts.map(({ texts, ...draft }, at) => {
    const y = mark.y1 + at * line;
    return { ...draft, y, ownX: mark.x, caption: { ...captionAt(texts, draft, input), y } };
  });
}

type PlacedDate = Pick<PlacedOtherDate, 'x' | 'beyond' | 'bar' | 'fadeStart' | 'fadeEnd'>;

function placedDate(date: EdtfDate, scale: TimeScale, width: CssPixels): PlacedDate {
  const flags = flagsOf(date);
  const place = placeOf(date);
  const extent = extentOf(place, flags, scale.perPixel);
  const [x1, x2] = [scale.x(extent.start), scale.x(extent.end)];
  const beyond = x2 <= 0 ? 'before' : x1 >= width ? 'after' : null;
  const at = scale.x(placeIn(place, flags, scale.perPixel));
  const vague = (flags & (APPROXIMATE | UNCERTAIN)) !== 0;
  return {
    x: Math.min(width - ARROW_INSET, Math.max(ARROW_INSET, at)),
    beyond,
    bar: beyond === null && x2 - x1 > DOT ? { x1: Math.max(0, x1), x2: Math.min(width, x2) } : null,
    fadeStart: vague || (flags & OPEN_START) !== 0,
    fadeEnd: vague || (flags & OPEN_END) !== 0,
  };
}

/** The fullest words that fit outside the date or beyond the event; where none do, the shortest, held within the plot. */
function captionAt(
  texts: readonly string[],
  { x, bar }: PlacedDate,
  { mark, width, measureText }: OtherDatesInput,
): Omit<PlacedCaption, 'y'> {
  const first = Math.min(x, bar?.x1 ?? x, mark.x) - CAPTION_GAP;
  const last = Math.max(x, bar?.x2 ?? x, mark.x) + CAPTION_GAP;
  let caption = { text: '', x: 0, width: 0 };
  for (const text of texts) {
    const wide = Math.ceil(measureText(text, 'label-date'));
    const before = first - wide;
    const sides = x <= mark.x ? [before, last] : [last, before];
    const free = sides.find((left) => left >= 0 && left + wide <= width);
    if (free !== undefined) return { text, x: free, width: wide };
    caption = { text, x: Math.max(0, Math.min(before, width - wide)), width: Math.min(wide, width) };
  }
  return caption;
}
