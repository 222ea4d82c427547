import { dateOfDays, daysOf, firstDay, isFiner, shift, widen } from './calendar-date.ts';
import type { CalendarDate, CalendarUnit } from './calendar-date.ts';
import type { Reading, Yearless } from './reading.ts';
import type { Resolved } from './resolved.ts';
import { resolveWeekday } from './resolve-weekday.ts';
import { resolveAfterMention, resolveMonthless, resolveYearless } from './resolve-yearless.ts';
import { CONFIDENCE, mention, onAnchor, onPresent } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { weekWithin } from './weeks.ts';
import { inYear } from './yearless.ts';

/** Works out what some words mean; null where that can't be told without inventing. */
export function resolve(reading: Reading, around: Surroundings): Resolved | null {
  switch (reading.kind) {
    case 'fixed':
      return stated(reading.date);
    case 'stamp':
      return resolveStamp(reading, around);
    case 'yearless':
      return reading.isLabel === true ? null : resolveYearless(reading.form, reading.direction, around);
    case 'after-mention':
      return resolveAfterMention(reading.form, reading.direction, around);
    case 'monthless':
      return resolveMonthless(reading.day, around);
    case 'weekday':
      return resolveWeekday(reading, around);
    case 'current':
      return resolveCurrent(reading, around);
    case 'offset':
      return resolveOffset(reading, around);
    case 'within':
      return change(resolve(reading.of, around), (date) => inYear(reading.form, date.year));
    case 'week-of':
      return change(resolve(reading.of, around), (date) => weekWithin(date, reading.index));
    case 'unit-around':
      return change(resolve(reading.of, around), (date) =>
        isFiner(reading.unit, date.unit) ? null : widen(date, reading.unit),
      );
    case 'range':
      return resolveRange(reading.from, reading.to, around);
    case 'stretch':
      return resolveStretch(reading.unit, reading.count, around);
    case 'clock':
      return resolveClock(reading.clock, reading.on, around);
    case 'part':
      return explain(resolve(reading.of, around), (why) => `${why}; “${reading.part}” in it`);
    case 'about':
      return change(resolve(reading.of, around), (date) => ({ ...date, isApproximate: true }));
  }
}

function stated(date: CalendarDate): Resolved {
  const confidence = date.unit === 'year' ? CONFIDENCE.bareYear : CONFIDENCE.stated;
  return { date, why: 'stated in the text', confidence, relation: 'absolute' };
}

const EXCHANGEABLE_CONFIDENCE = 0.6;

/** Day and month in the order that the text's other dates have. */
function resolveStamp(reading: Extract<Reading, { kind: 'stamp' }>, { isDayFirst }: Surroundings): Resolved {
  const order = isDayFirst
    ? 'day before month, as elsewhere in the text'
    : 'month before day, the American order';
  const date = isDayFirst ? reading.dayFirst : reading.monthFirst;
  return {
    date,
    why: `stated in the text; ${order}`,
    confidence: EXCHANGEABLE_CONFIDENCE,
    relation: 'absolute',
  };
}

function change(base: Resolved | null, to: (date: CalendarDate) => CalendarDate | null): Resolved | null {
  const date = base === null ? null : to(base.date);
  return base === null || date === null ? null : { ...base, date };
}

function explain(base: Resolved | null, why: (why: string) => string): Resolved | null {
  return base === null ? null : { ...base, why: why(base.why) };
}

function resolveCurrent(
  reading: Extract<Reading, { kind: 'current' }>,
  around: Surroundings,
): Resolved | null {
  const { anchor, unit, shift: count } = reading;
  const isSame = anchor === 'mention' && unit === 'year' && count === 0;
  const year = isSame ? around.narrative.statedYear() : null;
  // "that year" is one that was stated, since the present one would be called this year.
  if (year !== null)
    return mention(
      shift(year.date.until ?? year.date, unit, 0),
      `relative to “${year.text}”`,
      CONFIDENCE.mention,
    );
  return onAnchor(anchor, unit, around, (date) => shift(date, unit, count));
}

function resolveOffset(reading: Extract<Reading, { kind: 'offset' }>, around: Surroundings): Resolved | null {
  const size = inYears(reading.unit, reading.count);
  const compute = (base: CalendarDate): CalendarDate | null => {
    if (isFiner(size.unit, base.unit)) return null;
    const date = shift(base, size.unit, size.count);
    return size.isRound ? { ...date, isApproximate: true } : date;
  };
  if (reading.from !== null) {
    const found = change(resolve(reading.from, around), compute);
    return explain(found, (why) => `counted from the date it names, ${why}`);
  }
  if (reading.anchor === 'published') return onPresent(around, size.unit, compute);
  const focus = around.narrative.countedFrom(size.unit, around.sighting);
  // "is due on Wednesday; the mayor had warned a day earlier": counted from when it is told, not from what lies ahead.
  if (focus !== null && size.count < 0 && around.isDated && isToldFromAhead(focus.date, around))
    return onPresent(around, size.unit, compute);
  // "down from a year earlier": where no date has been named, the article's own time is what is spoken of.
  if (focus === null) {
    const isFree = around.sighting.isCompared || around.narrative.isSilent(size.unit);
    return around.isDated && isFree ? onPresent(around, size.unit, compute) : null;
  }
  const date = compute(focus.date);
  return date === null ? null : mention(date, `relative to “${focus.text}”`, CONFIDENCE.mention);
}

const isToldFromAhead = (date: CalendarDate, { present, sighting }: Surroundings): boolean =>
  present !== null && sighting.tense === 'past' && firstDay(date) > firstDay(present.date);

/** "two decades ago" is about twenty years ago, not some time in the decade before the last. */
function inYears(unit: CalendarUnit, count: number): { unit: CalendarUnit; count: number; isRound: boolean } {
  if (unit === 'decade') return { unit: 'year', count: count * 10, isRound: true };
  if (unit === 'century') return { unit: 'year', count: count * 100, isRound: true };
  return { unit, count, isRound: false };
}

function resolveRange(from: Reading, to: Reading, around: Surroundings): Resolved | null {
  const open = openForm(from);
  const openEnd = open === null ? openForm(to) : null;
  const last = openEnd === null ? resolve(to, around) : null;
  const first = open === null ? resolve(from, around) : last === null ? null : before(open, last);
  if (first === null) return null;
  const end = openEnd === null ? last : after(openEnd, first);
  if (end === null || daysOf(first.date).start >= daysOf(end.date).end) return null;
  const why = first.why === end.why ? first.why : `${first.why}; its end: ${end.why}`;
  return { ...end, why, date: { ...first.date, until: end.date } };
}

/** What leaves its year open to the other end of a range: "December", "late December". */
function openForm(reading: Reading): Yearless | null {
  if (reading.kind === 'part') return openForm(reading.of);
  return reading.kind === 'yearless' && reading.direction === null ? reading.form : null;
}

/** The latest such date that doesn't lie after another: "from November to March 2024". */
function before(form: Yearless, last: Resolved): Resolved | null {
  const same = inYear(form, last.date.year);
  const date =
    same !== null && daysOf(same).start > daysOf(last.date).start ? inYear(form, last.date.year - 1) : same;
  return date === null ? null : { ...last, date };
}

/** The first such date that doesn't lie before another: "from November 2023 to March". */
function after(form: Yearless, first: Resolved): Resolved | null {
  const same = inYear(form, first.date.year);
  const date =
    same !== null && daysOf(same).start < daysOf(first.date).start ? inYear(form, first.date.year + 1) : same;
  return date === null ? null : { ...first, date };
}

const STRETCH_CONFIDENCE = 0.6;
const DAYS_PER_WEEK = 7;

function stretchOfDays(now: CalendarDate, count: number): CalendarDate {
  const here = { ...dateOfDays(firstDay(now)), isApproximate: true };
  const there = { ...dateOfDays(firstDay(now) + count), isApproximate: true };
  return count < 0 ? { ...there, until: here } : { ...here, until: there };
}

/** "the past three months": from the unit that lies so far away to now, both about so. */
function resolveStretch(unit: CalendarUnit, count: number, around: Surroundings): Resolved | null {
  const size = inYears(unit, count);
  const told = stretchFromThen(size, around);
  if (told !== null) return told;
  const found = onPresent(around, size.unit, (now) => {
    // Weeks that end today are days: none of the week that has begun lies ahead.
    if (size.unit === 'week') return stretchOfDays(now, size.count * DAYS_PER_WEEK);
    const here = { ...widen(now, size.unit), isApproximate: true };
    const there = { ...shift(now, size.unit, size.count), isApproximate: true };
    return size.count < 0 ? { ...there, until: here } : { ...here, until: there };
  });
  return found === null ? null : { ...found, confidence: found.confidence * STRETCH_CONFIDENCE };
}

/** Such a stretch begins no farther back in the text than in the sentence before. */
const STRETCH_REACH = 1;

/** "was lost in 1961, and for the next three years she waited": told as past, and over, it counts from what has just been told. */
function stretchFromThen(
  size: { unit: CalendarUnit; count: number; isRound: boolean },
  { sighting, narrative, present }: Surroundings,
): Resolved | null {
  const focus = narrative.countedFrom(size.unit, sighting);
  if (focus === null || size.count <= 0 || sighting.tense !== 'past' || present === null) return null;
  const isNear =
    focus.paragraph === sighting.paragraph && sighting.sentence - focus.sentence <= STRETCH_REACH;
  const from = { ...widen(focus.date, size.unit), isApproximate: true };
  const until = { ...shift(focus.date.until ?? focus.date, size.unit, size.count), isApproximate: true };
  if (!isNear || daysOf(until).end > firstDay(present.date)) return null;
  return mention({ ...from, until }, `counted from “${focus.text}”`, CONFIDENCE.mention * STRETCH_CONFIDENCE);
}

function resolveClock(clock: string, on: Reading | null, around: Surroundings): Resolved | null {
  const day = on === null ? dayOfClock(clock, around) : resolve(on, around);
  if (day === null || day.date.unit !== 'day' || day.date.until !== undefined) return null;
  return { ...day, date: { ...day.date, clock } };
}

/** Whether a time is one of an evening, told as past, and the day that was spoken of last is over when the article appears. */
function isToldOfNight(
  clock: string,
  day: CalendarDate,
  { present, sighting, isDated }: Surroundings,
): boolean {
  return (
    isLate(clock) &&
    isDated &&
    sighting.tense === 'past' &&
    present !== null &&
    daysOf(day).end <= firstDay(present.date)
  );
}

/** Hours from which on what happens is reported the day after. */
const EVENING = 20;
const isLate = (clock: string): boolean => Number(clock.slice(1, 3)) >= EVENING;

/** The day that a time without one belongs to: that of what has just been told, else the one that is spoken of. */
function dayOfClock(clock: string, around: Surroundings): Resolved | null {
  const { sighting, narrative } = around;
  const focus = narrative.spokenOf('day', sighting);
  const isTold = focus !== null && sighting.tense === 'past' && sighting.sentence - focus.sentence <= 1;
  if (isTold && around.isDated && isToldFromAhead(focus.date, around))
    return onPresent(around, 'day', (now) => now);
  // "He conceded at 11:20 p.m.", in a report that has spoken of the day before: no report tells of its own night.
  const isNight = focus !== null && isToldOfNight(clock, focus.date, around);
  if ((isTold || isNight) && !sighting.isFirst)
    return mention(widen(focus.date, 'day'), `relative to “${focus.text}”`, CONFIDENCE.mention);
  // "was shot at 10 p.m.", no day near: a night before, and nobody knows which.
  const isUntold = around.isDated && sighting.tense === 'past' && isLate(clock) && !narrative.isSilent('day');
  if (focus === null && isUntold) return null;
  return onAnchor('nearest', 'day', around, (date) => widen(date, 'day'));
}
