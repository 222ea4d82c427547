import { edgeOf } from './window-edtf.ts';
import { readEdtfOrNull } from '../dataset/edtf.ts';
import { MAX_DATE_LENGTH } from './limits.ts';

/*
 * A date as readers type it into a field: EDTF, and what people write who never heard of it, as long as it can mean
 * one thing only. `11/12/2024` is the twelfth of November here and the eleventh of December there: that one is refused.
 */

/** A date that was understood, in EDTF (null: the field is empty), or why it was not. */
export type TypedDate = { readonly edtf: string | null } | { readonly problem: DateProblem };

/** `form`: not a date; `absent`: no such day in the calendar; `open`: has no beginning (or end) that a window could have. */
export type DateProblem = 'form' | 'absent' | 'open';

/** The years before year 1, as they are called; the year before 1 is 1 BC, which EDTF writes 0000. */
const BEFORE_CHRIST = /^(\d{1,12})\s*(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?chr\.?|ق\.?\s?م\.?)$/iu;
const YEAR = /^(-?)(\d{1,12})$/;
const YEAR_FIRST = /^(-?)(\d{3,4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
/** Only with dots: with slashes it depends on the country. */
const DAY_FIRST = /^(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*(\d{4})$/;
/** Reads as a date but for its numbers. */
const DATE_SHAPE = /^-?\d{4}-\d\d(?:-\d\d)?(?:T\d\d:\d\d(?::\d\d)?Z?)?$/;

/**
 * Reads what was typed for one side of the window.
 *
 * @example readTypedDate('44 BC', 'start')      // { edtf: '-0043' }
 * @example readTypedDate('16.11.2024', 'end')   // { edtf: '2024-11-16' }
 * @example readTypedDate('2024-02-30', 'end')   // { problem: 'absent' }
 */
export function readTypedDate(typed: string, side: 'start' | 'end'): TypedDate {
  const text = plainDate(typed);
  if (text === '') return { edtf: null };
  const edtf = ordinaryDate(text);
  if (edtf.length > MAX_DATE_LENGTH) return { problem: 'form' };
  if (readEdtfOrNull(edtf) === null) return { problem: DATE_SHAPE.test(edtf) ? 'absent' : 'form' };
  return edgeOf(edtf, side) === null ? { problem: 'open' } : { edtf };
}

/** A typed text without blanks around and marks of direction, with Latin digits and plain hyphens. */
export function plainDate(typed: string): string {
  return typed
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
}

/** An ordinary year, month or day in EDTF, as far as its form goes; any other text as it is. Of a text that is plain (`plainDate`). */
export function ordinaryDate(text: string): string {
  const before = BEFORE_CHRIST.exec(text);
  if (before) {
    const year = 1 - Number(before[1]);
    return year > 0 ? text : yearText(year < 0 ? '-' : '', String(-year));
  }
  const year = YEAR.exec(text);
  if (year) return yearText(year[1], year[2]);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return dateText(yearText(yearFirst[1], yearFirst[2]), yearFirst[3], yearFirst[4]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dateText(yearText('', dayFirst[3]), dayFirst[2], dayFirst[1]);
  return text;
}

/** A year as EDTF has it: four digits, or `Y` and as many as it needs. */
function yearText(sign = '', digits = ''): string {
  const significant = digits.replace(/^0+(?=\d)/, '');
  // There is one year 0, and EDTF has no sign for it.
  const signed = significant === '0' ? '' : sign;
  return significant.length > 4 ? `Y${signed}${significant}` : `${signed}${significant.padStart(4, '0')}`;
}

function dateText(year: string, month = '', day = ''): string {
  return [year, month, day]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
