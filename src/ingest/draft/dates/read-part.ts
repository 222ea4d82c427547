import { lowerAt } from '../tokens.ts';
import { yearDate } from './calendar-date.ts';
import { MONTHS, SEASONS, words } from './lexicon.ts';
import type { Direction, Read, Reading, Yearless } from './reading.ts';
import { ordinalAt, readYear, unitAt, yearAt } from './read-year.ts';
import type { Tokens } from './token-tests.ts';
import { areWords, isDash, isEnd } from './token-tests.ts';

type Reader = (tokens: Tokens, at: number) => Read | null;

const EDGES = new Set(words('beginning start end middle close turn rest remainder'));
const PARTS = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['earlier', 'early'],
  ['later', 'late'],
]);

/** "early 2025", "mid-November", "late last year", "the end of the year", "earlier this week". */
export function readPart(tokens: Tokens, at: number, readInner: Reader): Read | null {
  const middle = readMiddleOfSeason(tokens, at);
  if (middle !== null) return middle;
  const part = PARTS.get(lowerAt(tokens, at));
  if (part !== undefined) return partOf(tokens, afterJoint(tokens, at + 1), part, readInner);
  const first = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const word = lowerAt(tokens, first);
  const early = first === at ? undefined : PARTS.get(word);
  if (early !== undefined) {
    // "the early 1990s", but "the [early 2025] elections".
    const whole = partOf(tokens, afterJoint(tokens, first + 1), early, readInner);
    return whole !== null && isLong(whole.reading) ? whole : null;
  }
  const place = word === 'very' ? first + 1 : first;
  if (!EDGES.has(lowerAt(tokens, place)) || lowerAt(tokens, place + 1) !== 'of') return null;
  return partOf(tokens, place + 2, `the ${lowerAt(tokens, place)}`, readInner);
}

const MIDDLES = new Map([
  ['midsummer', 'summer'],
  ['midwinter', 'winter'],
]);

/** "by midsummer": in small letters and behind a preposition, since it also names a feast and a play. */
function readMiddleOfSeason(tokens: Tokens, at: number): Read | null {
  const season = SEASONS.get(MIDDLES.get(lowerAt(tokens, at)) ?? '');
  const isAsked = SEASON_PREPOSITIONS.has(lowerAt(tokens, at - 1)) && tokens[at]?.isCapital === false;
  if (season === undefined || !isAsked) return null;
  return { reading: { kind: 'part', part: 'mid', of: yearless({ unit: 'season', season }) }, next: at + 1 };
}

function isLong(reading: Reading): boolean {
  if (reading.kind !== 'part' || reading.of.kind !== 'fixed') return false;
  return reading.of.date.unit === 'decade' || reading.of.date.unit === 'century';
}

function afterJoint(tokens: Tokens, at: number): number {
  if (isDash(tokens[at])) return at + 1;
  return lowerAt(tokens, at) === 'in' || lowerAt(tokens, at) === 'on' ? at + 1 : at;
}

function partOf(tokens: Tokens, at: number, part: string, readInner: Reader): Read | null {
  const inner = readInner(tokens, at) ?? bareSeason(tokens, at);
  if (inner === null || inner.reading.kind === 'stretch' || inner.reading.kind === 'offset') return null;
  return { reading: { kind: 'part', part, of: inner.reading }, next: inner.next };
}

/** "late summer", "early spring": a part of it shows that the season is meant. */
function bareSeason(tokens: Tokens, at: number): Read | null {
  const season = SEASONS.get(lowerAt(tokens, at));
  return season === undefined ? null : { reading: yearless({ unit: 'season', season }), next: at + 1 };
}

const fixedYear = (year: number): Reading => ({ kind: 'fixed', date: yearDate(year) });

const yearless = (form: Yearless, direction: Direction = null): Reading => ({
  kind: 'yearless',
  form,
  direction,
});

/** "October of next year", "March this year", "in December last year". */
export function readMonthWithin(tokens: Tokens, at: number): Read | null {
  const token = tokens[at];
  const month = MONTHS.get(token?.lower ?? '');
  if (token === undefined || month === undefined || !token.isCapital) return null;
  const place = lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const shift = yearShift(tokens, place);
  if (shift === null) return null;
  const of: Reading = {
    kind: 'current',
    unit: 'year',
    shift: shift.value,
    anchor: shift.isMention ? 'mention' : 'published',
  };
  return { reading: { kind: 'within', form: { unit: 'month', month }, of }, next: shift.next };
}

/** The year after a day of a month: "5 May last year", "May 5 of this year", "5 May that year". */
export function yearShift(
  tokens: Tokens,
  at: number,
): { value: number; isMention: boolean; next: number } | null {
  const place = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  if (lowerAt(tokens, place + 1) !== 'year') return null;
  const word = lowerAt(tokens, place);
  const next = place + 2;
  if (word === 'last') return { value: -1, isMention: false, next };
  if (word === 'this') return { value: 0, isMention: false, next };
  if (word === 'next') return { value: 1, isMention: place !== at, next };
  if (word === 'that' || word === 'same') return { value: 0, isMention: true, next };
  if (word === 'previous' || word === 'preceding') return { value: -1, isMention: true, next };
  return word === 'following' ? { value: 1, isMention: true, next } : null;
}

/** "spring 2025", "the summer of 2012", "winter 2023-24", "in the autumn", "during summer". */
export function readSeason(tokens: Tokens, at: number): Read | null {
  const isThe = lowerAt(tokens, at) === 'the';
  const place = isThe ? at + 1 : at;
  const name = lowerAt(tokens, place);
  const season = SEASONS.get(name);
  if (season === undefined) return null;
  const form = { unit: 'season', season } as const;
  const isOf = lowerAt(tokens, place + 1) === 'of';
  const year = yearAt(tokens, isOf ? place + 2 : place + 1);
  if (year !== null) {
    const next = afterWinter(tokens, year.next, year.value);
    return { reading: { kind: 'within', form, of: fixedYear(year.value) }, next };
  }
  const shift = yearShift(tokens, isOf ? place + 2 : place + 1);
  if (shift !== null) {
    const of: Reading = {
      kind: 'current',
      unit: 'year',
      shift: shift.value,
      anchor: shift.isMention ? 'mention' : 'published',
    };
    return { reading: { kind: 'within', form, of }, next: shift.next };
  }
  return isSeasonUse(tokens, at, place) ? { reading: yearless(form), next: place + 1 } : null;
}

/** Over the second year of `winter 2023-24`. */
function afterWinter(tokens: Tokens, at: number, year: number): number {
  const isJoint = isDash(tokens[at]) || lowerAt(tokens, at) === '/';
  const second = tokens[at + 1];
  const isNext = second?.kind === 'number' && second.number % 100 === (year + 1) % 100;
  return isJoint && isNext ? at + 2 : at;
}

const SEASON_PREPOSITIONS = new Set(words('in during by since until throughout for'));
const SEASON_NOUNS = new Set(
  words(
    'break camp school house olympics games holiday holidays palace sale clothes water of term festival equinox solstice jobs in time',
  ),
);

/** "in the spring", "by summer", but no "spring break" and no "fall in prices". */
function isSeasonUse(tokens: Tokens, at: number, place: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (before === 'over' && place !== at && isEnd(tokens, place + 1)) return true;
  if (!SEASON_PREPOSITIONS.has(before)) return false;
  const isNamed = lowerAt(tokens, place) === 'fall';
  if (isNamed && !(place !== at && ['in', 'by', 'during', 'until', 'since'].includes(before))) return false;
  return !SEASON_NOUNS.has(lowerAt(tokens, place + 1));
}

/** "the last week of March", "the first week of 2024", "the second week of last month". */
export function readWeekOf(tokens: Tokens, at: number, readInner: Reader): Read | null {
  if (lowerAt(tokens, at) !== 'the') return null;
  const isLast = ['last', 'final'].includes(lowerAt(tokens, at + 1));
  const ordinal = isLast ? { value: -1, next: at + 2 } : ordinalAt(tokens, at + 1);
  if (ordinal !== null && areWords(tokens, ordinal.next, ['week', 'of'])) {
    if (ordinal.value > 5) return null;
    const inner = readInner(tokens, ordinal.next + 2);
    return inner === null
      ? null
      : { reading: { kind: 'week-of', index: ordinal.value, of: inner.reading }, next: inner.next };
  }
  const found = unitAt(tokens, at + 1);
  if (found === undefined || (found.unit !== 'week' && found.unit !== 'weekend' && found.unit !== 'month'))
    return null;
  if (lowerAt(tokens, at + 2) !== 'of') return null;
  const inner = readInner(tokens, at + 3);
  if (inner === null) return null;
  return { reading: { kind: 'unit-around', unit: found.unit, of: inner.reading }, next: inner.next };
}

/** "the year 2024", "the decade of the 1990s". */
export function readNamedYear(tokens: Tokens, at: number): Read | null {
  if (!areWords(tokens, at, ['the', 'year'])) return null;
  const year = readYear(tokens, at + 2);
  return year === null ? null : { reading: { kind: 'fixed', date: year.value }, next: year.next };
}
