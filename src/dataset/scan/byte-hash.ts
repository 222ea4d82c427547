/*
 * Hashes of an id's bytes, four at a time (a word, little-endian, the last one filled up with zeros).
 *
 * `hashWord` mixes as the end of MurmurHash3 does, two multiplications and two shifts per word, so that the last digits of
 * `event-12345` reach every bit. It can be worked out while the end of the string is looked for. It begins with a seed, but whoever
 * tries can find texts that meet whatever the seed is: `IdTable` notices that, and then goes by `keyedHash`.
 */

const FACTOR = 0x9e37_79b1;
const SECOND_FACTOR = 0x85eb_ca6b;

/** Where no seed is given. */
export const DEFAULT_SEED = 0x2545_f491;

/** The hash with one more word. */
export function hashWord(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, FACTOR);
  const again = Math.imul(mixed ^ (mixed >>> 15), SECOND_FACTOR);
  return again ^ (again >>> 13);
}

/** The hash of some bytes. */
export function hashBytes(seed: number, bytes: Uint8Array, from: number, to: number): number {
  let hash = seed | 0;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = hashWord(hash, wordAt(bytes, at));
  return at === to ? hash : hashWord(hash, restAt(bytes, at, to));
}

/** HalfSipHash's initial state, beside the key. */
const STATE_2 = 0x6c79_6765;
const STATE_3 = 0x7465_6462;
/** Makes the key's second half of the seed. */
const KEY_FACTOR = 0xc2b2_ae35;
const LAST_ROUNDS = 3;

/**
 * A hash of some bytes for which nobody knows how to find texts that meet, as long as the seed is by chance: HalfSipHash-1-3 (Aumasson
 * and Bernstein, "SipHash: a fast short-input PRF", 2012, with words of 32 bits). It takes some times as long as `hashBytes`.
 */
export function keyedHash(seed: number, bytes: Uint8Array, from: number, to: number): number {
  const key = Math.imul(seed ^ (seed >>> 16), KEY_FACTOR);
  let a = seed | 0;
  let b = key;
  let c = STATE_2 ^ seed;
  let d = STATE_3 ^ key;
  const words = ((to - from) >>> 2) + 1;
  for (let index = 0, at = from; index < words + LAST_ROUNDS; index++, at += 4) {
    let word = 0;
    if (index < words - 1) word = wordAt(bytes, at);
    // The last word holds the length too, so that zeros at the end count.
    else if (index === words - 1) word = restAt(bytes, at, to) | ((to - from) << 24);
    else if (index === words) c ^= 0xff;
    d ^= word;
    a = (a + b) | 0;
    b = rotated(b, 5) ^ a;
    a = rotated(a, 16);
    c = (c + d) | 0;
    d = rotated(d, 8) ^ c;
    a = (a + d) | 0;
    d = rotated(d, 7) ^ a;
    c = (c + b) | 0;
    b = rotated(b, 13) ^ c;
    c = rotated(c, 16);
    a ^= word;
  }
  return b ^ d;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function wordAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}

/** The last bytes, less than four, as a word. */
function restAt(bytes: Uint8Array, from: number, to: number): number {
  let rest = 0;
  for (let at = from, shift = 0; at < to; at++, shift += 8) rest |= bytes[at]! << shift;
  return rest;
}
