import { lowerAt } from '../tokens.ts';
import { DAY_PARTS, WEEKDAYS, words } from './lexicon.ts';
import { readMonthDate } from './read-day.ts';
import type { Direction, Read } from './reading.ts';
import type { At, Tokens } from './token-tests.ts';
import { isDash } from './token-tests.ts';

/** Before a weekday these make a name of it: "Black Friday", "Super Tuesday". */
const NAMED_BY = new Set(
  words(
    'black good bloody super ash fat cyber maundy palm easter holy shrove giving every each any most alternate per casual ruby',
  ),
);
/** After one, too: "Sunday Times", "Monday Night Football". */
const NAMES_AFTER = new Set(
  words(
    'times telegraph mail express herald post mirror tribune mercury sun agreement club school mass prayers league',
  ),
);

/** A weekday by its full name, which alone is a date: "on Monday", "Friday's vote". */
export function readWeekday(tokens: Tokens, at: number): Read | null {
  const token = tokens[at];
  const weekday = WEEKDAYS.get(token?.lower ?? '');
  if (token === undefined || weekday === undefined || token.text.length < 6) return null;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (isOneOfEvery(tokens, at) || NAMED_BY.has(before?.lower ?? '') || isOpeningHours(tokens, at))
    return null;
  if (isAnyOne(tokens, at)) return null;
  if (after?.isCapital === true && NAMES_AFTER.has(after.lower)) return null;
  if (after?.isCapital === true && after.lower === 'night' && tokens[at + 2]?.isCapital === true) return null;
  const week = weekBehind(tokens, at + 1);
  if (week !== null)
    return {
      reading: { kind: 'weekday', weekday, direction: null, anchor: 'published', week: week.value },
      next: week.next,
    };
  return { reading: { kind: 'weekday', weekday, direction: null, anchor: 'published' }, next: at + 1 };
}

/** "every Wednesday/Thursday". */
function isOneOfEvery(tokens: Tokens, at: number): boolean {
  const isJoint = lowerAt(tokens, at - 1) === '/';
  return (
    isJoint && WEEKDAYS.has(lowerAt(tokens, at - 2)) && ['every', 'each'].includes(lowerAt(tokens, at - 3))
  );
}

const WEEKS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "Thursday last week", "the Thursday of next week": which week behind a weekday, counted from that of the publication. */
function weekBehind(tokens: Tokens, at: number): At<number> | null {
  const place = lowerAt(tokens, at) === 'of' ? at + 1 : at;
  const week = WEEKS.get(lowerAt(tokens, place));
  return week === undefined || lowerAt(tokens, place + 1) !== 'week'
    ? null
    : { value: week, next: place + 2 };
}

/** "on a Friday", "it was a Tuesday like any other": one of many, but "a Friday vote" was held on the last. */
function isAnyOne(tokens: Tokens, at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (before !== 'a' && before !== 'one') return false;
  const place = DAY_PARTS.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const next = tokens[place];
  return next === undefined || next.kind !== 'word' || next.isCapital || NO_NOUNS.has(next.lower);
}
const NO_NOUNS = new Set(
  words(
    'in on at of to for from with by when while after before and or but as like that which who he she it they we i you was is were are had has will would the a an this last next',
  ),
);

/** "Monday to Friday 10:00–18:00" is every week; "from Monday to Friday" may be one. */
function isOpeningHours(tokens: Tokens, at: number): boolean {
  const isJoint = (place: number) =>
    ['to', 'through'].includes(lowerAt(tokens, place)) || isDash(tokens[place]);
  if (isJoint(at + 1) && WEEKDAYS.has(lowerAt(tokens, at + 2))) return lowerAt(tokens, at - 1) !== 'from';
  return isJoint(at - 1) && WEEKDAYS.has(lowerAt(tokens, at - 2)) && lowerAt(tokens, at - 3) !== 'from';
}

const DIRECTIONS = new Map<string, { direction: Direction; anchor: 'published' | 'mention' }>([
  ['last', { direction: 'last', anchor: 'published' }],
  ['past', { direction: 'last', anchor: 'published' }],
  ['this', { direction: 'this', anchor: 'published' }],
  ['coming', { direction: 'next', anchor: 'published' }],
  ['next', { direction: 'next', anchor: 'published' }],
  ['following', { direction: 'next', anchor: 'mention' }],
  ['previous', { direction: 'last', anchor: 'mention' }],
  ['preceding', { direction: 'last', anchor: 'mention' }],
]);

/** "last Friday", "this coming Tuesday", "the following Monday". */
export function readDirectedWeekday(tokens: Tokens, at: number): Read | null {
  const isThe = lowerAt(tokens, at) === 'the';
  let place = isThe ? at + 1 : at;
  let word = lowerAt(tokens, place);
  if (word === 'this' && ['coming', 'past'].includes(lowerAt(tokens, place + 1))) {
    place += 1;
    word = lowerAt(tokens, place);
  }
  const found = DIRECTIONS.get(word);
  const weekday = WEEKDAYS.get(lowerAt(tokens, place + 1));
  if (found === undefined || weekday === undefined || (tokens[place + 1]?.text.length ?? 0) < 6) return null;
  const anchor = isThe && word === 'next' ? 'mention' : found.anchor;
  const reading = { kind: 'weekday', weekday, direction: found.direction, anchor } as const;
  if (word !== 'coming') return { reading, next: place + 2 };
  // "this coming Sunday, March 8": one date, told twice.
  const comma = lowerAt(tokens, place + 2) === ',' ? readMonthDate(tokens, place + 3) : null;
  const isDay =
    comma !== null &&
    ((comma.reading.kind === 'yearless' && comma.reading.form.unit === 'day') ||
      (comma.reading.kind === 'fixed' && comma.reading.date.unit === 'day'));
  return isDay ? comma : { reading: { ...reading, isComing: true }, next: place + 2 };
}
