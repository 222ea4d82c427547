import { dateOfDays, daysOf, firstDay, weekdayOf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { LineEntry } from './chronology-entries.ts';
import type { Present } from './present.ts';
import type { Reading } from './reading.ts';
import type { Sighting } from './sighting.ts';
import { weekdayAfter, weekdayBefore } from './weeks.ts';
import { inYear, nearestOccurrence } from './yearless.ts';

/** An entry of what may be a chronology. */
export type Entry = LineEntry<Sighting>;
/** Forwards in time, or back from the newest. */
type Order = 1 | -1;

/** All entries of a chronology with their dates, each as exact as its words. */
export interface Placed {
  readonly dates: readonly CalendarDate[];
  readonly order: Order;
  /** The number of the first entry with a stated year, which the others follow; null where the publication bounds the last. */
  readonly from: number | null;
}

/** 29 February comes again after eight years at the latest. */
const YEARS_AROUND = 8;
/** One order of the entries must take so much less time than the other to be the one that is meant. */
const CLEARLY_LESS = 0.6;
/** A list of what is to come goes so many days beyond its publication at most. */
const CALENDAR_DAYS = 92;

/** What a reading places in time, without its part or its time of day: "mid-June", "20 August, 10 a.m."; a range by its beginning. */
export function coreOf(reading: Reading): Reading {
  if (reading.kind === 'part') return coreOf(reading.of);
  if (reading.kind === 'range') return coreOf(reading.from);
  return reading.kind === 'clock' && reading.on !== null ? coreOf(reading.on) : reading;
}

/** The entries in the order that they are in, of the two the one that takes much less time; null where neither does, or where it can't be. */
export function inOrder(run: readonly Entry[], present: Present | null): Placed | null {
  const [forwards, back] = [placed(run, 1, present), placed(run, -1, present)];
  const found = forwards === null || back === null ? (forwards ?? back) : clearlyShorter(forwards, back);
  return found === null || isWrong(run, found, present) ? null : found;
}

function clearlyShorter(one: Placed, other: Placed): Placed | null {
  const [shorter, longer] = lengthOf(one) <= lengthOf(other) ? [one, other] : [other, one];
  return lengthOf(shorter) <= CLEARLY_LESS * lengthOf(longer) ? shorter : null;
}

/**
 * The entries of a list without any year, each on the day nearest to the publication; null where these are in no order, or reach further
 * ahead than a calendar does.
 */
export function inOrderByNearest(run: readonly Entry[], { date: now }: Present): CalendarDate[] | null {
  const dates: CalendarDate[] = [];
  for (const { date, isAhead } of run) {
    const reading = coreOf(date.reading);
    if (reading.kind !== 'yearless') return null;
    // Of what somebody says that will be, the day is the one of saying so.
    const tense = date.tense === 'future' && !isAhead ? 'unknown' : date.tense;
    const nearest = nearestOccurrence(reading.form, now, tense);
    const last = dates.at(-1);
    if (nearest === null || (last !== undefined && firstDay(nearest) < firstDay(last))) return null;
    dates.push(nearest);
  }
  const last = dates.at(-1);
  return last !== undefined && firstDay(last) < daysOf(now).end + CALENDAR_DAYS ? dates : null;
}

function lengthOf({ dates }: Placed): number {
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? 0 : Math.abs(firstDay(last) - firstDay(first));
}

/** All entries in one order; null where a stated year contradicts it. */
function placed(run: readonly Entry[], order: Order, present: Present | null): Placed | null {
  const from = run.findIndex((entry) => fixedDate(entry) !== null);
  const anchor =
    from === -1 ? anchorByPresent(run, order, present) : { at: from, date: fixedDate(run[from]) };
  const start = anchor?.date ?? null;
  if (anchor === null || start === null) return null;
  const dates: CalendarDate[] = [];
  dates[anchor.at] = start;
  for (let at = anchor.at + 1; at < run.length; at += 1) {
    const date = nextTo(run[at], dates[at - 1] ?? start, order);
    if (date === null) return null;
    dates[at] = date;
  }
  for (let at = anchor.at - 1; at >= 0; at -= 1) {
    const date = nextTo(run[at], dates[at + 1] ?? start, order === 1 ? -1 : 1);
    if (date === null) return null;
    dates[at] = date;
  }
  return { dates, order, from: from === -1 ? null : from };
}

/** Whether what has been would lie ahead, or what is told as of now far ahead, or a date on another weekday than it states. */
function isWrong(run: readonly Entry[], { dates }: Placed, present: Present | null): boolean {
  const end = present === null ? Infinity : daysOf(present.date).end;
  return run.some((entry, at) => {
    const date = dates[at];
    if (date === undefined || fixedDate(entry) !== null) return false;
    const latest = entry.date.tense === 'past' ? end : end + CALENDAR_DAYS;
    return (!entry.isAhead && firstDay(date) >= latest) || !isOnItsWeekday(entry, date);
  });
}

function isOnItsWeekday({ date: { reading } }: Entry, date: CalendarDate): boolean {
  const core = coreOf(reading);
  const weekday = core.kind === 'yearless' && core.form.unit === 'day' ? core.form.weekday : null;
  return weekday === null || date.unit !== 'day' || weekdayOf(date) === weekday;
}

/** The last entry that has been, on its last day up to when the article was written. */
function anchorByPresent(
  run: readonly Entry[],
  order: Order,
  present: Present | null,
): { at: number; date: CalendarDate } | null {
  if (present === null || present.date.unit !== 'day') return null;
  const hasBeen = (entry: Entry): boolean => !entry.isAhead;
  const at = order === 1 ? run.findLastIndex(hasBeen) : run.findIndex(hasBeen);
  const date = nextTo(run[at], present.date, -1);
  return at === -1 || date === null ? null : { at, date };
}

/** The date of an entry that states its year; null where it doesn't. */
export function fixedDate(entry: Entry | undefined): CalendarDate | null {
  const reading = entry === undefined ? undefined : coreOf(entry.date.reading);
  return reading?.kind === 'fixed' ? reading.date : null;
}

/** The date of an entry that comes with another one or next after it (1), before it (-1); null where it states one that doesn't. */
function nextTo(entry: Entry | undefined, other: CalendarDate, order: Order): CalendarDate | null {
  const reading = entry === undefined ? undefined : coreOf(entry.date.reading);
  if (reading?.kind === 'fixed') return isNext(reading.date, other, order) ? reading.date : null;
  if (reading?.kind === 'weekday') {
    if (other.unit !== 'day') return null;
    const day = dateOfDays(firstDay(other));
    return order === 1 ? weekdayAfter(day, reading.weekday, 0) : weekdayBefore(day, reading.weekday, 0);
  }
  if (reading?.kind !== 'yearless') return null;
  for (let years = 0; years <= YEARS_AROUND; years += 1) {
    const date = inYear(reading.form, other.year + years * order);
    if (date !== null && isNext(date, other, order)) return date;
  }
  return null;
}

/** Whether a date doesn't lie wholly before another one (1), or after it (-1). */
function isNext(date: CalendarDate, other: CalendarDate, order: Order): boolean {
  const [own, last] = [daysOf(date), daysOf(other)];
  return order === 1 ? own.end > last.start : own.start < last.end;
}
