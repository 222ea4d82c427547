import { lowerAt } from '../tokens.ts';
import { sentencesIn } from '../sentences.ts';
import { findParagraphs } from '../../paragraphs.ts';
import type { Span } from '../../span.ts';
import { looksBack, tellsOfNow, tenseAround } from './clause-tense.ts';
import { isCompared } from './comparison.ts';
import type { DateMention } from './date-mention.ts';
import { dateTokens } from './date-token.ts';
import { isDoneOn } from './done-on.ts';
import { HOLIDAYS } from './holidays.ts';
import { CARDINALS, DECADE_WORDS, MONTHS, ORDINALS, SEASONS, WEEKDAYS, words } from './lexicon.ts';
import { readDate } from './read-date.ts';
import { readMonthLabel } from './read-month-label.ts';
import type { Read, Reading } from './reading.ts';
import type { Sighting } from './sighting.ts';
import type { Tokens } from './token-tests.ts';
import { areWords, isApostrophe, isDash } from './token-tests.ts';

/** A sentence that goes on for longer is read in pieces, so that one piece is all that is held at a time. */
const LONGEST_PIECE = 4_000;
/** No date is longer than this. */
const MARGIN = 400;
/** A dateline stands within the first lines. */
const DATELINE_PARAGRAPHS = 8;
/** A line with more than these tokens besides its date says more than when it was written. */
const DATELINE_EXTRAS = 6;

/** The words that may begin a date. */
const STARTS = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...DECADE_WORDS.keys(),
  ...[...HOLIDAYS.keys()].map((name) => name.split(/[ ’]/u)[0] ?? ''),
  ...words(
    'the that this these those last next past following previous preceding prior current ensuing coming',
  ),
  ...words(
    'day week month year early mid midsummer midwinter late earlier later today tonight yesterday tomorrow noon midday q h ad fy',
  ),
  ...words('about around nearly almost roughly approximately over some barely more less just half'),
]);

/** All words of a text that name a date, in order. Linear: sentence by sentence, each word looked at once. */
export function findSightings(text: string): Sighting[] {
  const found: Sighting[] = [];
  let sentence = 0;
  for (const [paragraph, lines] of findParagraphs(text).entries()) {
    for (const span of sentencesIn(text, lines)) {
      let from = span.start;
      while (from < span.end)
        from = readPiece(text, { start: from, end: span.end }, { sentence, paragraph }, found);
      sentence += 1;
    }
  }
  return found;
}

/** Where a sentence is in its text. */
interface Place {
  readonly sentence: number;
  readonly paragraph: number;
}

/**
 * Reads a sentence, or the first piece of a very long one, and returns where the next piece begins. The dates of a piece
 * begin in it and may reach past it, so that none is cut in two.
 */
function readPiece(text: string, rest: Span, { sentence, paragraph }: Place, found: Sighting[]): number {
  const isWhole = rest.end - rest.start <= LONGEST_PIECE + MARGIN;
  const limit = isWhole ? rest.end : rest.start + LONGEST_PIECE;
  const tokens = dateTokens(text, rest.start, isWhole ? rest.end : limit + MARGIN);
  let last: { next: number; index: number } | null = null;
  let at = 0;
  while (at < tokens.length && (tokens[at]?.start ?? limit) < limit) {
    const read = mayBegin(tokens, at) ? (readDate(tokens, at) ?? readMonthLabel(tokens, at)) : null;
    const [first, end] = [tokens[at], read === null ? undefined : tokens[read.next - 1]];
    if (read === null || first === undefined || end === undefined) {
      at += 1;
      continue;
    }
    if (last !== null && isList(tokens, last.next, at)) {
      const before = found[last.index];
      if (before !== undefined) found[last.index] = { ...before, isListed: true };
    }
    last = { next: read.next, index: found.length };
    found.push({
      start: first.start,
      end: end.end,
      text: text.slice(first.start, end.end),
      reading: approximated(tokens, at, read.reading),
      tense: tenseAround(tokens, at, read.next, read.reading),
      bound: boundBefore(tokens, at, read.reading),
      sentence,
      paragraph,
      isFirst: at <= 2,
      isAside: isAside(tokens, at),
      isDone: isDoneOn(tokens, at),
      isBefore: looksBack(tokens, at),
      isOfNow: tellsOfNow(tokens, at),
      isPlanned: lowerAt(tokens, at - 1) === 'for',
      isAwaited: areWords(tokens, at - 2, ['ahead', 'of']) && !isOverSince(tokens, at, read.next),
      isCompared: isCompared(tokens, at),
      isDateline: paragraph < DATELINE_PARAGRAPHS && isDateline(tokens, at, read),
      name: nameAround(text, tokens, at, read),
      isListed: false,
    });
    at = read.next;
  }
  return isWhole ? rest.end : (tokens[at]?.start ?? limit + MARGIN);
}

function mayBegin(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  return STARTS.has(token.lower) || (isApostrophe(token) && tokens[at + 1]?.digits === 2);
}

/** Whether nothing but a comma and an "and" stands between two dates. */
function isList(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let at = from; at < to; at += 1) {
    if (![',', 'and', 'or', '&', 'on', 'in'].includes(lowerAt(tokens, at))) return false;
  }
  return true;
}

const ABOUT = new Set(words('about around circa ca approximately roughly'));

/** "around 1850", "c. 1850". */
function approximated(tokens: Tokens, at: number, reading: Reading): Reading {
  if (reading.kind !== 'fixed' || reading.date.unit === 'day') return reading;
  const before = lowerAt(tokens, at - 1);
  const isShort = before === '.' && ['c', 'ca', 'approx'].includes(lowerAt(tokens, at - 2));
  return ABOUT.has(before) || isShort ? { kind: 'about', of: reading } : reading;
}

const BOUNDS = new Map<string, DateMention['bound']>([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
]);

function boundBefore(tokens: Tokens, at: number, reading: Reading): DateMention['bound'] {
  const before = lowerAt(tokens, at - 1);
  // "shortly before 3 a.m. on Friday" is on Friday.
  if (reading.kind === 'clock' && WITHIN_DAY.has(before)) return null;
  return BOUNDS.get(before) ?? null;
}
const WITHIN_DAY = new Set(['before', 'after']);

const ASIDES = new Set(words('born founded established built aged created formed dating'));

function isAside(tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place >= at - 8; place -= 1) {
    const token = tokens[place];
    if (token === undefined || token.text === ')') return false;
    if (token.text === '(' || ASIDES.has(token.lower)) return true;
    if (token.text === ',') return isParticiple(tokens, place + 1);
  }
  return false;
}

/** ", begun in 2006," ", which opened in 1990,". */
function isParticiple(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  return (
    word === 'which' ||
    word === 'who' ||
    word === 'whose' ||
    (word.length > 4 && word.endsWith('ed')) ||
    word === 'begun'
  );
}

const DATELINE_WORDS = new Set(
  words(
    'published updated posted date dated on first last modified released issued at by for immediate release press embargoed until filed',
  ),
);

/** `March 01, 2008` alone in its line, `Published: …`, `LIMA, Nov. 15, 2024 (Reuters) —`. */
function isDateline(tokens: Tokens, at: number, read: Read): boolean {
  if (at > DATELINE_EXTRAS) return false;
  const before = tokens.slice(0, at);
  const rest = tokens.length - read.next;
  if (
    rest <= DATELINE_EXTRAS &&
    before.every(({ kind, lower }) => kind === 'mark' || DATELINE_WORDS.has(lower))
  )
    return true;
  // A place in capitals, and a dash or the name of an agency in brackets behind the date.
  const isPlace = before.some(
    ({ text, kind }) => kind === 'word' && text.length > 2 && text === text.toUpperCase(),
  );
  const after = tokens[read.next];
  return at > 0 && isPlace && (isDash(after) || after?.text === '(' || after?.text === ':');
}

const NAME_REACH = 4;

/** The capitalised words around a year that belong to it: `APEC 2024 Summit`, `2008 Beijing Olympic Games`, `WWDC 2005`. */
function nameAround(text: string, tokens: Tokens, at: number, read: Read): string | null {
  if (read.reading.kind !== 'fixed' || read.reading.date.unit !== 'year' || read.next !== at + 1) return null;
  let [from, to] = [at, read.next];
  while (from > at - NAME_REACH && isNamePart(tokens, from - 1)) from -= 1;
  while (to < read.next + NAME_REACH && isNamePart(tokens, to)) to += 1;
  const isEvent =
    from === at && to === read.next && EVENTS.has(lowerAt(tokens, to)) && lowerAt(tokens, at - 1) === 'the';
  if (isEvent) to += 1;
  return from === at && to === read.next ? null : text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

const EVENTS = new Set(
  words(
    'election elections summit season games olympics tournament conference budget campaign edition championship championships festival primary primaries referendum vote presidential general',
  ),
);

function isNamePart(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.isCapital === true && !MONTHS.has(token.lower) && !SMALL.has(token.lower);
}
const SMALL = new Set(
  words(
    'in on since by the a an until from for during after before between of and but as it he she they we its his her their our my your',
  ),
);

/** "had campaigned ahead of Sunday's vote", "ahead of Sunday's march, which ended in clashes": what was awaited then is told as over. */
function isOverSince(tokens: Tokens, at: number, next: number): boolean {
  // Before "ahead of".
  for (let place = at - 3; place >= at - HAD_REACH; place -= 1) {
    const word = lowerAt(tokens, place);
    if (word === 'had') return true;
    if (word === '.' || word === ',') break;
  }
  for (let place = next; place < next + COMMA_REACH; place += 1) {
    if (lowerAt(tokens, place) !== ',') continue;
    return RELATIVES.has(lowerAt(tokens, place + 1)) && !isStillAhead(tokens, place + 2);
  }
  return false;
}
const HAD_REACH = 10;
/** What is awaited is named within so many tokens behind its date. */
const COMMA_REACH = 8;
const RELATIVES = new Set(words('which where when'));

/** Whether the verb of a relative clause that begins at a token says that it is not over: "which will end", "which the council may end". */
function isStillAhead(tokens: Tokens, from: number): boolean {
  return tokens.slice(from, from + VERB_REACH).some(({ lower }) => OF_THE_FUTURE.has(lower));
}
const VERB_REACH = 4;
const OF_THE_FUTURE = new Set(words('will is are would could may might'));
