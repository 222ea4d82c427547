import { daysFromCivil } from '../base/civil.ts';
import type { EdtfDate } from '../dataset/edtf-model.ts';
import type { TimelineEvent } from '../dataset/model.ts';
import { eachRecord } from '../dataset/records.ts';
import type { Records } from '../dataset/records.ts';
import { pointsOf } from '../dataset/points-of.ts';
import { dateBounds } from './date-bounds.ts';
import type { DayNumber } from './date-bounds.ts';

/** The whole days that an event takes up in a calendar, both included. */
export interface CalendarDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Whether the date is open on a side, so that the days are those of the bound that is known. */
  readonly bounded: boolean;
}

/** How many events a calendar has, and how honestly. */
export interface CalendarCoverage {
  readonly held: number;
  /** Of those held: open on a side, and so standing on the bound that is known. */
  readonly bounded: number;
  /** Left out, since no calendar can hold their dates. */
  readonly leftOut: number;
}

/** iCalendar writes a year with four digits, and the day after the last one has to have such a year, too. */
const FIRST_DAY: DayNumber = daysFromCivil(1, 1, 1);
const LAST_DAY: DayNumber = daysFromCivil(9_999, 12, 30);

/**
 * Where a date stands in a calendar: on all the days it may mean. A date that is open on a side stands on its known bound
 * (`[..2024-11-16]` on 16 November, `2022/..` on all of 2022), where its summary says "before" or "since". Null for what
 * no calendar can hold: years before 1 or beyond 9999, and dates without any bound.
 */
export function calendarDays(date: EdtfDate): CalendarDays | null {
  const { earliest, latest } = dateBounds(date);
  const days =
    earliest !== null && latest !== null
      ? { first: earliest.day, last: Math.max(earliest.day, latest.day), bounded: false }
      : knownBound(date);
  return days !== null && days.first >= FIRST_DAY && days.last <= LAST_DAY ? days : null;
}

/** Whether a date is one whole day and no more is to be said of it: all else has its own words beside it. */
export function isPlainDay(date: EdtfDate): boolean {
  return (
    date.kind === 'point' &&
    date.point.precision === 'day' &&
    !date.point.approximate &&
    !date.point.uncertain
  );
}

/** What a calendar of these events would have, without making it. */
export function calendarCoverage(events: Records<Pick<TimelineEvent, 'date'>>): CalendarCoverage {
  let held = 0;
  let bounded = 0;
  for (const event of eachRecord(events)) {
    const days = calendarDays(event.date);
    if (days === null) continue;
    held++;
    if (days.bounded) bounded++;
  }
  return { held, bounded, leftOut: events.length - held };
}

/** The days of the bound of a half-open date: of its last point where the start is open, else of its first. */
function knownBound(date: EdtfDate): CalendarDays | null {
  const { start, end } = date.interval;
  if (start === -Infinity && end === Infinity) return null;
  const open = start === -Infinity;
  const point = pointsOf(date).find(({ interval }) =>
    open ? interval.end === end : interval.start === start,
  );
  if (point === undefined) return null;
  const { earliest, latest } = dateBounds({ kind: 'point', edtf: '', interval: point.interval, point });
  return earliest === null || latest === null
    ? null
    : { first: earliest.day, last: Math.max(earliest.day, latest.day), bounded: true };
}
