import type { EdtfDate } from '../../dataset/edtf-model.ts';

/** How exactly a date is known where that is less than to the day; each has its words in `messages.exactness`. */
export type Exactness = 'month' | 'season' | 'year' | 'decade' | 'century' | 'inexact';

/**
 * What to add to a date's words so that nobody takes it for more exact than it is: "2022" is a year and no day. Null where the
 * words already say all: a day, a time of day, and what lasted from one date to another.
 *
 *     exactnessOf(readEdtf('2022'))           // 'year'
 *     exactnessOf(readEdtf('[..2024-11-16]')) // 'inexact': at some time up to then
 *     exactnessOf(readEdtf('2024-11-16'))     // null
 */
export function exactnessOf(date: EdtfDate): Exactness | null {
  switch (date.kind) {
    case 'interval':
      return null;
    case 'set':
      return date.mode === 'one' ? 'inexact' : null;
    case 'point': {
      const { precision, approximate, uncertain } = date.point;
      if (approximate || uncertain) return 'inexact';
      return precision === 'day' || precision === 'minute' || precision === 'second' ? null : precision;
    }
    default:
      return date satisfies never;
  }
}
