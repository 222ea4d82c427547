import type { Utf16Offset } from '../../base/units.ts';
import type { Span } from '../span.ts';

/** A word, a number or one punctuation mark of a text. */
export interface Token extends Span {
  /** As written, without a possessive ending: `Biden` of `Biden's`. */
  readonly text: string;
  readonly lower: string;
  readonly isWord: boolean;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** Carried `'s`, or `'` after an s; `end` is before it. */
  readonly isPossessive: boolean;
  /** A small word or a month that is somebody's name where it stands: `Theresa May`. */
  readonly isName?: boolean;
}

// One class per step and no quantifier within another: linear on any text.
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-‐‑’'.&·][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[^\s\p{L}\p{N}]/gu;
const POSSESSIVE = /['’]s$/iu;
/** A capital, or one behind an article that clings to the name: `al-Sisi`, `d'Estaing`. */
const CAPITAL = /^(?:(?:al|el|ad|an|ar|as|ash|at|az|d|l)[-’'])?\p{Lu}/u;
/** Their full stop belongs to them; it ends no sentence where a name follows. */
const SHORTENED = new Set(
  'mr mrs ms mx dr prof sen rep gov gen col lt sgt capt cmdr adm maj brig rev hon st jr sr messrs mme mlle fr supt insp cllr'.split(
    ' ',
  ),
);

/** Whether a full stop after this word belongs to it: `Mr`, `U.S`, an initial. */
export function takesStop(word: string): boolean {
  return SHORTENED.has(word.toLowerCase()) || /^(?:\p{L}\.)*\p{Lu}$/u.test(word.slice(-12));
}

/**
 * The tokens of `text` between two offsets, in order. Hyphens, apostrophes and full stops within a word belong to it
 * (`al-Sisi`, `O'Brien`, `U.S.`); linear in the length.
 */
export function tokensOf(text: string, from: Utf16Offset = 0, to: Utf16Offset = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(from, to);
  for (const match of slice.matchAll(TOKEN)) {
    const written = match[0];
    const start = from + match.index;
    const isWord = /^[\p{L}\p{N}]/u.test(written);
    const isPossessive = isWord && POSSESSIVE.test(written);
    const word = isPossessive ? written.slice(0, -2) : written;
    const last = tokens.at(-1);
    if (last && !isWord && last.end === start && isJoined(last, written, text, start + 1)) {
      const takesMark = written === '.';
      tokens[tokens.length - 1] = {
        ...last,
        text: takesMark ? `${last.text}.` : last.text,
        lower: takesMark ? `${last.lower}.` : last.lower,
        end: takesMark ? start + 1 : last.end,
        isPossessive: !takesMark,
      };
      continue;
    }
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      start,
      end: start + word.length,
      isWord,
      isCapital: isWord && CAPITAL.test(word),
      isPossessive,
    });
  }
  return tokens;
}

function isJoined(last: Token, mark: string, text: string, next: Utf16Offset): boolean {
  if (!last.isWord) return false;
  if (mark === '.') return takesStop(last.text);
  // `the leaders' meeting`: an apostrophe after a plural, with the next word behind a blank.
  return (mark === "'" || mark === '’') && last.lower.endsWith('s') && text.charAt(next) === ' ';
}

/** The word at an index in small letters; empty where there is none. */
export const lowerAt = (tokens: readonly { readonly lower: string }[], at: number): string =>
  tokens[at]?.lower ?? '';
