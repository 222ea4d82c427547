import { msToCivil } from '../base/civil.ts';
import { isPoint } from './edtf.ts';
import type { EdtfDate, EdtfPoint } from './edtf-model.ts';
import { displayLocale, formatDate } from './format-date.ts';
import { yearText } from './format-point.ts';
import type { TimelineEvent } from './model.ts';
import { sortStartOf } from './time-order.ts';

/** An event and the heading that begins with it; null where it stands under the one before. */
export interface HeadedEvent {
  readonly event: TimelineEvent;
  readonly heading: string | null;
}

/** Events in time order, each where its year begins with that year's heading. */
export function headYears(events: readonly TimelineEvent[], locale: string): readonly HeadedEvent[] {
  const years = events.map((event) => yearHeading(event.date, locale));
  return events.map((event, index) => {
    const year = years[index] ?? null;
    return { event, heading: year === years[index - 1] ? null : year };
  });
}

/**
 * The heading that an event stands under in the list: the year of its place in the order, "2024" or "44 BC"; for a date known
 * to a decade or a century only, that ("2010s"), so that it isn't taken for the first year of it.
 */
export function yearHeading(date: EdtfDate, locale: string): string {
  if (date.kind === 'point' && isCoarserThanYear(date.point)) return formatDate(date, locale, 'long');
  const year = calendarYear(date) ?? msToCivil(sortStartOf(date)).year;
  return yearText(year, displayLocale(locale));
}

/** The year as the source writes it; in UTC an hour of 1 January in Tokyo would still be the year before. */
function calendarYear(date: EdtfDate): number | undefined {
  if (date.kind === 'point') return date.point.year;
  if (date.kind === 'interval' && isPoint(date.from)) return date.from.year;
  return undefined;
}

function isCoarserThanYear({ precision }: EdtfPoint): boolean {
  return precision === 'decade' || precision === 'century';
}
