import type { Utf16Offset } from '../base/units.ts';

/**
 * Where `needle` begins in `haystack`, overlapping occurrences too, at most `limit` of them, in reading order.
 * Knuth, Morris and Pratt's search: linear in both lengths on any text, so that a text made of one repeated letter costs
 * no more than another.
 *
 *     findOccurrences('banana', 'ana', 10)   // [1, 3]
 */
export function findOccurrences(haystack: string, needle: string, limit: number): Utf16Offset[] {
  // The engine's own search is many times quicker where there is nothing to find, and it is linear for short needles.
  if (needle === '' || needle.length > haystack.length) return [];
  if (needle.length <= SHORT && !haystack.includes(needle)) return [];
  const borders = borderLengths(needle);
  const found: Utf16Offset[] = [];
  let matched = 0;
  for (let at = 0; at < haystack.length && found.length < limit; at += 1) {
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
