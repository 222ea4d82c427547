import { lowerAt } from '../tokens.ts';
import { words } from './lexicon.ts';
import { HOLIDAYS } from './holidays.ts';
import { yearDate } from './calendar-date.ts';
import type { Direction, Read } from './reading.ts';
import { yearAt } from './read-year.ts';
import { yearShift } from './read-part.ts';
import type { Tokens } from './token-tests.ts';
import { isPast } from './clause-tense.ts';
import { isApostrophe, isEnd } from './token-tests.ts';

/** "New Year's Day" has five tokens. */
const LONGEST_NAME = 5;
const FIRST_WORDS = new Set([...HOLIDAYS.keys()].map((name) => name.split(/[ ’]/u)[0] ?? ''));
const PREPOSITIONS = new Set(words('on by before after since until at for over around from through to'));

/** "Christmas 2023", "on New Year's Day", "last Thanksgiving". */
export function readHoliday(tokens: Tokens, at: number): Read | null {
  const word = lowerAt(tokens, at);
  const direction: Direction = word === 'last' || word === 'next' || word === 'this' ? word : null;
  const start = direction === null ? at : at + 1;
  if (!FIRST_WORDS.has(lowerAt(tokens, start)) || tokens[start]?.isCapital !== true) return null;
  const named = nameAt(tokens, start);
  if (named === null) return null;
  const form = { unit: 'holiday', name: named.name } as const;
  const place =
    lowerAt(tokens, named.next) === 'of' || lowerAt(tokens, named.next) === ',' ? named.next + 1 : named.next;
  const year = yearAt(tokens, place);
  if (year !== null) {
    return {
      reading: { kind: 'within', form, of: { kind: 'fixed', date: yearDate(year.value) } },
      next: year.next,
    };
  }
  const shift = yearShift(tokens, place);
  if (shift !== null) {
    const anchor = shift.isMention ? 'mention' : 'published';
    return {
      reading: { kind: 'within', form, of: { kind: 'current', unit: 'year', shift: shift.value, anchor } },
      next: shift.next,
    };
  }
  const isAsked =
    direction !== null || PREPOSITIONS.has(lowerAt(tokens, at - 1)) || isBareDay(tokens, at, named.next);
  return isAsked ? { reading: { kind: 'yearless', form, direction }, next: named.next } : null;
}

/** "was found Thanksgiving Day clinging to it", as news agencies write; but "the Labor Day weekend", "a New Year's Day tradition", "the Christmas Eve service". */
function isBareDay(tokens: Tokens, at: number, next: number): boolean {
  const isVerb = isPast(tokens, at - 1) || VERBS.has(lowerAt(tokens, at - 1));
  const isFree = isEnd(tokens, next) || AFTER_DAY.test(tokens[next]?.text ?? '');
  return DAY_NAMES.has(lowerAt(tokens, next - 1)) && isVerb && isFree;
}
const DAY_NAMES = new Set(words('day eve'));
const VERBS = new Set(words('here there again'));
/** A preposition or what somebody did there: no noun that the day would belong to. */
const AFTER_DAY = /^(?:in|at|on|by|with|when|while|as|after|before|to|and|but|from|near|[a-z]{3,12}ing)$/u;

/** The longest name of a holiday that begins here. */
function nameAt(tokens: Tokens, at: number): { name: string; next: number } | null {
  let name = '';
  let found: { name: string; next: number } | null = null;
  for (let place = at; place < at + LONGEST_NAME; place += 1) {
    const token = tokens[place];
    if (token === undefined) break;
    const text = isApostrophe(token) ? '’' : token.lower;
    name += token.isGlued || name === '' ? text : ` ${text}`;
    if (HOLIDAYS.has(name)) found = { name, next: place + 1 };
  }
  return found;
}
