import { dateOfDays, daysOf, firstDay, weekOf, weekdayOf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

/** The weekday on a day, or before it by at least `least` days. */
export function weekdayBefore(from: CalendarDate, weekday: number, least: number): CalendarDate {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  return dateOfDays(firstDay(from) - (back < least ? back + 7 : back));
}

/** The weekday on a day, or after it by at least `least` days. */
export function weekdayAfter(from: CalendarDate, weekday: number, least: number): CalendarDate {
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  return dateOfDays(firstDay(from) + (ahead < least ? ahead + 7 : ahead));
}

const THURSDAY_OFFSET = 3;

/** A week of a month or year, which is the one its Thursday lies in (as in ISO 8601); -1 is the last. */
export function weekWithin(date: CalendarDate, index: number): CalendarDate | null {
  const days = daysOf(date);
  const holds = (monday: number) =>
    monday + THURSDAY_OFFSET >= days.start && monday + THURSDAY_OFFSET < days.end;
  const first = firstDay(weekOf(days.start));
  const monday =
    index === -1 ? lastMonday(days.end - 1, holds) : first + (holds(first) ? 0 : 7) + 7 * (index - 1);
  return holds(monday) ? weekOf(monday) : null;
}

function lastMonday(day: number, holds: (monday: number) => boolean): number {
  const monday = firstDay(weekOf(day));
  return holds(monday) ? monday : monday - 7;
}
