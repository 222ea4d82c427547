import { RIGHT_TO_LEFT, SUSPECT, isHidden } from './hidden-character.ts';

export { foldText } from './fold-text.ts';

/** A piece of a text: characters that show as they are (`hidden` null), or one that doesn't, with its name. */
export interface TextSegment {
  /** The characters as in the text; all pieces together are the text again. */
  readonly text: string;
  /** `U+202E`, or null. */
  readonly hidden: string | null;
}

/** Unicode's pictures of the control characters: ␀ stands for U+0000. */
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = '\u2421';
/** Unicode's sign for a character that can't be shown: ␦. One UTF-16 unit, as is each that it stands for. */
const SUBSTITUTE = '\u2426';
const REPLACEMENT = '\ufffd';

/**
 * Cuts a text at the characters that can't be seen: C0 and C1 controls, direction overrides and isolates, zero-width
 * characters outside the scripts and emoji that need them, soft hyphens, tags, lone surrogates. Line feeds and tabs show.
 *
 *     segments('a\u202eb') // [{ text: 'a', hidden: null }, { text: '\u202e', hidden: 'U+202E' }, { text: 'b', hidden: null }]
 */
export function segments(text: string): readonly TextSegment[] {
  if (!SUSPECT.test(text)) return text === '' ? [] : [{ text, hidden: null }];
  const found: TextSegment[] = [];
  const rightToLeft = RIGHT_TO_LEFT.test(text);
  let shownFrom = 0;
  let before = '';
  let index = 0;
  while (index < text.length) {
    const code = text.codePointAt(index) ?? 0;
    const end = index + (code > 0xffff ? 2 : 1);
    const character = text.slice(index, end);
    // A surrogate that is half of nothing is no character at all; what stands around it can't excuse it.
    if (
      isSuspect(character, code) &&
      isHidden(code, { before, after: codePointAt(text, end), rightToLeft })
    ) {
      if (shownFrom < index) found.push({ text: text.slice(shownFrom, index), hidden: null });
      found.push({ text: character, hidden: codeName(code) });
      shownFrom = end;
    }
    before = character;
    index = end;
  }
  if (shownFrom < text.length) found.push({ text: text.slice(shownFrom), hidden: null });
  return found;
}

/**
 * A text in which nothing is hidden: each hidden UTF-16 unit is replaced by one that shows, so that offsets stay.
 * Controls become their pictures (␀), lone surrogates U+FFFD, all else ␦. Safe to encode: no lone surrogate is left.
 */
export function visibleText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return segments(text)
    .map((segment) => (segment.hidden === null ? segment.text : standIn(segment.text)))
    .join('');
}

/** The hidden characters of a text with their offsets, for a report. */
export function hiddenCharacters(
  text: string,
): readonly { readonly offset: number; readonly name: string }[] {
  let offset = 0;
  const found: { offset: number; name: string }[] = [];
  for (const segment of segments(text)) {
    if (segment.hidden !== null) found.push({ offset, name: segment.hidden });
    offset += segment.text.length;
  }
  return found;
}

function standIn(hidden: string): string {
  const code = hidden.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  if (code === DELETE) return DELETE_PICTURE;
  if (isSurrogate(code)) return REPLACEMENT;
  return SUBSTITUTE.repeat(hidden.length);
}

/** `SUSPECT` for one character; the quick answers spare most of them the pattern. */
function isSuspect(character: string, code: number): boolean {
  if (code >= 0x20 && code < DELETE) return false;
  return SUSPECT.test(character);
}

function codePointAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function codeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
