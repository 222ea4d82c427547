import { MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND, civilToMs, daysInMonth } from '../base/civil.ts';
import type { Interval } from '../base/interval.ts';
import { EdtfError } from './edtf-error.ts';
import type { EdtfPoint, Precision } from './edtf-model.ts';

const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/;
/** `2004-XX`, `1985-XX-XX`, `1985-04-XX`. */
const UNSPECIFIED_END = /^(-?\d{4})-(?:XX(?:-XX)?|(\d\d)-XX)([?~%])?$/;
/** `201X`, `20XX`. */
const UNSPECIFIED_YEARS = /^(-?)(\d\d)(?:(\d)X|XX)([?~%])?$/;
const LONG_YEAR = /^Y(-?\d+)([?~%])?$/;
const DATE_TIME = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/** More digits than any year needs (the universe is 1.4e10 years old); with these a year is still wider than a double's steps. */
const MAX_YEAR_DIGITS = 12;
const FIRST_SEASON = 21;
const LAST_SEASON = 24;
/** Divisions of a year that only EDTF level 2 has: hemispheres' seasons, quarters, quadrimesters, halves. */
const LAST_LEVEL_2_DIVISION = 41;
/** First month of EDTF's spring, summer, autumn and winter; each lasts three months, so winter reaches into the next year. */
const SEASON_STARTS = [3, 6, 9, 12] as const;
const MONTHS_PER_SEASON = 3;

/**
 * Reads one date or date-time of EDTF levels 0 and 1, or returns null where the text has another form.
 * Time is linear in the text's length. Throws `EdtfError` for a date of the right form that does not exist.
 *
 * Seasons are the northern meteorological ones (spring is March to May), since EDTF leaves their months open.
 * A date-time without a zone is placed as if it were UTC; its fields stay as written.
 */
export function readEdtfPoint(text: string): EdtfPoint | null {
  return (
    readDate(text) ??
    readDateTime(text) ??
    readUnspecifiedEnd(text) ??
    readUnspecifiedYears(text) ??
    readLongYear(text)
  );
}

function readDate(text: string): EdtfPoint | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const year = readYear(text, match[1]);
  const qualifier = match[4];
  if (match[2] === undefined) return yearPoint(year, qualifier);
  const month = Number(match[2]);
  if (match[3] === undefined) {
    return month >= FIRST_SEASON && month <= LAST_SEASON
      ? seasonPoint(year, month, qualifier)
      : monthPoint(text, year, month, qualifier);
  }
  const day = Number(match[3]);
  checkDay(text, year, month, day);
  const start = civilToMs(year, month, day);
  return {
    year,
    month,
    day,
    precision: 'day',
    approximate: isApproximate(qualifier),
    uncertain: isUncertain(qualifier),
    interval: { start, end: start + MS_PER_DAY },
  };
}

function readDateTime(text: string): EdtfPoint | null {
  const match = DATE_TIME.exec(text);
  if (match === null) return null;
  const year = readYear(text, match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  checkDay(text, year, month, day);
  const hour = Number(match[4]);
  const minute = Number(match[5]);
  const second = match[6] === undefined ? undefined : Number(match[6]);
  checkTime(text, hour, minute, second);
  const offset = match[7] === undefined ? undefined : readOffset(text, match[7]);
  const local = civilToMs(year, month, day, hour, minute, second);
  const start = local - (offset ?? 0) * MS_PER_MINUTE;
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    offset,
    precision: second === undefined ? 'minute' : 'second',
    approximate: false,
    uncertain: false,
    interval: { start, end: start + (second === undefined ? MS_PER_MINUTE : MS_PER_SECOND) },
  };
}

function readUnspecifiedEnd(text: string): EdtfPoint | null {
  const match = UNSPECIFIED_END.exec(text);
  if (match === null) return null;
  const year = readYear(text, match[1]);
  return match[2] === undefined
    ? yearPoint(year, match[3])
    : monthPoint(text, year, Number(match[2]), match[3]);
}

function readUnspecifiedYears(text: string): EdtfPoint | null {
  const match = UNSPECIFIED_YEARS.exec(text);
  if (match === null) return null;
  const isDecade = match[3] !== undefined;
  const length = isDecade ? 10 : 100;
  const nearest = Number(match[2]) * 100 + (isDecade ? Number(match[3]) * 10 : 0);
  // Before year 0 the unspecified digits count away from it: -201X is −2019 to −2010.
  const first = match[1] === '' ? nearest : 1 - nearest - length;
  return point(
    first,
    isDecade ? 'decade' : 'century',
    { start: civilToMs(first), end: civilToMs(first + length) },
    match[4],
  );
}

function readLongYear(text: string): EdtfPoint | null {
  const match = LONG_YEAR.exec(text);
  const digits = match?.[1];
  if (match === null || digits === undefined) return null;
  const year = Number(digits);
  const length = digits.replace('-', '').length;
  if (length > MAX_YEAR_DIGITS) {
    throw new EdtfError(text, `a year has at most ${MAX_YEAR_DIGITS} digits here`);
  }
  if (length < 5 || Math.abs(year) < 10_000) {
    const plain = String(Math.abs(year)).padStart(4, '0');
    throw new EdtfError(
      text,
      `only years of five digits and more have the letter Y; write ${year < 0 ? '-' : ''}${plain}`,
    );
  }
  if (String(Math.abs(year)).length < length) {
    throw new EdtfError(text, `a year has no zeros before it; write Y${year}`);
  }
  return yearPoint(year, match[2]);
}

function readYear(text: string, digits: string | undefined): number {
  if (digits === '-0000') throw new EdtfError(text, 'the year 0000, which is 1 BC, has no sign; write 0000');
  return Number(digits);
}

function yearPoint(year: number, qualifier: string | undefined): EdtfPoint {
  return point(year, 'year', { start: civilToMs(year), end: civilToMs(year + 1) }, qualifier);
}

function monthPoint(text: string, year: number, month: number, qualifier: string | undefined): EdtfPoint {
  checkMonth(text, month);
  return {
    year,
    month,
    precision: 'month',
    approximate: isApproximate(qualifier),
    uncertain: isUncertain(qualifier),
    interval: { start: civilToMs(year, month), end: monthStart(year, month + 1) },
  };
}

function seasonPoint(year: number, season: number, qualifier: string | undefined): EdtfPoint {
  const month = SEASON_STARTS[season - FIRST_SEASON] ?? 1;
  return {
    year,
    season,
    precision: 'season',
    approximate: isApproximate(qualifier),
    uncertain: isUncertain(qualifier),
    interval: { start: civilToMs(year, month), end: monthStart(year, month + MONTHS_PER_SEASON) },
  };
}

function point(
  year: number,
  precision: Precision,
  interval: Interval,
  qualifier: string | undefined,
): EdtfPoint {
  return {
    year,
    precision,
    approximate: isApproximate(qualifier),
    uncertain: isUncertain(qualifier),
    interval,
  };
}

/** Start of a month that may lie up to a year past December. */
function monthStart(year: number, month: number): number {
  return month > 12 ? civilToMs(year + 1, month - 12) : civilToMs(year, month);
}

function isApproximate(qualifier: string | undefined): boolean {
  return qualifier === '~' || qualifier === '%';
}

function isUncertain(qualifier: string | undefined): boolean {
  return qualifier === '?' || qualifier === '%';
}

function checkMonth(text: string, month: number): void {
  if (month >= 1 && month <= 12) return;
  const number = String(month).padStart(2, '0');
  throw new EdtfError(
    text,
    month > LAST_SEASON && month <= LAST_LEVEL_2_DIVISION
      ? `the division of a year ${number} is not read; write 21 to 24 for spring, summer, autumn and winter, or the months`
      : `there is no month ${number}; write 01 to 12, or 21 to 24 for spring, summer, autumn and winter`,
  );
}

function checkDay(text: string, year: number, month: number, day: number): void {
  checkMonth(text, month);
  const days = daysInMonth(year, month);
  if (day >= 1 && day <= days) return;
  const [yearDigits, monthDigits] = [text.slice(0, text.indexOf('-', 1)), String(month).padStart(2, '0')];
  throw new EdtfError(
    text,
    `the month ${yearDigits}-${monthDigits} has the days 01 to ${days}; write ${yearDigits}-${monthDigits} where the day is not known`,
  );
}

function checkTime(text: string, hour: number, minute: number, second: number | undefined): void {
  if (hour === 24) {
    throw new EdtfError(text, 'a day ends before 24:00; write 00:00 of the next day');
  }
  if (hour > 23 || minute > 59) {
    throw new EdtfError(text, 'there is no such time of day; write hours 00 to 23 and minutes 00 to 59');
  }
  if (second === 60) {
    throw new EdtfError(text, 'a leap second has no place on a UTC time scale; write the second 59');
  }
  if (second !== undefined && second > 59) {
    throw new EdtfError(text, 'there is no such second; write 00 to 59');
  }
}

/** Minutes east of UTC. */
function readOffset(text: string, zone: string): number {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', ''));
  if (hours > 23 || minutes > 59) {
    throw new EdtfError(text, 'there is no such time zone; write Z or an offset such as +02:00');
  }
  const size = hours * 60 + minutes;
  return zone.startsWith('-') ? 0 - size : size;
}
