import type { Utf16Offset } from '../../../base/units.ts';
import type { Span } from '../../span.ts';

/** A run of letters, a number, or one other character of a text. */
export interface DateToken extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** Whether no blank stands before it. */
  readonly isGlued: boolean;
  readonly isCapital: boolean;
  /** Of a number; 0 for others. `10,000` is one number of `digits` 0, since no date is written so. */
  readonly number: number;
  readonly digits: number;
}

const LETTER = /[\p{L}\p{M}]/u;
/** Longer numbers are no part of a date. */
const MOST_DIGITS = 8;

/** The tokens of `text` between two offsets. One step per character. */
export function dateTokens(text: string, from: Utf16Offset, to: Utf16Offset): DateToken[] {
  const tokens: DateToken[] = [];
  let at = from;
  let isGlued = false;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit)) {
      isGlued = false;
      at += 1;
      continue;
    }
    const end = isDigit(unit) ? numberEnd(text, at, to) : isLetter(unit) ? wordEnd(text, at, to) : at + 1;
    tokens.push(token(text, at, end, isGlued));
    isGlued = true;
    at = end;
  }
  return tokens;
}

function token(text: string, start: Utf16Offset, end: Utf16Offset, isGlued: boolean): DateToken {
  const written = text.slice(start, end);
  const first = text.charCodeAt(start);
  if (isDigit(first)) {
    const isPlain = !written.includes(',') && written.length <= MOST_DIGITS;
    const number = isPlain ? Number(written) : 0;
    const digits = isPlain ? written.length : 0;
    return {
      kind: 'number',
      text: written,
      lower: written,
      start,
      end,
      isGlued,
      isCapital: false,
      number,
      digits,
    };
  }
  const lower = written.toLowerCase();
  const isWord = isLetter(first);
  const isCapital = isWord && written.charAt(0) !== lower.charAt(0);
  const kind = isWord ? 'word' : 'mark';
  return { kind, text: written, lower, start, end, isGlued, isCapital, number: 0, digits: 0 };
}

/** Digits, and groups of three after commas: `10,000` but not the `5, 2024` nor the `5,2024` of a date. */
function numberEnd(text: string, start: Utf16Offset, to: Utf16Offset): Utf16Offset {
  let at = digitsEnd(text, start, to);
  while (
    at - start <= 24 &&
    text.charAt(at) === ',' &&
    at + 4 <= to &&
    digitsEnd(text, at + 1, to) === at + 4
  ) {
    at += 4;
  }
  return at;
}

function digitsEnd(text: string, start: Utf16Offset, to: Utf16Offset): Utf16Offset {
  let at = start;
  while (at < to && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function wordEnd(text: string, start: Utf16Offset, to: Utf16Offset): Utf16Offset {
  let at = start;
  while (at < to && isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function isBlank(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x202f || (unit >= 0x2000 && unit <= 0x200a);
}

function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return LETTER.test(String.fromCharCode(unit));
}
