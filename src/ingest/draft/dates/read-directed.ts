import { lowerAt } from '../tokens.ts';
import type { CalendarUnit } from './calendar-date.ts';
import { current } from './current.ts';
import { COUNTED, DAY_PARTS, MONTHS, SEASONS, words } from './lexicon.ts';
import type { Anchor, Direction, Read, Reading } from './reading.ts';
import { readMonthDate } from './read-day.ts';
import { unitAt } from './read-year.ts';
import type { Tokens } from './token-tests.ts';
import { areWords, isApostrophe, isEnd, isSingular } from './token-tests.ts';
import { weekend } from './weekend.ts';

const DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
/** "today's youth" are those of our time. */
const OF_OUR_TIME = new Set(
  words(
    'world society generation youth standards young children money economy technology terms prices market dollars politics language life',
  ),
);

/** "today", "yesterday morning", "the day after tomorrow". */
export function readNamedDay(tokens: Tokens, at: number): Read | null {
  const named = DAYS.get(lowerAt(tokens, at));
  if (named !== undefined) {
    const isOfOurTime = isApostrophe(tokens[at + 1]) && OF_OUR_TIME.has(lowerAt(tokens, at + 3));
    const isTitle = isNameOfProgramme(tokens, at);
    const isOfTimes = lowerAt(tokens, at - 1) === 'of' && isEnd(tokens, at + 1) && isOfAnyTime(tokens, at);
    return isOfOurTime || isOfTimes || isTitle ? null : { reading: current('day', named), next: at + 1 };
  }
  if (areWords(tokens, at, ['the', 'day', 'before', 'yesterday']))
    return { reading: current('day', -2), next: at + 4 };
  if (areWords(tokens, at, ['the', 'day', 'after', 'tomorrow']))
    return { reading: current('day', 2), next: at + 4 };
  return null;
}

const SHOWS = new Set(['programme', 'program', 'show', 'newspaper', 'magazine', 'presenter', 'host']);

/** "USA Today", "Psychology Today", "the BBC Today Programme". */
function isNameOfProgramme(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.lower === 'psychology') return tokens[at]?.isCapital === true;
  const isInitials =
    before?.kind === 'word' && before.text.length > 1 && before.text === before.lower.toUpperCase();
  return (
    before?.lower === 'usa' ||
    (isInitials &&
      tokens[at]?.isCapital === true &&
      (tokens[at + 1]?.isCapital !== true || SHOWS.has(lowerAt(tokens, at + 1))) &&
      tokens[at]?.text !== lowerAt(tokens, at).toUpperCase())
  );
}

/** "the people of tomorrow", "the youth of today", but "as of today", "on the morning of tomorrow". */
function isOfAnyTime(tokens: Tokens, at: number): boolean {
  const noun = lowerAt(tokens, at - 2);
  if (lowerAt(tokens, at) === 'today') return OF_OUR_TIME.has(noun) || OF_TIMES.has(noun);
  return (
    lowerAt(tokens, at) === 'tomorrow' &&
    !DAY_PARTS.has(noun) &&
    !['as', 'date', 'end', 'rest'].includes(noun)
  );
}
const OF_TIMES = new Set(words('people leaders men women cars computers stars schools'));

/** "this time last year": the month that lies a year away. */
export function readTimeOfYear(tokens: Tokens, at: number): Read | null {
  if (!areWords(tokens, at, ['this', 'time']) || lowerAt(tokens, at + 3) !== 'year') return null;
  const word = lowerAt(tokens, at + 2);
  if (word !== 'last' && word !== 'next') return null;
  return { reading: current('month', word === 'last' ? -MONTHS_PER_YEAR : MONTHS_PER_YEAR), next: at + 4 };
}
const MONTHS_PER_YEAR = 12;

const SHIFTS = new Map<string, number>([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['this', 0],
  ['current', 0],
  ['same', 0],
  ['that', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['ensuing', 1],
]);
const BY_MENTION = new Set(words('previous preceding prior same that following ensuing'));
/** "over the last year" lasts; "in the last year" as well. */
const LASTING = new Set(words('over within for during in throughout across through'));

/** "last month", "this week", "the following year", "that day", "the next morning", "this summer", "next March". */
export function readDirected(tokens: Tokens, at: number): Read | null {
  const isThe = lowerAt(tokens, at) === 'the';
  const first = isThe ? at + 1 : at;
  // "this past week", "this coming month".
  const isDoubled = lowerAt(tokens, first) === 'this' && DOUBLED.has(lowerAt(tokens, first + 1));
  const place = isDoubled ? first + 1 : first;
  const word = lowerAt(tokens, place);
  const shift = SHIFTS.get(word);
  if (shift === undefined) return null;
  if (word === 'past' && isDoubled) return readDirectedAs('last', tokens, place + 1);
  const noun = place + (['very', 'same'].includes(lowerAt(tokens, place + 1)) ? 2 : 1);
  const anchor: Anchor = BY_MENTION.has(word) || (isThe && word === 'next') ? 'mention' : 'published';
  const unit = dayPartUnit(tokens, noun) ?? unitAt(tokens, noun)?.unit;
  if (unit !== undefined && isSingular(tokens, noun)) {
    return readDirectedUnit(tokens, at, { isThe, word, unit, shift, anchor, noun });
  }
  return readDirectedName(tokens, noun, word, anchor);
}

const DOUBLED = new Set(['past', 'coming']);

/** "this past week" is last week. */
function readDirectedAs(word: string, tokens: Tokens, noun: number): Read | null {
  const unit = unitAt(tokens, noun)?.unit;
  if (unit === undefined || unit === 'day' || !isSingular(tokens, noun)) {
    return unit === undefined ? readDirectedName(tokens, noun, word, 'published') : null;
  }
  return { reading: current(unit, -1), next: noun + 1 };
}

interface Directed {
  readonly isThe: boolean;
  readonly word: string;
  readonly unit: CalendarUnit;
  readonly shift: number;
  readonly anchor: Anchor;
  readonly noun: number;
}

function readDirectedUnit(tokens: Tokens, at: number, found: Directed): Read | null {
  const { isThe, word, unit, shift, anchor, noun } = found;
  if (isInMarks(tokens, at, noun)) return null;
  const next = noun + 1;
  // The weekend that comes is the one after this week, as "this weekend" is.
  if (unit === 'weekend' && (word === 'this' || word === 'coming')) return { reading: weekend('this'), next };
  const after = lowerAt(tokens, next);
  // "the last week of March" and "the next day of talks" belong to other readers, or to none.
  if (after === 'of' && (isThe || lowerAt(tokens, at - 1) === 'the')) return null;
  if (unit === 'day' && word === 'last') {
    // "the last night of the fair" is its last one.
    const isLastNight = lowerAt(tokens, noun) === 'night' && lowerAt(tokens, noun - 2) !== 'the';
    return isLastNight ? { reading: current('day', -1), next } : null;
  }
  if (unit === 'day' && anchor === 'published') {
    if (word !== 'this' || lowerAt(tokens, noun) === 'day') return null;
    return { reading: current('day', 0), next };
  }
  if (
    isThe &&
    (word === 'last' || word === 'past' || (word === 'next' && LASTING.has(lowerAt(tokens, at - 1))))
  ) {
    return { reading: { kind: 'stretch', unit, count: word === 'next' ? 1 : -1 }, next };
  }
  if (word === 'past' && !isThe) return null;
  return { reading: current(unit, shift, anchor), next };
}

/** "on “This Week”": the name of a programme, in marks and capitals. */
const isInMarks = (tokens: Tokens, at: number, noun: number): boolean =>
  '"“'.includes(tokens[at - 1]?.text ?? ' ') &&
  tokens[at]?.isCapital === true &&
  tokens[noun]?.isCapital === true &&
  (isEnd(tokens, noun + 1) || lowerAt(tokens, noun + 1) === '"' || tokens[noun + 2]?.isCapital === true);

/** "that morning", "the following night": the calendar knows the day. */
function dayPartUnit(tokens: Tokens, at: number): CalendarUnit | undefined {
  return DAY_PARTS.has(lowerAt(tokens, at)) ? 'day' : undefined;
}

/** "last March", "this summer", "next spring", "the following May". */
function readDirectedName(tokens: Tokens, at: number, word: string, anchor: Anchor): Read | null {
  const direction: Direction = directionOf(word);
  const name = lowerAt(tokens, at);
  const season = SEASONS.get(name);
  const month =
    (tokens[at]?.text.length ?? 0) > 2 && tokens[at]?.isCapital === true ? MONTHS.get(name) : undefined;
  if (direction === null || (season === undefined && month === undefined)) return null;
  if (word === 'same' || word === 'that') return null;
  // "this fall in prices", but "last fall in Ohio": what falls stands in the plural or behind an article.
  if (name === 'fall' && lowerAt(tokens, at + 1) === 'in' && !isPlaceAt(tokens, at + 2)) return null;
  // "last Oct. 23": the day as well.
  const day = month === undefined || anchor === 'mention' ? null : readMonthDate(tokens, at);
  if (
    day?.reading.kind === 'yearless' &&
    day.reading.form.unit === 'day' &&
    !COUNTED.has(lowerAt(tokens, day.next))
  )
    return { reading: { ...day.reading, direction }, next: day.next };
  const form =
    season === undefined
      ? ({ unit: 'month', month: month ?? 1 } as const)
      : ({ unit: 'season', season } as const);
  const reading: Reading =
    anchor === 'mention' ? { kind: 'after-mention', form, direction } : { kind: 'yearless', form, direction };
  return {
    reading,
    next: day?.reading.kind === 'yearless' && day.reading.form.unit === 'month' ? day.next : at + 1,
  };
}

/** "in Ohio", "in his home": where something was done, rather than what has fallen. */
const isPlaceAt = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.isCapital === true || OWNERS.has(lowerAt(tokens, at));
const OWNERS = new Set(words('his her their my our'));

function directionOf(word: string): Direction {
  const shift = SHIFTS.get(word) ?? 0;
  return shift < 0 ? 'last' : shift > 0 ? 'next' : 'this';
}

/** "the day before last Tuesday's hearing", "the day after Christmas": one day from a day that is named. */
function dayBeside(
  tokens: Tokens,
  at: number,
  shift: number,
  readInner: (tokens: Tokens, at: number) => Read | null,
): Read | null {
  const word = lowerAt(tokens, at);
  if (shift === 0 || (word !== 'before' && word !== 'after')) return null;
  const inner = readInner(tokens, at + 1);
  if (inner === null || !ofDays(inner.reading)) return null;
  return {
    reading: { kind: 'offset', unit: 'day', count: shift, anchor: 'mention', from: inner.reading },
    next: inner.next,
  };
}

const ofDays = (reading: Reading): boolean =>
  reading.kind === 'weekday' ||
  (reading.kind === 'fixed' && reading.date.unit === 'day') ||
  (reading.kind === 'yearless' && (reading.form.unit === 'day' || reading.form.unit === 'holiday'));

const BACK = new Set(['before', 'previous', 'earlier', 'prior']);

/** "the year before", "the day after", "the year previous": one unit from the date that is spoken of. */
export function readNeighbour(
  tokens: Tokens,
  at: number,
  readInner: (tokens: Tokens, at: number) => Read | null,
): Read | null {
  if (lowerAt(tokens, at) !== 'the') return null;
  const found = unitAt(tokens, at + 1);
  const word = lowerAt(tokens, at + 2);
  const shift = BACK.has(word) ? -1 : word === 'after' ? 1 : 0;
  const beside =
    found?.unit === 'day' && found.count === 1 ? dayBeside(tokens, at + 2, shift, readInner) : null;
  if (beside !== null) return beside;
  if (found === undefined || shift === 0 || !isEnd(tokens, at + 3)) return null;
  return { reading: current(found.unit, shift, 'mention'), next: at + 3 };
}
