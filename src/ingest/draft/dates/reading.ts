import type { CalendarDate, CalendarUnit } from './calendar-date.ts';

/** What a date counts from: the day the article was published, or the date that the text speaks of. */
export type Anchor = 'published' | 'mention' | 'nearest';

/** A date whose year its own words leave open. */
export type Yearless =
  | { readonly unit: 'month'; readonly month: number }
  | { readonly unit: 'day'; readonly month: number; readonly day: number; readonly weekday: number | null }
  | { readonly unit: 'quarter'; readonly quarter: number }
  | { readonly unit: 'half'; readonly half: number }
  | { readonly unit: 'season'; readonly season: number }
  | { readonly unit: 'holiday'; readonly name: string };

export type Direction = 'last' | 'this' | 'next' | null;

/** What some words say of a date, before it is known what they count from. */
export type Reading =
  | { readonly kind: 'fixed'; readonly date: CalendarDate }
  | {
      readonly kind: 'yearless';
      readonly form: Yearless;
      readonly direction: Direction;
      /** A word that a line begins with, which is a date only among other entries of a chronology: "May: …". */
      readonly isLabel?: true;
    }
  /** `03/04/2024`, which is a day in April or in March. */
  | { readonly kind: 'stamp'; readonly dayFirst: CalendarDate; readonly monthFirst: CalendarDate }
  /** "the following May": the next such month after the date that is spoken of. */
  | { readonly kind: 'after-mention'; readonly form: Yearless; readonly direction: Direction }
  /** "the 16th": a day of the month that is spoken of. */
  | { readonly kind: 'monthless'; readonly day: number }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly direction: Direction;
      readonly anchor: Anchor;
      /** "this coming Sunday": the very next one, even of this week. */
      readonly isComing?: true;
      /** Of which week, where that is said: "Thursday last week" is -1, "Thursday of this week" 0. */
      readonly week?: number;
    }
  /** The unit that holds the anchor, moved by whole units: "today", "next month", "that year". */
  | { readonly kind: 'current'; readonly unit: CalendarUnit; readonly shift: number; readonly anchor: Anchor }
  /** So many units from the anchor, or from a date that the words name: "two days before 5 May". */
  | {
      readonly kind: 'offset';
      readonly unit: CalendarUnit;
      readonly count: number;
      readonly anchor: Anchor;
      readonly from: Reading | null;
    }
  /** A part of a date: "October of next year", "the first quarter of last year". */
  | { readonly kind: 'within'; readonly form: Yearless; readonly of: Reading }
  /** "the last week of March": counted from its beginning, or (-1) from its end. */
  | { readonly kind: 'week-of'; readonly index: number; readonly of: Reading }
  /** "the week of 11 November". */
  | { readonly kind: 'unit-around'; readonly unit: CalendarUnit; readonly of: Reading }
  | { readonly kind: 'range'; readonly from: Reading; readonly to: Reading }
  /** So many units that end or begin at the anchor: "the past three months". */
  | { readonly kind: 'stretch'; readonly unit: CalendarUnit; readonly count: number }
  | { readonly kind: 'clock'; readonly clock: string; readonly on: Reading | null }
  /** "early 2025": the year is what can be said of it. */
  | { readonly kind: 'part'; readonly part: string; readonly of: Reading }
  | { readonly kind: 'about'; readonly of: Reading };

/** A reading with the token after its last. */
export interface Read {
  readonly reading: Reading;
  readonly next: number;
}
