import { lowerAt } from '../tokens.ts';
import type { DateToken } from './date-token.ts';
import { MONTHS, WEEKDAYS } from './lexicon.ts';

export type Tokens = readonly DateToken[];

/** Something read from tokens, with the index of the token after it. */
export interface At<T> {
  readonly value: T;
  readonly next: number;
}

/** Whether the tokens from `at` on are these words, as lower case. */
export function areWords(tokens: Tokens, at: number, words: readonly string[]): boolean {
  return words.every((word, index) => lowerAt(tokens, at + index) === word);
}

/** Whether a token is a dash or hyphen of any kind. */
export function isDash(token: DateToken | undefined): boolean {
  return token !== undefined && '-‐‑‒–—−'.includes(token.text);
}

export const isApostrophe = (token: DateToken | undefined): boolean =>
  token !== undefined && (token.text === "'" || token.text === '’' || token.text === '‘');

/** The index after a full stop that clings to the token before it: `Nov.` */
export function afterStop(tokens: Tokens, at: number): number {
  const token = tokens[at];
  return token?.text === '.' && token.isGlued ? at + 1 : at;
}

/** Whether a number token stands by itself: no sign of money, of a decimal, of a code around it. */
export function isFreeNumber(tokens: Tokens, at: number): boolean {
  if ((tokens[at]?.digits ?? 0) === 0) return false;
  return !isTiedBefore(tokens, at) && !isTiedAfter(tokens, at);
}

function isTiedBefore(tokens: Tokens, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  // `## 2016` and `## 12 October` are headings in Markdown, `#2016` is a label.
  if (before.text === '#' && !token.isGlued) return false;
  if ('$€£¥₹#§№+'.includes(before.text)) return true;
  if (!token.isGlued) return false;
  if (before.kind !== 'mark') return true;
  if ('.,:'.includes(before.text)) return tokens[at - 2]?.kind === 'number' && before.isGlued;
  if (before.text === '/') return !(tokens[at - 2]?.digits === 4 && token.digits === 4);
  if ('\\_=&@'.includes(before.text)) return true;
  // A hyphen ties to letters (`A-2000`, `US-2022`); a dash between two dates doesn't, which the readers of ranges see to.
  return (
    before.text === '-' && before.isGlued && tokens[at - 2]?.kind === 'word' && !isDatePrefix(tokens, at - 2)
  );
}

/** `mid-2011`, `post-1945`, `Sept-2020`: words that a hyphen may join to a date. */
function isDatePrefix(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  return DATE_PREFIXES.has(word) || MONTHS.has(word);
}
const DATE_PREFIXES = new Set([
  'mid',
  'early',
  'late',
  'pre',
  'post',
  'pro',
  'spring',
  'summer',
  'autumn',
  'winter',
  'fall',
  'january',
  'non',
]);

function isTiedAfter(tokens: Tokens, at: number): boolean {
  const [after, second] = [tokens[at + 1], tokens[at + 2]];
  if (after === undefined || !after.isGlued) return false;
  if (after.kind === 'word') return true;
  const isFollowed = second?.isGlued === true;
  // `2018/19`: two years, which the reader of ranges takes together.
  if (after.text === '/') return !(isFollowed && (second.digits === 2 || second.digits === 4));
  if ('%°$€£¥_=@\\'.includes(after.text)) return true;
  if ('.,:'.includes(after.text)) return isFollowed && second.kind === 'number';
  // `2000-seat`, `737-800`: a hyphen with a word or a number behind it; readers of ranges look at those first.
  return (
    after.text === '-' &&
    isFollowed &&
    second.kind === 'word' &&
    !WEEKDAYS.has(second.lower) &&
    !MONTHS.has(second.lower)
  );
}

/** 2 for `nd`, whatever the number: the ending of an ordinal that clings to it, skipped. */
export function afterOrdinalEnding(tokens: Tokens, at: number): At<boolean> {
  const token = tokens[at];
  const isEnding = token?.isGlued === true && ORDINAL_ENDINGS.has(token.lower);
  return { value: isEnding, next: isEnding ? at + 1 : at };
}
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** Whether nothing follows that "before" could stand before. */
export function isEnd(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token === undefined || '.,;:!?)—–"”’'.includes(token.text);
}

/** Whether a unit's name is in the singular. */
export const isSingular = (tokens: Tokens, at: number): boolean => {
  const word = lowerAt(tokens, at);
  return !word.endsWith('s');
};
