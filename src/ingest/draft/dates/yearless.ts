import { daysOf, dayDate, halfDate, monthDate, quarterDate, seasonDate, weekdayOf } from './calendar-date.ts';
import type { CalendarDate, DayRange } from './calendar-date.ts';
import { HOLIDAYS } from './holidays.ts';
import type { Tense } from './clause-tense.ts';
import type { Direction, Yearless } from './reading.ts';

/** How far the year may lie from the one that is asked about, where a weekday or 29 February asks for another. */
const YEARS_AROUND = 6;
/**
 * A day so near ahead is meant even beside a past verb ("they agreed to meet, it was said, on 3 December"): of the same day
 * eleven months ago one would say "last year".
 */
const SOON_DAYS = 31;
/** A date that is told as to come, and was so few days ago, was the plan of a report that is some days old. */
const JUST_PAST_DAYS = 20;

/** A date without its year, in a year; null where that year has no such day. */
export function inYear(form: Yearless, year: number): CalendarDate | null {
  switch (form.unit) {
    case 'month':
      return monthDate(year, form.month);
    case 'day':
      return dayDate(year, form.month, form.day);
    case 'quarter':
      return quarterDate(year, form.quarter);
    case 'half':
      return halfDate(year, form.half);
    case 'season':
      return seasonDate(year, form.season);
    case 'holiday':
      return HOLIDAYS.get(form.name)?.(year) ?? null;
  }
}

/** A date's name without its year, the same for the same date. */
export function formKey(form: Yearless): string {
  return form.unit === 'day' ? `${form.month}-${form.day}` : JSON.stringify(form);
}

/** The occurrences of a date around a year, earliest first; those of another weekday left out where one is stated. */
function occurrences(form: Yearless, year: number): CalendarDate[] {
  const found: CalendarDate[] = [];
  for (let around = year - YEARS_AROUND; around <= year + YEARS_AROUND; around += 1) {
    const date = inYear(form, around);
    if (date !== null) found.push(date);
  }
  const weekday = form.unit === 'day' ? form.weekday : null;
  const fitting = found.filter((date) => weekdayOf(date) === weekday);
  return fitting.length > 0 ? fitting : found;
}

/** Days between a date and a stretch; 0 where they overlap. */
function distance(date: CalendarDate, around: DayRange): number {
  const days = daysOf(date);
  return Math.max(0, days.start - around.end + 1, around.start - days.end + 1);
}

/**
 * The occurrence of a date without a year that a text means which was written in `now`: the nearest one, of those before
 * for the past, of those to come for the future. `isDeadline`: it stands behind "by" or "until", which look ahead as often as back.
 */
export function nearestOccurrence(
  form: Yearless,
  now: CalendarDate,
  tense: Tense,
  isDeadline = false,
): CalendarDate | null {
  const today = daysOf(now);
  const all = occurrences(form, now.year);
  const nearest = closest(all, today);
  if (nearest === null || (tense === 'unknown' && isDeadline)) return nearest;
  if (tense === 'unknown') return likelier(all, today) ?? nearest;
  const isPast = tense === 'past';
  const fitting = all.filter((date) =>
    isPast ? daysOf(date).start < today.end : daysOf(date).end > today.start,
  );
  const chosen = closest(fitting, today);
  if (chosen === null) return nearest;
  const isNear = distance(nearest, today) <= (isPast ? SOON_DAYS : JUST_PAST_DAYS);
  return isNear && (!isPast || form.unit === 'day') ? nearest : chosen;
}

/** The last occurrence of a date that isn't after an article's own time: of what is known to be over. */
export const lastOccurrence = (form: Yearless, now: CalendarDate): CalendarDate | null =>
  occurrences(form, now.year).findLast((date) => daysOf(date).start < daysOf(now).end) ?? null;

/** Without a verb a date is rather one gone by ("the February 24 invasion") than one to come, unless that is much nearer. */
const FUTURE_WEIGHT = 3;

function likelier(dates: readonly CalendarDate[], today: DayRange): CalendarDate | null {
  const weight = (date: CalendarDate) =>
    distance(date, today) * (daysOf(date).start >= today.end ? FUTURE_WEIGHT : 1);
  return dates.reduce<CalendarDate | null>(
    (best, date) => (best === null || weight(date) < weight(best) ? date : best),
    null,
  );
}

/** A month or day so near to an article's own time is one of that, whatever years it has told of. */
const NEAR_DAYS = 62;

export const isNearTo = (date: CalendarDate, now: CalendarDate): boolean =>
  distance(date, daysOf(now)) <= NEAR_DAYS;

function closest(dates: readonly CalendarDate[], around: DayRange): CalendarDate | null {
  let best: CalendarDate | null = null;
  for (const date of dates) {
    if (best === null || distance(date, around) < distance(best, around)) best = date;
  }
  return best;
}

/** "last March", "this summer", "next Christmas", seen from a date: the last one that is over, the next one to begin. */
export function directedOccurrence(
  form: Yearless,
  now: CalendarDate,
  direction: Direction,
): CalendarDate | null {
  const today = daysOf(now);
  const all = occurrences(form, now.year);
  switch (direction) {
    case 'last':
      return all.findLast((date) => daysOf(date).end <= today.start) ?? null;
    case 'next':
      return all.find((date) => daysOf(date).start >= today.end && date.year >= nextFrom(form, now)) ?? null;
    case 'this':
      return thisOccurrence(all, form, now);
    case null:
      return closest(all, today);
  }
}

/** "next summer", said in spring, is the one of the next year: that of this year is "this summer". */
const nextFrom = (form: Yearless, now: CalendarDate): number =>
  form.unit === 'season' ? now.year + 1 : now.year;

/** "this winter", said in January, began in the year before. */
function thisOccurrence(
  all: readonly CalendarDate[],
  form: Yearless,
  now: CalendarDate,
): CalendarDate | null {
  const today = daysOf(now);
  const held = all.find((date) => {
    const days = daysOf(date);
    return days.start < today.end && today.start < days.end;
  });
  return held ?? inYear(form, now.year);
}
