/** Accents of Latin, Greek and Cyrillic, and of symbols; vowel signs of Hindi or Thai are letters, and stay. */
const ACCENTS =
  // oxlint-disable-next-line no-misleading-character-class -- each is looked for by itself
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
/** Hebrew and Arabic vowel points, which readers leave out, and the stretcher between Arabic letters. */
const POINTS =
  // oxlint-disable-next-line no-misleading-character-class -- each is looked for by itself
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
/** Zero-width characters, direction marks, soft hyphen, word joiner, variation selectors, tags. */
const INVISIBLE =
  // oxlint-disable-next-line no-misleading-character-class -- each is looked for by itself
  /[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]/gu;
const DOUBLE_QUOTES = /[\u00ab\u00bb\u201c-\u201f\u2033\u2036\u300c-\u300f\uff02]/g;
const SINGLE_QUOTES = /[\u0060\u00b4\u02b9-\u02bd\u2018-\u201b\u2032\u2035\u2039\u203a\uff07]/g;
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
const BLANKS = /\s+/g;
/** Letters that decompose into nothing, as those type them who have another keyboard. */
const LETTERS = /[ßæœøłđðþıς]/g;
const LETTER_FOLDS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);
const PLAIN = /^[\u0020-\u005f\u0061-\u007e]*$/;

/**
 * Text as search compares it: decomposed (NFD), lower case, without accents and invisible characters, with straight
 * quotation marks, plain hyphens and single blanks. For comparing only, never for showing; offsets are not kept.
 *
 *     foldText('Łukaszenka “naïve” co\u00adoperation') === 'lukaszenka "naive" cooperation'
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(BLANKS, ' ');
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(ACCENTS, '')
    .replace(POINTS, '')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-')
    .replace(LETTERS, (letter) => LETTER_FOLDS.get(letter) ?? letter)
    .replace(BLANKS, ' ');
}
