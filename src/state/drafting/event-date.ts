import { readEdtfOrNull } from '../../dataset/edtf.ts';
import { MAX_DATE_LENGTH } from '../limits.ts';
import { ordinaryDate, plainDate } from '../typed-date.ts';
import { monthNumbers } from './month-names.ts';

/** A date of an event as it was typed: in EDTF (null: the field is empty), or why it can't be one. */
export type EventDate = { readonly edtf: string | null } | { readonly problem: 'form' | 'absent' };

/** What is said before a date that is only about right, or only a bound, in the languages of the interface. */
const ABOUT =
  /^(?:about|around|circa|ca?\.?|approximately|some time in|um|etwa|ungefähr|gegen|rund|حوالي|نحو|قرابة)\s+(.+)$/iu;
const UNTIL = /^(?:before|by|until|up to|no later than|vor|bis|spätestens|قبل|حتى)\s+(.+)$/iu;
const SINCE = /^(?:after|since|from|no earlier than|nach|seit|ab|frühestens|بعد|منذ)\s+(.+)$/iu;
const BETWEEN = /^(?:between|zwischen|بين)\s+(.+?)\s+(?:and|und|و)\s*(.+)$/iu;
const SPAN = /^(?:(?:from|von|من)\s+)?(.+?)\s+(?:to|till|until|bis|إلى|-)\s+(.+)$/iu;
const DECADE = /^(?:the\s+|die\s+)?(\d{3})0(?:s|'s|’s|er(?:\s+jahre)?)$/iu;
/** With or without what makes a number an ordinal, and the little words between. */
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:of\s+)?(\p{L}[\p{L}\p{M}]*)\.?,?\s+(\d{4})$/iu;
const MONTH_FIRST = /^(\p{L}[\p{L}\p{M}]*)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;
const MONTH = /^(\p{L}[\p{L}\p{M}]*)\.?,?\s+(\d{4})$/iu;
/** A weekday says nothing that the date doesn't. */
const WEEKDAY = /^\p{L}[\p{L}\p{M}]*,\s+(?=.*\d)/u;
const DATE_SHAPE = /^-?\d{4}-\d\d(?:-\d\d)?$/;

/**
 * Reads what an editor types for the date of an event: EDTF as it is; numbers where they can mean one thing only; and the words that people
 * use, in English and in the language of the interface. What comes out is read by the dataset's own reader, so that no 30 February passes.
 *
 * @example readEventDate('16 November 2024', 'en-GB')        // { edtf: '2024-11-16' }
 * @example readEventDate('about 2019', 'en-GB')              // { edtf: '2019~' }
 * @example readEventDate('by 16 November 2024', 'en-GB')     // { edtf: '[..2024-11-16]' }
 * @example readEventDate('11/12/2024', 'en-GB')              // { problem: 'form' }: in which country?
 */
export function readEventDate(typed: string, locale: string): EventDate {
  const text = plainDate(typed).replaceAll(/\s+/gu, ' ');
  if (text === '') return { edtf: null };
  if (text.length > MAX_DATE_LENGTH) return { problem: 'form' };
  const edtf = dateOf(text, locale) ?? text;
  if (readEdtfOrNull(edtf) !== null) return { edtf };
  return { problem: DATE_SHAPE.test(edtf) ? 'absent' : 'form' };
}

/** The text in EDTF as far as its form goes; null where it has none of these forms. */
function dateOf(text: string, locale: string): string | null {
  const plain = plainOf(text, locale);
  if (plain !== null) return plain;
  const [, about] = ABOUT.exec(text) ?? [];
  const roughly = about === undefined ? null : plainOf(about, locale);
  if (roughly !== null) return `${roughly}~`;
  const [, first, last] = BETWEEN.exec(text) ?? SPAN.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    // "14" alone would be the year 14.
    const from = plainOf(withEndOf(first, last), locale) ?? plainOf(first, locale);
    const to = plainOf(last, locale);
    if (from !== null && to !== null) return `${from}/${to}`;
  }
  const [, latest] = UNTIL.exec(text) ?? [];
  const end = latest === undefined ? null : plainOf(latest, locale);
  if (end !== null) return `[..${end}]`;
  const [, earliest] = SINCE.exec(text) ?? [];
  const start = earliest === undefined ? null : plainOf(earliest, locale);
  return start === null ? null : `[${start}..]`;
}

/** "14" of "14 to 16 November 2024" is 14 November 2024, and "March" of "March to May 2024" is March 2024. */
function withEndOf(first: string, last: string): string {
  const words = last.split(' ');
  return `${first} ${words.slice(/^\d{1,2}$/.test(first) ? -2 : -1).join(' ')}`;
}

/** A year, a month, a day or a decade; null for anything else. */
function plainOf(text: string, locale: string): string | null {
  const ordinary = ordinaryDate(text);
  if (ordinary !== text || readEdtfOrNull(ordinary) !== null) return ordinary;
  const decade = DECADE.exec(text);
  if (decade) return `${decade[1]}X`;
  const bare = text.replace(WEEKDAY, '');
  const dayFirst = DAY_FIRST.exec(bare);
  if (dayFirst) return civil(dayFirst[3], dayFirst[2], dayFirst[1], locale);
  const monthFirst = MONTH_FIRST.exec(bare);
  if (monthFirst) return civil(monthFirst[3], monthFirst[1], monthFirst[2], locale);
  const month = MONTH.exec(bare);
  return month ? civil(month[2], month[1], undefined, locale) : null;
}

function civil(year = '', name = '', day: string | undefined, locale: string): string | null {
  const month = monthNumbers(locale).get(name.toLowerCase());
  if (month === undefined) return null;
  const upToMonth = `${year}-${String(month).padStart(2, '0')}`;
  return day === undefined ? upToMonth : `${upToMonth}-${day.padStart(2, '0')}`;
}
