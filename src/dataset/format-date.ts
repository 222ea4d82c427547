import { dateWords } from './date-words.ts';
import type { DateText } from './date-words.ts';
import { displayLocale } from './display-locale.ts';
import { isPoint } from './edtf.ts';
import type { EdtfDate, EdtfPoint, EdtfSide } from './edtf-model.ts';
import {
  fieldsMs,
  fieldsOf,
  isWithinIntl,
  joinRange,
  qualifiedText,
  rangeText,
  yearRangeText,
  zoneText,
} from './format-point.ts';
import type { DateStyle } from './format-point.ts';
import { listFormat } from './intl-cache.ts';

export { displayLocale } from './display-locale.ts';
export type { DateStyle } from './format-point.ts';
export { formatSpan } from './format-span.ts';

/**
 * A date in words, with exactly the fields that are known, in the calendar and clock time that the source states:
 * it is never moved into the reader's zone. `locale` may be any language tag; see `displayLocale`.
 *
 *     2024-11-16      long "16 November 2024", short "16 Nov 2024", full "Saturday, 16 November 2024"
 *     2023-11, 201X   "November 2023", "2010s"
 *     2019~, 2019?    "about 2019", "possibly 2019"
 *     [..2024-11-16]  "before 16 November 2024"
 *     2022/2024       "2022 – 2024"
 *     ../2024         "until 2024"
 */
export function formatDate(date: EdtfDate, locale: string, style: DateStyle): string {
  const known = displayLocale(locale);
  switch (date.kind) {
    case 'point':
      return qualifiedText(date.point, known, style).text;
    case 'interval':
      return intervalText(date.from, date.to, known, style);
    case 'set':
      return listFormat(known, date.mode === 'one' ? 'disjunction' : 'conjunction').format(
        date.members.map((member) => memberText(member.from, member.to, date.mode, known, style)),
      );
    default:
      return date satisfies never;
  }
}

/** Something that lasted. A side that is open or unknown makes it "since", "from" or "until". */
function intervalText(from: EdtfSide, to: EdtfSide, locale: string, style: DateStyle): string {
  if (isPoint(from) && isPoint(to)) return betweenPoints(from, to, locale, style);
  const words = dateWords(locale);
  if (isPoint(from)) {
    const text = inPhrase(from, locale, style);
    if (words === null) return openEnd(text);
    return to === 'open' ? words.since(text) : words.from(text);
  }
  return isPoint(to) ? until(to, locale, style) : '…';
}

/** A date or range of a set: where it is one of several, a range is the stretch within which it happened once. */
function memberText(
  from: EdtfSide,
  to: EdtfSide,
  mode: 'one' | 'all',
  locale: string,
  style: DateStyle,
): string {
  const words = dateWords(locale);
  if (isPoint(from) && isPoint(to)) {
    return words !== null && mode === 'one' && from !== to
      ? words.between(inPhrase(from, locale, style), inPhrase(to, locale, style))
      : betweenPoints(from, to, locale, style);
  }
  if (isPoint(from)) {
    const text = inPhrase(from, locale, style);
    if (words === null) return openEnd(text);
    return mode === 'one' ? words.after(text) : words.from(text);
  }
  if (!isPoint(to)) return '…';
  return mode === 'one' ? before(to, locale, style) : until(to, locale, style);
}

function before(to: EdtfPoint, locale: string, style: DateStyle): string {
  const text = inPhrase(to, locale, style);
  return dateWords(locale)?.before(text) ?? joinRange('…', text.text);
}

function until(to: EdtfPoint, locale: string, style: DateStyle): string {
  const text = inPhrase(to, locale, style);
  return dateWords(locale)?.until(text) ?? joinRange('…', text.text);
}

function openEnd(date: DateText): string {
  return joinRange(date.text, '…');
}

/** Within a phrase there is no weekday: it would come between a preposition and its day. */
function inPhrase(point: EdtfPoint, locale: string, style: DateStyle): DateText {
  return qualifiedText(point, locale, style === 'full' ? 'long' : style);
}

/** Shortened by `Intl` where both sides show the same fields, else both sides in full. */
function betweenPoints(from: EdtfPoint, to: EdtfPoint, locale: string, style: DateStyle): string {
  if (from === to) return qualifiedText(from, locale, style).text;
  const plain = !isQualified(from) && !isQualified(to);
  if (plain && from.precision === to.precision && from.offset === to.offset) {
    if (from.precision === 'year') return yearRangeText(from.year, to.year, locale);
    if (hasFields(from) && isWithinIntl(from) && isWithinIntl(to)) {
      const fields = { ...fieldsOf(from, locale, style), ...fieldsOf(to, locale, style) };
      return rangeText(fieldsMs(from), fieldsMs(to), locale, fields) + zoneText(from, locale, style);
    }
  }
  return joinRange(qualifiedText(from, locale, style).text, qualifiedText(to, locale, style).text);
}

function isQualified(point: EdtfPoint): boolean {
  return point.approximate || point.uncertain;
}

/** Whether the date is written from its fields alone, rather than in words. */
function hasFields({ precision }: EdtfPoint): boolean {
  return precision === 'month' || precision === 'day' || precision === 'minute' || precision === 'second';
}
