import { readEdtfOrNull } from '../../../dataset/edtf.ts';
import { daysOf, toEdtf } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import { besideEntry, findChronologies, laterThanEntry, type ChronologyEntry } from './chronology.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { findSightings } from './find-sightings.ts';
import { Narrative } from './narrative.ts';
import { datelinePresent, isHistory, ownPresent, publishedDate, statedPresent } from './present.ts';
import type { DatedSighting, Present } from './present.ts';
import { resolve } from './resolve.ts';
import type { Surroundings } from './surroundings.ts';
import type { Resolved } from './resolved.ts';
import type { Sighting } from './sighting.ts';
import { writesDayFirst } from './day-first.ts';
import { yearlessDateline } from './yearless-dateline.ts';
import { formKey, inYear } from './yearless.ts';

export type { DateContext, DateMention } from './date-mention.ts';

/**
 * The calendar dates that an English text speaks of, in reading order, never overlapping: absolute ones, ones that count
 * from the publication, and ones that count from another date of the text. What can't be told isn't guessed: a month in a
 * text that names no year anywhere is left out. Never throws; linear in the text's length.
 *
 *     findDates('They met in November 2023.', { published: null })   // [{ text: 'November 2023', value: '2023-11', … }]
 */
export function findDates(text: string, context: DateContext): readonly DateMention[] {
  const sightings = findSightings(text);
  const dated = sightings.flatMap((sighting) => datedOf(sighting));
  const names = namedYears(sightings);
  const known = publishedDate(context.published);
  const stated = statedPresent(
    known,
    context.published ?? '',
    datelinePresent(dated) ?? (known === null ? yearlessDateline(sightings, dated) : null),
  );
  const elsewhere = stated === null ? datedByName(sightings, names) : new Map<string, Resolved>();
  const present = stated ?? ownPresent([...dated, ...datedLike(sightings, elsewhere)]);
  const history = present !== null && isHistory(sightings, dated, present.date);
  const ahead = datesAhead(sightings);
  const isDayFirst = writesDayFirst(text, sightings);
  const chronology = entryFinder(findChronologies(text, sightings, stated));
  const narrative = new Narrative();
  const mentions: DateMention[] = [];
  for (const [index, sighting] of sightings.entries()) {
    const around: Surroundings = {
      sighting,
      narrative,
      present,
      isDated: stated !== null,
      isHistory: history,
      isDayFirst,
      named: names.get(sighting.sentence) ?? null,
      elsewhere,
      listed: listedDate(sightings, index),
      ahead: ahead[index] ?? null,
    };
    const resolved =
      byEntry(sighting, chronology(sighting.start), narrative) ?? resolve(sighting.reading, around);
    const value = resolved === null ? null : toEdtf(resolved.date);
    if (resolved === null || value === null || readEdtfOrNull(value) === null) continue;
    narrative.see(sighting, resolved);
    const mention = mentionOf(sighting, resolved, value, stated);
    const before = sightings[index - 1];
    const last = mentions.at(-1);
    if (before !== undefined && last?.start === before.start && before.sentence === sighting.sentence) {
      // "on Wednesday, two days after Monday's quake": the same day again.
      if (countsFromEvent(sighting) && value === last.value) continue;
      // "thirty years ago, on 9 November 1989": one date, told twice.
      if (before.reading.kind === 'offset' && before.isListed && value.startsWith(last.value)) mentions.pop();
    }
    mentions.push(mention);
  }
  return mentions;
}

/** The date of an entry of a chronology, or of what stands within one; null where it is neither, or states its own. */
function byEntry(sighting: Sighting, entry: ChronologyEntry | null, narrative: Narrative): Resolved | null {
  if (entry === null) return null;
  if (entry.entry.date === sighting) return entry.resolved;
  return besideEntry(sighting, entry) ?? laterThanEntry(sighting, entry, narrative.lastStated());
}

/** Finds the entry that holds an offset; asked for offsets in rising order, it walks the entries once. */
function entryFinder(entries: readonly ChronologyEntry[]): (offset: number) => ChronologyEntry | null {
  let next = 0;
  return (offset) => {
    while ((entries[next]?.entry.span.end ?? Infinity) <= offset) next += 1;
    const entry = entries[next];
    return entry !== undefined && entry.entry.span.start <= offset ? entry : null;
  };
}

/** "two days after", where the event with its own date follows: "Monday's quake". */
const countsFromEvent = ({ reading, text }: Sighting): boolean =>
  reading.kind === 'offset' && /(?:after|before)$/u.test(text);

/** Told as past or to come: what the calendar says where it is known when the text was written, else what the verb says. */
function tenseOf({ tense }: Sighting, { date }: Resolved, written: Present | null): DateMention['tense'] {
  if (written === null) return tense;
  const [days, now] = [daysOf(date), daysOf(written.date)];
  if (days.end <= now.start) return 'past';
  return days.start >= now.end ? 'future' : tense;
}

function mentionOf(
  sighting: Sighting,
  resolved: Resolved,
  value: string,
  written: Present | null,
): DateMention {
  const { text, start, end, bound } = sighting;
  const tense = tenseOf(sighting, resolved, written);
  const { why, relation } = resolved;
  return {
    text,
    start,
    end,
    value,
    why,
    confidence: Math.round(resolved.confidence * 100) / 100,
    tense,
    relation,
    bound,
  };
}

/** The date of a sighting whose own words state its year. */
function statedDate({ reading }: Sighting): CalendarDate | null {
  if (reading.kind === 'fixed') return reading.date;
  if (reading.kind === 'about' || reading.kind === 'part')
    return reading.of.kind === 'fixed' ? reading.of.date : null;
  if (reading.kind === 'within' && reading.of.kind === 'fixed')
    return inYear(reading.form, reading.of.date.year);
  if (reading.kind === 'range' && reading.to.kind === 'fixed') return reading.to.date;
  return reading.kind === 'clock' && reading.on?.kind === 'fixed' ? reading.on.date : null;
}

function datedOf(sighting: Sighting): DatedSighting[] {
  const date = statedDate(sighting);
  return date === null ? [] : [{ sighting, date }];
}

/** The year that a name in a sentence carries, by the sentence; the first of several. */
function namedYears(sightings: readonly Sighting[]): Map<number, { name: string; year: number }> {
  const years = new Map<number, { name: string; year: number }>();
  for (const { name, sentence, reading } of sightings) {
    if (name !== null && reading.kind === 'fixed' && !years.has(sentence)) {
      years.set(sentence, { name, year: reading.date.year });
    }
  }
  return years;
}

/** Days and months without a year that a name in their sentence dates, by what they are. */
function datedByName(
  sightings: readonly Sighting[],
  names: ReadonlyMap<number, { name: string; year: number }>,
): Map<string, Resolved> {
  const found = new Map<string, Resolved>();
  for (const { reading, sentence } of sightings) {
    const named = names.get(sentence);
    if (named === undefined || reading.kind !== 'yearless' || reading.isLabel) continue;
    const date = inYear(reading.form, named.year);
    const key = formKey(reading.form);
    if (date === null || found.has(key)) continue;
    found.set(key, { date, why: `year from “${named.name}”`, confidence: 0.7, relation: 'mention' });
  }
  return found;
}

function datedLike(
  sightings: readonly Sighting[],
  elsewhere: ReadonlyMap<string, Resolved>,
): DatedSighting[] {
  return sightings.flatMap((sighting) => {
    if (sighting.reading.kind !== 'yearless' || sighting.reading.isLabel) return [];
    const resolved = elsewhere.get(formKey(sighting.reading.form));
    return resolved === undefined ? [] : [{ sighting, date: resolved.date }];
  });
}

/** For each sighting the next one whose year is stated, by one step backwards. */
function datesAhead(sightings: readonly Sighting[]): ({ date: CalendarDate; text: string } | null)[] {
  const ahead: ({ date: CalendarDate; text: string } | null)[] = [];
  let next: { date: CalendarDate; text: string } | null = null;
  for (let index = sightings.length - 1; index >= 0; index -= 1) {
    ahead[index] = next;
    const sighting = sightings[index];
    const date = sighting === undefined ? null : statedDate(sighting);
    if (sighting !== undefined && date !== null) next = { date, text: sighting.text };
  }
  return ahead;
}

/** A list of dates longer than this gives its year to its last ones only. */
const LONGEST_LIST = 12;

/** The date with a year that ends the list in which a date stands: "in March, May and June 2003". */
function listedDate(sightings: readonly Sighting[], index: number): CalendarDate | null {
  for (let at = index; at < Math.min(sightings.length, index + LONGEST_LIST); at += 1) {
    const sighting = sightings[at];
    if (sighting === undefined) return null;
    const date = at === index ? null : statedDate(sighting);
    if (date !== null)
      return date.unit === 'day' || date.unit === 'month' || date.unit === 'quarter' ? date : null;
    if (!sighting.isListed) return null;
  }
  return null;
}
