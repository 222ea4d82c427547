import { daysOf, firstDay, weekdayOf } from './calendar-date.ts';
import type { DatedSighting, Present } from './present.ts';
import type { Sighting } from './sighting.ts';
import { inYear } from './yearless.ts';

/** So far apart what is told as past and as to come may lie to show in which year between a day was. */
const MOST_DAYS = 3 * 366;

/**
 * When an article was written whose dateline has a day and no year, "UNITED NATIONS, June 28 (Xinhua)": that day between the last date
 * with a year that is told as past and the first that is told as to come; of several the one with the weekday that is named next, for
 * agencies report of their own day. Null where that doesn't show it.
 */
export function yearlessDateline(
  sightings: readonly Sighting[],
  dated: readonly DatedSighting[],
): Present | null {
  const line = sightings.findIndex(({ isDateline, reading }) => isDateline && reading.kind === 'yearless');
  const { reading, text } = sightings[line] ?? {};
  if (reading?.kind !== 'yearless' || reading.form.unit !== 'day') return null;
  const { form } = reading;
  let past = -Infinity;
  let future = Infinity;
  for (const { sighting, date } of dated) {
    const days = daysOf(date);
    if (sighting.tense === 'past') past = Math.max(past, days.start);
    if (sighting.tense === 'future') future = Math.min(future, days.end);
  }
  if (!(future - past <= MOST_DAYS)) return null;
  const years = new Set(dated.map(({ date }) => date.year));
  const between = [...years, ...[...years].map((year) => year + 1)]
    .toSorted((a, b) => a - b)
    .map((year) => inYear(form, year))
    .filter((date) => date !== null)
    .filter((date) => firstDay(date) >= past && firstDay(date) < future);
  const next = sightings.slice(line + 1).find((sighting) => sighting.reading.kind === 'weekday');
  const weekday =
    form.weekday ??
    (next?.reading.kind === 'weekday' && next.reading.direction === null ? next.reading.weekday : null);
  const fitting = between.filter((date) => weekdayOf(date) === weekday);
  const date = fitting[0] ?? between[0] ?? null;
  if (date === null) return null;
  return {
    date,
    source: `the date “${text}” at the head of the text, in the year that its other dates show`,
    confidence: fitting.length > 0 ? 0.8 : 0.6,
  };
}
