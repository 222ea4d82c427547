import type { TimelineEvent, WholeDataset } from '../../src/dataset/model.ts';
import { calendarCoverage } from '../../src/export/calendar-days.ts';
import type { CalendarCoverage } from '../../src/export/calendar-days.ts';
import { eventsCsvParts } from '../../src/export/events-csv.ts';
import { icsParts } from '../../src/export/events-ics.ts';
import type { CalendarGiven } from '../../src/export/events-ics.ts';
import { datasetParts, eventsFile } from '../../src/export/events-json.ts';
import type { JsonGiven } from '../../src/export/events-json.ts';
import type { ExportGiven } from '../../src/export/given.ts';
import { quotesCsvParts } from '../../src/export/quotes-csv.ts';

/*
 * Exports as they are saved, in one piece; the page makes them in steps.
 */

type Events = readonly TimelineEvent[];

export function eventsCsv(dataset: WholeDataset, events: Events, given: ExportGiven): string {
  return [...eventsCsvParts(dataset, events, given)].join('');
}

export function quotesCsv(dataset: WholeDataset, events: Events, given: ExportGiven): string {
  return [...quotesCsvParts(dataset, events, given)].join('');
}

export function eventsJson(dataset: WholeDataset, events: Events, given: JsonGiven = {}): string {
  return [...datasetParts(eventsFile(dataset, events, given))].join('');
}

/** With what the reader is told of it. */
export function eventsIcs(
  dataset: WholeDataset,
  events: Events,
  given: CalendarGiven,
): CalendarCoverage & { readonly text: string } {
  return { text: [...icsParts(dataset, events, given)].join(''), ...calendarCoverage(events) };
}

/** The text that `guardCell` was given, as a program has it back that knows of the apostrophes. */
export function unguardCell(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/, '');
}
