import { lowerAt } from '../tokens.ts';
import { words } from './lexicon.ts';
import type { Anchor, Read, Reading } from './reading.ts';
import { lengthAt, type Length } from './read-length.ts';
import { cardinalAt, unitAt } from './read-year.ts';
import type { At, Tokens } from './token-tests.ts';
import { areWords, isApostrophe, isEnd } from './token-tests.ts';

const ABOUT = new Set(words('about around nearly almost roughly approximately over some barely just'));

const DAYS_PER_WEEK = 7;

/** "two weeks ago", "about ten years ago", "three days later", "a year earlier", "two days before 5 May". */
export function readOffset(
  tokens: Tokens,
  at: number,
  readInner: (tokens: Tokens, at: number) => Read | null,
): Read | null {
  const start = startOfCount(tokens, at);
  const length = lengthAt(tokens, start.next);
  if (length === null) return null;
  // "a week or so ago"
  const isOrSo = areWords(tokens, length.next, ['or', 'so']);
  const read = readTurn(tokens, isOrSo ? length.next + 2 : length.next, length.value, readInner);
  if (read === null || !(start.value || isOrSo || length.value.isRound)) return read;
  return { reading: { kind: 'about', of: read.reading }, next: read.next };
}

/** Whether the count is said to be about right, and where it begins. */
function startOfCount(tokens: Tokens, at: number): At<boolean> {
  const word = lowerAt(tokens, at);
  if (ABOUT.has(word)) return { value: word !== 'just', next: at + 1 };
  if (areWords(tokens, at, ['more', 'than']) || areWords(tokens, at, ['less', 'than']))
    return { value: true, next: at + 2 };
  return { value: false, next: at };
}

/** What turns a length of time into a date: "ago", "later", "before that". */
function readTurn(
  tokens: Tokens,
  at: number,
  size: Length,
  readInner: (tokens: Tokens, at: number) => Read | null,
): Read | null {
  const offset = (sign: 1 | -1, anchor: Anchor, from: Reading | null, next: number): Read => ({
    reading: { kind: 'offset', unit: size.unit, count: sign * size.count, anchor, from },
    next,
  });
  const word = lowerAt(tokens, at);
  if (word === 'ago') return offset(-1, 'published', null, at + 1);
  if (word === 'hence') return offset(1, 'published', null, at + 1);
  if (areWords(tokens, at, ['from', 'now'])) return offset(1, 'published', null, at + 2);
  if (word === 'from') return fromDay(size, readInner(tokens, at + 1));
  if (isApostrophe(tokens[at]) && lowerAt(tokens, at - 3) !== 'the') {
    // "in two weeks' time", "in a week's time".
    const time = lowerAt(tokens, at + 1) === 's' ? at + 2 : at + 1;
    if (lowerAt(tokens, time) === 'time') return offset(1, 'published', null, time + 1);
  }
  // "two years later than planned" counts from a plan, and from no date.
  if (lowerAt(tokens, at + 1) === 'than') return null;
  if (word === 'later' || word === 'afterwards' || word === 'afterward')
    return offset(1, 'mention', null, at + 1);
  if (word === 'earlier' || word === 'previously') return offset(-1, 'mention', null, at + 1);
  const sign = word === 'before' ? -1 : word === 'after' ? 1 : 0;
  if (sign === 0) return null;
  const isThe = lowerAt(tokens, at + 1) === 'the' && tokens[at + 2]?.kind !== 'mark';
  const inner = readInner(tokens, at + 1) ?? (isThe ? readInner(tokens, at + 2) : null);
  // "two days after Monday's quake", "a day before the Aug. 31 deadline": two dates are told, that of the event as well.
  if (inner !== null && namesEvent(tokens, at + 1, inner)) {
    return offset(sign, 'mention', inner.reading, at + 1);
  }
  if (inner !== null) return offset(sign, 'mention', inner.reading, inner.next);
  if (lowerAt(tokens, at + 1) === 'that') {
    return isEnd(tokens, at + 2) ? offset(sign, 'mention', null, at + 2) : null;
  }
  return isEnd(tokens, at + 1) ? offset(sign, 'mention', null, at + 1) : null;
}

/** "a week from today", "two weeks from Monday": that very day of the week. */
function fromDay(size: Length, day: Read | null): Read | null {
  if (day === null || size.isRound) return null;
  const { reading } = day;
  if (reading.kind !== 'weekday' && !(reading.kind === 'current' && reading.unit === 'day')) return null;
  const isWeeks = size.unit === 'week';
  const [unit, count] = isWeeks ? (['day', size.count * DAYS_PER_WEEK] as const) : [size.unit, size.count];
  return { reading: { kind: 'offset', unit, count, anchor: 'published', from: reading }, next: day.next };
}

/** Whether a date only tells which event is meant: "Monday's quake", "the Aug. 31 deadline", "the 2008 crash". */
function namesEvent(tokens: Tokens, at: number, { reading, next }: Read): boolean {
  const isNamed = ['fixed', 'yearless', 'weekday'].includes(reading.kind);
  if (isApostrophe(tokens[next]) && lowerAt(tokens, next + 1) === 's') return isNamed;
  const after = tokens[next];
  const isNoun = after?.kind === 'word' && !NO_NOUNS.has(after.lower);
  return lowerAt(tokens, at) === 'the' && isNamed && isNoun;
}
const NO_NOUNS = new Set(
  words(
    'and or but in at on by to from with when while as he she it they we his her its their that which who',
  ),
);

/** "the past three months", "the next six weeks", "the last 10 years". */
export function readStretch(tokens: Tokens, at: number): Read | null {
  const isThe = ['the', 'these', 'those'].includes(lowerAt(tokens, at));
  const place = isThe ? at + 1 : at;
  const word = lowerAt(tokens, place);
  const sign = word === 'past' || word === 'last' ? -1 : word === 'next' || word === 'coming' ? 1 : 0;
  if (sign === 0 || (!isThe && word !== 'past' && word !== 'last')) return null;
  const count = cardinalAt(tokens, place + 1);
  const found = count === null ? undefined : unitAt(tokens, count.next);
  if (count === null || found === undefined || count.value < 2) return null;
  // "the last five months of her life" are hers.
  if (lowerAt(tokens, count.next + 1) === 'of') return null;
  return {
    reading: { kind: 'stretch', unit: found.unit, count: sign * count.value * found.count },
    next: count.next + 1,
  };
}
