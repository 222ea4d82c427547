import { msToCivil } from '../../base/civil.ts';
import type { Milliseconds } from '../../base/units.ts';
import { displayLocale } from '../../dataset/display-locale.ts';
import { dateFormat } from '../../dataset/intl-cache.ts';
import type { DateFields } from '../../dataset/intl-cache.ts';
import { eraYear } from './calendar-step.ts';

/** The Gregorian calendar repeats after 400 years, week days included. */
const CYCLE_YEARS = 400;
const CYCLE_MS: Milliseconds = 146_097 * 86_400_000;

/** From here on a year is grouped (12,000), and from a million on written in words (2 million). */
const GROUPED_YEAR = 10_000;
const WORDY_YEAR = 1_000_000;

/** A year of millions is told apart from its neighbour by its last digits, where one looks so closely. */
const SIGNIFICANT_DIGITS = 15;

/** A cycle of plain years in our era. */
const FIRST_STAND_IN = 2000;

const yearFormats = new Map<string, Intl.NumberFormat>();

/**
 * A moment in words of a language, in UTC and the Gregorian calendar, with exactly the fields asked for, in any year: also
 * before year 1, where the era is named and there is no year 0, and beyond what `Date` can hold.
 *
 *     formatMoment(civilToMs(-499), { year: 'numeric' }, 'en') === '500 BC'
 */
export function formatMoment(
  moment: Milliseconds,
  fields: DateFields,
  language: string,
  withEra = false,
): string {
  const locale = displayLocale(language);
  const { year } = msToCivil(moment);
  const era = fields.year !== undefined && (withEra || year < 1);
  const format = dateFormat(locale, era ? { ...fields, era: 'short' } : fields);
  const plain = year >= 1 && year < GROUPED_YEAR;
  if (plain) return format.format(moment);
  // Any moment of the same kind of year stands in for one that `Date` can't hold; only the year's number differs.
  const base = year < 1 ? 1 - CYCLE_YEARS : FIRST_STAND_IN;
  const standIn = moment - Math.floor((year - base) / CYCLE_YEARS) * CYCLE_MS;
  if (fields.year === undefined) return format.format(standIn);
  const number = yearFormat(eraYear(year), locale).format(eraYear(year));
  return format
    .formatToParts(standIn)
    .map((part) => (part.type === 'year' ? number : part.value))
    .join('');
}

function yearFormat(year: number, locale: string): Intl.NumberFormat {
  const kind = year >= WORDY_YEAR ? 'wordy' : year >= GROUPED_YEAR ? 'grouped' : 'plain';
  const key = `${kind} ${locale}`;
  const known = yearFormats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(
    locale,
    kind === 'wordy'
      ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: SIGNIFICANT_DIGITS }
      : { useGrouping: kind === 'grouped' },
  );
  yearFormats.set(key, format);
  return format;
}
