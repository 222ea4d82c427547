import type { Utf16Offset } from '../base/units.ts';

/**
 * A text with its quotation marks, dashes and spaces made alike, and the way back.
 * `starts[i]` is where the folded unit `i` begins in the original; `starts[text.length]` is the original's length,
 * so the folded stretch `[i, j)` is `original.slice(starts[i], starts[j])`.
 */
export interface FoldedText {
  readonly text: string;
  readonly starts: Int32Array;
}

const UNKNOWN = 0;
const OTHER = 1;
const MARK = 2;
const DASH = 3;
const SPACE = 4;

/** What each UTF-16 unit folds to, filled in as units are met. The Unicode properties are the definition. */
const kinds = new Uint8Array(0x1_00_00);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(unit);
  let kind = OTHER;
  if (/\p{Quotation_Mark}/u.test(character)) kind = MARK;
  else if (/\p{Dash}/u.test(character)) kind = DASH;
  else if (/\p{White_Space}/u.test(character)) kind = SPACE;
  kinds[unit] = kind;
  return kind;
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const BLANK = 0x20;
/** `String.fromCharCode` takes its units as arguments, of which an engine allows some tens of thousands. */
const CHUNK = 8192;

/**
 * Folds what an editor's keyboard or word processor changes without changing the words: each quotation mark (Unicode
 * `Quotation_Mark`, single and double alike) to `'`, each run of dashes (`Dash`) to `-`, each run of white space
 * (`White_Space`: blanks, no-break spaces, line ends) to one blank. Everything else stays: letters, case, accents, other
 * punctuation, invisible characters.
 *
 *     foldMarks('“last — year”').text   // "'last - year'"
 *
 * Time and memory are linear in the length.
 */
export function foldMarks(original: string): FoldedText {
  const units = new Uint16Array(original.length);
  const starts = new Int32Array(original.length + 1);
  let length = 0;
  let previous = OTHER;
  for (let at = 0; at < original.length; at += 1) {
    const unit = original.charCodeAt(at);
    const kind = kindOf(unit);
    const repeats = kind === previous && (kind === SPACE || kind === DASH);
    previous = kind;
    if (repeats) continue;
    starts[length] = at;
    units[length] = folded(unit, kind);
    length += 1;
  }
  starts[length] = original.length;
  const pieces: string[] = [];
  for (let at = 0; at < length; at += CHUNK) {
    pieces.push(String.fromCharCode(...units.subarray(at, Math.min(at + CHUNK, length))));
  }
  return { text: pieces.join(''), starts: starts.subarray(0, length + 1) };
}

function folded(unit: number, kind: number): number {
  if (kind === MARK) return APOSTROPHE;
  if (kind === DASH) return HYPHEN;
  return kind === SPACE ? BLANK : unit;
}

/** The folded unit in which an offset of the original lies; the folded length for the original's end. */
export function foldedOffset(text: FoldedText, offset: Utf16Offset): number {
  let low = 0;
  let high = text.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((text.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
