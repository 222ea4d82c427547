import type { Utf16Offset } from '../base/units.ts';

/**
 * Where `needle` begins in `haystack`, overlapping occurrences too, at most `limit` of them, in reading order. Linear in both lengths on any
 * text, so that a text made of one repeated letter costs hardly more than another: the engine's own search finds what is short, and of what is
 * long the beginnings, between which Knuth, Morris and Pratt's looks.
 *
 *     findOccurrences('banana', 'ana', 10)   // [1, 3]
 */
export function findOccurrences(haystack: string, needle: string, limit: number): Utf16Offset[] {
  if (needle === '' || needle.length > haystack.length) return [];
  if (needle.length <= SHORT) return findShort(haystack, needle, limit);
  const beginning = needle.slice(0, SHORT);
  const first = haystack.indexOf(beginning);
  if (first === -1) return [];
  return findLong(haystack, needle, limit, first, haystack.lastIndexOf(beginning) + needle.length);
}

function findShort(haystack: string, needle: string, limit: number): Utf16Offset[] {
  const found: Utf16Offset[] = [];
  let at = haystack.indexOf(needle);
  while (at !== -1 && found.length < limit) {
    found.push(at);
    at = haystack.indexOf(needle, at + 1);
  }
  return found;
}

/** Those that lie within `from` and `to`. */
function findLong(
  haystack: string,
  needle: string,
  limit: number,
  from: Utf16Offset,
  to: Utf16Offset,
): Utf16Offset[] {
  const borders = borderLengths(needle);
  const end = Math.min(to, haystack.length);
  const found: Utf16Offset[] = [];
  let matched = 0;
  for (let at = from; at < end && found.length < limit; at += 1) {
    const unit = haystack.charCodeAt(at);
    while (matched > 0 && needle.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (needle.charCodeAt(matched) === unit) matched += 1;
    if (matched === needle.length) {
      found.push(at - needle.length + 1);
      matched = borders[matched - 1] ?? 0;
    }
  }
  return found;
}

/** Up to this length a naive comparison at each place is still a small constant. */
const SHORT = 256;

/** For each prefix of the needle, how long its longest proper prefix is that is also its suffix. */
function borderLengths(needle: string): Int32Array {
  const borders = new Int32Array(needle.length);
  let matched = 0;
  for (let at = 1; at < needle.length; at += 1) {
    const unit = needle.charCodeAt(at);
    while (matched > 0 && needle.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (needle.charCodeAt(matched) === unit) matched += 1;
    borders[at] = matched;
  }
  return borders;
}
