/*
 * The hash of an id's bytes, four at a time (a word, little-endian, the last one filled up with zeros): a multiplication and a shift
 * per word, after the manner of MurmurHash, so that the last digits of `event-12345` reach every bit. It can be worked out while
 * the end of the string is looked for. It begins with a seed, so that nobody can write a file whose ids all meet in one slot.
 */

const FACTOR = 0x9e37_79b1;
const LAST_FACTOR = 0x85eb_ca6b;

/** Where no seed is given. */
export const DEFAULT_SEED = 0x2545_f491;

/** The hash with one more word. */
export function hashWord(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, FACTOR);
  return mixed ^ (mixed >>> 15);
}

/** The hash of some bytes. */
export function hashBytes(seed: number, bytes: Uint8Array, from: number, to: number): number {
  let hash = seed | 0;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    hash = hashWord(
      hash,
      bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24),
    );
  }
  if (at === to) return hash;
  let rest = 0;
  for (let shift = 0; at < to; at++, shift += 8) rest |= bytes[at]! << shift;
  return hashWord(hash, rest);
}

/** The slot to begin with, of a power of two less one. */
export function slotOf(hash: number, mask: number): number {
  const mixed = Math.imul(hash, LAST_FACTOR);
  return (mixed ^ (mixed >>> 13)) & mask;
}
