import { dateOfDays, firstDay, weekOf, weekdayOf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Reading } from './reading.ts';
import type { Resolved } from './resolved.ts';
import type { Sighting } from './sighting.ts';
import { CONFIDENCE, mention, onPresent } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { weekdayAfter, weekdayBefore } from './weeks.ts';

const DAYS_PER_WEEK = 7;

/** "on Friday", "next Friday", "the following Friday": past or to come by its clause. */
export function resolveWeekday(
  reading: Extract<Reading, { kind: 'weekday' }>,
  around: Surroundings,
): Resolved | null {
  const { weekday, direction, anchor } = reading;
  const { sighting, narrative } = around;
  if (reading.week !== undefined) {
    const { week } = reading;
    return onPresent(around, 'day', (now) =>
      dateOfDays(firstDay(weekOf(firstDay(now))) + DAYS_PER_WEEK * week + weekday - 1),
    );
  }
  const isByItself = around.isHistory || around.present === null || around.present.date.unit !== 'day';
  // "last Friday" counts from when it was written, and from no day that the text tells of.
  if (anchor === 'mention' || (isByItself && direction === null)) {
    const focus = narrative.spokenOf('day', sighting);
    if (focus !== null) {
      const ahead = direction === null && weekday === weekdayOf(focus.date) ? 0 : 1;
      const date =
        direction === 'last'
          ? weekdayBefore(focus.date, weekday, 1)
          : weekdayAfter(focus.date, weekday, ahead);
      return mention(date, `relative to “${focus.text}”`, CONFIDENCE.mention);
    }
    if (anchor === 'mention') return null;
  }
  return onPresent(around, 'day', (now) => {
    if (reading.isComing === true) return weekdayAfter(now, weekday, 1);
    switch (direction) {
      case 'last':
        return weekdayBefore(now, weekday, 1);
      case 'next':
        return { ...dateOfDays(firstDay(weekOf(firstDay(now))) + DAYS_PER_WEEK + weekday - 1) };
      case 'this':
        return sighting.tense === 'past' ? weekdayBefore(now, weekday, 0) : weekdayAfter(now, weekday, 0);
      case null:
        return isAhead(sighting, now, weekday)
          ? weekdayAfter(now, weekday, 0)
          : weekdayBefore(now, weekday, 0);
    }
  });
}

/** Nobody calls a day of the week before by its bare name when tomorrow has the same. */
const NEAR_DAYS = 1;

/** What was awaited so few days ago is told of afterwards, "campaigned ahead of Sunday's vote". */
const JUST_OVER_DAYS = 2;

/** Where the verb leaves it open, "until Friday" and "by Friday" look ahead, and so does a day that is near. */
function isAhead({ tense, bound, isAwaited }: Sighting, now: CalendarDate, weekday: number): boolean {
  // "urged calm ahead of Wednesday's talks" looks ahead, unless that day is hardly over.
  if (isAwaited) return tense === 'future' || (weekdayOf(now) - weekday + 7) % 7 > JUST_OVER_DAYS;
  if (tense !== 'unknown') return tense === 'future';
  const ahead = (weekday - weekdayOf(now) + 7) % 7;
  return bound === 'until' || bound === 'by' || (ahead > 0 && ahead <= NEAR_DAYS);
}
