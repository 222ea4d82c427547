import { dayDate, firstDay, shift, yearDate } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Yearless } from './reading.ts';
import type { Focus } from './narrative.ts';
import type { Resolved } from './resolved.ts';
import type { Sighting } from './sighting.ts';
import { CONFIDENCE, mention, onPresent, published } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import {
  directedOccurrence,
  formKey,
  inYear,
  isNearTo,
  lastOccurrence,
  nearestOccurrence,
} from './yearless.ts';

/** A month, a day, a season without its year: "in March", "on 5 May", "last summer". */
export function resolveYearless(
  form: Yearless,
  direction: 'last' | 'this' | 'next' | null,
  around: Surroundings,
): Resolved | null {
  if (direction !== null) {
    return onPresent(around, form.unit === 'holiday' ? 'day' : 'month', (now) =>
      directedOccurrence(form, now, direction),
    );
  }
  const { listed, present } = around;
  if (listed !== null) {
    const same = inYear(form, listed.year);
    const date = same !== null && turnsTheYear(same, listed) ? inYear(form, listed.year - 1) : same;
    if (date !== null && firstDay(date) <= firstDay(listed)) {
      return mention(date, `year from the date after it, ${listed.year}`, CONFIDENCE.stated);
    }
  }
  if (around.isHistory) {
    const carried = around.narrative.carried(around.sighting);
    if (carried !== null) return onYearOf(form, carried);
  }
  if (around.isDated && present !== null) {
    const { tense, bound } = around.sighting;
    const date = around.sighting.isDone
      ? lastOccurrence(form, present.date)
      : nearestOccurrence(form, present.date, tense, bound === 'by' || bound === 'until');
    const month = tense === 'future' ? null : around.narrative.monthBeside(form, around.sighting);
    if (month !== null && !around.sighting.isOfNow && !(date !== null && isNearTo(date, present.date)))
      return onYearOf(form, month);
    const carried = around.narrative.carriedBeside(present.date, around.sighting);
    const day = around.sighting.tense === 'future' ? null : around.narrative.dayBeside(around.sighting);
    // Sentences on, a day of these weeks is rather meant.
    const isBeside = day !== null && around.sighting.sentence - day.sentence <= 1;
    const isOfNow = !isBeside && ((date !== null && isNearTo(date, present.date)) || around.sighting.isOfNow);
    if (day !== null && !isOfNow && goesOn(form, day.date)) return onYearOf(form, day);
    const isOwn =
      date !== null &&
      isNearTo(date, present.date) &&
      !isStillAhead(date, present.date, around.sighting, carried) &&
      !(carried?.isFirst === true && around.sighting.isFirst);
    if (carried !== null && !isOwn) return onYearOf(form, carried);
    return date === null ? null : published(date, around, present);
  }
  return withoutPresent(form, around);
}

/** "in December and January 2023": of two dates in a row the first, at the end of a year, is of the one before. */
const turnsTheYear = (date: CalendarDate, listed: CalendarDate): boolean =>
  (date.unit === 'month' || date.unit === 'day') &&
  date.month - listed.month >= MONTHS_PER_YEAR - TURN_MONTHS;
const MONTHS_PER_YEAR = 12;
/** The turn of the year is between so few months: November to February. */
const TURN_MONTHS = 3;

/** What is told next came next: "fell on 9 January 2023. They returned on 14 January". */
function goesOn(form: Yearless, from: CalendarDate): boolean {
  const date = form.unit === 'day' && form.weekday === null ? inYear(form, from.year) : null;
  const days = date === null ? -1 : firstDay(date) - firstDay(from);
  return days >= 0 && days <= NEXT_DAYS;
}
const NEXT_DAYS = 31;

/** Told as past beside a date of another year, and yet to come: "in October 2001, weeks after 11 September". */
const isStillAhead = (date: CalendarDate, now: CalendarDate, at: Sighting, carried: Focus | null): boolean =>
  carried !== null &&
  at.tense === 'past' &&
  (carried.sentence === at.sentence || !at.isPlanned) &&
  firstDay(date) > firstDay(now);

/** A month or day in a text of no known date: leans on what names a year. */
function withoutPresent(form: Yearless, around: Surroundings): Resolved | null {
  const { named } = around;
  if (named !== null) {
    const date = inYear(form, named.year);
    if (date !== null)
      return mention(date, `year from “${named.name}” in the same sentence`, CONFIDENCE.named);
  }
  const same = around.elsewhere.get(formKey(form));
  if (same !== undefined) return { ...same, why: `the same date as elsewhere in the text: ${same.why}` };
  const carried = around.narrative.carried(around.sighting) ?? around.narrative.lastStated();
  if (carried !== null) return onYearOf(form, carried);
  const { present, ahead } = around;
  if (present !== null) {
    const date = nearestOccurrence(form, present.date, around.sighting.tense);
    if (date !== null) return mention(date, `relative to ${present.source}`, present.confidence);
  }
  const date = ahead === null ? null : inYear(form, ahead.date.year);
  return date === null || ahead === null
    ? null
    : mention(date, `year from “${ahead.text}”, the next date with a year`, CONFIDENCE.guessed);
}

function onYearOf(
  form: Yearless,
  carried: { readonly date: CalendarDate; readonly text: string },
): Resolved | null {
  const isDay = form.unit === 'day' && form.weekday !== null;
  // "Tuesday, November 12" is in a year that has such a Tuesday.
  const date = isDay
    ? nearestOccurrence(form, yearDate(carried.date.year), 'unknown')
    : inYear(form, carried.date.year);
  return date === null ? null : mention(date, `year carried over from “${carried.text}”`, CONFIDENCE.mention);
}

/** "the following May": from the date that is spoken of. */
export function resolveAfterMention(
  form: Yearless,
  direction: 'last' | 'this' | 'next' | null,
  around: Surroundings,
): Resolved | null {
  const focus = around.narrative.spokenOf('year', around.sighting);
  if (focus === null) return null;
  const date = directedOccurrence(form, focus.date, direction);
  return date === null ? null : mention(date, `relative to “${focus.text}”`, CONFIDENCE.mention);
}

/** "on the 16th": of the month that is spoken of, else of one beside the publication. */
export function resolveMonthless(day: number, around: Surroundings): Resolved | null {
  const focus = around.narrative.spokenOf('month', around.sighting);
  if (focus !== null && focus.paragraph === around.sighting.paragraph) {
    const date = dayDate(focus.date.year, focus.date.month, day);
    return date === null ? null : mention(date, `month from “${focus.text}”`, CONFIDENCE.mention);
  }
  return onPresent(around, 'day', (now) => nearestDayOfMonth(day, now, around.sighting.tense));
}

function nearestDayOfMonth(day: number, now: CalendarDate, tense: string): CalendarDate | null {
  const today = firstDay(now);
  const days = [-1, 0, 1]
    .map((months) => shift(now, 'month', months))
    .map(({ year, month }) => dayDate(year, month, day))
    .filter((date) => date !== null);
  const fitting = days.filter((date) =>
    tense === 'future' ? firstDay(date) >= today : firstDay(date) <= today,
  );
  return (tense === 'future' ? fitting[0] : fitting.at(-1)) ?? null;
}
