import { lowerAt } from '../tokens.ts';
import { ZONE_LETTERS } from '../zone-letters.ts';
import type { Tokens } from './token-tests.ts';
import { areWords } from './token-tests.ts';

/** Zones that are called by a word, with "time" behind it or without: "Eastern", "Pacific Daylight Time". */
const REGIONS = new Set(['eastern', 'central', 'mountain', 'pacific', 'atlantic']);
const KINDS = new Set(['standard', 'daylight', 'summer', 'winter']);
/** "New York time": so many words a place has. */
const PLACE_WORDS = 2;

/**
 * The index behind the words that say by whose clock a time is told, which begin at `at`; `at` itself where there are none.
 *
 *     '9:59 p.m. local time on Tuesday'   // behind "time"
 */
export function afterZoneName(tokens: Tokens, at: number): number {
  if (lowerAt(tokens, at) === '(') {
    const end = afterName(tokens, at + 1);
    return end > at + 1 && lowerAt(tokens, end) === ')' ? end + 1 : at;
  }
  return afterName(tokens, at);
}

/** The index behind "local time" or "(local time)", which may stand behind any part of a day: "late Sunday night local time". */
export function afterLocalTime(tokens: Tokens, at: number): number {
  if (areWords(tokens, at, ['local', 'time'])) return at + 2;
  return areWords(tokens, at, ['(', 'local', 'time', ')']) ? at + 4 : at;
}

function afterName(tokens: Tokens, at: number): number {
  const local = afterLocalTime(tokens, at);
  if (local > at) return local;
  const first = tokens[at];
  if (first?.isCapital !== true) return at;
  if (ZONE_LETTERS.has(first.text)) return at + 1;
  if (REGIONS.has(first.lower)) {
    const kind = KINDS.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    return lowerAt(tokens, kind) === 'time' ? kind + 1 : isNoName(tokens, at + 1) ? at + 1 : at;
  }
  let place = at + 1;
  while (place < at + PLACE_WORDS && tokens[place]?.isCapital) place += 1;
  const kind = KINDS.has(lowerAt(tokens, place)) ? place + 1 : place;
  return lowerAt(tokens, kind) === 'time' ? kind + 1 : at;
}

/** "at 3 p.m. Eastern", but not "at 3 p.m. Eastern Airlines". */
const isNoName = (tokens: Tokens, at: number): boolean => tokens[at]?.isCapital !== true;
