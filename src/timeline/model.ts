import type { Interval } from '../base/interval.ts';
import type { CssPixels, Milliseconds } from '../base/units.ts';
import type { StretchUnit } from './crowd/stretch.ts';

/** Whether an event must carry one or every wanted topic. */
export type Match = 'any' | 'all';

/** What the rows stand for. */
export type Lanes = 'topics' | 'people' | 'sources';

/** What the reader wants to see. Empty lists and an empty `q` want everything; ids that do not exist match nothing and are dropped by the caller. */
export interface Filter {
  readonly topics: readonly string[];
  readonly without: readonly string[];
  readonly match: Match;
  readonly people: readonly string[];
  readonly sources: readonly string[];
  readonly minSources: number;
  readonly q: string;
}

/** Which events pass a filter: a bit per event, by its index in `Dataset.events`. */
export interface Selection {
  readonly bits: Uint32Array;
  readonly count: number;
}

/** How many events each value of a facet would leave, by id, the other facets applied. */
export interface FacetCounts {
  readonly topics: ReadonlyMap<string, number>;
  readonly people: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  /**
   * How many events at least so many independent sources report, for each number from 2 on that some event of the
   * dataset has, ascending: whatever else is asked for, other numbers say the same as one of these.
   */
  readonly minSources: ReadonlyMap<number, number>;
}

/**
 * What a row holds: the events that carry one topic (are spoken in by one person, reported by one source); those that carry
 * none at all; or those that carry any of the values that have no row of their own on screen.
 */
export type RowKind = 'value' | 'none' | 'rest';

/** A row of the chart before it has a place: what it stands for. */
export interface Row {
  readonly kind: RowKind;
  /** Id of the value; of the other kinds a fixed one, see `rows.ts`. */
  readonly id: string;
  /** The value's name. The other kinds have an English stand-in: the interface says it in its own language. */
  readonly label: string;
  /** Index into the palette; by the topic's position in the dataset, so filters never recolour. */
  readonly colour: number;
}

export interface PlacedRow extends Row {
  readonly y: CssPixels;
  readonly height: CssPixels;
}

/**
 * A dot of an event (or of merged events) in one row. `hollow` where the date is coarser than a day, a bound is unknown, or
 * the dot stands for events drawn together and so at no date of its own: only a full dot is a point in time.
 */
export interface PlacedDot {
  readonly row: number;
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly colour: number;
  readonly hollow: boolean;
  /** More than 1 where marks were merged. */
  readonly count: number;
}

/** The extent of a date in one row, `BAR_HEIGHT` high around `y`. A side that is not known fades out. */
export interface PlacedBar {
  readonly row: number;
  readonly x1: CssPixels;
  readonly x2: CssPixels;
  readonly y: CssPixels;
  readonly colour: number;
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
}

/**
 * One event, or events that a pixel can't separate, as drawn: a thread through its rows with a dot in each,
 * and one HTML button over it.
 */
export interface PlacedMark {
  /** Stable while panning: `=` and the event's id, or for merged marks `+` and the id of their head. */
  readonly key: string;
  /**
   * Indices into `Dataset.events`, one unless merged; by their anchors, but where marks were joined one part after the other. A typed array that shares memory with others, so that
   * a mark of 50 000 events costs nothing: read it with `length`, an index or `Array.from(events, …)`, never write to it.
   */
  readonly events: ArrayLike<number>;
  /** The weightiest of `events` (the selected one, where it is among them): whose title stands for the mark. */
  readonly head: number;
  /** The whole span of the events' dates. */
  readonly span: Interval;
  /** The first and the last of the events' anchors, always finite: where in time its events are, however long their dates. */
  readonly anchors: Interval;
  readonly x: CssPixels;
  /** Where its head's label points: to `x`, but on a strip to where the head is. */
  readonly headX: CssPixels;
  /** Top and bottom of the thread: centres of the first and the last row it touches. */
  readonly y1: CssPixels;
  readonly y2: CssPixels;
  readonly dots: readonly PlacedDot[];
  readonly bars: readonly PlacedBar[];
  /** Where its events are too dense for dots and numbers: the stretch of the strips that are drawn instead of `dots`. */
  readonly strip: PlacedStretch | null;
}

/** A stretch of the calendar that is drawn as strips, as far as it is in the window: its events are those whose anchors are in it. */
export interface PlacedStretch {
  readonly x1: CssPixels;
  readonly x2: CssPixels;
  readonly time: Interval;
}

/** A piece of a row in which events are about equally dense, in the middle of the row's height; `y` is its top. */
export interface PlacedStrip {
  readonly row: number;
  readonly x1: CssPixels;
  readonly x2: CssPixels;
  readonly y: CssPixels;
  readonly height: CssPixels;
  readonly colour: number;
  /** How dense, from 0 on: see `ChartLayout.stripCounts` and `stripOpacity`. */
  readonly shade: number;
}

/** Where a label stands by its mark: over it (moved into the plot where it must be), or ending or beginning at it. */
export type LabelPlace = 'over' | 'before' | 'after';

/** A label above the rows; its leader goes from the label down to the mark. `x` is the box's left edge, `y` its top. */
export interface PlacedLabel {
  readonly event: number;
  /** How many more events stand under the same mark: drawn as "+3" after the date, its width counted in. None on a strip, which is no place of theirs. */
  readonly more: number;
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly place: LabelPlace;
  readonly align: 'start' | 'middle' | 'end';
  readonly date: string;
  /** The title in one or two lines, the last one shortened with "…" where it had to be. */
  readonly lines: readonly string[];
  readonly leader: { readonly x: CssPixels; readonly y1: CssPixels; readonly y2: CssPixels };
}

export interface Tick {
  /** Its moment, which no other tick of a layout has: it stays while the window moves, where `x` does not. */
  readonly at: Milliseconds;
  readonly x: CssPixels;
  readonly label: string;
  /** Where a larger unit begins (a year among months): drawn stronger. */
  readonly major: boolean;
}

/** Everything the chart draws, in plain numbers. Coordinates are relative to the plot's top left, labels' area included. */
export interface ChartLayout {
  readonly rows: readonly PlacedRow[];
  readonly marks: readonly PlacedMark[];
  /** How dense the events are under marks that have a strip, row by row. */
  readonly strips: readonly PlacedStrip[];
  /** From how many events on a piece of a strip has each shade; the same wherever the window is. Empty without strips. */
  readonly stripCounts: readonly number[];
  /** What of the calendar a piece of a strip is; null without strips. */
  readonly stripUnit: StretchUnit | null;
  readonly labels: readonly PlacedLabel[];
  readonly ticks: readonly Tick[];
  /** Height of the area above the rows that the labels use. */
  readonly labelsHeight: CssPixels;
  /** Bottom of the last row: where the axis line is. */
  readonly rowsBottom: CssPixels;
}

/** Width of a piece of text as the page will draw it. Pass a real one (canvas) or a fixed one in tests. */
export type MeasureText = (text: string, font: 'label-date' | 'label-title') => CssPixels;

/** A bar of the overview: a bin of time and how full it is, 0 to 1. */
export interface OverviewBar {
  readonly x1: CssPixels;
  readonly x2: CssPixels;
  readonly height: number;
}
