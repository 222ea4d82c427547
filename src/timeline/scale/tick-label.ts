import { civilToMs, msToCivil } from '../../base/civil.ts';
import type { Milliseconds } from '../../base/units.ts';
import type { DateFields } from '../../dataset/intl-cache.ts';
import type { CalendarStep } from './calendar-step.ts';
import { formatMoment } from './moment-format.ts';

const YEAR: DateFields = { year: 'numeric' };
const MONTH: DateFields = { month: 'short' };
const DAY: DateFields = { day: 'numeric' };
const TIME: DateFields = { hour: 'numeric', minute: '2-digit' };
const TIME_WITH_SECONDS: DateFields = { ...TIME, second: '2-digit' };

/**
 * What stands at a tick. A `major` one bears the name of the larger unit that begins there; the one that gives the
 * `context` bears all larger units' names.
 */
export function tickLabel(
  step: CalendarStep,
  moment: Milliseconds,
  major: boolean,
  context: boolean,
  locale: string,
): string {
  // After 1 BC comes AD 1: the first year of the era says on which side of it one is.
  const withEra = msToCivil(moment).year === 1;
  return formatMoment(moment, fieldsOf(step, moment, major, context), locale, withEra);
}

function fieldsOf(step: CalendarStep, moment: Milliseconds, major: boolean, context: boolean): DateFields {
  switch (step.unit) {
    case 'second':
      if (context) return { ...YEAR, ...MONTH, ...DAY, ...TIME_WITH_SECONDS };
      return major ? TIME : TIME_WITH_SECONDS;
    case 'minute':
    case 'hour':
      if (major) return context ? { ...YEAR, ...MONTH, ...DAY } : { ...MONTH, ...DAY };
      return context ? { ...YEAR, ...MONTH, ...DAY, ...TIME } : TIME;
    case 'day':
      if (major) return context || msToCivil(moment).month === 1 ? { ...YEAR, ...MONTH } : MONTH;
      return context ? { ...YEAR, ...MONTH, ...DAY } : DAY;
    case 'week':
      return major || context ? { ...YEAR, ...MONTH, ...DAY } : { ...MONTH, ...DAY };
    case 'month':
      if (major) return YEAR;
      return context ? { ...YEAR, ...MONTH } : MONTH;
    case 'year':
      return YEAR;
  }
}

/** Labels among which the widest of a step is, but for the one that gives the context; for years, about those given. */
export function widestLabels(step: CalendarStep, years: readonly number[], locale: string): string[] {
  const label = (moment: Milliseconds, major = false) => tickLabel(step, moment, major, false, locale);
  const months = Array.from({ length: 12 }, (_, month) => month + 1);
  switch (step.unit) {
    case 'second':
      return [label(civilToMs(2024, 12, 28, 22, 58, 50))];
    case 'minute':
    case 'hour':
      return [
        label(civilToMs(2024, 12, 28, 22, 58)),
        ...months.map((month) => label(civilToMs(2024, month, 28), true)),
      ];
    case 'day':
      // The month that begins a year bears its year too, and has a month's room; it may cover the second day.
      return [label(civilToMs(2024, 12, 28))];
    case 'week':
      return months.map((month) => label(civilToMs(2024, month, 28)));
    case 'month':
      return [
        ...months.map((month) => label(civilToMs(2024, month))),
        ...years.map((year) => label(civilToMs(year), true)),
      ];
    case 'year':
      return years.map((year) => label(civilToMs(year)));
  }
}
