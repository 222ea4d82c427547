import { lowerAt } from '../tokens.ts';
import { yearDate } from './calendar-date.ts';
import { current } from './current.ts';
import { MONTHS, words } from './lexicon.ts';
import { yearShift } from './read-part.ts';
import { cardinalAt, ordinalAt, yearAt } from './read-year.ts';
import type { Read, Reading, Yearless } from './reading.ts';
import type { At, Tokens } from './token-tests.ts';
import { areWords, isApostrophe, isDash, isEnd } from './token-tests.ts';

type Reader = (tokens: Tokens, at: number) => Read | null;

const RESULTS = new Set(
  words(
    'results result profit profits earnings sales revenue revenues loss losses gdp growth net income figures report operating gross forecast',
  ),
);

/** "the third quarter of 2024", "Q3", "H1 2025", "the first half of last year", "third-quarter profit", "this year's third quarter". */
export function readDivision(tokens: Tokens, at: number, readInner: Reader): Read | null {
  const several = readYearFirst(tokens, at) ?? readSeveral(tokens, at, readInner);
  if (several !== null) return several;
  const found = shortDivision(tokens, at) ?? spelledDivision(tokens, at);
  if (found === null || isOfOwnYear(tokens, found)) return null;
  const whole = wholeAfter(tokens, found.next, readInner);
  if (whole !== null) return { reading: inWhole(found.value, whole.reading), next: whole.next };
  if (found.value.unit === 'half') return null;
  const isShown =
    lowerAt(tokens, at) === 'the' ||
    RESULTS.has(lowerAt(tokens, found.next)) ||
    tokens[at]?.lower.startsWith('q') === true;
  return isShown
    ? { reading: { kind: 'yearless', form: found.value, direction: null }, next: found.next }
    : null;
}

/** "the second quarter ended Oct. 31": of a year of its own, which no calendar knows; but a third one "ended Sept. 30" is the calendar's. */
function isOfOwnYear(tokens: Tokens, { value, next }: At<Yearless>): boolean {
  const place = [',', 'that', 'which'].includes(lowerAt(tokens, next)) ? next + 1 : next;
  if (!['ended', 'ending', 'ends'].includes(lowerAt(tokens, place))) return false;
  const last = value.unit === 'quarter' ? value.quarter * 3 : value.unit === 'half' ? value.half * 6 : 0;
  const isFull = /^3[01]$/u.test(
    tokens.slice(place + 2, place + 4).find(({ kind }) => kind === 'number')?.text ?? '',
  );
  return !isFull || MONTHS.get(lowerAt(tokens, place + 1)) !== last;
}

/** "the 1988 third quarter", "this year's third quarter", "last year's first half". */
function readYearFirst(tokens: Tokens, at: number): Read | null {
  const first = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const shift = yearShift(tokens, first);
  const year = shift === null ? yearAt(tokens, first) : null;
  const owner = shift?.next ?? year?.next;
  if (owner === undefined) return null;
  const isPossessive = isApostrophe(tokens[owner]) && lowerAt(tokens, owner + 1) === 's';
  const division = spelledDivision(tokens, isPossessive ? owner + 2 : owner);
  if (division === null || isOfOwnYear(tokens, division) || (shift !== null && !isPossessive)) return null;
  const of: Reading =
    shift === null
      ? fixedYear(year?.value ?? 0)
      : {
          kind: 'current',
          unit: 'year',
          shift: shift.value,
          anchor: shift.isMention ? 'mention' : 'published',
        };
  return { reading: inWhole(division.value, of), next: division.next };
}

const MONTHS_OF = new Map([
  ['month', 1],
  ['quarter', 3],
]);
const MONTHS_PER_YEAR = 12;

/** "the first nine months of 2024", "the first two quarters of last year": from its January on. */
function readSeveral(tokens: Tokens, at: number, readInner: Reader): Read | null {
  const first = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  if (lowerAt(tokens, first) !== 'first') return null;
  const count = cardinalAt(tokens, first + 1);
  const noun = count === null ? '' : lowerAt(tokens, count.next);
  const length = noun.endsWith('s') ? MONTHS_OF.get(noun.slice(0, -1)) : undefined;
  if (count === null || length === undefined || lowerAt(tokens, count.next + 1) !== 'of') return null;
  const isOfThisYear = areWords(tokens, count.next + 2, ['the', 'year']) && isEnd(tokens, count.next + 4);
  const whole = isOfThisYear
    ? { reading: current('year', 0, 'nearest'), next: count.next + 4 }
    : wholeAfter(tokens, count.next + 1, readInner);
  const last = count.value * length;
  const isYear =
    whole !== null &&
    ((whole.reading.kind === 'fixed' && whole.reading.date.unit === 'year') ||
      whole.reading.kind === 'current');
  if (!isYear || last < 2 || last > MONTHS_PER_YEAR) return null;
  const part = (month: number): Reading => ({
    kind: 'within',
    form: { unit: 'month', month },
    of: whole.reading,
  });
  return { reading: { kind: 'range', from: part(1), to: part(last) }, next: whole.next };
}

function shortDivision(tokens: Tokens, at: number): At<Yearless> | null {
  const [letter, number] = [tokens[at], tokens[at + 1]];
  if (letter === undefined || number === undefined || !number.isGlued || number.digits !== 1) return null;
  const isFollowed = tokens[at + 2]?.isGlued === true && tokens[at + 2]?.kind === 'word';
  if (isFollowed) return null;
  if (letter.text === 'Q' && number.number >= 1 && number.number <= 4) {
    return { value: { unit: 'quarter', quarter: number.number }, next: at + 2 };
  }
  if (letter.text === 'H' && (number.number === 1 || number.number === 2)) {
    return { value: { unit: 'half', half: number.number }, next: at + 2 };
  }
  return null;
}

function spelledDivision(tokens: Tokens, at: number): At<Yearless> | null {
  const first = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const isLast = ['final', 'last'].includes(lowerAt(tokens, first));
  const ordinal = isLast ? { value: 0, next: first + 1 } : ordinalAt(tokens, first);
  if (ordinal === null) return null;
  // No "third fiscal quarter": of a year of its own.
  const place = isDash(tokens[ordinal.next]) ? ordinal.next + 1 : ordinal.next;
  const noun = lowerAt(tokens, place);
  if (noun === 'quarter' && ordinal.value <= 4) {
    return { value: { unit: 'quarter', quarter: ordinal.value === 0 ? 4 : ordinal.value }, next: place + 1 };
  }
  if (noun === 'half' && ordinal.value <= 2) {
    return { value: { unit: 'half', half: ordinal.value === 0 ? 2 : ordinal.value }, next: place + 1 };
  }
  return null;
}

/** The year of a division: "of 2024", "2024", "of last year". */
function wholeAfter(tokens: Tokens, at: number, readInner: Reader): Read | null {
  const isOf = ['of', 'in'].includes(lowerAt(tokens, at));
  const place = isOf ? at + 1 : at;
  const fiscal = lowerAt(tokens, place) === 'fiscal' ? place + 1 : place;
  const year = yearAt(tokens, fiscal);
  if (year !== null) {
    // Where a fiscal year begins differs from one to the other: its quarters can't be placed.
    const isFiscal = fiscal !== place;
    const whole = fixedYear(year.value);
    return { reading: isFiscal ? { kind: 'about', of: whole } : whole, next: year.next };
  }
  if (!isOf && !['this', 'last', 'next'].includes(lowerAt(tokens, at))) return null;
  const inner = readInner(tokens, place);
  return inner !== null && isWhole(inner.reading) ? inner : null;
}

const fixedYear = (year: number): Reading => ({ kind: 'fixed', date: yearDate(year) });

/** What has quarters, halves and months: a year, stated or spoken of. */
function isWhole(reading: Reading): boolean {
  if (reading.kind === 'fixed') return ['year', 'decade', 'century'].includes(reading.date.unit);
  return (reading.kind === 'current' && reading.unit === 'year') || reading.kind === 'stretch';
}

function inWhole(form: Yearless, whole: Reading): Reading {
  if (whole.kind === 'stretch')
    return { kind: 'within', form, of: { kind: 'current', unit: 'year', shift: -1, anchor: 'published' } };
  if (whole.kind === 'about') return { kind: 'part', part: 'a part of the fiscal year', of: whole };
  if (whole.kind === 'fixed' && whole.date.unit !== 'year') {
    const part = form.unit === 'half' ? (form.half === 1 ? 'the first half' : 'the second half') : 'a part';
    return { kind: 'part', part, of: whole };
  }
  return { kind: 'within', form, of: whole };
}
