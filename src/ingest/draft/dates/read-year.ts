import { lowerAt } from '../tokens.ts';
import { yearDate } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import {
  CARDINALS,
  MONTHS,
  SEASONS,
  COUNTED,
  PERHAPS_COUNTED,
  DECADE_WORDS,
  NUMBERED_THINGS,
  ORDINALS,
  UNITS,
  YEAR_PREPOSITIONS,
  words,
} from './lexicon.ts';
import { spokenYearAt } from './spoken-year.ts';
import type { At, Tokens } from './token-tests.ts';
import {
  afterOrdinalEnding,
  afterStop,
  areWords,
  isApostrophe,
  isDash,
  isEnd,
  isFreeNumber,
} from './token-tests.ts';

/** Bare numbers of four digits outside of these are hardly ever years in an article. */
const FIRST_BARE_YEAR = 1000;
const LAST_BARE_YEAR = 2199;
/** Within these a number needs no preposition to be a year. */
const FIRST_COMMON_YEAR = 1700;
const LAST_COMMON_YEAR = 2099;
/** Two digits after an apostrophe: '82 is 1982, '24 is 2024. */
const LAST_SHORT_YEAR = 39;

const AFTER_CHRIST = new Set(['ad', 'ce']);
const BEFORE_CHRIST = new Set(['bc', 'bce']);

/** The year of a full date: four digits, an apostrophe and two, or a number with its era. */
export function yearAt(tokens: Tokens, at: number): At<number> | null {
  const era = eraYearAt(tokens, at);
  if (era !== null) return era;
  const token = tokens[at];
  if (token?.digits === 4 && isFreeNumber(tokens, at) && isYear(token.number)) {
    return { value: token.number, next: at + 1 };
  }
  return shortYearAt(tokens, at) ?? spokenYearBeside(tokens, at);
}

/** A year in words, where nothing but a year can be meant: "nineteen ninety-six", but no "fifteen, twenty paintings". */
function spokenYearBeside(tokens: Tokens, at: number): At<number> | null {
  const year = spokenYearAt(tokens, at);
  if (year === null || COUNTED.has(lowerAt(tokens, year.next))) return null;
  // "at seventeen thirty-five", "paid nineteen ninety-five"
  if (NO_YEAR_BEFORE.has(lowerAt(tokens, at - 1))) return null;
  const century = Math.floor(year.value / 100);
  // "two thousand", "fifteen twenty", "twenty thirty" may count as well.
  if (century >= 17 && century <= 19 && year.value % 100 > 20 && year.value % 10 !== 0) return year;
  const before = lowerAt(tokens, at - 1);
  const isShown =
    before === 'year' ||
    MONTHS.has(before) ||
    SEASONS.has(before) ||
    (century !== 20 || lowerAt(tokens, at) !== 'two'
      ? YEAR_PREPOSITIONS.has(before) || SPOKEN_BEFORE.has(before)
      : false) ||
    (before === ',' && ORDINALS.has(lowerAt(tokens, at - 2)));
  const after = tokens[year.next];
  const isFree =
    isEnd(tokens, year.next) || after?.isCapital === true || SPOKEN_AFTER.has(after?.lower ?? '');
  return isShown && isFree ? year : null;
}
const NO_YEAR_BEFORE = new Set(words('at for paid pay pays cost costs charge charged charges sold price'));
const SPOKEN_BEFORE = new Set(words('of around about to and'));
const SPOKEN_AFTER = new Set(
  words(
    'and or in at on to when while with as he she it they we i the a an was were is has had that which who',
  ),
);

const isYear = (number: number): boolean => number >= FIRST_BARE_YEAR && number <= LAST_BARE_YEAR;

/** `'82`, which a quotation in single marks may begin with as well: nothing but two digits may follow. */
function shortYearAt(tokens: Tokens, at: number): At<number> | null {
  const number = tokens[at + 1];
  if (!isApostrophe(tokens[at]) || number?.digits !== 2 || !number.isGlued) return null;
  if (tokens[at]?.isGlued === true) return null;
  const after = tokens[at + 2];
  if (after !== undefined && after.isGlued && (after.kind === 'word' || isApostrophe(after))) return null;
  return { value: fullYear(number.number), next: at + 2 };
}

/** 2024 of `'24`, 1982 of `'82`. */
export const fullYear = (number: number): number => number + (number <= LAST_SHORT_YEAR ? 2000 : 1900);

/** `AD 79`, `476 AD`, `44 BC`: years of any length. */
function eraYearAt(tokens: Tokens, at: number): At<number> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word') {
    const number = tokens[at + 1];
    if (token.text !== 'AD' || !isFreeNumber(tokens, at + 1) || number === undefined) return null;
    return number.number >= 1 && number.digits <= 4 ? { value: number.number, next: at + 2 } : null;
  }
  // What is no number counts as 0.
  if (token.digits > 4 || token.number < 1) return null;
  const era = eraAt(tokens, at + 1);
  if (era === null) return null;
  return { value: era.value === 'before' ? 1 - token.number : token.number, next: era.next };
}

function eraAt(tokens: Tokens, at: number): At<'before' | 'after'> | null {
  const token = tokens[at];
  if (token?.isCapital !== true) return null;
  if (token.text === token.lower.toUpperCase()) {
    if (BEFORE_CHRIST.has(token.lower)) return { value: 'before', next: at + 1 };
    if (AFTER_CHRIST.has(token.lower)) return { value: 'after', next: at + 1 };
  }
  const isSpelt = lowerAt(tokens, at + 1) === '.' && tokens[at + 2]?.isGlued === true;
  if (!isSpelt) return null;
  const next = afterStop(tokens, at + 3);
  if (token.text === 'B' && tokens[at + 2]?.text === 'C') return { value: 'before', next };
  return token.text === 'A' && tokens[at + 2]?.text === 'D' ? { value: 'after', next } : null;
}

/** A year that stands alone: "in 2022", "the 2008 Games", "(1956)", "fiscal 2024". */
export function readYear(tokens: Tokens, at: number): At<CalendarDate> | null {
  const fiscal = fiscalYearAt(tokens, at);
  if (fiscal !== null) return fiscal;
  const year = yearAt(tokens, at);
  if (year === null) return null;
  const isPlain = tokens[at]?.kind === 'number' && year.next === at + 1;
  if (isPlain && !isUsedAsYear(tokens, at, year.value)) return null;
  return { value: yearDate(year.value), next: year.next };
}

/** `FY2024`, `FY 2024`: the number is the year, wherever the fiscal year begins. */
function fiscalYearAt(tokens: Tokens, at: number): At<CalendarDate> | null {
  const number = tokens[at + 1];
  if (lowerAt(tokens, at) !== 'fy' || number === undefined || !isYear(number.number)) return null;
  return { value: yearDate(number.number), next: at + 2 };
}

function isUsedAsYear(tokens: Tokens, at: number, year: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const hyphened = isDash(tokens[at - 1]) ? lowerAt(tokens, at - 2) : '';
  const after = tokens[at + 1];
  const isCirca = before === '.' && ['c', 'ca', 'approx'].includes(lowerAt(tokens, at - 2));
  const isTimely = isCirca || YEAR_PREPOSITIONS.has(before) || YEAR_PREPOSITIONS.has(hyphened);
  if (NUMBERED_THINGS.has(before) || (before === '.' && NUMBERED_THINGS.has(lowerAt(tokens, at - 2)))) {
    return false;
  }
  if (isCounted(tokens, at, year, isTimely)) return false;
  if (isInCode(tokens, at)) return false;
  if (year < FIRST_COMMON_YEAR || year > LAST_COMMON_YEAR) {
    return isTimely || (before === '(' && lowerAt(tokens, at + 1) === ')') || isSpanInBrackets(tokens, at);
  }
  // "as many as 2000", "more than 1900": a quantity, unless a name follows.
  if (isQuantified(tokens, at)) return false;
  // "the Russell 2000 Index" counts its companies.
  if (tokens[at - 1]?.isCapital === true && year % 500 === 0 && INDEXES.has(after?.lower ?? '')) return false;
  // "his 1987 Chevrolet": the year that a car was built for.
  const make = after?.isCapital === true && MAKES.has(after.lower) && OF_A_CAR.has(before);
  // "a 2012 Mercury Prize" was won then.
  if (make && !['prize', 'award', 'awards', 'foundation', 'records'].includes(lowerAt(tokens, at + 2)))
    return false;
  // A street number: "1900 Pennsylvania Avenue".
  return !(after?.isCapital === true && isStreet(tokens, at + 1));
}

/** Either year of `(1618–48)`, `(1618–1648)`. */
function isSpanInBrackets(tokens: Tokens, at: number): boolean {
  const first = isDash(tokens[at - 1]) && tokens[at - 2]?.kind === 'number' ? at - 2 : at;
  const [open, dash, second, close] = [
    tokens[first - 1],
    tokens[first + 1],
    tokens[first + 2],
    tokens[first + 3],
  ];
  const isPair = tokens[first]?.digits === 4 && (second?.digits === 4 || second?.digits === 2);
  return open?.text === '(' && isDash(dash) && isPair && close?.text === ')';
}

const INDEXES = new Set(words('index stock stocks companies'));

const isJoint = (token: Tokens[number] | undefined): boolean => isDash(token) || token?.text === '/';

/** `555-2024`, `2024-555`: figures on both sides of a hyphen that no reader of ranges took. */
function isInCode(tokens: Tokens, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isBefore =
    isJoint(before) &&
    tokens[at]?.isGlued === true &&
    before?.isGlued === true &&
    tokens[at - 2]?.kind === 'number' &&
    tokens[at - 2]?.digits !== 4;
  const second = tokens[at + 2];
  const isAfter =
    isDash(after) && after?.isGlued === true && second?.isGlued === true && second.kind === 'number';
  const isRange = second?.digits === 4 || (second?.digits === 2 && isDash(after));
  return isBefore || (isAfter && !isRange);
}

/** Whether a number counts what follows: "2000 troops", but "in 2022 people voted". */
function isCounted(tokens: Tokens, at: number, year: number, isTimely: boolean): boolean {
  const after = tokens[at + 1];
  if (after === undefined) return false;
  if (after.isCapital) return !isTimely && countsOfAName(tokens, at);
  if (COUNTED.has(after.lower)) return !isTimely || year % 100 === 0;
  // "a 2000 year old custom"
  if (after.lower === 'year' && lowerAt(tokens, at + 2) === 'old') return true;
  if (PERHAPS_COUNTED.has(after.lower)) return !isTimely && year % 10 === 0;
  if (!isTimely && arePersons(after.lower)) return true;
  const second = tokens[at + 2];
  // "2000 North Korean troops", "2024 heavily armed men" are seen by the round number alone.
  const isRound = year % 100 === 0;
  return isRound && !isTimely && (COUNTED.has(second?.lower ?? '') || isPlural(after.lower));
}

/** "held 1900 Northern troops"; but "the 2012 Olympic athletes", "a 1972 Kenyan students' protest" and "fiscal 1999 Acme shares" have a year. */
function countsOfAName(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || before.isCapital || NO_COUNT_BEFORE.has(before.lower)) return false;
  return COUNTED.has(lowerAt(tokens, at + 2)) && !isApostrophe(tokens[at + 3]);
}
const NO_COUNT_BEFORE = new Set(
  words('the a an this that his her its their our my your s fiscal spring summer autumn fall winter'),
);

/** "schoolchildren", "settlers", "activists": names of people, by how they are formed. */
const arePersons = (word: string): boolean =>
  /(?:children|men|women|people|[^p]ers|ctors|itors|ists|icians|arians)$/u.test(word) &&
  !NO_PERSONS.has(word);
const NO_PERSONS = new Set(
  words(
    'numbers orders offers powers summers winters centers quarters others computers matters letters posters factors',
  ),
);

const isPlural = (word: string): boolean =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word);

const QUANTIFIERS = new Set(
  words(
    'than least most approximately nearly almost roughly exactly only just some another estimated total up times x',
  ),
);

function isQuantified(tokens: Tokens, at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (QUANTIFIERS.has(before)) return true;
  return before === 'as' && lowerAt(tokens, at - 2) === 'many';
}

/** "a 1987 Ford", "Ann's red 1987 Ford", but no "In 1987 Ford closed" nor "the 1987 Ford strike". */
const OF_A_CAR = new Set(
  words('a an his her their my our its your s black white red blue green silver grey gray gold yellow'),
);
const MAKES = new Set(
  words(
    'audi bmw buick cadillac chevrolet chevy chrysler citroën citroen datsun dodge ferrari fiat ford gmc honda hyundai jaguar jeep kia lada lamborghini lexus lincoln maserati mazda mercedes mercury mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche renault saab seat skoda subaru suzuki toyota trabant vauxhall volkswagen volvo vw harley',
  ),
);

const STREETS = new Set(
  words('street st avenue ave road rd boulevard blvd lane drive square highway parkway'),
);

function isStreet(tokens: Tokens, at: number): boolean {
  return STREETS.has(lowerAt(tokens, at + 1)) || STREETS.has(lowerAt(tokens, at + 2));
}

/** `the 1990s`, `1990's`, `the '90s`, `the nineties`, `1800s`. */
export function readDecade(tokens: Tokens, at: number): At<CalendarDate> | null {
  const first = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const word = DECADE_WORDS.get(lowerAt(tokens, first));
  if (word !== undefined) {
    // "in her twenties" is an age; "the nineties" are years.
    return first === at ? null : { value: decade(1900 + word), next: first + 1 };
  }
  const isShort = isApostrophe(tokens[first]);
  const place = isShort ? first + 1 : first;
  const number = tokens[place];
  if (number === undefined || number.number % 10 !== 0) return null;
  const next = afterPlural(tokens, place + 1);
  if (next === null) return null;
  if (number.digits === 4 && isYear(number.number)) {
    const isCentury = number.number % 100 === 0 && number.number < 2000;
    return { value: isCentury ? century(number.number) : decade(number.number), next };
  }
  // "temperatures in the 80s" are no years; "the '80s" are.
  return isShort && number.digits === 2 ? { value: decade(1900 + number.number), next } : null;
}

function afterPlural(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token?.isGlued !== true) return null;
  if (token.lower === 's') return at + 1;
  const isEnding = isApostrophe(token) && tokens[at + 1]?.isGlued === true && lowerAt(tokens, at + 1) === 's';
  return isEnding ? at + 2 : null;
}

const decade = (year: number): CalendarDate => ({ ...yearDate(year), unit: 'decade' });
const century = (year: number): CalendarDate => ({ ...yearDate(year), unit: 'century' });

/** `the 19th century`, `the nineteenth century`, `the 3rd century BC`. */
export function readCentury(tokens: Tokens, at: number): At<CalendarDate> | null {
  const first = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const ordinal = ordinalAt(tokens, first);
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 30) return null;
  const place = isDash(tokens[ordinal.next]) ? ordinal.next + 1 : ordinal.next;
  if (lowerAt(tokens, place) !== 'century' || !isCenturyContext(tokens, first, ordinal.value)) return null;
  const era = eraAt(tokens, place + 1);
  const isBefore = era?.value === 'before';
  // The nth century BC ends with the year 1 - (n - 1) × 100 of astronomers, and EDTF's -02XX is not it to the year.
  const year = isBefore ? -ordinal.value * 100 : (ordinal.value - 1) * 100;
  return { value: century(year), next: era?.next ?? place + 1 };
}

/** "its second century" counts; "the second century" may be a date; from the tenth on it is one. */
function isCenturyContext(tokens: Tokens, first: number, ordinal: number): boolean {
  return ordinal >= 10 || lowerAt(tokens, first - 1) === 'the';
}

/** `19th`, `nineteenth`, `twenty-first`. */
export function ordinalAt(tokens: Tokens, at: number): At<number> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.digits > 0 && token.digits <= 2) {
    const ending = afterOrdinalEnding(tokens, at + 1);
    return ending.value ? { value: token.number, next: ending.next } : null;
  }
  const single = ORDINALS.get(token.lower);
  if (single !== undefined) return { value: single, next: at + 1 };
  const tens = CARDINALS.get(token.lower);
  if (tens === undefined || tens < 20) return null;
  const rest = ORDINALS.get(lowerAt(tokens, at + 2));
  if (!isDash(tokens[at + 1]) || rest === undefined || rest > 9) return null;
  return { value: tens + rest, next: at + 3 };
}

/** `three`, `25`, `twenty-five`; null for what is no small number, 0 for `25,000`. */
export function cardinalAt(tokens: Tokens, at: number): At<number> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    return token.digits <= 3 && !'$€£¥'.includes(lowerAt(tokens, at - 1) || ' ')
      ? { value: token.number, next: at + 1 }
      : null;
  }
  const value = CARDINALS.get(token.lower);
  if (value === undefined) return null;
  const rest = CARDINALS.get(lowerAt(tokens, at + 2));
  if (value >= 20 && isDash(tokens[at + 1]) && rest !== undefined && rest < 10) {
    return { value: value + rest, next: at + 3 };
  }
  if (areWords(tokens, at, ['a', 'hundred'])) return { value: 100, next: at + 2 };
  return { value, next: at + 1 };
}

/** The unit of time that a word names. */
export const unitAt = (tokens: Tokens, at: number) => UNITS.get(lowerAt(tokens, at));
