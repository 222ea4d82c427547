import { civilFromDays, msToCivil } from '../base/civil.ts';
import { twoDigits } from '../base/iso-time.ts';
import { safeLink } from '../base/safe-link.ts';
import type { Milliseconds } from '../base/units.ts';
import { formatDate } from '../dataset/format-date.ts';
import type { Dataset, Passage, TimelineEvent } from '../dataset/model.ts';
import { eachRecord } from '../dataset/records.ts';
import type { Records } from '../dataset/records.ts';
import { sourcesOf } from '../timeline/filter/agreement.ts';
import { passagesOf } from '../timeline/columns/columns.ts';
import { calendarDays, isPlainDay } from './calendar-days.ts';
import type { CalendarDays } from './calendar-days.ts';
import type { DayNumber } from './date-bounds.ts';
import type { ExportGiven } from './given.ts';
import { icsLine, icsText } from './ics-line.ts';

/*
 * iCalendar, RFC 5545, written here and not by the `ics` package: that one takes the time stamp from the clock, folds lines
 * by characters instead of octets, writes the year 99 with two digits, and doesn't escape the commas of categories.
 */

export interface CalendarGiven extends ExportGiven {
  /** When the file is made: DTSTAMP, which RFC 5545 asks for. */
  readonly now: Milliseconds;
  /** Puts the reader's language's quotation marks around words. */
  readonly quoted: (words: string) => string;
}

const PRODUCT = '-//Sourceline//Timeline//EN';

/** Calendars show the beginning of a description; a hundred passages of an archive's event are for its page. */
const MAX_PASSAGES = 20;

/**
 * Events as an iCalendar file, event by event: each lasts all the days its date may mean and blocks no time; its summary
 * says its date in words where that is more or less than a day; its description has what was said, by whom and where.
 * Ids are the same in each export, so that a calendar that takes the file again doesn't double them.
 */
export function* icsParts(
  dataset: Dataset,
  events: Records<TimelineEvent>,
  given: CalendarGiven,
): Generator<string, void> {
  yield [
    icsLine('BEGIN', 'VCALENDAR'),
    icsLine('VERSION', '2.0'),
    icsLine('PRODID', PRODUCT),
    icsLine('CALSCALE', 'GREGORIAN'),
    // RFC 7986's names, and the older ones that most programs read.
    ...['NAME', 'X-WR-CALNAME'].map((name) => icsLine(name, icsText(dataset.title))),
    ...(dataset.description === '' ? [] : ['DESCRIPTION', 'X-WR-CALDESC']).map((name) =>
      icsLine(name, icsText(dataset.description)),
    ),
  ].join('');
  const stamp = stampText(given.now);
  for (const event of eachRecord(events)) {
    const days = calendarDays(event.date);
    if (days !== null) yield eventLines(dataset, event, days, stamp, given);
  }
  yield icsLine('END', 'VCALENDAR');
}

function eventLines(
  dataset: Dataset,
  event: TimelineEvent,
  days: CalendarDays,
  stamp: string,
  given: CalendarGiven,
): string {
  const { place } = event;
  const address = given.linkFor(event);
  const link = safeLink(address)?.href;
  const topics = event.topics.map((id) => icsText(dataset.topicById.get(id)?.label ?? id));
  const hasPosition = place?.latitude !== undefined && place.longitude !== undefined;
  return [
    icsLine('BEGIN', 'VEVENT'),
    icsLine('UID', icsText(`${event.id}@${dataset.id}.sourceline`)),
    icsLine('DTSTAMP', stamp),
    icsLine('DTSTART;VALUE=DATE', dayText(days.first)),
    // The end is not included: the day after the last.
    icsLine('DTEND;VALUE=DATE', dayText(days.last + 1)),
    icsLine('SUMMARY', icsText(summaryOf(event, given.locale))),
    icsLine('DESCRIPTION', icsText(descriptionOf(dataset, event, address, given))),
    ...(place === undefined ? [] : [icsLine('LOCATION', icsText(place.name))]),
    ...(hasPosition ? [icsLine('GEO', `${place.latitude};${place.longitude}`)] : []),
    ...(topics.length === 0 ? [] : [icsLine('CATEGORIES', topics.join(','))]),
    ...(link === undefined ? [] : [icsLine('URL', link)]),
    icsLine('TRANSP', 'TRANSPARENT'),
    icsLine('END', 'VEVENT'),
  ].join('');
}

/** The title, and the date in words where the days alone would claim too much or too little. */
function summaryOf(event: TimelineEvent, locale: string): string {
  return isPlainDay(event.date) ? event.title : `${event.title} (${formatDate(event.date, locale, 'long')})`;
}

/** Paragraphs: what happened, how its date is known, what was said and reported, the sources, the link. */
function descriptionOf(
  dataset: Dataset,
  event: TimelineEvent,
  address: string,
  given: CalendarGiven,
): string {
  const passages = passagesOf(dataset, event);
  const shown = passages.slice(0, MAX_PASSAGES);
  const paragraphs = [
    event.summary ?? '',
    event.dateNote ?? '',
    ...shown.map((passage) => passageText(dataset, passage, given)),
    passages.length > shown.length ? '…' : '',
    sourcesOf(dataset, event)
      .map(({ publisher, title, url }) => [`${publisher}: ${title}`, url ?? ''].filter(Boolean).join('\n'))
      .join('\n'),
    address,
  ];
  return paragraphs.filter((text) => text !== '').join('\n\n');
}

function passageText(dataset: Dataset, passage: Passage, given: CalendarGiven): string {
  const speaker = passage.speaker === undefined ? '' : (dataset.personById.get(passage.speaker)?.name ?? '');
  const publisher = dataset.sourceById.get(passage.source)?.publisher ?? '';
  const credit = [speaker, publisher].filter((part) => part !== '').join(', ');
  return credit === '' ? given.quoted(passage.exact) : `${given.quoted(passage.exact)} — ${credit}`;
}

/** `20241116`. */
function dayText(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilFromDays(day);
  return `${String(year).padStart(4, '0')}${twoDigits(month)}${twoDigits(dayOfMonth)}`;
}

/** `20261122T090000Z`. */
function stampText(moment: Milliseconds): string {
  const { year, month, day, hour, minute, second } = msToCivil(moment);
  return `${String(year).padStart(4, '0')}${[month, day].map(twoDigits).join('')}T${[hour, minute, second].map(twoDigits).join('')}Z`;
}
