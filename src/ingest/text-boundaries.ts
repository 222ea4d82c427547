import type { Utf16Offset } from '../base/units.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A hostile cluster may go on for ever; nobody's letter is longer than this many units. */
const LONGEST_GRAPHEME = 1024;

/**
 * Whether a cut at `offset` leaves whole characters on both sides: no surrogate pair, no letter with its combining
 * marks, no joined emoji and no CRLF is cut in half (Unicode's extended grapheme clusters).
 *
 *     isCharacterBoundary('e\u0301t', 1)   // false
 */
export function isCharacterBoundary(text: string, offset: Utf16Offset): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (isPlain(before) && isPlain(after)) return true;
  let start = offset - 1;
  const earliest = Math.max(0, offset - LONGEST_GRAPHEME);
  while (start > earliest && !isPlain(text.charCodeAt(start))) start -= 1;
  const window = text.slice(start, Math.min(text.length, offset + 2));
  return graphemes.segment(window).containing(offset - start)?.index === offset - start;
}

/** ASCII from the blank on: two such characters in a row never belong together. */
function isPlain(unit: number): boolean {
  return unit >= 0x20 && unit < 0x7f;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that write words without blanks between them (and Hangul, whose particles cling to their noun). */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/**
 * Whether a cut at `offset` goes through a word: letters or digits on both sides, in a script that sets words apart.
 *
 *     cutsWord('cannot', 3)   // true: "can" is not what was said
 */
export function cutsWord(text: string, offset: Utf16Offset): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = characterBefore(text, offset);
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return isSpacedWordCharacter(before) && isSpacedWordCharacter(after);
}

function isSpacedWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character) && !UNSPACED.test(character);
}

/** The whole character (code point) that ends at `offset`, or an empty string at the start. */
export function characterBefore(text: string, offset: Utf16Offset): string {
  const pair = text.codePointAt(offset - 2) ?? 0;
  if (pair > 0xffff) return String.fromCodePoint(pair);
  return text.slice(Math.max(0, offset - 1), offset);
}
