const MINUTES_PER_HOUR = 60;

/** A time of day as far as it is known. */
export interface TimeOfDay {
  readonly hour?: number;
  readonly minute?: number;
  /** Absent where a time is known to the minute. */
  readonly second?: number;
  /** Minutes east of UTC; absent where no zone is stated. */
  readonly offset?: number;
}

/**
 * A time of day as ISO 8601, to the minute or to the second, with its zone where it has one. An absent hour or minute is 0.
 *
 *     isoTime({ hour: 9, minute: 5 })                            // 09:05
 *     isoTime({ hour: 9, minute: 5, second: 7, offset: 0 })      // 09:05:07Z
 *     isoTime({ hour: 9, minute: 5, offset: -210 })              // 09:05-03:30
 */
export function isoTime({ hour = 0, minute = 0, second, offset }: TimeOfDay): string {
  const fields = second === undefined ? [hour, minute] : [hour, minute, second];
  return clock(fields) + zone(offset);
}

/** A number from 0 to 99 in two digits, as the fields of a date are written: `07`. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function zone(offset: number | undefined): string {
  if (offset === undefined) return '';
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return sign + clock([Math.floor(minutes / MINUTES_PER_HOUR), minutes % MINUTES_PER_HOUR]);
}

function clock(fields: readonly number[]): string {
  return fields.map(twoDigits).join(':');
}
