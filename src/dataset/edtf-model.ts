import type { Interval } from '../base/interval.ts';

/** How exactly a date is known, coarsest first. `201X` is a decade, `20XX` a century. */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'minute' | 'second';

/**
 * One calendar date as a source states it: calendar fields, never an instant that a time zone could move.
 * Fields finer than `precision` are absent. Years count astronomically: 0 is 1 BCE, -43 is 44 BCE.
 */
export interface EdtfPoint {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** EDTF 21 to 24: spring, summer, autumn, winter. */
  readonly season?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of UTC where the text states a zone. */
  readonly offset?: number;
  readonly precision: Precision;
  /** `~` or `%`: about. */
  readonly approximate: boolean;
  /** `?` or `%`: possibly. */
  readonly uncertain: boolean;
  /** The whole stretch the fields allow, the zone applied where one is stated. */
  readonly interval: Interval;
}

/** One side of an interval or of a range in a set; `open` is `..` (no bound), `unknown` an empty side. */
export type EdtfSide = EdtfPoint | 'open' | 'unknown';

/**
 * A date as written in a dataset, read. A discriminated union:
 * `point` — one date (`2022`, `2024-11-16`, `2019~`);
 * `interval` — something that lasted from `from` to `to` (`2022/2024`, `2024/..`);
 * `set` — `[…]`: it happened once, at one of these (`mode: 'one'`), or `{…}`: at all of them (`mode: 'all'`);
 *         each member a range, a single date being a range whose two sides are the same point.
 */
export type EdtfDate =
  | { readonly kind: 'point'; readonly edtf: string; readonly interval: Interval; readonly point: EdtfPoint }
  | {
      readonly kind: 'interval';
      readonly edtf: string;
      readonly interval: Interval;
      readonly from: EdtfSide;
      readonly to: EdtfSide;
    }
  | {
      readonly kind: 'set';
      readonly edtf: string;
      readonly interval: Interval;
      readonly mode: 'one' | 'all';
      readonly members: readonly { readonly from: EdtfSide; readonly to: EdtfSide }[];
    };
