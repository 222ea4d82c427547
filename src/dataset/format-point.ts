import { civilToMs } from '../base/civil.ts';
import { dateWords } from './date-words.ts';
import type { DateText } from './date-words.ts';
import type { EdtfPoint } from './edtf-model.ts';
import { dateFormat, numberFormat } from './intl-cache.ts';
import type { DateFields } from './intl-cache.ts';

/** `short` for labels ("16 Nov 2024"), `long` for sentences ("16 November 2024"), `full` adds the weekday of a day. */
export type DateStyle = 'short' | 'long' | 'full';

/** Four-digit years are within `Date`'s reach; longer ones are years alone, and are written as numbers. */
const MAX_DATE_YEAR = 9_999;
/** A year below this looks like something else without its era. */
const FIRST_PLAIN_YEAR = 100;
const FIRST_SEASON = 21;

/** A date with what its qualifiers say: "about 2019", "possibly November 2023". */
export function qualifiedText(point: EdtfPoint, locale: string, style: DateStyle): DateText {
  const plain = plainText(point, locale, style);
  const { precision } = point;
  const words = dateWords(locale);
  if (words === null) {
    const text = `${point.approximate ? '~' : ''}${plain.text}${point.uncertain ? '?' : ''}`;
    return { text, precision };
  }
  // What is "about" has its article already; "possibly" then goes straight before it.
  if (point.approximate) {
    const about = words.about(plain);
    return { text: point.uncertain ? words.possibly({ text: about, precision: 'year' }) : about, precision };
  }
  return point.uncertain ? { text: words.possibly(plain), precision } : plain;
}

/** A date without its qualifiers, with exactly the fields that are known. */
export function plainText(point: EdtfPoint, locale: string, style: DateStyle): DateText {
  return { text: fieldsText(point, locale, style), precision: point.precision };
}

function fieldsText(point: EdtfPoint, locale: string, style: DateStyle): string {
  switch (point.precision) {
    case 'century':
      return centuryText(point, locale);
    case 'decade':
      return decadeText(point, locale);
    case 'season':
      return seasonText(point, locale, style);
    case 'year':
      return yearText(point.year, locale);
    case 'month':
    case 'day':
    case 'minute':
    case 'second':
      return (
        dateFormat(locale, fieldsOf(point, locale, style)).format(fieldsMs(point)) +
        zoneText(point, locale, style)
      );
    default:
      return point.precision satisfies never;
  }
}

/** A year: "2022", "44 BC", "99 AD", "170,000,002". The year 0 is 1 BC. */
export function yearText(year: number, locale: string, era = eraFields(year)): string {
  const format = dateFormat(locale, { year: 'numeric', ...era });
  if (Math.abs(year) <= MAX_DATE_YEAR) return withPlainBlanks(format.format(civilToMs(year)));
  // A year of the same era stands in for one that `Date` may not hold, and is replaced by the number.
  const number = numberFormat(locale).format(year > 0 ? year : 1 - year);
  return format
    .formatToParts(civilToMs(year > 0 ? MAX_DATE_YEAR : -MAX_DATE_YEAR))
    .map((part) => (part.type === 'year' ? number : part.value))
    .join('');
}

/** Two years and what lies between, as the language writes it: "2022 – 2024". */
export function yearRangeText(first: number, last: number, locale: string): string {
  const era = { ...eraFields(first), ...eraFields(last) };
  if (Math.max(Math.abs(first), Math.abs(last)) > MAX_DATE_YEAR) {
    return joinRange(yearText(first, locale, era), yearText(last, locale, era));
  }
  return rangeText(civilToMs(first), civilToMs(last), locale, { year: 'numeric', ...era });
}

/** A range of dates with the same fields, as the language shortens it: "5 – 16 November 2024". */
export function rangeText(first: number, last: number, locale: string, fields: DateFields): string {
  return withPlainBlanks(dateFormat(locale, fields).formatRange(first, last));
}

/** Two texts that don't shorten one another. */
export function joinRange(from: string, to: string): string {
  return from === to ? from : `${from} – ${to}`;
}

/** The fields that a point of month precision or finer shows. */
export function fieldsOf(point: EdtfPoint, locale: string, style: DateStyle): DateFields {
  const month: DateFields = {
    year: 'numeric',
    month: style === 'short' ? 'short' : 'long',
    ...eraFields(point.year),
  };
  if (point.precision === 'month') return month;
  const day: DateFields = { ...month, day: 'numeric', ...(style === 'full' ? { weekday: 'long' } : {}) };
  if (point.precision === 'day') return day;
  const minute: DateFields = { ...day, hour: hourField(locale), minute: '2-digit' };
  return point.precision === 'second' ? { ...minute, second: '2-digit' } : minute;
}

/** The fields as written, as if they were UTC: what the formatters, which work in UTC, give back unchanged. */
export function fieldsMs(point: EdtfPoint): number {
  return civilToMs(point.year, point.month, point.day, point.hour, point.minute, point.second);
}

/** "UTC+2" where the source states a zone; short labels do without. */
export function zoneText(point: EdtfPoint, locale: string, style: DateStyle): string {
  if (point.offset === undefined || style === 'short') return '';
  if (point.offset === 0) return ' UTC';
  const size = Math.abs(point.offset);
  const hours = numberFormat(locale).format(Math.floor(size / 60));
  const minutes = size % 60;
  const rest =
    minutes === 0
      ? ''
      : `:${minutes < 10 ? numberFormat(locale).format(0) : ''}${numberFormat(locale).format(minutes)}`;
  return ` UTC${point.offset < 0 ? '−' : '+'}${hours}${rest}`;
}

/** Whether `Intl` can write the point, and a range that it ends, from its fields. */
export function isWithinIntl(point: EdtfPoint): boolean {
  return Math.abs(point.year) <= MAX_DATE_YEAR;
}

function eraFields(year: number): DateFields {
  return year < FIRST_PLAIN_YEAR ? { era: 'short' } : {};
}

/** "09:05", but "9:05 AM". */
function hourField(locale: string): '2-digit' | 'numeric' {
  const cycle = dateFormat(locale, { hour: 'numeric' }).resolvedOptions().hourCycle;
  return cycle === 'h11' || cycle === 'h12' ? 'numeric' : '2-digit';
}

function seasonText(point: EdtfPoint, locale: string, style: DateStyle): string {
  const words = dateWords(locale);
  const index = (point.season ?? FIRST_SEASON) - FIRST_SEASON;
  if (words !== null && (index === 0 || index === 1 || index === 2 || index === 3)) {
    return words.season(index, yearText(point.year, locale));
  }
  // Without a word for it, the months that it is drawn as.
  const { start, end } = point.interval;
  return rangeText(start, end - 1, locale, {
    year: 'numeric',
    month: style === 'short' ? 'short' : 'long',
    ...eraFields(point.year),
  });
}

function decadeText(point: EdtfPoint, locale: string): string {
  const words = dateWords(locale);
  // "2010s BC" would be another ten years than 2020 – 2011 BC, and "0s" would say nothing.
  return words !== null && point.year >= FIRST_PLAIN_YEAR
    ? words.decade(yearText(point.year, locale))
    : yearRangeText(point.year, point.year + 9, locale);
}

function centuryText(point: EdtfPoint, locale: string): string {
  const words = dateWords(locale);
  if (words === null) return yearRangeText(point.year, point.year + 99, locale);
  // −0099 to 0000 are 100 to 1 BC: the 1st century BC.
  const isBefore = point.year < 0;
  const number = isBefore ? (1 - point.year) / 100 : point.year / 100 + 1;
  return words.century(
    number,
    isBefore ? eraName(point.year, locale) : '',
    numberFormat(locale).format(number),
  );
}

function eraName(year: number, locale: string): string {
  const parts = dateFormat(locale, { year: 'numeric', era: 'short' }).formatToParts(civilToMs(year));
  return parts.find((part) => part.type === 'era')?.value ?? '';
}

/** Browsers differ in the thin blanks they put around a dash, and a name read by software should not depend on it. */
function withPlainBlanks(text: string): string {
  return text.replaceAll('\u2009', ' ');
}
