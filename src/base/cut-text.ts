import type { Utf16Offset } from './units.ts';

/** So far behind the limit is looked for the end of a character; longer than any emoji made of joined parts. */
const LOOK_AHEAD = 64;
/** A cut goes back at most so far to end with a whole word. */
const LOOK_BACK = 24;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The beginning of a text, at most `limit` UTF-16 units long: whole words where one ends near the limit, and never a
 * part of a character as readers see it (an emoji with joiners, a letter with its marks). The same text where it fits.
 *
 *     cutText('We expect this will be', 12) // "We expect"
 */
export function cutText(value: string, limit: Utf16Offset): string {
  if (value.length <= limit) return value;
  const window = value.slice(0, limit + LOOK_AHEAD);
  let end = 0;
  for (const { index } of graphemes.segment(window)) {
    if (index > limit) break;
    end = index;
  }
  // One character with more marks than the limit has room for: only its halves are kept together.
  if (end === 0) end = isLowSurrogate(value, limit) ? limit - 1 : limit;
  const kept = value.slice(0, end);
  const blank = /\s\S*$/u.exec(kept.slice(-LOOK_BACK));
  return (blank ? kept.slice(0, kept.length - blank[0].length) : kept).trimEnd() || kept;
}

function isLowSurrogate(value: string, at: Utf16Offset): boolean {
  const unit = value.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
