import {
  dateOfDays,
  daysOf,
  firstDay,
  isFiner,
  shift,
  toEdtf,
  widen,
  type CalendarDate,
} from './calendar-date.ts';
import { lineEntries } from './chronology-entries.ts';
import { coreOf, inOrder, inOrderByNearest, type Entry, type Placed } from './chronology-order.ts';
import { chronologyRuns, introductionOf } from './chronology-runs.ts';
import type { Present } from './present.ts';
import type { Reading } from './reading.ts';
import type { Resolved } from './resolved.ts';
import type { Sighting } from './sighting.ts';
import { CONFIDENCE } from './surroundings.ts';
import { weekdayAfter, weekdayBefore } from './weeks.ts';
import { inYear, nearestOccurrence } from './yearless.ts';

const DAYS_PER_WEEK = 7;
/** So many entries make a chronology. */
const FEWEST = 3;

/** An entry of a chronology with its date. */
export interface ChronologyEntry {
  readonly entry: Entry;
  readonly date: CalendarDate;
  /** How its date was worked out; null where it states its year itself. */
  readonly resolved: Resolved | null;
}

/**
 * The entries of an article's chronologies, "NOV 10: …", "FEB 19: …", with their dates: they are in the order of time, or the newest comes
 * first, so that one without a year takes that of the entry before it, or the next one. Where no entry has a year, the last one is not
 * after the publication, unless the list may be one of what is to come: then its entries are left to be read one by one. Nothing where the
 * entries show no order. Linear.
 */
export function findChronologies(
  text: string,
  sightings: readonly Sighting[],
  present: Present | null,
): ChronologyEntry[] {
  const entries = lineEntries(text, sightings).filter(isEntry);
  return chronologyRuns(text, entries)
    .filter((run) => run.length >= FEWEST && tellsApart(run))
    .flatMap((run) => datesOfRun(text, run, present));
}

/** What a weekday or a day without its year means that stands within an entry: the one beside that entry's own day. */
export function besideEntry({ reading, tense }: Sighting, { entry, date }: ChronologyEntry): Resolved | null {
  if (date.unit !== 'day') return null;
  const why = `beside “${entry.date.text}”, whose entry it stands in`;
  const beside = (other: CalendarDate): Resolved => ({
    date: other,
    why,
    confidence: CONFIDENCE.mention,
    relation: 'mention',
  });
  if (isPlainWeekday(reading)) {
    const { weekday } = reading;
    // "9–12 March: …. She resigns on the Friday": the one among these days, where they hold just one.
    if (date.until !== undefined) {
      const { start, end } = daysOf(date);
      const day = weekdayAfter(dateOfDays(start), weekday, 0);
      if (firstDay(day) < end && end - start <= DAYS_PER_WEEK) return beside(day);
    }
    return beside(tense === 'future' ? weekdayAfter(date, weekday, 0) : weekdayBefore(date, weekday, 0));
  }
  if (reading.kind !== 'yearless' || reading.direction !== null || reading.isLabel === true) return null;
  if (date.until !== undefined) return null;
  const other = nearestOccurrence(reading.form, date, tense, true);
  return other === null ? null : beside(other);
}

/**
 * What "two weeks later" means that an entry tells in the present, where the last date named is of a time long before the entry, which a sentence
 * before spoke of: "October 2023: Police find a letter of 2 May 2018. She is charged two weeks later". It counts from the entry's own date,
 * and from no day of it where that is a month or a year: then it lies in that one or the next.
 */
export function laterThanEntry(
  { reading, tense, sentence }: Sighting,
  { entry, date }: ChronologyEntry,
  told: { readonly date: CalendarDate; readonly sentence: number } | null,
): Resolved | null {
  if (reading.kind !== 'offset' || reading.anchor !== 'mention' || reading.from !== null) return null;
  const isOfEntry = told === null || told.sentence === sentence || daysOf(told.date).end > daysOf(date).start;
  if (isOfEntry || reading.count <= 0 || tense !== 'unknown' || entry.date.sentence === sentence) return null;
  const { unit, count } = reading;
  const days = daysOf(date);
  const moved = (day: number): CalendarDate => shift(dateOfDays(day), unit, count);
  const isExact = !isFiner(unit, date.unit);
  const [from, to] = isExact
    ? [shift(date, unit, count), null]
    : [widen(moved(days.start), date.unit), widen(moved(days.end - 1), date.unit)];
  const isOne = to === null || toEdtf(from) === toEdtf(to);
  return {
    date: isOne ? from : { ...from, until: to },
    why: `counted from “${entry.date.text}”, whose entry it stands in`,
    confidence: CONFIDENCE.mention,
    relation: 'mention',
  };
}

const isPlainWeekday = (reading: Reading): reading is Extract<Reading, { kind: 'weekday' }> =>
  reading.kind === 'weekday' &&
  reading.direction === null &&
  reading.anchor === 'published' &&
  reading.week === undefined;

/** "FRIDAY" alone in its line heads what a traveller may do on any; "Friday: …" tells what was done. */
const isEntry = ({ date, isAlone }: Entry): boolean =>
  isPlaceable(date.reading) && !(isAlone && date.reading.kind === 'weekday');

function isPlaceable(whole: Reading): boolean {
  if (whole.kind === 'range' && (whole.from.kind !== 'yearless' || whole.to.kind !== 'yearless'))
    return whole.from.kind === 'fixed' && whole.to.kind === 'fixed';
  const reading = coreOf(whole);
  if (reading.kind === 'fixed' || isPlainWeekday(reading)) return true;
  if (reading.kind !== 'yearless' || reading.direction !== null) return false;
  return reading.form.unit === 'day' || reading.form.unit === 'month';
}

/** Three names of months or weekdays at least: "April:" and "June:" alone are two who talk. */
function tellsApart(run: readonly Entry[]): boolean {
  const isLoose = ({ date: { reading } }: Entry): boolean =>
    reading.kind === 'weekday' || (reading.kind === 'yearless' && reading.form.unit === 'month');
  if (!run.every(isLoose)) return true;
  return new Set(run.map(({ date }) => date.text.toLowerCase())).size >= FEWEST;
}

function datesOfRun(text: string, run: readonly Entry[], present: Present | null): ChronologyEntry[] {
  const ahead = run.filter(({ isAhead }) => isAhead).length;
  // A calendar of what is to come, which the publication doesn't end.
  if (ahead * 2 > run.length) return [];
  const best = inOrder(run, present);
  if (best === null || (best.from === null && mayBeAhead(text, run, best, present))) return [];
  let stated: Entry | null = best.from === null ? null : (run[best.from] ?? null);
  return run.flatMap((entry, at): ChronologyEntry[] => {
    const start = best.dates[at];
    if (start === undefined) return [];
    if (coreOf(entry.date.reading).kind === 'fixed') {
      stated = entry;
      return [{ entry, date: wholeOf(entry.date.reading, start), resolved: null }];
    }
    const date = wholeOf(entry.date.reading, start);
    const isByPublication = stated === null;
    const resolved: Resolved = {
      date,
      why: whyOf(stated, best, present),
      confidence: isByPublication ? CONFIDENCE.mention : CONFIDENCE.named,
      relation: isByPublication ? 'published' : 'mention',
    };
    return [{ entry, date, resolved }];
  });
}

/**
 * Whether a list without a year may tell of what is to come, so that nothing counts it back from the publication: what stands before it says
 * so, it names weekdays where neither that nor a past verb looks back, or its days are in order as the nearest ones, not all of them gone by.
 */
function mayBeAhead(
  text: string,
  run: readonly Entry[],
  { dates }: Placed,
  present: Present | null,
): boolean {
  const introduction = introductionOf(text, run);
  if (present === null || introduction === 'ahead') return true;
  const isOpenWeekday = ({ date, isAhead }: Entry): boolean =>
    isPlainWeekday(coreOf(date.reading)) && !isAhead && date.tense !== 'past';
  if (introduction !== 'back' && run.some(isOpenWeekday)) return true;
  const nearest = inOrderByNearest(run, present);
  return nearest?.some((date, at) => toEdtf(date) !== toEdtf(dates[at] ?? date)) === true;
}

/** A date with what its words add to it: its time of day, the end of a range that begins with it. */
function wholeOf(reading: Reading, start: CalendarDate): CalendarDate {
  if (reading.kind === 'clock') return { ...start, clock: reading.clock };
  if (reading.kind === 'range' && reading.to.kind === 'fixed' && firstDay(reading.to.date) > firstDay(start))
    return { ...start, until: reading.to.date };
  if (reading.kind !== 'range' || reading.to.kind !== 'yearless') return start;
  const { form } = reading.to;
  const until = [start.year, start.year + 1]
    .map((year) => inYear(form, year))
    .find((end) => end !== null && firstDay(end) > firstDay(start));
  return until ? { ...start, until } : start;
}

function whyOf(stated: Entry | null, { order }: Placed, present: Present | null): string {
  const told = order === 1 ? 'the entries are in the order of time' : 'the newest entry comes first';
  return stated === null
    ? `${told}, and the last of them is not after ${present?.source ?? 'the publication'}`
    : `${told}, counted from “${stated.date.text}”`;
}
