/*
 * Answers about texts that stay bytes.
 */

/**
 * Length in UTF-16 code units of what bytes of UTF-8 say; -1 where they are not well formed (RFC 3629: no overlong forms, no
 * surrogates, nothing past U+10FFFF), since it then depends on how many U+FFFD they become.
 */
export function utf16Length(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  let at = from;
  while (at < to) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at += 1;
      units += 1;
      continue;
    }
    const size = sequenceSize(bytes, at, to);
    if (size === 0) return -1;
    at += size;
    units += size === 4 ? 2 : 1;
  }
  return units;
}

/** How many bytes the well-formed sequence of a character outside ASCII has; 0 where there is none. */
function sequenceSize(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at]!;
  const second = bytes[at + 1]!;
  if (lead >= 0xc2 && lead <= 0xdf) return at + 2 <= to && isContinuation(second) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    if (at + 3 > to || !isContinuation(second) || !isContinuation(bytes[at + 2]!)) return 0;
    const isOverlong = lead === 0xe0 && second < 0xa0;
    const isSurrogate = lead === 0xed && second > 0x9f;
    return isOverlong || isSurrogate ? 0 : 3;
  }
  if (lead < 0xf0 || lead > 0xf4 || at + 4 > to) return 0;
  if (!isContinuation(second) || !isContinuation(bytes[at + 2]!) || !isContinuation(bytes[at + 3]!)) return 0;
  const isOverlong = lead === 0xf0 && second < 0x90;
  const isTooHigh = lead === 0xf4 && second > 0x8f;
  return isOverlong || isTooHigh ? 0 : 4;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/**
 * Whether a text surely says something because its first character does: what `/\S/` asks, answered without decoding. A text that
 * begins with a blank, or with bytes that may be one, gets "no" here, and is looked at by the pattern itself.
 */
export function beginsWithWord(bytes: Uint8Array, from: number, to: number): boolean {
  if (from >= to) return false;
  const first = bytes[from]!;
  if (first < 0x80) return first > 0x20;
  const second = bytes[from + 1]!;
  switch (first) {
    case 0xc2: // U+0080 to U+00BF, with the no-break space
    case 0xe1: // … with U+1680
    case 0xef: // … with U+FEFF
      return false;
    case 0xe2: // General punctuation: the blanks are below U+200B and at U+2028, U+2029, U+202F and U+205F.
      return second > 0x81 || (second === 0x80 && bytes[from + 2]! >= 0x90 && bytes[from + 2]! <= 0xa7);
    case 0xe3: // U+3000 is a blank.
      return second > 0x80;
    default:
      return first > 0xc2;
  }
}
