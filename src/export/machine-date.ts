import { isoTime, twoDigits } from '../base/iso-time.ts';
import type { EdtfDate, EdtfPoint, EdtfSide } from '../dataset/edtf-model.ts';
import { isPoint } from '../dataset/edtf.ts';

const MAX_YEAR = 9_999;

/**
 * One calendar date as HTML's `<time datetime>` and schema.org's dates can state it: `2022`, `2023-11`, `2024-11-16`,
 * `2024-11-16T09:30+01:00`. Null where they can't: a season, a decade, a century, years before 1 and beyond 9999, and whatever is
 * only about or possibly so, since nothing in them says "about". A day is never invented.
 */
function machinePoint(point: EdtfPoint): string | null {
  if (point.approximate || point.uncertain || point.year < 1 || point.year > MAX_YEAR) return null;
  const year = String(point.year).padStart(4, '0');
  switch (point.precision) {
    case 'century':
    case 'decade':
    case 'season':
      return null;
    case 'year':
      return year;
    case 'month':
      return `${year}-${twoDigits(point.month ?? 1)}`;
    case 'day':
      return `${year}-${twoDigits(point.month ?? 1)}-${twoDigits(point.day ?? 1)}`;
    case 'minute':
    case 'second':
      return `${year}-${twoDigits(point.month ?? 1)}-${twoDigits(point.day ?? 1)}T${isoTime(point)}`;
    default:
      return point.precision satisfies never;
  }
}

/** A date as one point that a machine can read, or null: what `<time datetime>` takes. */
export function machineDate(date: EdtfDate): string | null {
  return date.kind === 'point' ? machinePoint(date.point) : null;
}

/**
 * When something began and ended, as far as it is known and can be stated; a bound of a set ("before 16 November") is neither.
 *
 *     machineSpan(readEdtf('2022/2024'))       // { start: '2022', end: '2024' }
 *     machineSpan(readEdtf('[..2024-11-16]'))  // { start: null, end: null }
 */
export function machineSpan(date: EdtfDate): { readonly start: string | null; readonly end: string | null } {
  if (date.kind === 'set') return { start: null, end: null };
  if (date.kind === 'point') return { start: machinePoint(date.point), end: null };
  return { start: sideText(date.from), end: sideText(date.to) };
}

/**
 * Whether `machineSpan` holds all that a date states: of `1984~/2004-06` it has no form for the beginning. A side that is open or
 * unknown states nothing; a bound of a set does, and no span has a place for it.
 */
export function isWhollyStated(date: EdtfDate): boolean {
  if (date.kind === 'set') return false;
  const sides = date.kind === 'point' ? [date.point] : [date.from, date.to];
  const stated = sides.filter(isPoint);
  return stated.length > 0 && stated.every((point) => machinePoint(point) !== null);
}

function sideText(side: EdtfSide): string | null {
  return isPoint(side) ? machinePoint(side) : null;
}
