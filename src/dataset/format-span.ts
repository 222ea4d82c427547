import { MS_PER_DAY, civilToMs, msToCivil } from '../base/civil.ts';
import type { CivilDateTime } from '../base/civil.ts';
import type { Interval } from '../base/interval.ts';
import type { Milliseconds } from '../base/units.ts';
import { dateWords } from './date-words.ts';
import type { DateText } from './date-words.ts';
import { displayLocale } from './display-locale.ts';
import type { EdtfPoint } from './edtf-model.ts';
import {
  fieldsMs,
  fieldsOf,
  isWithinIntl,
  joinRange,
  plainText,
  rangeText,
  yearRangeText,
} from './format-point.ts';

/** From here on days, and then months, say more than anyone wants to hear of marks drawn together. */
const MANY_DAYS = 120;
const MANY_YEARS = 5;
const DAYS_PER_YEAR = 365.2425;

type Unit = 'day' | 'month' | 'year';

/** So many spans' words are kept: those of some screens of marks, most of which the next drawing asks for again. */
const MAX_KEPT = 1_000;

const kept = new Map<string, string>();

/**
 * The stretch of time that marks drawn together cover, in words: "5 – 16 November 2024", "October 2024",
 * "2022 – 2024"; whole months and years by their names, else the longer the coarser. An unknown side makes it
 * "until 2024" or "since 2024".
 */
export function formatSpan(interval: Interval, locale: string): string {
  const key = `${locale} ${interval.start} ${interval.end}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  // Shortening a range takes a browser a twentieth of a millisecond, and a frame has dozens.
  const words = wordsOfSpan(interval, locale);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(key, words);
  return words;
}

function wordsOfSpan(interval: Interval, locale: string): string {
  const known = displayLocale(locale);
  const words = dateWords(known);
  const first = Number.isFinite(interval.start) ? msToCivil(inside(interval.start, 1)) : null;
  const last = Number.isFinite(interval.end) ? msToCivil(inside(interval.end, -1)) : null;
  const unit = unitOf(interval);
  if (first !== null && last !== null) return spanText(first, last, unit, known);
  if (first !== null) {
    const text = unitText(first, unit, known);
    return words?.since(text) ?? joinRange(text.text, '…');
  }
  if (last !== null) {
    const text = unitText(last, unit, known);
    return words?.until(text) ?? joinRange('…', text.text);
  }
  return '…';
}

function unitOf({ start, end }: Interval): Unit {
  if (startsUnit(start, 'year') && startsUnit(end, 'year')) return 'year';
  const days = (end - start) / MS_PER_DAY;
  if (Number.isFinite(days) && days > MANY_YEARS * DAYS_PER_YEAR) return 'year';
  if (startsUnit(start, 'month') && startsUnit(end, 'month')) return 'month';
  return Number.isFinite(days) && days > MANY_DAYS ? 'month' : 'day';
}

/** Whether a moment is where a year or month begins; an unknown side fits any. */
function startsUnit(moment: Milliseconds, unit: 'year' | 'month'): boolean {
  if (!Number.isFinite(moment)) return true;
  // Beyond exact milliseconds only years can be told.
  if (!Number.isSafeInteger(moment)) return unit === 'year';
  const { year, month } = msToCivil(moment);
  return moment === (unit === 'year' ? civilToMs(year) : civilToMs(year, month));
}

/** A moment just after the start or before the end, so that a rounded bound falls into the year it belongs to. */
function inside(moment: Milliseconds, direction: 1 | -1): Milliseconds {
  if (!Number.isSafeInteger(moment)) return moment + direction * Math.abs(moment) * 4 * Number.EPSILON;
  return direction === 1 ? moment : moment - 1;
}

function spanText(first: CivilDateTime, last: CivilDateTime, unit: Unit, locale: string): string {
  if (unit === 'year') return yearRangeText(first.year, last.year, locale);
  const [from, to] = [pointOf(first, unit), pointOf(last, unit)];
  if (!isWithinIntl(from) || !isWithinIntl(to)) return yearRangeText(first.year, last.year, locale);
  const fields = { ...fieldsOf(from, locale, 'long'), ...fieldsOf(to, locale, 'long') };
  return rangeText(fieldsMs(from), fieldsMs(to), locale, fields);
}

function unitText(moment: CivilDateTime, unit: Unit, locale: string): DateText {
  const point = pointOf(moment, unit);
  return plainText(isWithinIntl(point) ? point : pointOf(moment, 'year'), locale, 'long');
}

/** A point with the fields of one unit, for the formatters; nothing looks at its interval. */
function pointOf({ year, month, day }: CivilDateTime, unit: Unit): EdtfPoint {
  return {
    year,
    ...(unit === 'year' ? {} : { month }),
    ...(unit === 'day' ? { day } : {}),
    precision: unit,
    approximate: false,
    uncertain: false,
    interval: { start: civilToMs(year), end: civilToMs(year + 1) },
  };
}
